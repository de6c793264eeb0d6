"""When the words of an SCC file are sent: one pair of bytes a frame, from the timecode of their line on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import NamedTuple

from validator.formats.faults import FaultLog
from validator.formats.scc.lexer import DataLine, Word
from validator.formats.timecode import Rate

EXACT = Fraction(30000, 1001)
"""Frames a second: line 21 exists in 525-line television only (47 CFR 79.101 (b))."""


class Sent(NamedTuple):
    """A word with the frame that carries it, and the 1-based number of its line."""

    frame: int
    line: int
    word: Word


def schedule(lines: Iterable[DataLine], log: FaultLog) -> Iterator[Sent]:
    """Every word in the order of transmission.

    A line that is due before the one above it has been sent begins late; so much is recorded. Of a
    line whose timecode does not exist, the words are sent at the next frame that is free.
    """
    free = 0
    previous: int | None = None
    style: bool | None = None
    for line in lines:
        if style is not None and line.drop != style:
            log.add("scc.timecode.mixed", line.number)
        style = line.drop if style is None else style
        due = _due(line, previous, log)
        previous = due if previous is None else max(previous, due)
        if due < free:
            log.add("scc.load.late", line.number, args={"frames": free - due})
        free = max(free, due)
        for word in line.words:
            yield Sent(free, line.number, word)
            free += 1


def _due(line: DataLine, previous: int | None, log: FaultLog) -> int:
    """The frame of a line's timecode, judged against that of the line above."""
    rate = Rate(30, EXACT, line.drop)
    frame = rate.frame(line.label)
    if not rate.is_possible(line.label):
        log.add("scc.timecode.out-of-range", line.number)
    elif rate.is_dropped(line.label):
        log.add("scc.timecode.dropped-frame", line.number)
    elif previous is not None and frame <= previous:
        log.add("scc.timecode.not-increasing", line.number)
    return frame
