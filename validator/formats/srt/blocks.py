"""The blocks of an SRT file: which lines are index, timing and text, and where that goes wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from validator.formats.faults import FaultLog
from validator.formats.srt.timing import looks_like_timing, might_be_timing

_INDEX = re.compile(r"\s*(\d{1,18})\s*\Z", re.ASCII)


@dataclass(slots=True)
class Block:
    """One cue's lines. ``first`` and ``timing`` are 0-based line numbers.

    ``timing`` is ``None`` where the timing line is missing. ``text`` holds (1-based line number,
    line) pairs. ``index`` is as delivered, without the spaces around it.
    """

    first: int
    timing: int | None
    index: str
    text: list[tuple[int, str]] = field(default_factory=list)


def split_blocks(lines: list[str], log: FaultLog) -> Iterator[Block]:
    """Every block that has an index or a timing line; text that belongs to none is a fault.

    Text after a blank line inside a cue is given to that cue, as most readers do.
    """
    at, count = 0, len(lines)
    block: Block | None = None
    while at < count:
        if not lines[at].strip():
            at += 1
            continue
        found = _open(lines, at, log)
        if found is None:
            at = _orphans(lines, at, block, log)
            continue
        if block is not None:
            yield block
        block = found
        after = block.first if block.timing is None else block.timing
        at = _collect(lines, after + 1, block, log)
    if block is not None:
        yield block


def _open(lines: list[str], at: int, log: FaultLog) -> Block | None:
    """The block that begins at line ``at``, which is not blank; ``None`` if none does."""
    line = lines[at]
    index = _INDEX.match(line)
    following = at + 1
    if index is None and looks_like_timing(line):
        log.add("srt.index.missing", at + 1)
        return Block(at, at, "")
    if index is not None and following < len(lines) and not lines[following].strip():
        after = _next_text(lines, following)
        if after is not None and looks_like_timing(lines[after]):
            log.add("srt.blank-line-in-cue", following + 1)
            return Block(at, after, index[1])
    if following < len(lines):
        likely = might_be_timing if index is not None else looks_like_timing
        if likely(lines[following]):
            if index is None:
                log.add("srt.index.malformed", at + 1, args={"index": line.strip()[:40]})
            return Block(at, following, index[1] if index else line.strip())
    if index is not None:
        log.add("srt.timing.missing", following + 1 if following < len(lines) else at + 1)
        return Block(at, None, index[1])
    return None


def _next_text(lines: list[str], at: int) -> int | None:
    """The next line that is not blank, at most a few lines on."""
    return next((i for i in range(at, min(at + 4, len(lines))) if lines[i].strip()), None)


def _collect(lines: list[str], at: int, block: Block, log: FaultLog) -> int:
    """Give the block its text; the line number after it."""
    first = at
    while at < len(lines) and lines[at].strip():
        if looks_like_timing(lines[at]):
            # The next cue begins without a blank line before it.
            at -= 1 if at > first and _INDEX.match(lines[at - 1]) else 0
            del block.text[at - first :]
            log.add("srt.blank-line-missing", at + 1)
            return at
        block.text.append((at + 1, lines[at]))
        at += 1
    return at


def _orphans(lines: list[str], at: int, block: Block | None, log: FaultLog) -> int:
    """Lines that no timing line precedes in their block; the line number after them."""
    first = at
    orphans = Block(at, None, "")
    at = _collect(lines, at, orphans, log)
    if block is None:
        log.add("srt.text-before-first-cue", first + 1)
    else:
        log.add("srt.blank-line-in-cue", first + 1)
        block.text += orphans.text
    return max(at, first + 1)
