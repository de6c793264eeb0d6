from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.ttml.parameters import Parameters
from validator.formats.ttml.time_expression import read_time

FILM = Fraction(24000, 1001)
NTSC = Fraction(30000, 1001)
MEDIA = Parameters(frame_rate=24, effective_rate=FILM, sub_frame_rate=2, tick_rate=Fraction(10_000_000))
SMPTE = Parameters(frame_rate=24, effective_rate=FILM, time_base="smpte")
DROP = Parameters(frame_rate=30, effective_rate=NTSC, time_base="smpte", drop_mode="dropNTSC")
DROP_PAL = Parameters(frame_rate=30, effective_rate=NTSC, time_base="smpte", drop_mode="dropPAL")
CLOCK = Parameters(time_base="clock")


@pytest.mark.parametrize(
    ("expression", "parameters", "seconds"),
    [
        ("00:00:00", MEDIA, Fraction(0)),
        ("01:02:03", MEDIA, Fraction(3723)),
        ("100:00:00.5", MEDIA, Fraction(720001, 2)),
        ("00:00:01.042", MEDIA, Fraction(1042, 1000)),
        ("00:00:01:12", MEDIA, 1 + 12 / FILM),
        ("00:00:01:12.1", MEDIA, 1 + Fraction(25, 2) / FILM),
        ("00:00:60", MEDIA, Fraction(59)),
        ("00:00:60", CLOCK, Fraction(60)),
        ("1.5h", MEDIA, Fraction(5400)),
        ("2m", MEDIA, Fraction(120)),
        ("3.25s", MEDIA, Fraction(13, 4)),
        ("1500ms", MEDIA, Fraction(3, 2)),
        ("36f", MEDIA, 36 / FILM),
        ("0.5f", MEDIA, Fraction(1, 2) / FILM),
        ("15000000t", MEDIA, Fraction(3, 2)),
        ("01:00:00:00", SMPTE, Fraction(86400) / FILM),  # an hour of label is 3603.6 s
        ("-01:00:00:00", SMPTE, Fraction(-86400) / FILM),
        ("00:01:00:02", DROP, Fraction(1800) / NTSC),
        ("00:10:00:00", DROP, Fraction(17982) / NTSC),
        ("01:00:00:00", DROP, Fraction(107892) / NTSC),
        ("00:02:00:04", DROP_PAL, Fraction(3600) / NTSC),
        ("wallclock(2026-01-31T10:20:30.5)", CLOCK, Fraction(74461, 2)),
        ("wallclock( 10:20 )", CLOCK, Fraction(37200)),
        ("wallclock(2026-01-31)", CLOCK, Fraction(0)),
    ],
)
def test_values(expression: str, parameters: Parameters, seconds: Fraction) -> None:
    assert read_time(expression, parameters).seconds == seconds


