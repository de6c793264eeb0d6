"""Forced narrative is a selection: fewer events than the full track of its language.

What it checks
    That a forced-narrative file has fewer events than each subtitle, SDH or caption file of the
    same language. A film whose whole dialogue is foreign may rightly have as many, so a finding
    never weighs more than a warning.

Why it matters
    A forced track is shown to viewers who did not ask for subtitles; a full track in its place
    subtitles the whole film for them.

Parameters
    None.

Example
    Warns: a forced file of 900 events beside an SDH file of 850 events, both ``en``.

    Passes with 12 events.

References
    Forced-narrative requirements of the platforms.
"""

from __future__ import annotations

from validator.checks.access._tracks import full_tracks
from validator.checks.definition import Join, Joined, check
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role, Severity

_FULL = ("text.normal", "text.sdh", "text.captions")


@check(
    "access/forced-subset",
    subject="asset",
    codes=("access.forced-subset.not-smaller",),
    joins=(Join(TimedText, _FULL),),
)
def forced_subset(asset: Asset, text: TimedText, joined: Joined) -> Judgement:
    """Judge one forced-narrative file against the full tracks of its language."""
    if asset.role is not Role.TEXT_FORCED:
        return Judgement.not_applicable("access.not-forced")
    tracks = full_tracks(asset, joined, _FULL)
    if isinstance(tracks, Reason):
        return Judgement.cannot_tell(tracks)
    known = [(other, full.cue_count) for other, full in tracks if isinstance(full, TimedText) and full.cues]
    findings = [
        _finding(asset, other, text.cue_count, count) for other, count in known if text.cue_count >= count
    ]
    measurements = (Measurement("cue_count", text.cue_count),)
    if findings:
        return Judgement.of(findings, measurements)
    unknown = next((full for _, full in tracks if isinstance(full, Unknown)), None)
    if unknown is not None:
        return Judgement.cannot_tell(unknown, measurements)
    return Judgement.of([], measurements) if known else Judgement.not_applicable("access.no-full-track")


def _finding(asset: Asset, other: Asset, events: int, full_events: int) -> Finding:
    return Finding(
        "access.forced-subset.not-smaller",
        {"events": events, "other": other.path, "limit": full_events},
        Location(asset=asset.path),
        measured=str(events),
        expected=f"< {full_events}",
        anchor=other.path,
        severity=Severity.WARNING,
    )
