"""Order: cues stand in the file in the order in which they appear.

What it checks
    That no cue starts earlier than one before it in the file. Cues that start together may stand in
    any order.

Why it matters
    Some players read a file as it comes, and never go back for a cue that is late.

Parameters
    None.

Example
    Fails::

        1
        00:00:05,000 --> 00:00:06,000
        At home.

        2
        00:00:01,000 --> 00:00:03,000
        Where were you?

    Passes when they change places.

References
    Timed-text specifications of the platforms; WebVTT, section 4.1 (cues in the order of their times).
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.messages.formatting import clock
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate


@check("text/order", subject="asset", codes=("text.order.earlier",))
def order(asset: Asset, text: TimedText, rate: FrameRate) -> Judgement:
    """Judge every cue of one file against the latest start before it."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings = []
    latest = text.cues[0]
    for cue in text.cues:
        if cue.start < latest.start:
            findings.append(_finding(asset, rate, cue, latest))
        else:
            latest = cue
    return Judgement.of(findings)


def _finding(asset: Asset, rate: FrameRate, cue: Cue, latest: Cue) -> Finding:
    start, limit = clock(cue.start), clock(latest.start)
    return Finding(
        "text.order.earlier",
        {"cue": cue.number, "start": start, "other": latest.number, "limit": limit},
        cue_location(asset, cue, rate),
        measured=start,
        expected=f"≥ {limit}",
        anchor=cue.text,
    )
