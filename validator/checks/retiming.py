"""How well the times of two text tracks agree, as they stand or once one is retimed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from fractions import Fraction

_TICKS = 1_000_000  # a microsecond is far below any tolerance, and integers are quick


def agreement(
    times: Sequence[Fraction],
    others: Sequence[Fraction],
    tolerance: Fraction,
    factor: Fraction = Fraction(1),
) -> Fraction:
    """The share of ``times`` that, multiplied by ``factor``, lie within ``tolerance`` of one of ``others``.

    All in seconds, in any order; 0 for no times.
    """
    marks = sorted(_ticks(time) for time in others)
    reach = _ticks(tolerance)
    found = 0
    for time in times:
        wanted = _ticks(time * factor)
        place = bisect_left(marks, wanted - reach)
        found += place < len(marks) and marks[place] <= wanted + reach
    return Fraction(found, len(times)) if times else Fraction(0)


def _ticks(time: Fraction) -> int:
    return time.numerator * _TICKS // time.denominator
