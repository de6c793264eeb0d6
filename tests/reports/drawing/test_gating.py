"""What the level gates leave out, against the meter's own integrated loudness."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest

from validator.model.facts.audio import Span, TimeSeries
from validator.reports.drawing.gating import gating

STEP = Fraction(1, 10)


def momentary(*runs: tuple[float, int]) -> TimeSeries:
    """Runs of equal levels, each so many blocks long."""
    return TimeSeries(Fraction(2, 5), STEP, tuple(level for level, count in runs for _ in range(count)))


def seconds(*tenths: int) -> Span:
    start, end = tenths
    return Span(start * STEP, end * STEP)


def test_a_gap_is_what_no_counted_block_holds_a_part_of() -> None:
    # Blocks 0 to 9 hold the time from 0 to 1.3 s, blocks 30 to 39 that from 3.0 to 4.3 s.
    found = gating(momentary((-20, 10), (-80, 20), (-20, 10)))
    assert found.below_absolute == (seconds(13, 30),)
    assert found.below_relative == found.below_absolute
    assert found.relative_lkfs == pytest.approx(-30)


def test_what_is_quiet_is_below_the_relative_gate_alone() -> None:
    found = gating(momentary((-20, 30), (-40, 30)))
    assert found.below_absolute == ()
    assert found.below_relative == (seconds(33, 63),)
    assert found.relative_lkfs == pytest.approx(10 * math.log10((10**-2 + 10**-4) / 2) - 10)


def test_a_dip_shorter_than_a_block_hides_nothing() -> None:
    assert gating(momentary((-20, 10), (-90, 3), (-20, 10))).below_absolute == ()


def test_the_gates_stand_where_the_standard_has_them() -> None:
    exactly = gating(momentary((-70, 5)))
    assert (exactly.relative_lkfs, exactly.below_absolute) == (None, (seconds(0, 8),))
    just_above = gating(momentary((-69.9, 5)))
    assert (just_above.relative_lkfs, just_above.below_absolute) == (-70, ())


def test_silence_is_all_left_out_and_nothing_has_no_gaps() -> None:
    assert gating(momentary((-math.inf, 10))).below_absolute == (seconds(0, 13),)
    assert gating(momentary()).below_relative == ()
