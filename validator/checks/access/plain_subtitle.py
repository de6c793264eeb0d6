"""A subtitle for hearing viewers: it does not describe sounds as SDH does.

What it checks
    In a file of the role ``text.normal``: the share of cues that have a row of nothing but a
    description in square brackets. Signs and songs in parentheses or between notes do not count. The
    role may be what is wrong, so a finding never weighs more than a warning.

Why it matters
    SDH delivered as plain subtitles shows hearing viewers what they hear, and leaves the catalogue
    without an SDH track.

Parameters
    ``max_share``: the highest share of such cues.

Example
    Warns ``{max_share: 5 %}`` when one cue in ten is like this::

        1
        00:00:01,000 --> 00:00:03,000
        [door creaks]

    Passes when none is.

References
    Practice of the platforms' style guides for the deaf and hard of hearing.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.sound_cues import is_description
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.vocabulary import Role, Severity


@dataclass(frozen=True, slots=True)
class Params:
    """How many cues may describe a sound."""

    max_share: Quantity = field(metadata={"dimension": ("share",)})


@check("access/plain-subtitle", subject="asset", codes=("access.plain-subtitle.sound-cues",))
def plain_subtitle(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge one file of plain subtitles as a whole."""
    if asset.role is not Role.TEXT_NORMAL:
        return Judgement.not_applicable("access.not-plain")
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    described = [cue for cue in text.cues if any(map(is_description, cue.lines))]
    measured = (Measurement("cue_count", text.cue_count), Measurement("sound_cues", len(described)))
    if len(described) <= params.max_share.base * text.cue_count:
        return Judgement.of([], measured)
    found = Finding(
        "access.plain-subtitle.sound-cues",
        {"count": len(described), "cues": text.cue_count, "limit": str(params.max_share)},
        cue_location(asset, described[0], rate),
        measured=f"{len(described)} / {text.cue_count}",
        expected=f"≤ {params.max_share}",
        severity=Severity.WARNING,
    )
    return Judgement.of([found], measured)
