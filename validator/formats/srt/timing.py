"""The timing line of an SRT cue: ``HH:MM:SS,mmm --> HH:MM:SS,mmm``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from validator.formats.faults import FaultLog

_EXACT = re.compile(
    r"(\d{2,6}):([0-5]\d):([0-5]\d),(\d{3})[ \t]*-->[ \t]*()(\d{2,6}):([0-5]\d):([0-5]\d),(\d{3})[ \t]*\Z",
    re.ASCII,
)
_LOOKS = re.compile(r"\s*-?\d+\s*[:.,]\s*\d.*?-->\s*-?\d", re.ASCII)
_MIGHT = re.compile(r"\s*-?\d+(?:[:.,;]\d+)+\s*[^\w\s:.,;]{1,4}\s*-?\d+(?:[:.,;]\d+)+", re.ASCII)
_COORDINATES = re.compile(r"[ \t]+((?:[XY][12]:-?\d+[ \t]*){4})\Z", re.ASCII)
_ARROW = re.compile(r"\s*([^\w\s]{1,6})\s*", re.ASCII)
_TIME = re.compile(
    r"\s*(?P<sign>[-+]?)(?:(?P<hours>\d+):)?(?P<minutes>\d+):(?P<seconds>\d+)"
    r"(?:(?P<separator>[.,:;])(?P<fraction>\d+))?",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Timing:
    """Start and end, the 1-based line and column of the end, coordinates as delivered."""

    start_ms: int
    end_ms: int
    line: int
    end_column: int
    coordinates: str = ""


def looks_like_timing(line: str) -> bool:
    """True for a line that can only be meant as a timing line, wherever it stands."""
    return "-->" in line and _LOOKS.match(line) is not None


def might_be_timing(line: str) -> bool:
    """True for a line that is meant as a timing line if it follows an index."""
    return "-->" in line or _MIGHT.match(line) is not None


def parse_timing(line: str, number: int, log: FaultLog) -> Timing | None:
    """The times of a timing line; ``None``, with a fault, where they cannot be relied on."""
    if exact := _EXACT.match(line):
        h1, m1, s1, f1, _, h2, m2, s2, f2 = exact.groups()
        start = ((int(h1) * 60 + int(m1)) * 60 + int(s1)) * 1000 + int(f1)
        end = ((int(h2) * 60 + int(m2)) * 60 + int(s2)) * 1000 + int(f2)
        return Timing(start, end, number, exact.start(5) + 1)
    return _parse_loosely(line, number, log)


def _parse_loosely(line: str, number: int, log: FaultLog) -> Timing | None:
    first = _TIME.match(line)
    if first is None:
        log.add("srt.time.malformed", number, 1 + len(line) - len(line.lstrip()))
        return None
    arrow = _ARROW.match(line, first.end())
    if arrow is None or arrow[1] != "-->":
        if arrow is None or "-->" in line:
            # Something stands between the time and the arrow: the time itself is wrong.
            log.add("srt.time.malformed", number, first.end() + 1)
            return None
        log.add("srt.timing.arrow", number, arrow.start(1) + 1, args={"arrow": arrow[1]})
    second = _TIME.match(line, arrow.end())
    if second is None:
        log.add("srt.time.malformed", number, arrow.end() + 1)
        return None
    start, end = _milliseconds(first, number, log), _milliseconds(second, number, log)
    if end is None:
        return None
    coordinates = _read_rest(line, second.end(), number, log)
    if start is None:
        return None
    column = second.start() + 1 + len(second[0]) - len(second[0].lstrip())
    return Timing(start, end, number, column, coordinates)


def _read_rest(line: str, at: int, number: int, log: FaultLog) -> str:
    """The coordinates after the end time, if any; all else there is a fault."""
    rest = line[at:]
    if coordinates := _COORDINATES.match(rest):
        log.add("srt.timing.coordinates", number, at + coordinates.start(1) + 1)
        return coordinates[1].strip()
    if rest.strip():
        log.add("srt.timing.trailing-text", number, at + 1 + len(rest) - len(rest.lstrip()))
    return ""


def _milliseconds(time: re.Match[str], number: int, log: FaultLog) -> int | None:
    """The value of a time, with a fault for everything about it that is not as it should be."""
    hours, minutes, seconds, fraction = time.group("hours", "minutes", "seconds", "fraction")
    column = time.start("sign") + 1
    if time["sign"] or hours is None or fraction is None or time["separator"] in ":;":
        log.add("srt.time.malformed", number, column, args={"time": time[0].strip()[:40]})
        return None
    if time["separator"] != ",":
        log.add("srt.time.separator", number, time.start("separator") + 1)
    lengths = (len(minutes), len(seconds), len(fraction))
    if not 2 <= len(hours) <= 6 or lengths != (2, 2, 3):
        log.add("srt.time.digits", number, column, args={"time": time[0].strip()[:40]})
        # A missing leading zero leaves the value clear; "1,50" might mean 50 or 500 milliseconds.
        if len(hours) > 6 or max(lengths[:2]) > 2 or len(fraction) != 3:
            return None
    if int(minutes) > 59 or int(seconds) > 59:
        log.add("srt.time.out-of-range", number, column, args={"time": time[0].strip()[:40]})
        return None
    whole = (int(hours) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int(fraction)
