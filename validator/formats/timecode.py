"""Timecode labels (SMPTE ST 12-1): ``HH:MM:SS:FF`` to a count of frames, with and without drop-frame."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

NTSC = Fraction(1000, 1001)
"""How much slower than nominal a rate of the 29.97 family runs."""


class Label(NamedTuple):
    """A timecode as written; nothing says yet that it exists."""

    hours: int
    minutes: int
    seconds: int
    frames: int


@dataclass(frozen=True, slots=True)
class Rate:
    """``nominal`` frames are counted in a second of the label, ``exact`` frames pass in one of the clock."""

    nominal: int
    exact: Fraction
    drop: bool = False

    def frame(self, label: Label) -> int:
        """The number of the frame with that label, 0 for the first of hour 0."""
        minutes = label.hours * 60 + label.minutes
        frame = (minutes * 60 + label.seconds) * self.nominal + label.frames
        return frame - self._dropped * (minutes - minutes // 10) if self.drop else frame

    def seconds(self, frame: int) -> Fraction:
        """When a frame begins, in seconds of the clock."""
        return frame / self.exact

    def is_possible(self, label: Label) -> bool:
        """True when each part is in its range: hours to 23, minutes and seconds to 59, frames as counted."""
        within = label.hours < 24 and label.minutes < 60 and label.seconds < 60
        return within and label.frames < self.nominal

    def is_dropped(self, label: Label) -> bool:
        """True for the labels that drop-frame counting leaves out (ST 12-1: two of 30 in most minutes)."""
        return self.drop and label.minutes % 10 != 0 and label.seconds == 0 and label.frames < self._dropped

    @property
    def _dropped(self) -> int:
        return self.nominal // 15
