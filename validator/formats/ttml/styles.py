"""Style resolution (TTML2 section 10.4): which values are specified on an element."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from validator.formats.ttml.names import REGION, STYLE, STYLE_NAMESPACES, STYLE_REFERENCES, TTS
from validator.formats.xml.tree import ID, Element, Name

FONT_STYLE = Name(TTS, "fontStyle")
RUBY = Name(TTS, "ruby")
_LONGEST_CHAIN = 50

Values = Mapping[Name, str]
_NONE: Values = {}


class Styles:
    """The style sets of a document: referential, chained, nested and inline styling resolved.

    ``definitions`` are the style elements by ``xml:id``; what elements specify is kept as long as this
    object, which the elements must outlive unchanged.
    """

    def __init__(self, definitions: Mapping[str, Element]) -> None:
        self._definitions = definitions
        self._resolved: dict[str, Values] = {}
        self._lists: dict[str, Values] = {}
        self._specified: dict[int, Values] = {}

    def specified(self, element: Element) -> Values:
        """The values specified on an element: its own, else those of the styles it refers to.

        Later references override earlier ones; a region's nested styles come between the two.
        """
        found = self._specified.get(id(element))
        if found is None:
            found = self._specified[id(element)] = self._specify(element)
        return found

    def _specify(self, element: Element) -> Values:
        references = element.attributes.get(STYLE_REFERENCES)
        values = self._referenced(references, _LONGEST_CHAIN) if references else _NONE
        if element.name == REGION:
            for style in element.elements():
                if style.name == STYLE:
                    values = {**values, **self.specified(style)}
        own = _own(element)
        return {**values, **own} if own else values

    def inherited(self, element: Element, name: Name) -> str | None:
        """The value specified on the nearest of an element and its ancestors; ``None`` without any."""
        for ancestor in element.ancestors():
            value = self.specified(ancestor).get(name)
            if value is not None:
                return value
        return None

    def _referenced(self, references: str, depth: int) -> Values:
        if depth == _LONGEST_CHAIN and references in self._lists:
            return self._lists[references]
        values: dict[Name, str] = {}
        for reference in references.split():
            values.update(self._of(reference, depth))
        if depth == _LONGEST_CHAIN:
            self._lists[references] = values
        return values

    def _of(self, reference: str, depth: int) -> Values:
        found = self._resolved.get(reference)
        if found is not None:
            return found
        style = self._definitions.get(reference)
        if style is None or depth == 0:
            return _NONE
        # Set first, so that a loop of references ends.
        self._resolved[reference] = _NONE
        chained = style.attributes.get(STYLE_REFERENCES)
        values = {**(self._referenced(chained, depth - 1) if chained else _NONE), **_own(style)}
        self._resolved[reference] = values
        return values


def _own(element: Element) -> dict[Name, str]:
    return {name: value for name, value in element.attributes.items() if name.namespace in STYLE_NAMESPACES}


def style_definitions(elements: Iterable[Element]) -> dict[str, Element]:
    """Every identified style by its ``xml:id``."""
    return {
        element.attributes[ID].strip(): element
        for element in elements
        if element.name == STYLE and ID in element.attributes
    }
