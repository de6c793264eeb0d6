"""How the events of a TTML document are displayed: their place, alignment and colours, as far as declared."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from fractions import Fraction

from validator.formats.ttml.constraints._geometry import Rectangle, rectangle, root_size
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BODY, REGION, SPAN, STYLE_NAMESPACES, STYLE_REFERENCES, TTS, P
from validator.formats.ttml.styles import Values
from validator.formats.ttml.values.colors import read_color
from validator.formats.xml.tree import Element, Name
from validator.model.facts.text import Display, TextBox, TextColours

_COLOR, _BACKGROUND, _TEXT_ALIGN, _DISPLAY_ALIGN, _WRITING_MODE, _DIRECTION = (
    Name(TTS, local)
    for local in ("color", "backgroundColor", "textAlign", "displayAlign", "writingMode", "direction")
)
_CONTENT = frozenset({P, SPAN})
_UPPER, _LOWER = Fraction(1, 3), Fraction(2, 3)
_ANCHORS = {"before": Fraction(0), "center": Fraction(1, 2), "after": Fraction(1)}


class Displays:
    """Finds the display of each event, and keeps each that is different once."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._root = root_size(document)
        self._found: dict[Hashable, int | None] = {}
        self._places: dict[Display, int] = {}

    def of(self, element: Element, region: str) -> int | None:
        """The place of an event's display in :attr:`kept`; ``None`` where nothing is declared.

        ``element`` is what the event stands in, ``region`` the ``xml:id`` of its region.
        """
        key = (id(element.parent), region, _signature(element))
        if key not in self._found:
            display = self._read(element, self._document.identified.get(region))
            is_declared = display != Display()
            self._found[key] = self._places.setdefault(display, len(self._places)) if is_declared else None
        return self._found[key]

    @property
    def kept(self) -> tuple[Display, ...]:
        """The displays of all events so far."""
        return tuple(self._places)

    def _read(self, element: Element, region: Element | None) -> Display:
        values = self._document.styles.specified(region) if region and region.name == REGION else {}
        mode = values.get(_WRITING_MODE, "")
        box = rectangle(values, self._root) if region else None
        align = values.get(_DISPLAY_ALIGN, "")
        colours = dict.fromkeys(self._colours(element, values))
        return Display(
            box=TextBox(box.left, box.top, box.right, box.bottom) if box else None,
            horizontal=self._horizontal(element, values),
            vertical=_vertical(align, box),
            is_vertical_text=mode.startswith("tb"),
            colours=tuple(each for each in colours if each != TextColours()),
        )

    def _inherited(self, element: Element, name: Name, region: Values) -> str | None:
        """The value on the nearest ancestor, then the region's (TTML2 section 10.4.2.1)."""
        return self._document.styles.inherited(element, name) or region.get(name)

    def _horizontal(self, element: Element, region: Values) -> str:
        align = self._inherited(element, _TEXT_ALIGN, region) or ""
        mode = region.get(_WRITING_MODE, "lrtb")
        is_leftwards = mode.startswith("rl") or self._inherited(element, _DIRECTION, region) == "rtl"
        if mode.startswith("tb"):
            return ""
        if align in ("start", "end"):
            return "right" if (align == "end") is not is_leftwards else "left"
        return align if align in ("left", "center", "right") else ""

    def _colours(self, element: Element, region: Values) -> Iterator[TextColours]:
        """The colours of each stretch of text inside an element."""
        for each in (each for each in element.walk() if each.name in _CONTENT):
            if _has_text(each):
                foreground = _hexadecimal(self._inherited(each, _COLOR, region))
                yield TextColours(foreground, self._background(each, region))

    def _background(self, element: Element, region: Values) -> str | None:
        """The innermost background that is not wholly transparent: the property is not inherited."""
        for ancestor in element.ancestors():
            colour = _hexadecimal(self._document.styles.specified(ancestor).get(_BACKGROUND))
            if colour and not colour.endswith("00"):
                return colour
            if ancestor.name == BODY:
                break
        colour = _hexadecimal(region.get(_BACKGROUND))
        return None if colour is None or colour.endswith("00") else colour


def _vertical(align: str, box: Rectangle | None) -> str:
    """Where in the picture the text of a region stands: by the edge that it is aligned to."""
    if align not in _ANCHORS and box is None:
        return ""
    anchor = _ANCHORS.get(align, _ANCHORS["before"])
    top, bottom = (box.top, box.bottom) if box else (Fraction(0), Fraction(1))
    height = top + anchor * (bottom - top)
    return "top" if height < _UPPER else "bottom" if height > _LOWER else "middle"


def _hexadecimal(written: str | None) -> str | None:
    """A colour as ``#rrggbbaa``; ``None`` for none."""
    colour = read_color(written.strip()) if written else None
    return None if colour is None else "#" + "".join(f"{component:02x}" for component in colour)


def _signature(element: Element) -> Hashable:
    """Everything inside an element on which its display may depend."""
    inside = [_signature(child) for child in element.elements() if child.name in _CONTENT]
    attributes = element.attributes
    inline = [pair for pair in attributes.items() if pair[0].namespace in STYLE_NAMESPACES]
    return attributes.get(STYLE_REFERENCES), tuple(inline), tuple(inside), _has_text(element)


def _has_text(element: Element) -> bool:
    return any(isinstance(child, str) and not child.isspace() for child in element.children)
