"""Streams that are not measured for what their headers say, and the time of samples in a programme."""

from __future__ import annotations

from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import pytest

from validator.model.facts.audio import Span, UnmeasuredTrack
from validator.probes.signal.meter import Meter
from validator.probes.signal.timeline import Timeline
from validator.probes.signal.track import Programme, Track


def stream(**context: Any) -> Any:
    """What a track asks of a stream before its first packet."""
    layout = SimpleNamespace(name=context.pop("layout", "5.1(side)"))
    return SimpleNamespace(
        index=3,
        codec_context=SimpleNamespace(**{"name": "eac3", "profile": None, "layout": layout} | context),
    )


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (stream(profile="Dolby Digital Plus + Dolby Atmos"), "signal.needs-rendering"),
        (stream(profile="Dolby TrueHD + Dolby Atmos", name="truehd"), "signal.needs-rendering"),
        (stream(layout="ambisonic 1"), "signal.needs-rendering"),
        (SimpleNamespace(index=3, codec_context=None), "signal.no-decoder"),
        (stream(), "signal.no-samples"),
    ],
)
def test_why_a_stream_is_not_measured(given: Any, code: str) -> None:
    result = Track(given, Programme(Fraction(0), None), Meter).result()
    assert isinstance(result, UnmeasuredTrack)
    assert (result.index, result.why.reason.code) == (3, code)


@pytest.mark.parametrize("name", ["ac3", "eac3"])
def test_dolby_streams_are_decoded_without_the_broadcasters_compression(name: str) -> None:
    given = stream(name=name)
    Track(given, Programme(Fraction(0), None), Meter)
    assert given.codec_context.options["drc_scale"] == "0"


MS = Fraction(1, 1000)


def timeline(*timestamps: int | None, start: int = 0, end: int | None = None) -> Timeline:
    """Frames of a second at 1000 Hz; times in milliseconds."""
    line = Timeline(1000, start * MS, None if end is None else end * MS)
    for timestamp in timestamps:
        line.note(timestamp, MS, 1000)
    return line


def test_samples_follow_each_other_without_timestamps() -> None:
    line = timeline(None, None, None)
    assert line.starts_at(2500) == Fraction(5, 2)
    assert line.gaps() == []


def test_times_count_from_the_start_of_the_programme() -> None:
    line = timeline(1500, 2500, start=1400)
    assert line.starts_at(0) == Fraction(1, 10)
    assert line.starts_at(1000) == Fraction(11, 10)


def test_jitter_is_no_gap() -> None:
    line = timeline(0, 1040, 1970, 3030)
    assert line.gaps() == []
    assert line.starts_at(3000) == 3


def test_a_gap_moves_what_follows() -> None:
    line = timeline(0, 1000, 5000, 6000)
    assert line.gaps() == [Span(Fraction(2), Fraction(5))]
    assert (line.ends_at(2000), line.starts_at(2000)) == (2, 5)
    assert line.starts_at(3500) == Fraction(13, 2)


def test_several_gaps() -> None:
    line = timeline(0, 2000, 5000)
    assert line.gaps() == [Span(Fraction(1), Fraction(2)), Span(Fraction(3), Fraction(5))]


def test_a_leap_from_which_the_clock_comes_back_is_no_gap() -> None:
    line = timeline(0, 1000, 9000, 3000, 4000)
    assert line.gaps() == []
    assert line.starts_at(4000) == 4


def test_a_leap_beyond_the_end_of_the_file_is_no_gap() -> None:
    assert timeline(0, 1000, 90_000, end=5000).gaps() == []


def test_a_clock_that_runs_backwards_is_not_believed() -> None:
    line = timeline(5000, 1000, 2000)
    assert line.starts_at(2000) == 7
