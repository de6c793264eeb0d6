"""Three points to the one character that the ruleset asks for."""

from __future__ import annotations

import re

from validator.fixing.asked import Asked, Problem
from validator.fixing.cue_text import spans
from validator.fixing.document import Document
from validator.fixing.edits import Edit

_POINTS = "..."
_ELLIPSIS = "…"
_TAG_OR_POINTS = re.compile(r"<[^<>]*>|(\.\.\.)")


def edits(document: Document, asked: Asked) -> list[Edit]:
    """Every three points in the text of cues, where a rule that names them is broken."""
    if not any(answers(problem) for problem in asked.problems):
        return []
    return [
        Edit(*match.span(), _ELLIPSIS)
        for start, end in spans(document)
        for match in _TAG_OR_POINTS.finditer(document.text, start, end)
        if match[1]
    ]


def answers(problem: Problem) -> bool:
    """True for a broken rule whose condition holds three points."""
    return problem.names(_POINTS)
