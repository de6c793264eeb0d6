"""Lines as the formats count them: CR LF, LF or CR end a line, and nothing else does."""

from __future__ import annotations

import re
from bisect import bisect_right

_TERMINATOR = re.compile(r"\r\n|\n|\r")


def split_lines(text: str) -> list[str]:
    """The lines of a text without their ends; a final line end opens no further line."""
    if "\r" in text:
        text = _TERMINATOR.sub("\n", text)
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    return lines


def line_ending(text: str) -> str:
    """``lf``, ``crlf``, ``cr``, ``mixed`` or ``none``."""
    pairs = text.count("\r\n")
    counts = {"crlf": pairs, "lf": text.count("\n") - pairs, "cr": text.count("\r") - pairs}
    used = [name for name, count in counts.items() if count]
    if not used:
        return "none"
    return used[0] if len(used) == 1 else "mixed"


class Positions:
    """From an offset in a text to its 1-based line and column."""

    def __init__(self, text: str) -> None:
        self._starts = [0, *(match.end() for match in _TERMINATOR.finditer(text))]

    def at(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at ``offset``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1
