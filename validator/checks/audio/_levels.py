"""Levels as a check compares and shows them: exact hundredths, so that a limit is a limit."""

from __future__ import annotations

import math
from fractions import Fraction

from validator.messages.formatting import decimal, rational

LOUDNESS = {"dimension": ("loudness",)}
"""Metadata of a parameter in LKFS (or LUFS, its other name)."""

DIFFERENCE = {"dimension": ("level difference",)}
"""Metadata of a parameter in LU or dB."""

TRUE_PEAK = {"dimension": ("true peak",)}
"""Metadata of a parameter in dBTP."""

SECONDS = {"dimension": ("time",)}
"""Metadata of a parameter that is a time, whatever the frame rate."""

SHARE = {"dimension": ("share",)}
"""Metadata of a parameter in percent."""

FREQUENCY = {"dimension": ("frequency",)}
"""Metadata of a parameter in Hz."""

BITS = {"dimension": ("bit depth",)}
"""Metadata of a parameter in bits."""

TIME = {"dimension": ("time", "frames")}
"""Metadata of a parameter that is a time or a number of frames."""


def over(level: float, limit: Fraction) -> Fraction:
    """By how much a level exceeds a limit, in hundredths of a decibel; negative when it does not.

    Minus infinity exceeds nothing, by as much as counts.
    """
    return hundredths(level) - limit


def hundredths(level: float) -> Fraction:
    """A level to the hundredth of a decibel that it is reported with."""
    if math.isinf(level):
        return Fraction(-1000) if level < 0 else Fraction(1000)
    return Fraction(round(level * 100), 100)


def show(level: float, unit: str) -> str:
    """A measured level for people: ``-23.04 LKFS``."""
    return f"{decimal(level)} {unit}"


def show_limit(limit: Fraction, unit: str) -> str:
    """A limit for people: ``-23 LKFS``."""
    return f"{rational(limit)} {unit}"


def show_difference(level: float, limit: Fraction) -> str:
    """How far a level is from a limit, for people: ``0.54 LU``; from silence, no gain leads there."""
    return "∞ LU" if math.isinf(level) else show_limit(abs(over(level, limit)), "LU")


def show_share(share: Fraction | float) -> str:
    """A share of one for people: ``4.5 %``."""
    return f"{rational(Fraction(round(Fraction(str(share)) * 10_000), 100))} %"
