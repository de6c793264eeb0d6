"""Italics: no slanted text in languages that are not written so.

What it checks
    That no cue of the file has text in italics, by a tag or by its style. The rule says for which
    languages it is asked.

Why it matters
    Scripts without a slanted tradition are hard to read slanted, and fonts fake the slant.

Parameters
    None.

Example
    Fails::

        1
        00:00:01,000 --> 00:00:03,000
        <i>여보세요?</i>

    Passes without the tags.

References
    Timed-text specifications of the platforms, italics by language.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@check("text/italics", subject="asset", codes=("text.italics.not-allowed",))
def italics(asset: Asset, text: TimedText, rate: FrameRate) -> Judgement:
    """Judge every cue of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings = [
        Finding(
            "text.italics.not-allowed",
            {"cue": cue.number},
            cue_location(asset, cue, rate),
            anchor=cue.text,
        )
        for cue in text.cues
        if cue.italic
    ]
    return Judgement.of(findings, (Measurement("italic_cues", len(findings)),))
