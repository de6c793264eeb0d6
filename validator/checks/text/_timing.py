"""Frame-exact comparison of times, shared by the checks on timing."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from validator.checks.text._numbers import decimal
from validator.model.package import FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason

Comparison = Literal["resolution", "nearest_frame"]

TIME = {"dimension": ("time", "frames")}
"""Metadata of a parameter that is a time or a number of frames."""


def rate_missing(rate: FrameRate, comparison: Comparison, *limits: Quantity | None) -> Reason | None:
    """Why the limits can't be compared: they need a frame rate and none is known."""
    in_frames = any(limit is not None and limit.dimension == "frames" for limit in limits)
    if rate.value is None and (in_frames or comparison == "nearest_frame"):
        return Reason("text.frame-rate-unknown")
    return None


def nearest_frames(time: Fraction, rate: Fraction) -> int:
    """Whole frames of a duration, half away from zero."""
    # In integers: a fraction would be reduced for every cue, only to be rounded.
    doubled, parts = 2 * abs(time.numerator) * rate.numerator, time.denominator * rate.denominator
    frames = (doubled + parts) // (2 * parts)
    return -frames if time.numerator < 0 else frames


def show_time(time: Fraction, rate: FrameRate) -> str:
    """A duration for people: ``61 ms (1.46 frames @ 24000/1001)``."""
    milliseconds = f"{decimal(time * 1000, 3)} ms"
    if rate.value is None:
        return milliseconds
    return f"{milliseconds} ({decimal(time * rate.value, 2)} frames @ {rate.value})"


def _show_limit(quantity: Quantity, seconds: Fraction, rate: FrameRate) -> str:
    """A limit as written, and what that is exactly: ``5/6 s (833.333 ms, 20 frames @ 24)``."""
    exactly = []
    if quantity.dimension == "frames":
        exactly.append(f"{decimal(seconds * 1000, 3)} ms @ {rate.value}")
    else:
        if quantity.value.denominator != 1:
            exactly.append(f"{decimal(seconds * 1000, 3)} ms")
        if rate.value is not None:
            exactly.append(f"{decimal(seconds * rate.value, 2)} frames @ {rate.value}")
    return f"{quantity} ({', '.join(exactly)})" if exactly else str(quantity)


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit on a duration, compared in the mode the ruleset names.

    ``resolution``: missed only by at least one unit of the file's own time resolution.
    ``nearest_frame``: value and limit are rounded to whole frames, half away from zero.
    ``seconds`` is the limit's exact value, ``text`` as people read it; ``frames`` is the rounded
    one in the second mode. ``comparison`` is the mode.
    """

    rate: FrameRate
    seconds: Fraction
    text: str
    comparison: Comparison
    frames: int | None = None

    @classmethod
    def of(cls, quantity: Quantity, rate: FrameRate, comparison: Comparison) -> Limit:
        """The limit of a quantity, for which :func:`rate_missing` was asked before."""
        seconds = quantity.seconds(rate.value)
        assert seconds is not None
        frames = None
        if comparison == "nearest_frame":
            assert rate.value is not None
            frames = nearest_frames(seconds, rate.value)
        return cls(rate, seconds, _show_limit(quantity, seconds, rate), comparison, frames)

    def is_under(self, time: Fraction, unit: Fraction) -> bool:
        """True when ``time`` is less than the limit, as the mode counts."""
        if self.frames is None or self.rate.value is None:
            return time + unit <= self.seconds
        return nearest_frames(time, self.rate.value) < self.frames

    def is_over(self, time: Fraction, unit: Fraction) -> bool:
        """True when ``time`` is more than the limit, as the mode counts."""
        if self.frames is None or self.rate.value is None:
            return time - unit >= self.seconds
        return nearest_frames(time, self.rate.value) > self.frames

    @property
    def mode(self) -> str:
        """What is to be added to a limit that rounded values were compared with: ``" [nearest_frame]"``."""
        return "" if self.comparison == "resolution" else f" [{self.comparison}]"

    def show(self, time: Fraction) -> str:
        """A time for people, as :func:`show_time` has it."""
        return show_time(time, self.rate)
