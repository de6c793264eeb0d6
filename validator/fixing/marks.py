"""Byte-order marks: none in UTF-8 unless the ruleset wants one, never two, never a garbled one."""

from __future__ import annotations

from validator.fixing.asked import Asked
from validator.fixing.document import MARK, Document
from validator.fixing.edits import Edit

CODES = (
    "text.encoding.bom-forbidden",
    "text.encoding.bom-missing",
    "source.bom-doubled",
    "source.bom-corrupt",
)

# The mark of UTF-8, read as Windows-1252 and written as UTF-8 again.
_GARBLED = "ï»¿"


def edits(document: Document, asked: Asked) -> list[Edit]:
    """The change to what stands before the first character of the text.

    Other encoding forms than UTF-8 are told by their mark, and keep one.
    """
    end = document.body_start
    if document.text.startswith(_GARBLED, end):
        end += len(_GARBLED)
    if document.encoding == "utf-8":
        wanted = MARK if asked.has("text.encoding.bom-missing") else ""
    elif document.encoding.startswith("utf-"):
        wanted = MARK if end else ""
    else:
        return []
    return [] if document.text[:end] == wanted else [Edit(0, end, wanted)]
