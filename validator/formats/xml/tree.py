"""Elements of an XML document, each with its place in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace"


class Name(NamedTuple):
    """An expanded name (Namespaces in XML 1.0, section 2.1); no namespace is the empty string."""

    namespace: str
    local: str


LANG = Name(XML_NAMESPACE, "lang")
ID = Name(XML_NAMESPACE, "id")
SPACE = Name(XML_NAMESPACE, "space")


class Element:
    """One element. ``line`` and ``column`` are 1-based, of its start tag.

    ``children`` are elements and strings in the order of the document. ``ordinal`` counts from 1
    among the siblings of the same name.
    """

    __slots__ = ("attributes", "children", "column", "line", "name", "ordinal", "parent")

    def __init__(
        self,
        name: Name,
        attributes: dict[Name, str],
        place: tuple[int, int],
        parent: Element | None = None,
        ordinal: int = 1,
    ) -> None:
        self.name = name
        self.attributes = attributes
        self.line, self.column = place
        self.parent = parent
        self.ordinal = ordinal
        self.children: list[Element | str] = []

    def elements(self) -> Iterator[Element]:
        """The child elements."""
        return (child for child in self.children if isinstance(child, Element))

    def walk(self) -> Iterator[Element]:
        """The element itself and all below it, in the order of the document."""
        pending = [self]
        while pending:
            element = pending.pop()
            yield element
            pending.extend(reversed(list(element.elements())))

    def ancestors(self) -> Iterator[Element]:
        """The element itself, its parent, and so on up to the root."""
        element: Element | None = self
        while element is not None:
            yield element
            element = element.parent

    @property
    def text(self) -> str:
        """The character data directly inside the element."""
        return "".join(child for child in self.children if isinstance(child, str))

    @property
    def xpath(self) -> str:
        """Local names with ordinals, from the root: ``/tt/body[1]/div[2]/p[7]``."""
        steps = [f"{element.name.local}[{element.ordinal}]" for element in self.ancestors()]
        steps[-1] = steps[-1].removesuffix("[1]")
        return "/" + "/".join(reversed(steps))
