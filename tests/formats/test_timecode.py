"""Timecode labels and the frames they count."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.timecode import NTSC, Label, Rate

DROP_30 = Rate(30, 30 * NTSC, drop=True)
DROP_60 = Rate(60, 60 * NTSC, drop=True)


@pytest.mark.parametrize(
    ("rate", "label", "frame"),
    [
        (Rate(25, Fraction(25)), Label(1, 2, 3, 4), 93_079),
        (Rate(30, 30 * NTSC), Label(1, 0, 0, 0), 108_000),
        (DROP_30, Label(0, 0, 59, 29), 1799),
        (DROP_30, Label(0, 1, 0, 2), 1800),
        (DROP_30, Label(0, 10, 0, 0), 17_982),
        (DROP_30, Label(1, 0, 0, 0), 107_892),
        (DROP_60, Label(0, 1, 0, 4), 3600),
        (DROP_60, Label(1, 0, 0, 0), 215_784),
    ],
)
def test_frames(rate: Rate, label: Label, frame: int) -> None:
    assert rate.frame(label) == frame


def test_an_hour_of_drop_frame_is_nearly_an_hour() -> None:
    hour = DROP_30.seconds(DROP_30.frame(Label(1, 0, 0, 0)))
    assert hour == Fraction(3599_9964, 10_000)


@pytest.mark.parametrize(
    ("rate", "label", "dropped"),
    [
        (DROP_30, Label(0, 1, 0, 0), True),
        (DROP_30, Label(0, 1, 0, 1), True),
        (DROP_30, Label(0, 1, 0, 2), False),
        (DROP_30, Label(0, 10, 0, 0), False),
        (DROP_30, Label(0, 1, 1, 0), False),
        (DROP_60, Label(0, 1, 0, 3), True),
        (Rate(30, 30 * NTSC), Label(0, 1, 0, 0), False),
    ],
)
def test_labels_that_are_left_out(rate: Rate, label: Label, dropped: bool) -> None:
    assert rate.is_dropped(label) is dropped


@given(st.integers(0, 23), st.integers(0, 59), st.integers(0, 59), st.integers(0, 29))
def test_labels_that_exist_count_one_by_one(hours: int, minutes: int, seconds: int, frames: int) -> None:
    label = Label(hours, minutes, seconds, frames)
    assert DROP_30.is_possible(label)
    after = (hours * 3600 + minutes * 60 + seconds) * 30 + frames + 1
    whole, frames = divmod(after, 30)
    following = Label(whole // 3600, whole // 60 % 60, whole % 60, frames)
    if not (DROP_30.is_dropped(label) or DROP_30.is_dropped(following)):
        assert DROP_30.frame(following) == DROP_30.frame(label) + 1
