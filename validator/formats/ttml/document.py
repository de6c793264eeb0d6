"""A TTML document as it was read: what the rules of profiles are judged on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from validator.formats.ttml.parameters import Parameters
from validator.formats.ttml.styles import Styles
from validator.formats.ttml.times import Times
from validator.formats.ttml.timing import Interval, Timeline
from validator.formats.xml.tree import Element, Name


@dataclass(frozen=True, slots=True)
class Document:
    """One document, read once.

    ``elements`` are those of the TT namespaces in document order, without what stands inside
    foreign elements; ``foreign`` are the outermost elements of other namespaces. ``by_name`` and
    ``by_attribute`` find the former by their name and by the attributes they have, those of other
    namespaces included. ``identified`` are all elements by ``xml:id``. ``designators`` are the
    profiles that the document declares, as absolute addresses. ``timelines`` are one a body:
    one in a ``tt``, one a document in a sequence of intermediate documents.
    """

    root: Element
    elements: tuple[Element, ...]
    foreign: tuple[Element, ...]
    by_name: Mapping[Name, tuple[Element, ...]]
    by_attribute: Mapping[Name, tuple[Element, ...]]
    identified: Mapping[str, Element]
    designators: tuple[str, ...]
    parameters: Parameters
    times: Times
    styles: Styles
    timelines: tuple[Timeline, ...]

    def named(self, name: Name) -> tuple[Element, ...]:
        """The elements of a name, in document order."""
        return self.by_name.get(name, ())

    def having(self, attribute: Name) -> tuple[Element, ...]:
        """The elements that have an attribute, in document order."""
        return self.by_attribute.get(attribute, ())

    def interval(self, element: Element) -> Interval | None:
        """When an element of the content is active, in seconds; ``None`` for any other element."""
        for timeline in self.timelines:
            if (interval := timeline.find(element)) is not None:
                return interval
        return None
