"""Colours as documents and rulesets write them, and how far two of them differ to the eye."""

from __future__ import annotations


def rgb(colour: str) -> tuple[int, int, int]:
    """Red, green and blue, 0 to 255, of ``#rrggbbaa``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def is_opaque(colour: str) -> bool:
    """True when nothing shines through ``#rrggbbaa``."""
    return colour[7:9] == "ff"


def rgb_of(written: str) -> tuple[int, int, int]:
    """Red, green and blue of a colour as a ruleset writes it. Raises ``ValueError`` for what is none."""
    from validator.formats.ttml.values.colors import read_color  # brings the whole reader of TTML with it

    colour = read_color(written)
    if colour is None:
        raise ValueError(f"not a colour: {written!r} (expected for example '#ffff00' or 'yellow')")
    return colour[:3]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    """Relative luminance, 0 for black and 1 for white (WCAG 2.2, definition of relative luminance)."""
    red, green, blue = (_linear(channel / 255) for channel in rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    """Light of an sRGB value (IEC 61966-2-1)."""
    return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
