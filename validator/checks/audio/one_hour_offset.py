"""One-hour offset: the sound starts where the picture starts, and not an hour away from it.

What it checks
    Three signs of a timeline that begins at 01:00:00:00: an hour of silence at the head of a track,
    sound that lasts an hour longer than the picture, and start timecodes of both that are an hour
    apart.

Why it matters
    Editing timelines begin at hour one. Exported from zero, an hour of nothing comes before the
    programme; laid by timecode against a picture that begins at zero, the sound comes an hour late.

Parameters
    ``tolerance``: how near to an hour a difference has to be.

Example
    Fails: a track of 2:30:00 to a film of 1:30:00. Passes: both begin at 01:00:00:00.

References
    Prime Video names the one-hour offset among the common faults of sound deliveries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import SECONDS
from validator.checks.audio._pictures import VIDEOS, picture_durations, pictures
from validator.checks.audio._tracks import conclude, doubts, location, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.messages.formatting import clock
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Location
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Unknown
from validator.model.vocabulary import Severity

CODES = (
    "audio.one-hour-offset.silence",
    "audio.one-hour-offset.longer",
    "audio.one-hour-offset.timecode",
)

_HOUR = Fraction(3600)
_HOURS = re.compile(r"(\d\d):(\d\d:\d\d[:;.]\d\d)\Z")


@dataclass(frozen=True, slots=True)
class Params:
    """How near to an hour."""

    tolerance: Quantity = field(default=Quantity(Fraction(10), "s"), metadata=SECONDS)


@check("audio/one-hour-offset", subject="asset", codes=CODES, joins=VIDEOS)
def one_hour_offset(
    asset: Asset, container: Container, audio: AudioSignal, joined: Joined, params: Params
) -> Judgement:
    """Judge one file by itself and against the picture."""
    if nothing := nothing_to_judge(audio):
        return nothing
    tolerance = params.tolerance.base
    findings = [
        finding
        for track in audio.tracks
        for finding in (
            *_silent_hour(asset, track, tolerance),
            *_longer(asset, track, picture_durations(asset, container, joined), tolerance),
        )
    ]
    findings += _timecodes(asset, container, pictures(asset, container, joined))
    return conclude(findings, (), doubts(audio, split=False))


def _silent_hour(asset: Asset, track: TrackSignal, tolerance: Fraction) -> Iterator[Finding]:
    first = track.silences[0] if track.silences else None
    if first and first.start <= track.start and first.duration < track.duration:
        heard_from = first.end - track.start
        if abs(heard_from - _HOUR) <= tolerance:
            yield Finding(
                "audio.one-hour-offset.silence",
                {"end": clock(first.end)},
                location(asset, track, first.start, first.end),
                measured=clock(heard_from),
                anchor=str(track.index),
                severity=Severity.WARNING,
            )


def _longer(
    asset: Asset, track: TrackSignal, durations: list[Fraction] | Unknown, tolerance: Fraction
) -> Iterator[Finding]:
    for picture in [] if isinstance(durations, Unknown) else durations:
        if abs(track.duration - picture - _HOUR) <= tolerance:
            yield Finding(
                "audio.one-hour-offset.longer",
                {"sound": clock(track.duration), "picture": clock(picture)},
                location(asset, track),
                measured=clock(track.duration),
                expected=clock(picture),
                anchor=f"{track.index} {picture}",
            )


def _timecodes(asset: Asset, container: Container, beside: list[Container] | Unknown) -> Iterator[Finding]:
    """Start timecodes that differ by one in the hours and by nothing else."""
    own = _hours(container)
    for other in [] if isinstance(beside, Unknown) else beside:
        picture = _hours(other)
        if own and picture and own[1] == picture[1] and abs(own[0] - picture[0]) == 1:
            yield Finding(
                "audio.one-hour-offset.timecode",
                {"sound": str(container.timecode), "picture": str(other.timecode)},
                Location(asset=asset.path, field="timecode"),
                measured=str(container.timecode),
                expected=str(other.timecode),
                anchor="timecode",
                severity=Severity.WARNING,
            )


def _hours(container: Container) -> tuple[int, str] | None:
    match = _HOURS.match(container.timecode) if isinstance(container.timecode, str) else None
    return (int(match[1]), match[2].replace(";", ":")) if match else None
