"""Limits are limits: past the value at which a rule fails it fails on, and short of it it passes on."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.properties.documents import ASSET, cue, document
from validator.checks.definition import Check
from validator.checks.text._counting import Counting, count
from validator.checks.text._timing import Comparison
from validator.checks.text.duration import Params as DurationParams
from validator.checks.text.duration import duration
from validator.checks.text.gap import Params as GapParams
from validator.checks.text.gap import gap
from validator.checks.text.line_length import Params as LineLengthParams
from validator.checks.text.line_length import line_length
from validator.checks.text.overlap import Params as OverlapParams
from validator.checks.text.overlap import overlap
from validator.checks.text.reading_speed import Params as ReadingSpeedParams
from validator.checks.text.reading_speed import reading_speed
from validator.model.facts.text import TimedText
from validator.model.package import FrameRate
from validator.model.quantity import Quantity
from validator.model.vocabulary import Outcome

RATES = [Fraction(24000, 1001), Fraction(24), Fraction(25), Fraction(30000, 1001), Fraction(30), Fraction(60)]
rates = st.sampled_from(RATES).map(lambda value: FrameRate(value, "title"))
limits = st.one_of(
    st.integers(1, 10_000).map(lambda value: Quantity(Fraction(value, 7), "ms")),
    st.integers(1, 250).map(lambda value: Quantity(Fraction(value), "frames")),
)
modes: st.SearchStrategy[Comparison] = st.sampled_from(["resolution", "nearest_frame"])
strategies: st.SearchStrategy[Counting] = st.sampled_from(
    ["graphemes", "graphemes-nospace", "cjk-half", "codepoints"]
)
milliseconds = st.integers(0, 12_000)


def fails(check: Check, text: TimedText, rate: FrameRate, params: object) -> bool:
    return check.judge(asset=ASSET, text=text, rate=rate, params=params).outcome is Outcome.FAIL


@given(limits, rates, modes, milliseconds, milliseconds)
def test_shorter_cues_fail_no_less(
    limit: Quantity, rate: FrameRate, mode: Comparison, one: int, other: int
) -> None:
    short, long = sorted((one, other))
    lower, upper = DurationParams(min=limit, comparison=mode), DurationParams(max=limit, comparison=mode)
    brief, lasting = document(cue(1000, 1000 + short)), document(cue(1000, 1000 + long))
    assert fails(duration, brief, rate, lower) >= fails(duration, lasting, rate, lower)
    assert fails(duration, lasting, rate, upper) >= fails(duration, brief, rate, upper)


@given(limits, rates, modes)
def test_a_cue_on_the_limit_passes_to_the_resolution_of_the_file(
    limit: Quantity, rate: FrameRate, mode: Comparison
) -> None:
    seconds = limit.seconds(rate.value)
    assert seconds is not None
    below, above = int(seconds * 1000), -int(-seconds * 1000 // 1)
    if mode == "nearest_frame" and limit.dimension != "frames":
        return  # a limit between two frames is rounded like everything else
    both = DurationParams(min=limit, max=limit, comparison=mode)
    assert not fails(duration, document(cue(1000, 1000 + below)), rate, both)
    assert not fails(duration, document(cue(1000, 1000 + above)), rate, both)


@given(limits, rates, modes, milliseconds, milliseconds)
def test_smaller_gaps_fail_no_less(
    limit: Quantity, rate: FrameRate, mode: Comparison, one: int, other: int
) -> None:
    small, large = sorted((one, other))
    params = GapParams(min=limit, comparison=mode)
    close, apart = (document(cue(0, 1000), cue(1000 + length, 99_000)) for length in (small, large))
    assert fails(gap, close, rate, params) >= fails(gap, apart, rate, params)


@given(st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 5000)), min_size=1, max_size=30), rates)
def test_neighbours_overlap_or_have_a_gap_and_never_both(
    times: list[tuple[int, int]], rate: FrameRate
) -> None:
    text = document(*(cue(start, start + length) for start, length in times))
    overlaps = overlap.judge(asset=ASSET, text=text, rate=rate, params=OverlapParams())
    gaps = gap.judge(asset=ASSET, text=text, rate=rate, params=GapParams(min=Quantity(Fraction(3600), "s")))
    named = [finding.args["after"] for finding in (*overlaps.findings, *gaps.findings)]
    assert len(named) == len(set(named)) == len(text.cues) - 1


@given(st.text(min_size=1, max_size=60), st.integers(1, 120), strategies)
def test_longer_lines_fail_no_less(line: str, halves: int, counting: Counting) -> None:
    params = LineLengthParams(max=Fraction(halves, 2), counting=counting)
    rate = FrameRate(None, "unknown")
    short, long = document(cue(0, 1000, line)), document(cue(0, 1000, line + "가"))
    assert fails(line_length, short, rate, params) is (count(line, counting) > params.max)
    assert fails(line_length, long, rate, params) >= fails(line_length, short, rate, params)


@given(st.text(min_size=1, max_size=60), st.integers(1, 40), milliseconds, milliseconds, strategies)
def test_faster_cues_fail_no_less(line: str, max_cps: int, one: int, other: int, counting: Counting) -> None:
    short, long = sorted((max(one, 1), max(other, 1)))
    params = ReadingSpeedParams(max_cps=Fraction(max_cps), counting=counting)
    rate = FrameRate(None, "unknown")
    brief, lasting = document(cue(0, short, line)), document(cue(0, long, line))
    assert fails(reading_speed, brief, rate, params) >= fails(reading_speed, lasting, rate, params)


@given(st.integers(1, 60), st.integers(1, 30))
def test_reading_speed_exactly_at_the_limit_passes(length: int, seconds: int) -> None:
    params = ReadingSpeedParams(max_cps=Fraction(length, seconds), counting="graphemes")
    rate = FrameRate(None, "unknown")
    assert not fails(reading_speed, document(cue(0, seconds * 1000, "가" * length)), rate, params)
    assert fails(reading_speed, document(cue(0, seconds * 1000 - 1, "가" * length)), rate, params)
