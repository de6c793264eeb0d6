"""WebVTT timestamps, and the timing line of a cue up to its settings."""

from __future__ import annotations

import re
from dataclasses import dataclass

from validator.formats.faults import FaultLog

_EXACT = re.compile(
    r"(?:(\d{2,9}):)?([0-5]\d):([0-5]\d)\.(\d{3})[ \t]+-->[ \t]+()"
    r"(?:(\d{2,9}):)?([0-5]\d):([0-5]\d)\.(\d{3})(?=[ \t]|\Z)",
    re.ASCII,
)
_SPACES = re.compile(r"[ \t\f]*")
_DIGITS = re.compile(r"\d*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Timings:
    """Times in milliseconds; ``end_column`` is 1-based, ``settings_at`` the offset after the end time."""

    start_ms: int
    end_ms: int
    end_column: int
    settings_at: int


def read_timings(line: str, number: int, log: FaultLog) -> Timings | None:
    """The timing line with the 1-based ``number``; ``None``, with faults, if its times are unusable."""
    if exact := _EXACT.match(line):
        h1, m1, s1, f1, _, h2, m2, s2, f2 = exact.groups()
        start = ((int(h1 or 0) * 60 + int(m1)) * 60 + int(s1)) * 1000 + int(f1)
        end = ((int(h2 or 0) * 60 + int(m2)) * 60 + int(s2)) * 1000 + int(f2)
        return Timings(start, end, exact.start(5) + 1, exact.end())
    return _read_loosely(line, number, log)


def _read_loosely(line: str, number: int, log: FaultLog) -> Timings | None:
    at = _spaces(line, 0)
    if at:
        log.add("webvtt.timing.leading-space", number)
    start = read_timestamp(line, at)
    if start.code:
        log.add(start.code, number, start.at + 1)
        return None
    at = _spaces(line, start.at)
    if not line.startswith("-->", at):
        log.add("webvtt.arrow.missing", number, at + 1)
        return None
    if at == start.at:
        log.add("webvtt.arrow.no-space-before", number, at + 1)
    end_at = _spaces(line, at + 3)
    if end_at == at + 3:
        log.add("webvtt.arrow.no-space-after", number, end_at + 1)
    end = read_timestamp(line, end_at)
    if end.code:
        log.add(end.code, number, end.at + 1)
        return None
    return Timings(start.milliseconds, end.milliseconds, end_at + 1, end.at)


def _spaces(line: str, at: int) -> int:
    match = _SPACES.match(line, at)
    return match.end() if match else at


@dataclass(frozen=True, slots=True)
class Timestamp:
    """A timestamp's value and the offset after it; or a fault code and the offset of the fault."""

    milliseconds: int
    at: int
    code: str = ""


def read_timestamp(line: str, at: int) -> Timestamp:
    """Read a timestamp (section 4.1, WebVTT timestamp) at an offset."""
    if at >= len(line):
        return Timestamp(0, at, "webvtt.time.missing")
    units: list[str] = []
    begin = at
    while True:
        unit = _digits(line, at)
        if not unit:
            wrong = "webvtt.time.two-digits" if units else "webvtt.time.not-a-digit"
            return Timestamp(0, at, wrong)
        if units and len(unit) != 2:
            return Timestamp(0, at + len(unit), "webvtt.time.two-digits")
        units.append(unit)
        at += len(unit)
        if len(units) == 3 or not line.startswith(":", at):
            break
        at += 1
    return _finish(line, begin, at, units)


def _finish(line: str, begin: int, at: int, units: list[str]) -> Timestamp:
    """Judge the units read so far and read the milliseconds."""
    if len(units) == 1:
        return Timestamp(0, at, "webvtt.time.no-colon")
    if len(units) == 2 and len(units[0]) != 2:
        # More than two digits can only be hours, which want minutes and seconds after them.
        wrong = "webvtt.time.no-colon" if len(units[0]) > 2 else "webvtt.time.two-digits"
        return Timestamp(0, at if len(units[0]) > 2 else begin, wrong)
    if len(units) == 3 and not 2 <= len(units[0]) <= 9:
        return Timestamp(0, begin, "webvtt.time.hours")
    if not line.startswith(".", at):
        return Timestamp(0, at, "webvtt.time.no-point")
    fraction = _digits(line, at + 1)
    at += 1 + len(fraction)
    if len(fraction) != 3:
        return Timestamp(0, at, "webvtt.time.milliseconds")
    hours, minutes, seconds = (0, *map(int, units))[-3:]
    if minutes > 59 or seconds > 59:
        return Timestamp(0, begin, "webvtt.time.out-of-range")
    return Timestamp(((hours * 60 + minutes) * 60 + seconds) * 1000 + int(fraction), at)


def _digits(line: str, at: int) -> str:
    match = _DIGITS.match(line, at)
    return match[0] if match else ""
