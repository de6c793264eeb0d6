"""SubRip (SRT) text -> cues and faults.

No standard defines SRT. The grammar here is the one that its common readers agree on: blocks of an
index line, a timing line and text lines, each block ended by a blank line.
"""

from __future__ import annotations

from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.srt.blocks import Block, split_blocks
from validator.formats.srt.markup import Displayed, display
from validator.formats.srt.timing import Timing, parse_timing
from validator.model.facts.text import Cue, Display, TimedText


def read(lines: list[str], log: FaultLog) -> TimedText:
    """The cues of an SRT file; what is wrong with the file is recorded in ``log``.

    Cues whose times cannot be read are left out; the rest of the file is read all the same.
    """
    cues: list[Cue] = []
    displays: dict[Display, int] = {}
    order = _Order(log)
    for block in split_blocks(lines, log):
        order.judge_index(block)
        timing = None if block.timing is None else parse_timing(lines[block.timing], block.timing + 1, log)
        if timing is not None:
            order.judge_times(timing)
            cues.append(_cue(len(cues) + 1, block, timing, displays, log))
    return TimedText("srt", tuple(cues), displays=tuple(displays))


def _cue(number: int, block: Block, timing: Timing, displays: dict[Display, int], log: FaultLog) -> Cue:
    shown = _PLAIN if not block.text else display(block.text, log)
    placed = _DISPLAYS.get(shown.alignment)
    return Cue(
        number=number,
        identifier=block.index,
        start=Fraction(timing.start_ms, 1000),
        end=Fraction(timing.end_ms, 1000),
        lines=shown.lines,
        line=block.first + 1,
        column=1,
        text_line=block.text[0][0] if block.text else timing.line + 1,
        region=timing.coordinates or shown.alignment,
        italic=shown.italic,
        display=displays.setdefault(placed, len(displays)) if placed else None,
    )


_PLAIN = Displayed((), "", False)
# The overrides ``{\\an1}`` to ``{\\an9}``, laid out like the keys of a number pad.
_DISPLAYS = {
    f"an{3 * row + column + 1}": Display(horizontal=horizontal, vertical=vertical)
    for row, vertical in enumerate(("bottom", "middle", "top"))
    for column, horizontal in enumerate(("left", "center", "right"))
}


class _Order:
    """Index numbers and times in the order of the file."""

    def __init__(self, log: FaultLog) -> None:
        self._log = log
        self._previous: int | None = None
        self._seen: dict[int, int] = {}
        self._latest_ms = 0

    def judge_times(self, timing: Timing) -> None:
        if timing.end_ms <= timing.start_ms:
            self._log.add("srt.cue.end-not-after-start", timing.line, timing.end_column)
        if timing.start_ms < self._latest_ms:
            self._log.add("srt.cue.out-of-order", timing.line)
        else:
            self._latest_ms = timing.start_ms

    def judge_index(self, block: Block) -> None:
        """Expect one more than the index before; a missing or malformed one counts as in its place."""
        expected = 1 if self._previous is None else self._previous + 1
        self._previous = expected
        if not (block.index.isascii() and block.index.isdecimal() and len(block.index) < 19):
            return
        index, line = int(block.index), block.first + 1
        if index in self._seen:
            first = self._seen[index]
            self._log.add("srt.index.duplicate", line, args={"index": index, "first": first})
        elif index != expected:
            self._log.add("srt.index.out-of-sequence", line, args={"index": index, "expected": expected})
        self._seen.setdefault(index, line)
        self._previous = index
