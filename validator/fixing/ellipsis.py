"""Three points to the one character that the ruleset asks for."""

from __future__ import annotations

import re

from validator.fixing.asked import Asked
from validator.fixing.cue_text import spans
from validator.fixing.document import Document
from validator.fixing.edits import Edit

CODES = ("text.ellipsis.dots",)
_ELLIPSIS = "…"
_TAG_OR_POINTS = re.compile(r"<[^<>]*>|(\.\.\.)")


def edits(document: Document, asked: Asked) -> list[Edit]:
    """Every three points in the text of cues, where a rule asks for the character."""
    if not asked.has(*CODES):
        return []
    return [
        Edit(*match.span(), _ELLIPSIS)
        for start, end in spans(document)
        for match in _TAG_OR_POINTS.finditer(document.text, start, end)
        if match[1]
    ]
