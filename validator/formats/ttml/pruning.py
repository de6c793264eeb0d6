"""The TTML vocabulary of a document, foreign elements left out (TTML2 section 4 and appendix B)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from validator.formats.ttml.names import TT_NAMESPACES
from validator.formats.xml.tree import Element, Name

Index = Mapping[Name, tuple[Element, ...]]


def prune(root: Element) -> tuple[tuple[Element, ...], tuple[Element, ...]]:
    """The elements of the TT namespaces in document order, and the outermost foreign ones.

    What stands inside a foreign element goes with it.
    """
    own: list[Element] = []
    foreign: list[Element] = []
    pending = [root]
    while pending:
        element = pending.pop()
        if element.name.namespace not in TT_NAMESPACES and element is not root:
            foreign.append(element)
            continue
        own.append(element)
        pending.extend(reversed([child for child in element.children if isinstance(child, Element)]))
    return tuple(own), tuple(foreign)


def index(elements: Iterable[Element]) -> tuple[Index, Index]:
    """Elements by their name, and by the names of their attributes."""
    by_name: dict[Name, list[Element]] = {}
    by_attribute: dict[Name, list[Element]] = {}
    for element in elements:
        by_name.setdefault(element.name, []).append(element)
        for attribute in element.attributes:
            by_attribute.setdefault(attribute, []).append(element)
    return (
        {name: tuple(found) for name, found in by_name.items()},
        {name: tuple(found) for name, found in by_attribute.items()},
    )
