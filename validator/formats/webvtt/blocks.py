"""The header and the blocks of a WebVTT file: comments, styles, regions and cues."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from validator.formats.faults import FaultLog

ARROW = "-->"
_COMMENT = re.compile(r"NOTE(?![^ \t])")
_STYLE = re.compile(r"STYLE[ \t]*\Z")
_REGION = re.compile(r"REGION[ \t]*\Z")
_TIMESTAMP_MAP = "X-TIMESTAMP-MAP="  # HTTP Live Streaming, RFC 8216 section 3.5


@dataclass(slots=True)
class CueBlock:
    """``first`` and ``timing`` are 0-based line numbers; ``text`` are the lines after the timing line."""

    first: int
    timing: int
    identifier: str
    text: list[str]


@dataclass(slots=True)
class Body:
    """The blocks by kind; a region is its first 0-based line number and its setting lines."""

    cues: list[CueBlock] = field(default_factory=list)
    regions: list[tuple[int, list[str]]] = field(default_factory=list)


def read_blocks(lines: list[str], log: FaultLog) -> Body:
    """Split a file into its blocks (section 4.1); lines that fit nowhere are faults."""
    body = Body()
    if not lines:
        return body
    at = _read_header(lines, log)
    while at < len(lines):
        line = lines[at]
        if not line:
            at += 1
        elif _COMMENT.match(line):
            at = _skip_block(lines, at, "webvtt.comment.arrow", log)
        elif _STYLE.match(line):
            if body.cues:
                log.add("webvtt.style.after-cue", at + 1)
            at = _skip_block(lines, at, "webvtt.style.arrow", log)
        elif _REGION.match(line):
            if body.cues:
                log.add("webvtt.region.after-cue", at + 1)
            end = _skip_block(lines, at, "webvtt.region.arrow", log)
            body.regions.append((at, lines[at + 1 : end]))
            at = end
        else:
            at = _read_cue(lines, at, body, log)
    return body


def _read_header(lines: list[str], log: FaultLog) -> int:
    """Judge the signature and what follows it; the number of the first line of the body."""
    first = lines[0]
    if not first.startswith("WEBVTT"):
        log.add("webvtt.signature.missing", 1)
        if ARROW in first:
            return 0  # no header at all: the file begins with a cue
    elif first[6:7] not in {"", " ", "\t"}:
        log.add("webvtt.signature.not-separated", 1, 7)
    at = 1
    while at < len(lines) and lines[at]:
        if lines[at].startswith(_TIMESTAMP_MAP):
            log.add("webvtt.header.timestamp-map", at + 1)
        else:
            log.add("webvtt.header.no-blank-line", at + 1)
            if ARROW in lines[at]:
                return at
        at += 1
    if len(lines) == 1:
        log.add("webvtt.signature.incomplete", 1, len(first) + 1)
    return at


def _skip_block(lines: list[str], at: int, arrow_code: str, log: FaultLog) -> int:
    """The line after a block that must not hold an arrow."""
    while at < len(lines) and lines[at]:
        if ARROW in lines[at]:
            log.add(arrow_code, at + 1, lines[at].index(ARROW) + 1)
        at += 1
    return at


def _read_cue(lines: list[str], first: int, body: Body, log: FaultLog) -> int:
    """Read the cue block that begins at a line which is not empty; the line after it."""
    timing = first
    while timing < len(lines) and lines[timing] and ARROW not in lines[timing]:
        timing += 1
    has_timing = timing < len(lines) and lines[timing]
    if not has_timing and timing == first + 1:
        log.add("webvtt.identifier.alone", first + 1)
    elif not has_timing or timing > first + 1:
        # The line that should have been the timing line is the one that is wrong.
        log.add("webvtt.identifier.no-timing", first + 2)
    if not has_timing:
        return timing
    end = timing + 1
    while end < len(lines) and lines[end] and ARROW not in lines[end]:
        end += 1
    if end < len(lines) and lines[end]:
        log.add("webvtt.blank-line-missing", end + 1)
    identifier_at = max(first, timing - 1)
    identifier = lines[identifier_at] if identifier_at < timing else ""
    body.cues.append(CueBlock(identifier_at, timing, identifier, lines[timing + 1 : end]))
    return end
