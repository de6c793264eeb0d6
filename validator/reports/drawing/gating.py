"""What the level gates leave out of a programme's loudness (ITU-R BS.1770-5 annex 1, equations 5 to 7)."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from statistics import fmean

from validator.model.facts.audio import Span, TimeSeries

ABSOLUTE_LKFS = -70.0
_RELATIVE_LU = -10.0
_BLOCK = Fraction(2, 5)


@dataclass(frozen=True, slots=True)
class Gating:
    """The stretches of time that no counted block holds a part of, by gate.

    ``relative_lkfs`` is the level of the relative gate, ``None`` where nothing passes the absolute
    one. What is below the absolute gate is below the relative one as well, and is in both.
    """

    relative_lkfs: float | None
    below_absolute: tuple[Span, ...]
    below_relative: tuple[Span, ...]


def gating(momentary: TimeSeries) -> Gating:
    """The gates of a track, from its momentary loudness: 400 ms every 100 ms are the gating blocks."""
    silent = _left_out(momentary, ABSOLUTE_LKFS)
    heard = [level for level in momentary.values if level > ABSOLUTE_LKFS]
    if not heard:
        return Gating(None, silent, silent)
    mean = 10 * math.log10(fmean(10 ** (level / 10) for level in heard))
    gate = max(ABSOLUTE_LKFS, mean + _RELATIVE_LU)
    return Gating(gate, silent, _left_out(momentary, gate))


def _left_out(momentary: TimeSeries, gate: float) -> tuple[Span, ...]:
    """What lies in blocks at or below the gate alone. A value stands at the end of its block."""
    begin, step = momentary.start, momentary.step
    found, first = [], 0
    for passes, run in groupby(momentary.values, lambda level: level > gate):
        last = first + sum(1 for _ in run) - 1
        if not passes:
            is_end = last == len(momentary.values) - 1
            # The blocks before and after the run count, and so does what they hold of it.
            start = begin + (first - 1) * step if first else begin - _BLOCK
            end = begin + last * step if is_end else begin + (last + 1) * step - _BLOCK
            if start < end:
                found.append(Span(start, end))
        first = last + 1
    return tuple(found)
