"""Stretches of time: what is common, what is left, and what belongs together."""

from __future__ import annotations

import itertools
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from validator.checks.access._spans import common, joined_up, moved, total, within, without
from validator.model.facts.audio import Span

POINTS = st.lists(st.integers(0, 200), unique=True, max_size=20).map(sorted)


def spans_of(points: list[int]) -> list[Span]:
    """Spans that do not meet, from an even number of places in order."""
    return [
        Span(Fraction(start), Fraction(end)) for start, end in zip(points[::2], points[1::2], strict=False)
    ]


def steps(spans: list[Span]) -> set[int]:
    return {step for span in spans for step in range(int(span.start), int(span.end))}


@given(POINTS, POINTS)
def test_common_and_without_share_the_time_out(mine: list[int], its: list[int]) -> None:
    ours, others = spans_of(mine), spans_of(its)
    assert steps(common(ours, others)) == steps(ours) & steps(others)
    assert steps(without(ours, others)) == steps(ours) - steps(others)
    assert total(common(ours, others)) + total(without(ours, others)) == total(ours)


@given(POINTS, st.integers(0, 200), st.integers(1, 50))
def test_within_one_span(points: list[int], start: int, length: int) -> None:
    span = Span(Fraction(start), Fraction(start + length))
    assert steps(within(span, spans_of(points))) == steps([span]) & steps(spans_of(points))


@given(POINTS, st.integers(0, 20))
def test_joined_spans_are_parted_by_more_than_a_pause(points: list[int], pause: int) -> None:
    joined = joined_up(spans_of(points), Fraction(pause))
    assert all(two.start - one.end > pause for one, two in itertools.pairwise(joined))
    assert steps(spans_of(points)) <= steps(joined)


def test_moved() -> None:
    assert moved([Span(Fraction(1), Fraction(2))], Fraction(-1, 2)) == [Span(Fraction(1, 2), Fraction(3, 2))]
