r"""Event text: override blocks in braces, line breaks, drawings, and the rows that are left to read."""

from __future__ import annotations

import re
from dataclasses import dataclass

from validator.formats.faults import FaultLog

_BLOCK = re.compile(r"\{([^}]*)(\}?)")
_TAG = re.compile(r"\\(\s*[0-9]?[A-Za-z]*)")
_BREAK = re.compile(r"\\[Nn]")
_PLACED = re.compile(r"\\(?:pos|move|org|i?clip)\b")
_PLACE = re.compile(r"\\(?:pos\s*\([^)]*\)|move\s*\([^)]*\)|an\s*\d+|a\s*\d+)")
_ITALIC = re.compile(r"\\i([01])(?!\w)")
_DRAWING = re.compile(r"\\p(\d+)")

# Longest first, as readers look for them: an argument may follow the name without a space.
_NAMES = (
    "xbord", "ybord", "xshad", "yshad", "alpha", "iclip", "blur", "bord", "clip", "fade", "fscx", "fscy",
    "move", "shad", "fad", "fax", "fay", "frx", "fry", "frz", "fsp", "org", "pbo", "pos", "1a", "1c", "2a",
    "2c", "3a", "3c", "4a", "4c", "an", "be", "fe", "fn", "fr", "fs", "kf", "ko", "kt", "K", "a", "b", "c",
    "i", "k", "p", "q", "r", "s", "t", "u",
)  # fmt: skip
_KNOWN = re.compile("|".join(_NAMES))


@dataclass(frozen=True, slots=True)
class EventText:
    """The rows that are shown; ``place`` is the override that positions them, empty without one.

    ``is_placed``: coordinates are given, which need the script's resolution. ``has_drawing``: shapes
    are drawn, which are no text.
    """

    lines: tuple[str, ...]
    italic: bool
    place: str
    is_placed: bool
    has_drawing: bool


def read_text(text: str, line: int, column: int, log: FaultLog) -> EventText:
    """Read the text of an event that begins at a 1-based line and column."""
    shown: list[str] = []
    italic = is_italic = drawing = has_drawing = False
    at = 0
    for match in _BLOCK.finditer(text):
        _judge_block(match, line, column, log)
        if not drawing:
            shown.append(text[at : match.start()])
            italic |= is_italic and bool(shown[-1].strip())
        at = match.end()
        for change in _ITALIC.findall(match[1]):
            is_italic = change == "1"
        for scale in _DRAWING.findall(match[1]):
            drawing = scale != "0"
            has_drawing |= drawing
    if not drawing:
        shown.append(text[at:])
        italic |= is_italic and bool(shown[-1].strip())
    if "}" in _BLOCK.sub("", text):
        log.add("ass.override.unbalanced", line, column + text.rindex("}"))
    blocks = "".join(match[1] for match in _BLOCK.finditer(text)) if at else ""
    place = _PLACE.search(blocks)
    rows = _BREAK.split("".join(shown).replace(r"\h", "\xa0"))
    return EventText(
        lines=tuple(row.strip() for row in rows) if any(row.strip() for row in rows) else (),
        italic=italic,
        place=place[0] if place else "",
        is_placed=_PLACED.search(blocks) is not None,
        has_drawing=has_drawing,
    )


def _judge_block(match: re.Match[str], line: int, column: int, log: FaultLog) -> None:
    if not match[2]:
        log.add("ass.override.unbalanced", line, column + match.start())
        return
    for tag in _TAG.finditer(match[1]):
        name = tag[1].strip()
        if not _KNOWN.match(name):
            place = column + match.start(1) + tag.start()
            log.add("ass.override.unknown", line, place, args={"tag": tag[0].strip()[:40]})
