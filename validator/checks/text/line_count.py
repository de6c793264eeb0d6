"""Line count: no cue with more rows than the platform shows.

What it checks
    The displayed rows of every cue. Empty rows above the first and below the last do not count.

Why it matters
    A third row covers the picture, and some players cut it off.

Parameters
    ``max``: the largest number of rows.

Example
    Fails ``{max: 2}``::

        1
        00:00:01,000 --> 00:00:04,000
        I told you
        that I was
        at home.

    Passes with the same text on two rows.

References
    Timed-text specifications of the platforms.
"""

from __future__ import annotations

from dataclasses import dataclass

from validator.checks.definition import check
from validator.checks.location import row_location
from validator.checks.text._counting import is_visible
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """The largest number of rows."""

    max: int

    def __post_init__(self) -> None:
        if self.max <= 0:
            raise ValueError("max must be more than 0")


@check("text/line-count", subject="asset", codes=("text.line-count.too-many",))
def line_count(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings = []
    most = 0
    for cue in text.cues:
        rows = _shown_rows(cue)
        most = max(most, len(rows))
        if len(rows) > params.max:
            findings.append(
                Finding(
                    "text.line-count.too-many",
                    {"cue": cue.number, "lines": len(rows), "limit": params.max},
                    row_location(asset, text, cue, rows[params.max], rate),
                    measured=str(len(rows)),
                    expected=f"≤ {params.max}",
                    anchor=cue.text,
                )
            )
    return Judgement.of(findings, (Measurement("most_lines", most),))


def _shown_rows(cue: Cue) -> range:
    """The indices of the rows from the first to the last with something to see."""
    rows = [row for row, line in enumerate(cue.lines) if is_visible(line)]
    return range(rows[0], rows[-1] + 1) if rows else range(0)
