"""What is shown in which region and when: the text and the pictures of a document, leaf by leaf."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.ttml.constraints._vocabulary import DISPLAY, SMPTE
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BODY, BR, DIV, IMAGE, REGION, REGION_REFERENCE, SPAN, P
from validator.formats.ttml.timing import Interval
from validator.formats.xml.tree import Element

_TEXTUAL = frozenset({P, SPAN})


@dataclass(frozen=True, slots=True)
class Shown:
    """Something visible, the region it flows into (``None``: none is defined), and its time in seconds.

    ``element`` holds the text; of a picture it is the ``div``. ``end`` is ``None`` without an end.
    """

    element: Element
    region: Element | None
    begin: Fraction
    end: Fraction | None


def texts_of(document: Document) -> Iterator[Shown]:
    """The text that is shown at some time: paragraphs, then spans, each with text of its own."""
    finder = RegionFinder(document)
    for name in (P, SPAN):
        for element in document.named(name):
            if has_text(element):
                yield from _shown(document, element, finder)


def pictures_of(document: Document) -> Iterator[Shown]:
    """The pictures that are shown at some time, in document order."""
    finder = RegionFinder(document)
    for division in document.named(DIV):
        if is_presented_image(division):
            yield from _shown(document, division, finder)


def _shown(document: Document, element: Element, finder: RegionFinder) -> Iterator[Shown]:
    interval: Interval | None = document.interval(element)
    if interval is None or interval.begin is None or is_removed(document, element):
        return
    yield Shown(element, finder.of(element), interval.begin, interval.end)


def has_text(element: Element) -> bool:
    """Whether an element of text has characters or line breaks of its own."""
    return any(child.strip() if isinstance(child, str) else child.name == BR for child in element.children)


def is_presented_image(division: Element) -> bool:
    """A ``div`` with an ``image``, or a background image of SMPTE-TT (IMSC 1.1, Presented Image)."""
    return has_background_image(division) or any(child.name == IMAGE for child in division.elements())


def has_background_image(element: Element) -> bool:
    """Whether the element has ``smpte:backgroundImage``."""
    return any(name.local == "backgroundImage" and name.namespace in SMPTE for name in element.attributes)


def is_removed(document: Document, element: Element) -> bool:
    """Whether the element, or one that it stands in, has ``tts:display="none"``."""
    if not document.having(DISPLAY):
        return False
    return any(
        document.styles.specified(ancestor).get(DISPLAY) == "none"
        for ancestor in element.ancestors()
        if ancestor.name in _DISPLAYED
    )


_DISPLAYED = frozenset({BODY, DIV, P, SPAN})


class RegionFinder:
    """Tells the region that content flows into (TTML2, region)."""

    def __init__(self, document: Document) -> None:
        self._identified = document.identified
        self._inline = {
            id(region.parent): region
            for region in document.named(REGION)
            if region.parent is not None and region.parent.name in _DISPLAYED
        }

    def of(self, element: Element) -> Element | None:
        """The region referred to, or defined inline, on an element or its nearest ancestor."""
        for ancestor in element.ancestors():
            reference = ancestor.attributes.get(REGION_REFERENCE)
            if reference is not None:
                region = self._identified.get(reference.strip())
                return region if region is not None and region.name == REGION else None
            if (region := self._inline.get(id(ancestor))) is not None:
                return region
        return None
