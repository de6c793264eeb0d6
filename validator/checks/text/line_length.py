"""Line length: no row wider than the platform shows.

What it checks
    Every displayed row of every cue, markup removed, counted by the named strategy.

Why it matters
    A row that is too long is wrapped or cut by the player, or leaves the safe area.

Parameters
    ``max``: the longest row. ``counting``: ``graphemes`` (what a reader takes for one character),
    ``graphemes-nospace`` (spaces count nothing), ``cjk-half`` (Hangul, kana, ideographs and
    full-width forms 1, all else 0.5) or ``codepoints``. All count the NFC form.

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
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """The longest row, and how it is counted."""

    max: Fraction
    counting: Counting

    def __post_init__(self) -> None:
        if self.max <= 0:
            raise ValueError("max must be more than 0")


@check("text/line-length", subject="asset", codes=("text.line-length.too-long",))
def line_length(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every row of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings = []
    longest = Fraction(0)
    limit = decimal(params.max, 2)
    for cue in text.cues:
        for row, line in enumerate(cue.lines):
            length = count(line, params.counting)
            longest = max(longest, length)
            if length <= params.max:
                continue
            shown = decimal(length, 1)
            findings.append(
                Finding(
                    "text.line-length.too-long",
                    {
                        "cue": cue.number,
                        "row": row + 1,
                        "length": shown,
                        "limit": limit,
                        "counting": params.counting,
                    },
                    row_location(asset, text, cue, row, rate),
                    measured=f"{shown} {params.counting}",
                    expected=f"≤ {limit} {params.counting}",
                    anchor=line,
                )
            )
    return Judgement.of(findings, (Measurement("longest_line", longest, params.counting),))
