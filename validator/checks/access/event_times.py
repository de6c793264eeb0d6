"""Event times: the tracks of one language show their text at the same times.

What it checks
    The starts of a file's events against those of every other text track of the same language: the
    share of the smaller track's events that begin when one of the larger does. SDH splits and joins
    events in its own way, so a finding never weighs more than a warning.

Why it matters
    Tracks of one language come from one timeline; where they part, one of them belongs to another cut.

Parameters
    ``tolerance``: how far apart two starts may be, a time or a number of frames. ``min_share``: the
    lowest share of events that meet. ``roles``: the tracks to compare with.

Example
    Warns ``{tolerance: 1 s, min_share: 50 %}`` when the SDH file runs two seconds behind the subtitles.

    Passes when both were timed to the same version.

References
    Delivery specifications of the platforms (the same timecode for all text of a title).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.checks.access._tracks import full_tracks
from validator.checks.definition import Join, Joined, check
from validator.checks.retiming import agreement
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Severity

TextRole = Literal["text.normal", "text.sdh", "text.forced", "text.captions"]
_ROLES: tuple[TextRole, ...] = ("text.normal", "text.sdh", "text.captions")


@dataclass(frozen=True, slots=True)
class Params:
    """How near two starts meet, how many do, and which tracks are compared."""

    tolerance: Quantity = field(metadata={"dimension": ("time", "frames")})
    min_share: Quantity = field(metadata={"dimension": ("share",)})
    roles: tuple[TextRole, ...] = _ROLES


@check(
    "access/event-times",
    subject="asset",
    codes=("access.event-times.disagree",),
    joins=(Join(TimedText, ("text.*",)),),
)
def event_times(asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params) -> Judgement:
    """Judge the events of one file against the other tracks of its language."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    tolerance = params.tolerance.seconds(rate.value)
    if tolerance is None:
        return Judgement.cannot_tell(Reason("text.frame-rate-unknown"))
    tracks = full_tracks(asset, joined, params.roles)
    if isinstance(tracks, Reason):
        return Judgement.cannot_tell(tracks)
    shares = [
        (other, _share(text, found, tolerance))
        for other, found in tracks
        if isinstance(found, TimedText) and found.cues
    ]
    findings = [
        _finding(asset, other, share, params) for other, share in shares if share < params.min_share.base
    ]
    measured = [Measurement("lowest_share", min(share for _, share in shares))] if shares else []
    unknown = next((found for _, found in tracks if isinstance(found, Unknown)), None)
    if unknown is not None and not findings:
        return Judgement.cannot_tell(unknown, measured)
    return Judgement.of(findings, measured) if shares else Judgement.not_applicable("access.no-other-track")


def _share(text: TimedText, other: TimedText, tolerance: Fraction) -> Fraction:
    """The share of the smaller track's starts that one of the larger track's meets."""
    smaller, larger = sorted((text, other), key=lambda each: each.cue_count)
    return agreement([cue.start for cue in smaller.cues], [cue.start for cue in larger.cues], tolerance)


def _finding(asset: Asset, other: Asset, share: Fraction, params: Params) -> Finding:
    shown = f"{int(share * 100)} %"
    return Finding(
        "access.event-times.disagree",
        {
            "other": other.path,
            "share": shown,
            "limit": str(params.min_share),
            "tolerance": str(params.tolerance),
        },
        Location(asset=asset.path),
        measured=shown,
        expected=f"≥ {params.min_share}",
        anchor=other.path,
        severity=Severity.WARNING,
    )
