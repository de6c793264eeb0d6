"""What IMSC limits in lengths and in the styles made of them (IMSC 1.1, Constraints)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._content import RegionFinder, has_text
from validator.formats.ttml.constraints._vocabulary import EXTENT, SMPTE
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import INITIAL, SPAN, TTS, P
from validator.formats.xml.tree import Element, Name

_LENGTH = re.compile(
    r"(?<![\w.#+-])([+-]?)(\d{1,18}(?:\.\d{1,18})?|\.\d{1,18})(px|em|c|%|rw|rh)(?![\w%])", re.ASCII
)
_STRING = re.compile(r"'[^']*'|\"[^\"]*\"")
_WITH_LENGTHS = frozenset(
    [
        "backgroundExtent",
        "backgroundPosition",
        "border",
        "bpd",
        "disparity",
        "extent",
        "fontSize",
        "ipd",
        "letterSpacing",
        "lineHeight",
        "origin",
        "padding",
        "position",
        "rubyReserve",
        "textOutline",
        "textShadow",
    ]
)
_NEGATIVE_CODES = {"textShadow": "imsc.length.negative-shadow", "disparity": "imsc.length.negative-disparity"}
_OUTLINE, _SHADOW, _RUBY, _RUBY_ALIGN, _FONT_SIZE = (
    Name(TTS, local) for local in ("textOutline", "textShadow", "ruby", "rubyAlign", "fontSize")
)
MOST_SHADOWS = 4
THICKEST_OUTLINE = Fraction(1, 10)
"""The thickness of an outline as a share of the font size, at most."""
_FONT_VARIANT = Name(TTS, "fontVariant")
_FONT_VARIANTS = frozenset({"normal", "sub", "super"})
_RUBY_ALIGNMENTS = frozenset({"center", "spaceAround"})


def judge(document: Document, log: FaultLog) -> None:
    """Record units and signs that IMSC does not allow, and styles beyond its limits."""
    _judge_units(document, log)
    for element in _specifying(document, _SHADOW):
        # Colour functions hold commas of their own.
        shadows = re.sub(r"\([^)]*\)", "", element.attributes[_SHADOW]).count(",") + 1
        if shadows > MOST_SHADOWS:
            log.at(element, "imsc.text-shadow.too-many", count=str(shadows), limit=str(MOST_SHADOWS))
    for container in document.having(_RUBY):
        alignment = document.styles.inherited(container, _RUBY_ALIGN)
        if container.name != SPAN or container.attributes[_RUBY] != "container" or alignment is None:
            continue
        if alignment.strip() not in _RUBY_ALIGNMENTS:
            log.at(container, "imsc.ruby-align.value", value=alignment[:40])
    for element in _specifying(document, _FONT_VARIANT):
        value = element.attributes[_FONT_VARIANT].strip()
        if value not in _FONT_VARIANTS:
            log.at(element, "imsc.font-variant.value", value=value[:40])
    _judge_outlines(document, log)


def _specifying(document: Document, attribute: Name) -> Iterator[Element]:
    """The elements that specify a style; ``initial`` only sets what it is without that."""
    return (element for element in document.having(attribute) if element.name != INITIAL)


def _judge_units(document: Document, log: FaultLog) -> None:
    uses_pixels = False
    for name, elements in document.by_attribute.items():
        if not (name.namespace == TTS and name.local in _WITH_LENGTHS) and name.namespace not in SMPTE:
            continue
        units: dict[str, tuple[bool, bool, bool]] = {}
        for element in elements:
            value = element.attributes[name]
            found = units.get(value)
            if found is None:
                found = units[value] = _traits(value)
            has_pixels, has_cells, is_negative = found
            uses_pixels |= has_pixels
            if has_cells:
                log.at(element, "imsc.length.cell", attribute=f"tts:{name.local}", value=value[:40])
            if is_negative:
                code = _NEGATIVE_CODES.get(name.local, "imsc.length.negative")
                log.at(element, code, attribute=f"tts:{name.local}", value=value[:40])
    if uses_pixels and EXTENT not in document.root.attributes:
        log.at(document.root, "imsc.extent.root-missing")


def _traits(value: str) -> tuple[bool, bool, bool]:
    """Whether a value has lengths in pixels, in cells, and below zero."""
    lengths = _LENGTH.findall(_STRING.sub("", value))
    units = {unit for _, _, unit in lengths}
    negative = any(sign == "-" and float(number) > 0 for sign, number, _ in lengths)
    return "px" in units, "c" in units, negative


def _judge_outlines(document: Document, log: FaultLog) -> None:
    """The thickness of all text, against its font size where both are in comparable units."""
    if not document.having(_OUTLINE):
        return
    finder = RegionFinder(document)
    # Text directly inside a paragraph stands in a span that is not written.
    for span in (each for name in (P, SPAN) for each in document.named(name) if has_text(each)):
        outline = document.styles.inherited(span, _OUTLINE)
        if outline is None and (region := finder.of(span)) is not None:
            outline = document.styles.specified(region).get(_OUTLINE)
        thickness = _LENGTH.search(outline) if outline else None
        if thickness is None or outline is None:
            continue
        share = _share_of_font(document, span, Fraction(thickness[2]), thickness[3])
        if share is not None and share > THICKEST_OUTLINE:
            log.at(span, "imsc.text-outline.too-thick", value=outline[:40], limit="10%")


def _share_of_font(document: Document, span: Element, number: Fraction, unit: str) -> Fraction | None:
    """A thickness as a share of the font size; ``None`` where the size is not known in that unit."""
    if unit == "%":
        return number / 100
    if unit == "em":
        return number
    size = document.styles.inherited(span, _FONT_SIZE)
    match = _LENGTH.fullmatch(size.split()[-1]) if size and size.strip() else None
    if match is None or match[3] != unit or Fraction(match[2]) == 0:
        return None
    return number / Fraction(match[2])
