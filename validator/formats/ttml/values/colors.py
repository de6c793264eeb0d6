"""Colours (TTML2 section 10.3, ``<color>``)."""

from __future__ import annotations

import re
from functools import lru_cache

from validator.formats.ttml.values.reading import EMPTY, GOOD, LWSP, Reading

RGBA = tuple[int, int, int, int]
"""Red, green, blue and alpha, 0 to 255."""

NAMED: dict[str, RGBA] = {
    "transparent": (0, 0, 0, 0),
    "black": (0, 0, 0, 255),
    "silver": (192, 192, 192, 255),
    "gray": (128, 128, 128, 255),
    "white": (255, 255, 255, 255),
    "maroon": (128, 0, 0, 255),
    "red": (255, 0, 0, 255),
    "purple": (128, 0, 128, 255),
    "fuchsia": (255, 0, 255, 255),
    "magenta": (255, 0, 255, 255),
    "green": (0, 128, 0, 255),
    "lime": (0, 255, 0, 255),
    "olive": (128, 128, 0, 255),
    "yellow": (255, 255, 0, 255),
    "navy": (0, 0, 128, 255),
    "blue": (0, 0, 255, 255),
    "teal": (0, 128, 128, 255),
    "aqua": (0, 255, 255, 255),
    "cyan": (0, 255, 255, 255),
}
_HEX = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{8})")
_COMPONENT = r"([ \t\r\n]*[0-9]{1,9}[ \t\r\n]*)"
_RGB = re.compile(rf"rgb\({_COMPONENT},{_COMPONENT},{_COMPONENT}\)")
_RGBA = re.compile(rf"rgba\({_COMPONENT},{_COMPONENT},{_COMPONENT},{_COMPONENT}\)")
_AROUND_COMMA = re.compile(r"[ \t\r\n]*,[ \t\r\n]*")
EXPECTED = "#rrggbb | #rrggbbaa | rgb(r,g,b) | rgba(r,g,b,a) | <named-color>"


@lru_cache(maxsize=1024)
def read_color(text: str) -> RGBA | None:
    """The colour that a value without surrounding white space names; ``None`` for no colour."""
    named = NAMED.get(text.lower())
    if named is not None:
        return named
    if match := _HEX.fullmatch(text):
        digits = match[1] + ("ff" if len(match[1]) == 6 else "")
        return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16), int(digits[6:], 16))
    if match := _RGB.fullmatch(text) or _RGBA.fullmatch(text):
        components = [int(component) for component in match.groups()] + [255]
        if max(components) <= 255:
            return (components[0], components[1], components[2], components[3])
    return None


def color(value: str) -> Reading:
    """One colour; white space beside the brackets came with the second version of TTML.

    Around the commas its third edition allows it, where the first ones were silent (TTML1 section 8.3.2).
    """
    if not value.strip(LWSP):
        return EMPTY
    if read_color(value) is not None:
        unspaced = _AROUND_COMMA.sub(",", value)
        return (
            GOOD if not any(space in unspaced for space in LWSP) else Reading("ttml.value.version", EXPECTED)
        )
    if read_color(value.strip(LWSP)) is not None:
        return Reading("ttml.value.padded", EXPECTED)
    return Reading("ttml.value.color", EXPECTED)
