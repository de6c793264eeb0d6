"""Places in time: ticks that people read, and labels as the field writes times."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from tests.reports.html.measured import TRACK
from validator.reports.drawing.curves import Levels, placed
from validator.reports.drawing.scale import TimeScale, hours


@pytest.mark.parametrize(
    ("end", "step", "count"),
    [("1", "1/2", 3), ("75", "15", 6), ("5400", "900", 7), ("10800", "1800", 7), ("36000", "7200", 6)],
)
def test_ticks_are_round_and_few(end: str, step: str, count: int) -> None:
    ticks = TimeScale(Fraction(end)).ticks()
    assert (ticks[1] - ticks[0], len(ticks)) == (Fraction(step), count)
    assert ticks[-1] <= Fraction(end)


@pytest.mark.parametrize("end", ["1/48000", "1/10", "100000000"])
def test_ticks_of_any_length_begin_at_zero_and_end_in_time(end: str) -> None:
    ticks = TimeScale(Fraction(end)).ticks()
    assert ticks[0] == 0
    assert len(ticks) <= 7
    assert ticks[-1] <= Fraction(end)


def test_nothing_has_one_tick() -> None:
    assert TimeScale(Fraction(0)).ticks() == (0,)


def test_times_are_hours_minutes_and_seconds() -> None:
    assert [hours(Fraction(time)) for time in ("0", "1/2", "600", "5400")] == [
        "00:00:00", "00:00:00.5", "00:10:00", "01:30:00",
    ]  # fmt: skip


def test_levels_keep_to_the_drawing_which_grows_with_the_peak() -> None:
    levels = Levels.holding(-3.0)
    assert [levels.percent(level) for level in (9, 0, -35, -70, float("-inf"))] == [0, 0, 50, 100, 100]
    assert Levels.holding(4.5).top == 6
    assert Levels.holding(float("-inf")).top == 0


def test_a_late_track_is_drawn_where_it_sounds() -> None:
    late = replace(TRACK, start=Fraction(5))
    assert placed(late.momentary, late).start == TRACK.momentary.start + 5
