"""How many times of two tracks meet: within the tolerance, and once one is retimed."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from validator.checks.retiming import agreement

SECONDS = st.fractions(min_value=0, max_value=7200, max_denominator=1000)


def test_the_tolerance_itself_still_meets() -> None:
    assert agreement([Fraction(1)], [Fraction(11, 10)], Fraction(1, 10)) == 1
    assert agreement([Fraction(1)], [Fraction(11, 10)], Fraction(99, 1000)) == 0


def test_of_three_times_one_meets() -> None:
    assert agreement([Fraction(1), Fraction(5), Fraction(9)], [Fraction(5)], Fraction(0)) == Fraction(1, 3)


def test_no_times_agree_with_nothing() -> None:
    assert agreement([], [Fraction(5)], Fraction(1)) == 0
    assert agreement([Fraction(5)], [], Fraction(1)) == 0


@given(st.lists(SECONDS, min_size=1), st.sampled_from([Fraction(24, 25), Fraction(1001, 1000)]))
def test_times_agree_with_themselves_retimed(times: list[Fraction], factor: Fraction) -> None:
    retimed = [time * factor for time in times]
    assert agreement(times, retimed, Fraction(0), factor) == 1


@given(st.lists(SECONDS, min_size=1), st.lists(SECONDS), SECONDS, SECONDS)
def test_more_tolerance_never_meets_less(
    times: list[Fraction], others: list[Fraction], one: Fraction, other: Fraction
) -> None:
    less, more = sorted((one, other))
    assert agreement(times, others, less) <= agreement(times, others, more)
