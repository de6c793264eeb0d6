"""The lines of an SCC file: a header, then a timecode and words of four hexadecimal digits each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from validator.formats.faults import FaultLog
from validator.formats.timecode import Label

HEADER = "Scenarist_SCC V1.0"

_LINE = re.compile(r"(\s*)(\S+)(\s*)(.*)", re.DOTALL)
_TIMECODE = re.compile(r"(\d{2}):(\d{2}):(\d{2})([:;.,])(\d{2})", re.ASCII)
_WORD = re.compile(r"\S+")
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{4}", re.ASCII)


class Word(NamedTuple):
    """A pair of bytes as transmitted, parity bits included, and the 1-based column of its word."""

    first: int
    second: int
    column: int


@dataclass(frozen=True, slots=True)
class DataLine:
    """One line of data: its 1-based number, its timecode, and its words."""

    number: int
    label: Label
    drop: bool
    words: tuple[Word, ...]


def read_lines(lines: list[str], log: FaultLog) -> Iterator[DataLine]:
    """The lines whose timecode can be read; what is wrong with any line is recorded in ``log``."""
    if lines and lines[0].rstrip() != HEADER:
        log.add("scc.header", 1, args={"header": HEADER})
    start = 1 if lines and not _TIMECODE.match(lines[0]) else 0
    for number, line in enumerate(lines[start:], start + 1):
        if line.strip() and (data := _read_line(line, number, log)):
            yield data


def _read_line(line: str, number: int, log: FaultLog) -> DataLine | None:
    match = _LINE.match(line)
    assert match is not None
    timecode = _TIMECODE.fullmatch(match[2])
    if timecode is None:
        log.add("scc.timecode.malformed", number, match.start(2) + 1, args={"timecode": match[2][:40]})
        return None
    hours, minutes, seconds, separator, frames = timecode.groups()
    if separator in ".,":
        log.add("scc.timecode.separator", number, match.start(2) + 9, args={"separator": separator})
    if not match[4].strip():
        log.add("scc.line.empty", number, len(line.rstrip()) + 1)
    elif match[3] != "\t":
        log.add("scc.line.no-tab", number, match.start(3) + 1)
    label = Label(int(hours), int(minutes), int(seconds), int(frames))
    words = tuple(_read_words(line, match.start(4), number, log))
    return DataLine(number, label, separator in ";.,", words)


def _read_words(line: str, at: int, number: int, log: FaultLog) -> Iterator[Word]:
    for match in _WORD.finditer(line, at):
        if not _HEXADECIMAL.fullmatch(match[0]):
            log.add("scc.word.malformed", number, match.start() + 1, args={"word": match[0][:40]})
            continue
        value = int(match[0], 16)
        yield Word(value >> 8, value & 0xFF, match.start() + 1)
