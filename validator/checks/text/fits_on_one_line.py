"""One row instead of two: text that fits on one row is not broken.

What it checks
    Cues of two rows: whether both, joined by a space, are no longer than one row may be. Cues in
    which a second speaker, a song or a description begins on the second row are left alone, and so is
    vertical text.

Why it matters
    Two rows hide more of the picture, and the eye reads one row faster.

Parameters
    ``max``, ``counting``: as in ``text/line-length``.

Example
    Fails ``{max: 42, counting: graphemes}``::

        1
        00:00:01,000 --> 00:00:03,000
        Where
        were you?

    Passes as one row.

References
    Timed-text specifications of the platforms, line treatment.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._counting import Counting, count
from validator.checks.text._numbers import decimal
from validator.checks.text._rows import begins_turn, visible_rows
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate

# What begins a description, a song or a quotation of signs, which stand on rows of their own.
_SET_APART = tuple("[({（［【〔♪♫#")


@dataclass(frozen=True, slots=True)
class Params:
    """The longest row, and how it is counted."""

    max: Fraction
    counting: Counting

    def __post_init__(self) -> None:
        if self.max <= 0:
            raise ValueError("max must be more than 0")


@check("text/fits-on-one-line", subject="asset", codes=("text.fits-on-one-line.broken",))
def fits_on_one_line(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of two rows of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings = []
    for cue in text.cues:
        joined = "" if text.display_of(cue).is_vertical_text else _joined(cue)
        length = count(joined, params.counting)
        if joined and length <= params.max:
            findings.append(_finding(asset, cue, rate, params, length))
    return Judgement.of(findings)


def _joined(cue: Cue) -> str:
    """The two rows of a cue as one; empty for a cue that is not to be joined."""
    rows = visible_rows(cue)
    if len(rows) != 2:
        return ""
    first, second = (row.text for row in rows)
    apart = begins_turn(second) or second.startswith(_SET_APART) or first.startswith(_SET_APART)
    return "" if apart else f"{first} {second}"


def _finding(asset: Asset, cue: Cue, rate: FrameRate, params: Params, length: Fraction) -> Finding:
    shown, limit = decimal(length, 1), decimal(params.max, 2)
    return Finding(
        "text.fits-on-one-line.broken",
        {"cue": cue.number, "length": shown, "limit": limit, "counting": params.counting},
        cue_location(asset, cue, rate),
        measured=f"{shown} {params.counting}",
        expected=f"> {limit} {params.counting}",
        anchor=cue.text,
    )
