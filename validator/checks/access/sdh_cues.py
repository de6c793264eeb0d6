"""SDH in more than name: the file describes sounds and names speakers.

What it checks
    That at least one cue carries a mark of SDH: text in brackets or parentheses, a music sign, a
    speaker's name before a colon, a chevron or dash for a new speaker, or a sound in capitals; on demand
    that sounds, or speakers, are marked. What a finding rests on is absence, so it never weighs
    more than a warning.

Why it matters
    Plain subtitles delivered as SDH leave deaf and hard-of-hearing viewers without the sounds.

Parameters
    ``require``: what there must be: ``any`` mark, ``sounds``, ``speakers``.

Example
    Warns when this is all there is::

        1
        00:00:01,000 --> 00:00:03,000
        Who is there?

    Passes with a cue such as ``[door creaks]`` or ``(문이 삐걱거린다)``.

References
    Practice of the platforms' style guides for the deaf and hard of hearing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validator.checks.definition import check
from validator.checks.sound_cues import has_sounds, has_speakers
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.vocabulary import Severity

Mark = Literal["any", "sounds", "speakers"]
_CODES: dict[Mark, str] = {"any": "none", "sounds": "no-sounds", "speakers": "no-speakers"}


@dataclass(frozen=True, slots=True)
class Params:
    """Which marks there must be."""

    require: tuple[Mark, ...] = ("any",)


@check(
    "access/sdh-cues",
    subject="asset",
    codes=tuple(f"access.sdh-cues.{problem}" for problem in _CODES.values()),
)
def sdh_cues(asset: Asset, text: TimedText, params: Params) -> Judgement:
    """Judge one file as a whole."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    sounds = [has_sounds(cue.text) for cue in text.cues]
    speakers = [has_speakers(cue.text) for cue in text.cues]
    counts: dict[Mark, int] = {
        "any": sum(map(max, sounds, speakers)),
        "sounds": sum(sounds),
        "speakers": sum(speakers),
    }
    measurements = (
        Measurement("cue_count", text.cue_count),
        Measurement("marked_cues", counts["any"]),
        Measurement("sound_cues", counts["sounds"]),
        Measurement("speaker_cues", counts["speakers"]),
    )
    # Where there is no mark at all, that says everything.
    lacking = [mark for mark in params.require if not counts[mark]]
    if lacking and not counts["any"]:
        lacking = ["any"]
    return Judgement.of([_finding(asset, text, mark) for mark in lacking], measurements)


def _finding(asset: Asset, text: TimedText, mark: Mark) -> Finding:
    return Finding(
        f"access.sdh-cues.{_CODES[mark]}",
        {"cues": text.cue_count},
        Location(asset=asset.path),
        measured="0",
        expected="≥ 1",
        severity=Severity.WARNING,
    )
