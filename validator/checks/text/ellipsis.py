"""Ellipsis: pauses are written with the one character, or with three points, as the platform asks.

What it checks
    Every row for three points in a row where the character U+2026 is asked for, and for that
    character where points are asked for.

Why it matters
    Three points count as three characters, break at the end of a row, and look different beside
    those that were written as one.

Parameters
    ``form``: ``character`` (U+2026) or ``dots``.

Example
    Fails ``{form: character}``::

        1
        00:00:01,000 --> 00:00:03,000
        I thought...

    Passes with ``I thought…``

References
    Timed-text specifications of the platforms; The Unicode Standard, chapter 6, Ellipses.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validator.checks.definition import check
from validator.checks.text._rows import row_finding, visible_rows
from validator.model.facts.text import TimedText
from validator.model.findings import Judgement
from validator.model.package import Asset, FrameRate

_UNWANTED = {"character": ("...", "text.ellipsis.dots"), "dots": ("…", "text.ellipsis.character")}


@dataclass(frozen=True, slots=True)
class Params:
    """How an ellipsis is written."""

    form: Literal["character", "dots"]


@check("text/ellipsis", subject="asset", codes=("text.ellipsis.dots", "text.ellipsis.character"))
def ellipsis(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every row of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    unwanted, code = _UNWANTED[params.form]
    findings = [
        row_finding(code, asset, text, cue, row, rate)
        for cue in text.cues
        for row in visible_rows(cue)
        if unwanted in row.text
    ]
    return Judgement.of(findings)
