"""The text field of TTI blocks: printable codes, teletext and open-subtitling controls, line ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

NEW_LINE, FILL = 0x8A, 0x8F

_ITALIC = re.compile(rb"\x80[^\x81]*?[\x21-\x7e\xa1-\xff]")
# Each teletext control takes up a cell that shows nothing; the others take up none.
_SPACING = re.compile(rb" *[\x00-\x1f][\x00-\x1f ]*")
_SPACELESS = re.compile(rb"[\x80-\x9f]+")
_RESERVED = re.compile(rb"[\x86-\x89\x8b-\x8e\x90-\x9f]")
_NEW_LINES = re.compile(rb"\x8a+")


@dataclass(frozen=True, slots=True)
class TextField:
    """What a subtitle shows, row by row, and whether any of it is in italics.

    ``reserved`` is the first code that no table assigns, ``None`` without one; ``is_cut`` tells that
    text follows the first unused byte.
    """

    lines: tuple[str, ...]
    italic: bool
    reserved: int | None
    is_cut: bool


def read_text(data: bytes, decode: Callable[[bytes], str]) -> TextField:
    """Read the text fields of one subtitle, joined, without the unused bytes at the end of each."""
    shown, fill, rest = data.partition(bytes((FILL,)))
    reserved = _RESERVED.search(shown)
    rows = []
    for row in _NEW_LINES.split(shown):
        printable = _SPACELESS.sub(b"", _SPACING.sub(b" ", row))
        if text := decode(printable).strip():
            rows.append(text)
    return TextField(
        lines=tuple(rows),
        italic=_ITALIC.search(shown) is not None,
        reserved=reserved[0][0] if reserved else None,
        is_cut=bool(fill and rest.strip(bytes((FILL,)))),
    )
