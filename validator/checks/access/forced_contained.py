"""Forced narrative within the full track: what is forced is there for those with subtitles on, too.

What it checks
    That every event of a forced-narrative file stands in each full track of its language: at an
    overlapping time, with the same text once case, punctuation and spaces are set aside. An event
    may be split or joined differently. With ``direction: excluded`` the reverse: none of them does.

Why it matters
    Players show one text track at a time; a viewer of the full track must not lose the signs and
    foreign lines that everybody else reads.

Parameters
    ``roles``: the full tracks to look into. ``tolerance``: how far apart in time
    the two may be; a time or a number of frames. ``direction``: ``contained`` or ``excluded``.

Example
    Fails ``{roles: [text.sdh], tolerance: 0 s}`` when the forced file has ``POLICE`` at 12 s and the
    SDH file shows nothing then.

    Passes when the SDH file has ``[sign] Police`` from 11.9 s to 14 s.

References
    Forced-narrative requirements of the platforms.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.checks.access._containment import containment
from validator.checks.access._tracks import full_tracks
from validator.checks.definition import Join, Joined, check
from validator.checks.location import cue_location
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role

FullRole = Literal["text.normal", "text.sdh", "text.captions"]
_FULL: tuple[FullRole, ...] = ("text.normal", "text.sdh", "text.captions")
_NONE = Quantity(Fraction(0), "s")


@dataclass(frozen=True, slots=True)
class Params:
    """Which full tracks, how exactly in time, and whether they are to hold the events or not."""

    roles: tuple[FullRole, ...] = _FULL
    tolerance: Quantity = field(default=_NONE, metadata={"dimension": ("time", "frames")})
    direction: Literal["contained", "excluded"] = "contained"


@check(
    "access/forced-contained",
    subject="asset",
    codes=("access.forced-contained.missing", "access.forced-contained.present"),
    joins=(Join(TimedText, _FULL),),
)
def forced_contained(
    asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params
) -> Judgement:
    """Judge every event of one forced-narrative file."""
    if asset.role is not Role.TEXT_FORCED:
        return Judgement.not_applicable("access.not-forced")
    tolerance = params.tolerance.seconds(rate.value)
    if tolerance is None:
        return Judgement.cannot_tell(Reason("text.frame-rate-unknown"))
    tracks = full_tracks(asset, joined, params.roles)
    if isinstance(tracks, Reason):
        return Judgement.cannot_tell(tracks)
    if not tracks:
        return Judgement.not_applicable("access.no-full-track")
    findings: list[Finding] = []
    unknown: Unknown | None = None
    for other, full in tracks:
        if isinstance(full, Unknown):
            unknown = full
            continue
        for event, is_held in containment(text.cues, full.cues, tolerance):
            if is_held is not (params.direction == "contained"):
                findings.append(_finding(asset, event, other, rate, params))
    measurements = (Measurement("event_count", text.cue_count), Measurement("compared_tracks", len(tracks)))
    if unknown is not None and not findings:
        return Judgement.cannot_tell(unknown, measurements)
    return Judgement.of(findings, measurements)


def _finding(asset: Asset, event: Cue, other: Asset, rate: FrameRate, params: Params) -> Finding:
    problem = "missing" if params.direction == "contained" else "present"
    return Finding(
        f"access.forced-contained.{problem}",
        {"cue": event.number, "other": other.path},
        cue_location(asset, event, rate),
        anchor=f"{other.path}\n{event.text}",
    )
