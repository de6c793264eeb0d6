"""Levels over time as SVG path data, with no more points than a screen can show."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from validator.model.facts.audio import TimeSeries, TrackSignal
from validator.reports.drawing.gating import ABSOLUTE_LKFS

FLOOR_LKFS = ABSOLUTE_LKFS
"""The lower edge of a drawing: what is quieter counts for no loudness and is drawn there."""

_COLUMNS = 500
_HEADROOM_DB = 3
_STEP_DB = 10

TimePlace = Callable[[Fraction], float]
LevelPlace = Callable[[float], float]


@dataclass(frozen=True, slots=True)
class Levels:
    """Levels from :data:`FLOOR_LKFS` up to ``top`` on the height of a drawing."""

    top: int

    @classmethod
    def holding(cls, peak: float) -> Levels:
        """Up to full scale, or further where a peak is higher."""
        return cls(_HEADROOM_DB * math.ceil(max(peak, 0) / _HEADROOM_DB))

    def share(self, level: float) -> float:
        """The place of a level: 0 at the top, 1 at the bottom; what is outside stands at the edge."""
        inside = min(max(level, FLOOR_LKFS), self.top)
        return (self.top - inside) / (self.top - FLOOR_LKFS)

    def percent(self, level: float) -> float:
        """The same place in percent of the height."""
        return round(self.share(level) * 100, 2)

    @property
    def ticks(self) -> range:
        """The levels to label, from full scale down."""
        return range(0, int(FLOOR_LKFS) - 1, -_STEP_DB)


def placed(series: TimeSeries, track: TrackSignal) -> TimeSeries:
    """A series of a track, which counts from its first sample, on the timeline of the file."""
    return replace(series, start=series.start + track.start)


def area(series: TimeSeries, x: TimePlace, y: LevelPlace) -> str:
    """The surface between the quietest and the loudest value of each column; empty without values."""
    columns = list(_columns(series))
    above = [f"{x(time):g} {y(high):g}" for time, _, high in columns]
    below = [f"{x(time):g} {y(low):g}" for time, low, _ in reversed(columns)]
    return f"M{'L'.join(above + below)}z" if columns else ""


def line(series: TimeSeries, x: TimePlace, y: LevelPlace) -> str:
    """The line through the loudest value of each column; empty without values."""
    points = [f"{x(time):g} {y(high):g}" for time, _, high in _columns(series)]
    return f"M{'L'.join(points)}" if points else ""


def _columns(series: TimeSeries) -> Iterator[tuple[Fraction, float, float]]:
    """Time, lowest and highest value of stretches of the series, at most :data:`_COLUMNS` of them."""
    width = max(1, math.ceil(len(series.values) / _COLUMNS))
    for first in range(0, len(series.values), width):
        values = series.values[first : first + width]
        yield series.start + series.step * first, min(values), max(values)
