"""Arithmetic of stretches of time: what is common to two lists of them, and what belongs together."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from fractions import Fraction

from validator.model.facts.audio import Span


def common(spans: Sequence[Span], others: Sequence[Span]) -> list[Span]:
    """Where both are. Each list is in order, and no two of a list meet."""
    found: list[Span] = []
    mine = its = 0
    while mine < len(spans) and its < len(others):
        one, other = spans[mine], others[its]
        start, end = max(one.start, other.start), min(one.end, other.end)
        if start < end:
            found.append(Span(start, end))
        if one.end < other.end:
            mine += 1
        else:
            its += 1
    return found


def within(span: Span, others: Sequence[Span]) -> list[Span]:
    """The parts of the others that lie in one span; they are in order, and no two meet."""
    first = bisect_right(others, span.start, key=lambda other: other.end)
    last = bisect_left(others, span.end, key=lambda other: other.start)
    return [Span(max(span.start, one.start), min(span.end, one.end)) for one in others[first:last]]


def without(spans: Iterable[Span], others: Sequence[Span]) -> list[Span]:
    """The parts of the spans that lie in none of the others; they are in order, and no two meet."""
    found: list[Span] = []
    for span in spans:
        start = span.start
        for other in within(span, others):
            if start < other.start:
                found.append(Span(start, other.start))
            start = other.end
        if start < span.end:
            found.append(Span(start, span.end))
    return found


def joined_up(spans: Iterable[Span], pause: Fraction = Fraction(0)) -> list[Span]:
    """Spans in order, those that meet or are parted by no more than a pause (seconds) made one."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda span: span.start):
        if found and span.start - found[-1].end <= pause:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def moved(spans: Iterable[Span], offset: Fraction) -> list[Span]:
    """Spans a number of seconds later."""
    return [Span(span.start + offset, span.end + offset) for span in spans]


def total(spans: Iterable[Span]) -> Fraction:
    """How long they are together, in seconds."""
    return sum((span.duration for span in spans), Fraction(0))
