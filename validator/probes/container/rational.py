"""Exact ratios from rounded figures: frame rates and aspect ratios."""

from __future__ import annotations

from fractions import Fraction

_NOMINAL_RATES = (24, 25, 30, 48, 50, 60, 100, 120)
_RATE_ROUNDING = Fraction(3, 2000)

# Sample aspect ratios of ITU-T H.264 table E-1, and those that MPEG-2's display ratios lead to.
_PIXEL_ASPECTS = tuple(
    Fraction(*ratio)
    for ratio in (
        (1, 1), (12, 11), (10, 11), (16, 11), (40, 33), (24, 11), (20, 11), (32, 11), (80, 33), (18, 11),
        (15, 11), (64, 33), (160, 99), (4, 3), (3, 2), (2, 1), (8, 9), (32, 27), (16, 15), (64, 45),
    )
)  # fmt: skip
_ASPECT_ROUNDING = Fraction(1, 1000)


def exact_rate(rounded: Fraction) -> Fraction:
    """``23.976`` as 24000/1001; other figures as they are."""
    for nominal in _NOMINAL_RATES:
        for rate in (Fraction(nominal), Fraction(nominal * 1000, 1001)):
            if abs(rounded - rate) <= _RATE_ROUNDING:
                return rate
    return rounded


def exact_pixel_aspect(rounded: Fraction) -> Fraction:
    """``1.422`` as 64/45; other figures as they are."""
    nearest = min(_PIXEL_ASPECTS, key=lambda ratio: abs(ratio - rounded))
    return nearest if abs(nearest - rounded) <= _ASPECT_ROUNDING else rounded


def display_aspect(width: int | None, height: int | None, pixel_aspect: Fraction | None) -> Fraction | None:
    """Shape of the picture as shown, from its size in pixels and theirs."""
    return Fraction(width, height) * pixel_aspect if width and height and pixel_aspect else None


def close(first: Fraction, second: Fraction, tolerance: Fraction) -> bool:
    """True when two values differ by at most ``tolerance`` of the first."""
    return abs(first - second) <= abs(first) * tolerance
