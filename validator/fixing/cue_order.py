"""Cues in the order of their start times; SRT cues numbered from one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from validator.fixing.asked import Asked
from validator.fixing.document import Document, Line
from validator.fixing.edits import Edit
from validator.formats.faults import FaultLog
from validator.formats.srt.blocks import split_blocks
from validator.formats.srt.timing import parse_timing
from validator.formats.webvtt.blocks import CueBlock, read_blocks
from validator.formats.webvtt.timings import read_timings

CODES = (
    "srt.cue.out-of-order", "webvtt.cue.out-of-order", "text.order.earlier", "srt.index.out-of-sequence",
    "srt.index.duplicate",
)  # fmt: skip

_INDEX = re.compile(r"\s*(\d+)")
_COMMENT = re.compile(r"NOTE(?![^ \t])")
_FIXED_PLACE = re.compile(r"(?:STYLE|REGION)[ \t]*\Z")


@dataclass(frozen=True, slots=True)
class _Cue:
    """A cue's lines from its first to its last, as 0-based offsets, and its start in milliseconds."""

    start: int
    end: int
    start_ms: int


def edits(document: Document, asked: Asked) -> list[Edit]:
    """Cues that change places, with their comments; and SRT numbers that are not their place.

    The lines between cues stay where they are. Nothing is moved in a file whose blocks are not
    plain to see, nor one with a cue whose time can't be read.
    """
    lines = document.lines()
    cues = _srt(lines) if document.format == "srt" else _webvtt(lines)
    ordered = sorted(cues, key=lambda cue: cue.start_ms)
    changes = []
    for number, (place, cue) in enumerate(zip(cues, ordered, strict=True), 1):
        body = document.text[cue.start : cue.end]
        if document.format == "srt":
            body = _numbered(body, number)
        if body != document.text[place.start : place.end]:
            changes.append(_narrowed(document.text, Edit(place.start, place.end, body)))
    return changes


def _srt(lines: list[Line]) -> list[_Cue]:
    """The cues of an SRT file; none when any block is not index, timing and text."""
    log = FaultLog()
    texts = [line.text for line in lines]
    blocks = list(split_blocks(texts, log))
    cues = []
    for block, following in zip_longest(blocks, blocks[1:]):
        timing = (
            None if block.timing is None else parse_timing(texts[block.timing], block.timing + 1, FaultLog())
        )
        if len(log) or timing is None:
            return []
        last = (following.first if following else len(lines)) - 1
        while not texts[last].strip():
            last -= 1
        cues.append(_Cue(lines[block.first].start, lines[last].end, timing.start_ms))
    return cues


def _webvtt(lines: list[Line]) -> list[_Cue]:
    """The cues of a WebVTT file, each with the comments before it; none when a block is in doubt."""
    log = FaultLog()
    texts = [line.text for line in lines]
    blocks = read_blocks(texts, log).cues
    if any(fault.level == "error" for fault in log.result(texts)):
        return []
    cues = []
    for first, block in zip(_with_comments(texts, blocks), blocks, strict=False):
        timings = read_timings(texts[block.timing], block.timing + 1, FaultLog())
        if timings is None:
            return []
        cues.append(_Cue(lines[first].start, lines[block.timing + len(block.text)].end, timings.start_ms))
    moves_first = bool(cues) and min(cues, key=lambda cue: cue.start_ms) is not cues[0]
    headed = bool(cues) and any(map(_COMMENT.match, texts[: blocks[0].first]))
    # A comment above the first cue may be about it, or about the whole file.
    return cues if len(cues) == len(blocks) and not (moves_first and headed) else []


def _with_comments(texts: list[str], blocks: list[CueBlock]) -> Iterator[int]:
    """The line where each cue begins, its comments included; ends at a block that may not move."""
    after: int | None = None
    for block in blocks:
        between = range(block.first if after is None else after, block.first)
        if any(_FIXED_PLACE.match(texts[number]) for number in between):
            return
        yield next((number for number in between if texts[number]), block.first)
        after = block.timing + 1 + len(block.text)


def _numbered(body: str, number: int) -> str:
    """The cue with that number in its first line."""
    match = _INDEX.match(body)
    assert match is not None, "a block without faults begins with its index"
    return body if int(match[1]) == number else f"{body[: match.start(1)]}{number}{body[match.end(1) :]}"


def _narrowed(text: str, edit: Edit) -> Edit:
    """The edit without what it leaves as it is at its beginning and end."""
    old, new = text[edit.start : edit.end], edit.text
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    rest = shorter - head
    tail = next((at for at in range(rest) if old[-1 - at] != new[-1 - at]), rest)
    return Edit(edit.start + head, edit.end - tail, new[head : len(new) - tail])
