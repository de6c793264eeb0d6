"""The table of corrections, in the order in which they are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from validator.fixing import cue_order, ellipsis, language_tags, line_endings, marks, normal_form, spaces
from validator.fixing.asked import Asked, Problem
from validator.fixing.document import Document
from validator.fixing.edits import Edit


@dataclass(frozen=True, slots=True)
class Correction:
    """One kind of correction.

    ``edits`` gives the changes to a document, none where nothing is to be done or nothing can be
    done safely; it is asked about documents of the ``formats``. ``answers`` is true for the findings
    that it sets out to put right.
    """

    name: str
    edits: Callable[[Document, Asked], list[Edit]]
    answers: Callable[[Problem], bool]
    formats: tuple[str, ...] = ("srt", "webvtt", "ttml")


def _by_code(*codes: str) -> Callable[[Problem], bool]:
    return lambda problem: problem.code in codes


CORRECTIONS: tuple[Correction, ...] = (
    Correction("bom", marks.edits, _by_code(*marks.CODES)),
    Correction("line-endings", line_endings.edits, _by_code(*line_endings.CODES)),
    Correction("nfc", normal_form.edits, normal_form.answers),
    Correction("language-tags", language_tags.edits, language_tags.answers, ("webvtt", "ttml", "delivery")),
    Correction("cue-order", cue_order.edits, _by_code(*cue_order.CODES), ("srt", "webvtt")),
    Correction("trailing-spaces", spaces.edits, _by_code(*spaces.CODES), ("srt", "webvtt")),
    Correction("ellipsis", ellipsis.edits, _by_code(*ellipsis.CODES)),
)

BY_NAME = {correction.name: correction for correction in CORRECTIONS}
