"""Line ends: one kind in a file, that of the ruleset, and one after the last line."""

from __future__ import annotations

import re
from collections import Counter

from validator.fixing.asked import Asked
from validator.fixing.document import Document
from validator.fixing.edits import Edit

CODES = ("text.encoding.line-ending", "source.mixed-line-endings", "source.no-final-newline")

_TERMINATOR = re.compile(r"\r\n|\n|\r")
_NAMES = {"\n": "lf", "\r\n": "crlf", "\r": "cr"}
_ENDINGS = {name: ending for ending, name in _NAMES.items()}
_MADE_OF_LINES = ("srt", "webvtt")


def edits(document: Document, asked: Asked) -> list[Edit]:
    """Every line end that is not the wanted one, and the one that the last line lacks."""
    found = list(_TERMINATOR.finditer(document.text))
    wanted = _wanted(Counter(match[0] for match in found), asked)
    changes = [Edit(*match.span(), wanted) for match in found if match[0] != wanted]
    size = len(document.text)
    if document.format in _MADE_OF_LINES and size > document.body_start and document.text[-1] not in "\r\n":
        changes.append(Edit(size, size, wanted))
    return changes


def _wanted(counts: Counter[str], asked: Asked) -> str:
    """What the ruleset allows; of several, and without a word of it, what most lines have."""
    allowed = [_ENDINGS[name] for name in asked.line_endings if name in _ENDINGS]
    usual = max(_NAMES, key=lambda ending: counts[ending])
    return usual if usual in allowed or not allowed else allowed[0]
