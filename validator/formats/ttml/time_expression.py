"""Time expressions of TTML (TTML2 section 12.3, semantics of appendix I) -> exact seconds."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cache

from validator.formats.ttml.parameters import Parameters

_CLOCK = re.compile(
    r"(?P<sign>-?)(?P<h>\d{2,9}):(?P<m>\d\d):(?P<s>\d\d)"
    r"(?:\.(?P<fraction>\d{1,30})|:(?P<f>\d{2,9})(?:\.(?P<sub>\d{1,9}))?)?",
    re.ASCII,
)
_OFFSET = re.compile(r"(?P<count>\d{1,18})(?:\.(?P<fraction>\d{1,30}))?(?P<metric>h|ms|m|s|f|t)", re.ASCII)
_WALL_CLOCK = re.compile(
    r"wallclock\([ \t\r\n]*(?:(?P<date>\d{4}-\d\d-\d\d)(?P<t>T)?)?"
    r"(?:(?P<h>\d\d):(?P<m>\d\d)(?::(?P<s>\d\d)(?:\.(?P<fraction>\d{1,30}))?)?)?[ \t\r\n]*\)",
    re.ASCII,
)
_SECONDS_OF = {"h": Fraction(3600), "m": Fraction(60), "s": Fraction(1), "ms": Fraction(1, 1000)}


@dataclass(frozen=True, slots=True)
class Time:
    """A time in seconds, the resolution it is written in, and the fault in it, if any.

    ``unit`` is in seconds, ``None`` for whole seconds, which do not show how finely the author
    counts. ``seconds`` is ``None`` when the fault leaves no usable value.
    """

    seconds: Fraction | None
    unit: Fraction | None = None
    fault: str = ""


def read_time(expression: str, parameters: Parameters) -> Time:
    """Read one value of ``begin``, ``end`` or ``dur``."""
    if clock := _CLOCK.fullmatch(expression):
        return _clock_time(clock, parameters)
    if offset := _OFFSET.fullmatch(expression):
        return _offset_time(offset, parameters)
    if wall := _WALL_CLOCK.fullmatch(expression):
        return _wall_clock_time(wall, parameters)
    return Time(None, fault="ttml.time.malformed")


def _clock_time(match: re.Match[str], parameters: Parameters) -> Time:
    hours, minutes, seconds = int(match["h"]), int(match["m"]), int(match["s"])
    digits = match["fraction"] or ""
    unit = _unit(len(digits))
    if minutes > 59 or seconds > 60 or (seconds == 60 and digits.strip("0")):
        return Time(None, unit, "ttml.time.out-of-range")
    fault = ""
    if match["sign"]:
        if parameters.time_base != "smpte":
            return Time(None, unit, "ttml.time.malformed")
        # Not in the grammar; iTunes Timed Text shifts times of the first hour with it.
        fault = "ttml.time.negative"
    # A leap second outside clock time reads as second 59 (section 12.3.1).
    if seconds == 60 and parameters.time_base != "clock":
        seconds, digits = 59, ""
    # One fraction for all digits: sums of fractions are what long documents spend their time on.
    scale = 10 ** len(digits)
    whole = Fraction(((hours * 60 + minutes) * 60 + seconds) * scale + int(digits or 0), scale)
    if match["f"] is None and parameters.time_base != "smpte":
        return Time(whole, unit, fault)
    frames, sub_frames = int(match["f"] or 0), int(match["sub"] or 0)
    if match["f"]:
        fault = fault or _frame_fault(minutes, seconds, frames, sub_frames, match["sub"], parameters)
        unit = 1 / parameters.effective_rate
        if match["sub"]:
            unit /= parameters.sub_frame_rate
    labels = Fraction(frames) + Fraction(sub_frames, parameters.sub_frame_rate)
    value = _to_seconds(whole, labels, hours, minutes, parameters)
    return Time(-value if match["sign"] else value, unit, fault)


@cache
def _unit(digits: int) -> Fraction | None:
    """What the last of so many decimals counts; ``None`` without decimals."""
    return Fraction(1, 10**digits) if digits else None


def _to_seconds(
    whole: Fraction, frames: Fraction, hours: int, minutes: int, parameters: Parameters
) -> Fraction:
    """Seconds of a label: ``frames`` after ``whole`` seconds of frame count (appendices I.2 and I.3)."""
    if parameters.time_base != "smpte":
        return whole + frames / parameters.effective_rate
    dropped = 0
    if parameters.drop_mode == "dropNTSC":
        dropped = (hours * 54 + minutes - minutes // 10) * 2
    elif parameters.drop_mode == "dropPAL":
        dropped = (hours * 27 + minutes // 2 - minutes // 20) * 4
    return (whole * parameters.frame_rate + frames - dropped) / parameters.effective_rate


def _frame_fault(
    minutes: int, seconds: int, frames: int, sub_frames: int, sub: str | None, parameters: Parameters
) -> str:
    if parameters.time_base == "clock":
        return "ttml.time.frames-in-clock-time"
    if frames >= parameters.frame_rate:
        return "ttml.time.frames-over-rate"
    if sub and sub_frames >= parameters.sub_frame_rate:
        return "ttml.time.sub-frames-over-rate"
    if parameters.time_base == "smpte" and seconds == 0:
        if parameters.drop_mode == "dropNTSC" and minutes % 10 and frames < 2:
            return "ttml.time.dropped-frame"
        if parameters.drop_mode == "dropPAL" and minutes % 2 == 0 and minutes % 20 and frames < 4:
            return "ttml.time.dropped-frame"
    return ""


def _offset_time(match: re.Match[str], parameters: Parameters) -> Time:
    fraction, unit = _fraction(match["fraction"])
    count = int(match["count"]) + fraction
    metric = match["metric"]
    if metric == "t":
        return Time(count / parameters.tick_rate, 1 / parameters.tick_rate)
    if metric == "f":
        fault = "ttml.time.frames-in-clock-time" if parameters.time_base == "clock" else ""
        return Time(count / parameters.effective_rate, 1 / parameters.effective_rate, fault)
    seconds = count * _SECONDS_OF[metric]
    if metric == "ms" or unit is not None:
        unit = (unit or 1) * _SECONDS_OF[metric]
    if parameters.time_base == "smpte":
        seconds = seconds * parameters.frame_rate / parameters.effective_rate
    return Time(seconds, unit)


def _wall_clock_time(match: re.Match[str], parameters: Parameters) -> Time:
    """Seconds since midnight of the date given, or of the day."""
    has_time = match["h"] is not None
    if not (match["date"] or has_time) or bool(match["t"]) != bool(match["date"] and has_time):
        return Time(None, fault="ttml.time.malformed")
    hours, minutes, seconds = (int(match[name] or 0) for name in "hms")
    fraction, unit = _fraction(match["fraction"])
    if hours > 23 or minutes > 59 or seconds + fraction > 60 or not _is_date(match["date"]):
        return Time(None, unit, "ttml.time.out-of-range")
    fault = "" if parameters.time_base == "clock" else "ttml.time.wall-clock"
    return Time((hours * 60 + minutes) * 60 + seconds + fraction, unit, fault)


def _is_date(date: str | None) -> bool:
    if date is None:
        return True
    try:
        dt.date.fromisoformat(date)
    except ValueError:
        return False
    return True


def _fraction(digits: str | None) -> tuple[Fraction, Fraction | None]:
    """The value of decimals and the unit of the last one."""
    unit = _unit(len(digits)) if digits else None
    return (Fraction(0), None) if unit is None else (int(digits or 0) * unit, unit)
