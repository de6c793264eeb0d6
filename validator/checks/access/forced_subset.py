"""Forced narrative is a selection: fewer events than the full track of its language.

What it checks
    That a forced-narrative file has fewer events than each subtitle, SDH or caption file of the
    same language, and no more than a share of them where one is given. A film whose whole dialogue is
    foreign may rightly have as many, so a finding never weighs more than a warning.

Why it matters
    A forced track is shown to viewers who did not ask for subtitles; a full track in its place
    subtitles the whole film for them.

Parameters
    ``max_share``: the highest share of the full track's number of events; left out, fewer will do.

Example
    Warns: a forced file of 900 events beside an SDH file of 850 events, both ``en``.

    Passes with 12 events.

References
    Forced-narrative requirements of the platforms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from validator.checks.access._tracks import full_tracks
from validator.checks.definition import Join, Joined, check
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role, Severity

_FULL = ("text.normal", "text.sdh", "text.captions")


@dataclass(frozen=True, slots=True)
class Params:
    """How large the selection may be."""

    max_share: Quantity | None = field(default=None, metadata={"dimension": ("share",)})


@check(
    "access/forced-subset",
    subject="asset",
    codes=("access.forced-subset.not-smaller", "access.forced-subset.too-large"),
    joins=(Join(TimedText, _FULL),),
)
def forced_subset(asset: Asset, text: TimedText, joined: Joined, params: Params) -> Judgement:
    """Judge one forced-narrative file against the full tracks of its language."""
    if asset.role is not Role.TEXT_FORCED:
        return Judgement.not_applicable("access.not-forced")
    tracks = full_tracks(asset, joined, _FULL)
    if isinstance(tracks, Reason):
        return Judgement.cannot_tell(tracks)
    known = [(other, full.cue_count) for other, full in tracks if isinstance(full, TimedText) and full.cues]
    findings = [
        found for other, count in known for found in _findings(asset, other, text.cue_count, count, params)
    ]
    measurements = (Measurement("cue_count", text.cue_count),)
    if findings:
        return Judgement.of(findings, measurements)
    unknown = next((full for _, full in tracks if isinstance(full, Unknown)), None)
    if unknown is not None:
        return Judgement.cannot_tell(unknown, measurements)
    return Judgement.of([], measurements) if known else Judgement.not_applicable("access.no-full-track")


def _findings(asset: Asset, other: Asset, events: int, full_events: int, params: Params) -> Iterator[Finding]:
    if events >= full_events:
        yield _finding("not-smaller", asset, other, events, full_events, f"< {full_events}")
    elif params.max_share is not None and events > params.max_share.base * full_events:
        asked = f"≤ {params.max_share} × {full_events}"
        yield _finding("too-large", asset, other, events, full_events, asked)


def _finding(problem: str, asset: Asset, other: Asset, events: int, full_events: int, asked: str) -> Finding:
    return Finding(
        f"access.forced-subset.{problem}",
        {"events": events, "other": other.path, "limit": full_events, "asked": asked},
        Location(asset=asset.path),
        measured=str(events),
        expected=asked,
        anchor=other.path,
        severity=Severity.WARNING,
    )
