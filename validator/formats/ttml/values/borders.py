"""Borders (TTML2 section 10.3, ``<border>``)."""

from __future__ import annotations

import re

from validator.formats.ttml.values.colors import read_color
from validator.formats.ttml.values.lengths import length_features, read_length, read_lengths
from validator.formats.ttml.values.parts import split_parts
from validator.formats.ttml.values.reading import EMPTY, GOOD, Reading, malformed, using

_STYLES = frozenset({"none", "dotted", "dashed", "solid", "double"})
_THICKNESSES = frozenset({"thin", "medium", "thick"})
_RADII = re.compile(r"radii\([ \t\r\n]*([^, \t\r\n]+)[ \t\r\n]*(?:,[ \t\r\n]*([^, \t\r\n]+)[ \t\r\n]*)?\)")


def border(value: str) -> Reading:
    """A thickness, a style, a colour and radii, each at most once and in any order (``<border>``)."""
    expected = "<border-thickness> || <border-style> || <border-color> || <border-radii>"
    parts = split_parts(value)
    if parts is None:
        return malformed(expected)
    if not parts:
        return EMPTY
    kinds: list[str] = []
    features: list[str] = []
    for part in parts:
        kind, reading = _border_part(part, expected)
        if reading.fault:
            return reading
        kinds.append(kind)
        features += reading.features
    return using(*features) if len(set(kinds)) == len(kinds) else Reading("ttml.value.count", expected)


def _border_part(part: str, expected: str) -> tuple[str, Reading]:
    if part in _STYLES:
        return "style", GOOD
    if part in _THICKNESSES:
        return "thickness", GOOD
    if read_color(part) is not None:
        return "color", GOOD
    if part.startswith("radii("):
        return "radii", _radii(part, expected)
    length = read_length(part)
    if isinstance(length, Reading):
        return "thickness", Reading(length.fault, expected)
    if length.unit == "%":
        return "thickness", malformed(expected)
    if length.number < 0:
        return "thickness", Reading("ttml.value.negative", expected)
    return "thickness", using(*length_features(part, length))


def _radii(part: str, expected: str) -> Reading:
    match = _RADII.fullmatch(part)
    if match is None:
        return malformed(expected)
    radii = [radius for radius in match.groups() if radius is not None]
    reading = read_lengths(radii, 1, 2, expected, negative=False)
    return reading if reading.fault else using(f"#border-radii-{len(radii)}", *reading.features)
