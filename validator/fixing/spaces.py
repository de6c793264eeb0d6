"""Spaces and tabs at the ends of lines, where no viewer sees them."""

from __future__ import annotations

from validator.fixing.asked import Asked
from validator.fixing.document import Document
from validator.fixing.edits import Edit

CODES = ("text.white-space.trailing",)


def edits(document: Document, asked: Asked) -> list[Edit]:
    """What stands between the last word of a line and its end.

    A line of nothing but spaces is left alone: readers differ in whether it ends a cue.
    """
    changes = []
    for line in document.lines():
        kept = line.text.rstrip(" \t")
        if kept and kept != line.text:
            changes.append(Edit(line.start + len(kept), line.end, ""))
    return changes
