"""Unicode normalisation form C: letters composed with their accents, jamo with their syllables."""

from __future__ import annotations

import re
import unicodedata

from validator.fixing.asked import Asked, Problem
from validator.fixing.document import Document
from validator.fixing.edits import Edit

_CODE = "text.encoding.not-nfc"

# Nothing in Unicode composes with an ASCII character after it, so that form C of a text is form C
# of its runs. A stroke after a bracket or an equals sign would turn markup into a letter ("≯").
_RUN = re.compile(r"[^<=>\x80-\U0010ffff]?[^\x00-\x7f]+")


def edits(document: Document, asked: Asked) -> list[Edit]:
    """Every run of characters that is not in form C (UAX #15)."""
    if unicodedata.is_normalized("NFC", document.text):
        return []
    return [
        Edit(*match.span(), unicodedata.normalize("NFC", match[0]))
        for match in _RUN.finditer(document.text)
        if not unicodedata.is_normalized("NFC", match[0])
    ]


def answers(problem: Problem) -> bool:
    """True for a finding about text that is not in form C."""
    return problem.code == _CODE or problem.names("nfc_count")