@pytest.mark.parametrize(
    ("expression", "parameters", "fault"),
    [
        *(
            (bad, MEDIA, "ttml.time.malformed")
            for bad in (
                "",
                " ",
                "1",
                "1.5",
                "5x",
                "5S",
                "s",
                ".5s",
                "1.s",
                "1 s",
                "5sx",
                "00:00",
                "0:00:01",
                "00:0:01",
                "00:00:1",
                "00:00:01.",
                "00:00:01:1",
                "00:00:01:12.",
                "00:00:01:12.1.2",
                "00:00:01:aa",
                "a0:00:01",
                "00: 00:01",
                "00:00:01 ",
                "00:00:001",
                "٠٠:٠٠:٠١",
                "-00:00:01",
                "wallclock()",
                "wallclock(T10:20)",
                "wallclock(2026-01-31T)",
                "wallclock(2026-01-31 10:20)",
                "wallclock(1:20)",
            )
        ),
        ("00:60:00", MEDIA, "ttml.time.out-of-range"),
        ("00:00:61", MEDIA, "ttml.time.out-of-range"),
        ("00:00:60.1", MEDIA, "ttml.time.out-of-range"),
        ("wallclock(2026-13-01)", CLOCK, "ttml.time.out-of-range"),
        ("wallclock(2026-02-29)", CLOCK, "ttml.time.out-of-range"),
        ("wallclock(10:60)", CLOCK, "ttml.time.out-of-range"),
        ("00:00:01:24", MEDIA, "ttml.time.frames-over-rate"),
        ("00:00:01:00.2", MEDIA, "ttml.time.sub-frames-over-rate"),
        ("00:01:00:01", DROP, "ttml.time.dropped-frame"),
        ("00:02:00:03", DROP_PAL, "ttml.time.dropped-frame"),
        ("00:00:01:00", CLOCK, "ttml.time.frames-in-clock-time"),
        ("10f", CLOCK, "ttml.time.frames-in-clock-time"),
        ("wallclock(10:20)", MEDIA, "ttml.time.wall-clock"),
        ("-01:00:00:00", SMPTE, "ttml.time.negative"),
        ("00:00:01:23", MEDIA, ""),
        ("00:10:00:00", DROP, ""),
        ("00:20:00:00", DROP_PAL, ""),
    ],
)
def test_faults(expression: str, parameters: Parameters, fault: str) -> None:
    assert read_time(expression, parameters).fault == fault


@pytest.mark.parametrize(
    ("expression", "unit"),
    [
        ("00:00:01", None),
        ("10s", None),
        ("00:00:01.040", Fraction(1, 1000)),
        ("00:00:01.04", Fraction(1, 100)),
        ("1.5m", Fraction(6)),
        ("40ms", Fraction(1, 1000)),
        ("00:00:01:12", 1 / FILM),
        ("00:00:01:12.1", 1 / FILM / 2),
        ("12f", 1 / FILM),
        ("12t", Fraction(1, 10_000_000)),
    ],
)
def test_the_resolution_that_a_time_is_written_in(expression: str, unit: Fraction | None) -> None:
    assert read_time(expression, MEDIA).unit == unit


rates = st.builds(Fraction, st.integers(1, 120_000), st.sampled_from([1, 1000, 1001]))


@given(st.integers(0, 400), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
def test_clock_and_offset_time_agree(hours: int, minutes: int, seconds: int, milliseconds: int) -> None:
    total = ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds
    clock = read_time(f"{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}", MEDIA)
    assert clock.seconds == read_time(f"{total}ms", MEDIA).seconds == Fraction(total, 1000)


@given(st.integers(1, 120), rates, st.integers(0, 10**6))
def test_frames_are_exact_at_every_rate(frame_rate: int, effective: Fraction, frames: int) -> None:
    parameters = Parameters(frame_rate=frame_rate, effective_rate=effective, has_frame_rate=True)
    offset = read_time(f"{frames}f", parameters)
    assert offset.seconds is not None
    assert offset.seconds * effective == frames


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59), st.integers(0, 29))
def test_drop_frame_labels_count_every_frame_once(
    hours: int, minutes: int, seconds: int, frames: int
) -> None:
    time = read_time(f"{hours:02}:{minutes:02}:{seconds:02}:{frames:02}", DROP)
    assert time.seconds is not None
    count = time.seconds * NTSC
    assert count.denominator == 1
    if time.fault != "ttml.time.dropped-frame":
        assert _label_of(int(count)) == (hours, minutes, seconds, frames)


def _label_of(count: int) -> tuple[int, int, int, int]:
    """The drop-frame label of a frame, by counting the dropped ones back in (SMPTE ST 12-1)."""
    tens, rest = divmod(count, 17_982)
    minutes_over = max(0, rest - 2) // 1798
    labels = count + tens * 18 + minutes_over * 2
    seconds, frames = divmod(labels, 30)
    return seconds // 3600, seconds // 60 % 60, seconds % 60, frames
