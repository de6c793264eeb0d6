"""Empty text: a file without cues, or a cue without anything to read.

What it checks
    That the file holds at least one cue, and that every cue shows at least one visible character
    once markup, spaces and invisible characters are set aside. A cue that is a picture is left alone.

Why it matters
    An empty file is an export that went wrong. An empty cue holds the screen, and hides that a line
    is missing.

Parameters
    None.

Example
    Fails::

        1
        00:00:01,000 --> 00:00:03,000
        <i></i>

    Passes with a word between the tags.

References
    Timed-text specifications of the platforms.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._counting import is_visible
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate


@check("text/empty", subject="asset", codes=("text.empty.no-cues", "text.empty.cue"))
def empty(asset: Asset, text: TimedText, rate: FrameRate) -> Judgement:
    """Judge one file and each of its cues."""
    counted = (Measurement("cue_count", text.cue_count),)
    if not text.cues:
        return Judgement.of([Finding("text.empty.no-cues", {}, Location(asset=asset.path))], counted)
    findings = [
        Finding(
            "text.empty.cue",
            {"cue": cue.number},
            cue_location(asset, cue, rate),
            anchor=cue.identifier,
        )
        for cue in text.cues
        if not cue.image and not any(map(is_visible, cue.lines))
    ]
    return Judgement.of(findings, counted)
