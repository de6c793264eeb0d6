"""Line length: no row wider than the platform shows.

What it checks
    Every displayed row of every cue, markup and ruby (furigana) removed, counted by the named
    strategy. Vertical text, where the document declares it, may have a limit of its own.

Why it matters
    A row that is too long is wrapped or cut by the player, or leaves the safe area.

Parameters
    ``max``: the longest row. ``counting``: ``graphemes`` (what a reader takes for one character),
    ``graphemes-nospace`` (spaces count nothing), ``cjk-half`` (Hangul, kana, ideographs and
    full-width forms 1, all else 0.5) or ``codepoints``. All count the NFC form. ``max_vertical``: the
    longest row of vertical text; left out, the same.

Example
    Fails ``{max: 16, counting: cjk-half}``::

        1
        00:00:01,000 --> 00:00:04,000
        그날 밤에 내가 본 것은 그 사람이 아니었어

    Passes when it is broken in two.

References
    Timed-text specifications of the platforms; Unicode Standard Annex #29 (grapheme clusters), #11
    (East Asian width), #15 (normalisation forms).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.checks.location import row_location
from validator.checks.text._counting import Counting, count
from validator.checks.text._numbers import decimal
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """The longest row, and how it is counted."""

    max: Fraction
    counting: Counting
    max_vertical: Fraction | None = None

    def __post_init__(self) -> None:
        if self.max <= 0 or (self.max_vertical is not None and self.max_vertical <= 0):
            raise ValueError("max must be more than 0")


@check("text/line-length", subject="asset", codes=("text.line-length.too-long",))
def line_length(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every row of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings: list[Finding] = []
    longest = Fraction(0)
    for cue in text.cues:
        limit = _limit(text, cue, params)
        for row, line in enumerate(cue.lines):
            length = count(line, params.counting)
            longest = max(longest, length)
            if length > limit:
                findings.append(_finding(asset, text, cue, row, rate, length, limit, params.counting))
    return Judgement.of(findings, (Measurement("longest_line", longest, params.counting),))


def _limit(text: TimedText, cue: Cue, params: Params) -> Fraction:
    if params.max_vertical is not None and text.display_of(cue).is_vertical_text:
        return params.max_vertical
    return params.max


def _finding(
    asset: Asset,
    text: TimedText,
    cue: Cue,
    row: int,
    rate: FrameRate,
    length: Fraction,
    limit: Fraction,
    counting: Counting,
) -> Finding:
    shown, asked = decimal(length, 1), decimal(limit, 2)
    return Finding(
        "text.line-length.too-long",
        {"cue": cue.number, "row": row + 1, "length": shown, "limit": asked, "counting": counting},
        row_location(asset, text, cue, row, rate),
        measured=f"{shown} {counting}",
        expected=f"≤ {asked} {counting}",
        anchor=cue.lines[row],
    )
