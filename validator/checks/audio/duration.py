"""Duration: the sound lasts as long as the picture.

What it checks
    The duration of every audio track against that of the package's primary video, or of the picture
    in the same file. Of several primary videos the nearest counts.

Why it matters
    Sound that is shorter leaves the end silent, sound that is longer was made for another cut; both
    point to a drift that is worse than the difference at the end.

Parameters
    ``tolerance``: how far both may differ, a time or a number of frames.

Example
    Fails ``{tolerance: 2 s}``: 95 s of sound to 90 s of picture. Passes: 91 s.

References
    Delivery specifications of the platforms; EBU QC and Telestream's stream lengths. The durations
    are those that the headers state.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._headers import header_location, unstated
from validator.checks.audio._levels import TIME
from validator.checks.audio._pictures import VIDEOS, picture_durations
from validator.checks.audio._tracks import conclude
from validator.checks.definition import Joined, check
from validator.messages.formatting import clock, rational
from validator.model.facts.container import AudioTrack, Container
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """How far sound and picture may differ."""

    tolerance: Quantity = field(metadata=TIME)


@check(
    "audio/duration",
    subject="asset",
    codes=("audio.duration.shorter", "audio.duration.longer"),
    joins=VIDEOS,
)
def duration(
    asset: Asset, container: Container, rate: FrameRate, joined: Joined, params: Params
) -> Judgement:
    """Judge every audio track of one file against the picture."""
    if not container.audio:
        return Judgement.not_applicable("audio.no-track")
    pictures = picture_durations(asset, container, joined)
    if isinstance(pictures, Unknown):
        return Judgement.cannot_tell(pictures)
    if not pictures:
        return Judgement.not_applicable("audio.no-picture")
    tolerance = params.tolerance.seconds(rate.value)
    if tolerance is None:
        return Judgement.cannot_tell(Reason("audio.frame-rate-unknown"))
    tracks = [
        (track, track.duration, _nearest(pictures, track.duration))
        for track in container.audio
        if isinstance(track.duration, Fraction)
    ]
    findings = [
        _finding(asset, track, sound, picture, tolerance)
        for track, sound, picture in tracks
        if abs(sound - picture) > tolerance
    ]
    measurements = [
        one
        for track, sound, picture in tracks
        for one in (
            Measurement(f"duration#{track.index}", sound, "s"),
            Measurement(f"picture_duration#{track.index}", picture, "s"),
        )
    ]
    return conclude(findings, measurements, unstated(container, "duration"))


def _nearest(pictures: list[Fraction], sound: Fraction) -> Fraction:
    return min(pictures, key=lambda picture: abs(picture - sound))


def _finding(
    asset: Asset, track: AudioTrack, sound: Fraction, picture: Fraction, tolerance: Fraction
) -> Finding:
    return Finding(
        f"audio.duration.{'shorter' if sound < picture else 'longer'}",
        {
            "sound": clock(sound),
            "picture": clock(picture),
            "difference": f"{rational(abs(sound - picture))} s",
            "limit": f"{rational(tolerance)} s",
        },
        header_location(asset, track, "duration"),
        measured=clock(sound),
        expected=f"{clock(picture)} ± {rational(tolerance)} s",
        anchor=str(track.index),
    )
