"""Style properties that the text of an event depends on: italics, ruby."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from validator.formats.ttml.names import REGION, STYLE, STYLE_REFERENCES, TTS
from validator.formats.xml.tree import ID, Element, Name

FONT_STYLE = Name(TTS, "fontStyle")
RUBY = Name(TTS, "ruby")
_USED = (FONT_STYLE, RUBY)
_LONGEST_CHAIN = 50


class Styles:
    """Style resolution (TTML2 section 10.4) for the properties that are used here."""

    def __init__(self, definitions: Mapping[str, Element]) -> None:
        self._definitions = definitions
        self._resolved: dict[str, dict[Name, str]] = {}
        self._unstyled: dict[Name, str] = {}

    def specified(self, element: Element) -> Mapping[Name, str]:
        """The values specified on an element: its own, else those of the styles it refers to.

        Later references override earlier ones; a region's nested styles come between the two.
        """
        references = element.attributes.get(STYLE_REFERENCES)
        nested = element.name == REGION
        own = [name for name in _USED if name in element.attributes]
        if not (references or nested or own):
            return self._unstyled
        values = self._referenced(references, _LONGEST_CHAIN) if references else {}
        if nested:
            for style in element.elements():
                if style.name == STYLE:
                    values = {**values, **self.specified(style)}
        return {**values, **{name: element.attributes[name] for name in own}}

    def _referenced(self, references: str, depth: int) -> dict[Name, str]:
        values: dict[Name, str] = {}
        for reference in references.split():
            values.update(self._of(reference, depth))
        return values

    def _of(self, reference: str, depth: int) -> dict[Name, str]:
        found = self._resolved.get(reference)
        if found is not None:
            return found
        style = self._definitions.get(reference)
        if style is None or depth == 0:
            return {}
        # Set first, so that a loop of references ends.
        self._resolved[reference] = {}
        chained = style.attributes.get(STYLE_REFERENCES)
        values = self._referenced(chained, depth - 1) if chained else {}
        values.update({name: style.attributes[name] for name in _USED if name in style.attributes})
        self._resolved[reference] = values
        return values


def style_definitions(elements: Iterator[Element]) -> dict[str, Element]:
    """Every identified style by its ``xml:id``."""
    return {
        element.attributes[ID].strip(): element
        for element in elements
        if element.name == STYLE and ID in element.attributes
    }
