"""Values of several parts that are parted by white space, some of them functions or quoted strings."""

from __future__ import annotations

import re

from validator.formats.ttml.values.fonts import QUOTED
from validator.formats.ttml.values.reading import LWSP

# A part is a function with its brackets, a quoted string, or a run without white space.
_PART = re.compile(rf"(?:rgba?|radii)\([^()]*\)|{QUOTED}|[^ \t\r\n\"']+")


def split_parts(value: str) -> list[str] | None:
    """The parts of a composite value; ``None`` where they are not parted by white space."""
    parts = []
    text = value.strip(LWSP)
    at = 0
    while at < len(text):
        match = _PART.match(text, at)
        if match is None:
            return None
        parts.append(match[0])
        rest = text[match.end() :]
        if rest and rest[0] not in LWSP:
            return None
        at = len(text) - len(rest.lstrip(LWSP))
    return parts
