"""Where IMSC lets regions lie, and in which units (IMSC 1.1, Region, #extent-region, #origin, #position)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._geometry import Rectangle, Size, rectangle, root_size
from validator.formats.ttml.constraints._vocabulary import EXTENT, ORIGIN, POSITION
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import INITIAL, REGION, ROOT, SET, STYLE
from validator.formats.ttml.styles import Values
from validator.formats.xml.tree import Element, Name

_UNIT = re.compile(r"(?<![\w.#])[+-]?(?:\d+(?:\.\d+)?|\.\d+)(em|%|rw|rh)(?![\w%])", re.ASCII)
_RELATIVE = frozenset({"rw", "rh"})
_UNITS: Mapping[Name, Mapping[str, str]] = {
    EXTENT: {"%": "percentage", "em": "font-relative", "rw": "root-relative", "rh": "root-relative"},
    ORIGIN: {"em": "font-relative", "rw": "root-relative", "rh": "root-relative"},
    POSITION: {"em": "font-relative"},
}
"""The units that some profile does not allow for the place of a region, and what the codes call them."""

_PLACING = frozenset(_UNITS)


def judge(document: Document, log: FaultLog) -> None:
    """Record what is wrong with each region by itself, and with their placing as a whole."""
    _judge_placing(document, log)
    root = root_size(document)
    for region in document.named(REGION):
        values = document.styles.specified(region)
        _judge_units(region, values, log)
        if EXTENT not in values:
            log.at(region, "imsc.region.extent-missing")
        nested = "-by-style" if _is_placed_by_style(region) else ""
        for element, place in _places(region, values, root):
            if place is not None and not place.is_inside:
                log.at(element, f"imsc.region.outside-root{nested}")


def _places(region: Element, values: Values, root: Size | None) -> Iterator[tuple[Element, Rectangle | None]]:
    """Where a region lies, and where each of its animations puts it."""
    yield region, rectangle(values, root)
    for child in region.elements():
        if child.name == SET and not _PLACING.isdisjoint(child.attributes):
            yield child, rectangle({**values, **child.attributes}, root)


def _is_placed_by_style(region: Element) -> bool:
    """Whether nested styles decide the place: readers differ in whether they override the region's own."""
    return any(
        child.name == STYLE and not _PLACING.isdisjoint(child.attributes) for child in region.elements()
    )


def _judge_units(region: Element, values: Values, log: FaultLog) -> None:
    """Record each kind of unit that a region's lengths are in."""
    for attribute, kinds in _UNITS.items():
        value, local = values.get(attribute, ""), attribute.local
        for kind in dict.fromkeys(kinds[unit] for unit in _UNIT.findall(value) if unit in kinds):
            log.at(region, f"imsc.{local}.{kind}", attribute=f"tts:{local}", value=value[:40])
        if value.strip() == "auto":
            log.at(region, f"imsc.{local}.auto", attribute=f"tts:{local}", value="auto")
        if _has_crossed_axis(local, value.split()):
            log.at(region, "imsc.length.wrong-axis", attribute=f"tts:{local}", value=value[:40])


def _has_crossed_axis(local: str, tokens: list[str]) -> bool:
    """A share of the height used across, or of the width used down (#length-root-container-relative)."""
    if local == "origin" or not any(token[-2:] in _RELATIVE for token in tokens):
        return False
    return any(
        (axis == "horizontal" and token.endswith("rh")) or (axis == "vertical" and token.endswith("rw"))
        for axis, token in _by_axis(tokens)
    )


def _by_axis(tokens: list[str]) -> Iterator[tuple[str, str]]:
    """The lengths of an extent or a position, each with the axis that it counts along."""
    along = {"left": "horizontal", "right": "horizontal", "top": "vertical", "bottom": "vertical"}
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else ""
        if len(tokens) > 2 and before in along:
            yield along[before], token
        elif len(tokens) <= 2:
            yield ("horizontal" if at == 0 else "vertical"), token


def _judge_placing(document: Document, log: FaultLog) -> None:
    """A document places its regions by origin or by position, never by both (IMSC 1.1, #origin)."""
    origins, positions = _specified(document, ORIGIN), _specified(document, POSITION)
    if origins and positions:
        log.at(positions[0], "imsc.region.origin-with-position", line=str(origins[0].line))


def _specified(document: Document, attribute: Name) -> list[Element]:
    """Where an attribute places regions: the root has no place, and ``initial`` only sets a default."""
    return [element for element in document.having(attribute) if element.name not in {ROOT, INITIAL}]
