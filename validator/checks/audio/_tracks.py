"""Which tracks of a file a check on sound judges, and how their answers come together."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.reason import Reason, Scalar, Unknown
from validator.model.vocabulary import Severity


def is_split(audio: AudioSignal, track: TrackSignal) -> bool:
    """True for one of several mono tracks: what they carry together, nobody can tell.

    They may be the channels of one soundfield or several programmes. The level of a part says
    nothing of the whole, and a silent surround channel is no silent programme.
    """
    return _is_mono(track) and sum(map(_is_mono, audio.tracks)) > 1


def whole(audio: AudioSignal) -> Iterator[TrackSignal]:
    """The tracks that are complete programmes."""
    return (track for track in audio.tracks if not is_split(audio, track))


def doubts(audio: AudioSignal, *, split: bool) -> list[Reason]:
    """Why not everything could be judged; ``split`` when mono tracks are not judged one by one."""
    reasons = [unmeasured.why.reason for unmeasured in audio.unmeasured]
    parts = sum(is_split(audio, track) for track in audio.tracks)
    if split and parts:
        reasons.append(Reason("audio.split-into-mono-tracks", {"count": parts}))
    return reasons


def conclude(
    findings: Sequence[Finding], measurements: Sequence[Measurement], doubts: Iterable[Reason]
) -> Judgement:
    """Fail on any finding; without one, what was left unjudged keeps the rule from passing."""
    for reason in () if findings else doubts:
        return Judgement.cannot_tell(reason, measurements)
    return Judgement.of(findings, measurements)


def nothing_to_judge(audio: AudioSignal) -> Judgement | None:
    """The answer for a file that carries no sound."""
    if audio.tracks or audio.unmeasured:
        return None
    return Judgement.not_applicable("audio.no-track")


def cap(track: TrackSignal, *, within_margin: bool = False) -> Severity | None:
    """The severity a finding may have: a warning where the measurement leaves room for doubt.

    That is inside its margin of uncertainty, after decoding errors, and where more than two channels
    carry no labels: in another order, other channels would weigh more and the LFE would count.
    """
    guessed = track.layout_assumed and len(track.channels) > 2
    return Severity.WARNING if within_margin or guessed or track.decode_errors else None


def measurement(audio: AudioSignal, track: TrackSignal, name: str, unit: str) -> list[Measurement]:
    """A field of the track by its own name, with ``#`` and the track where the file has several."""
    value: Scalar | Unknown = getattr(track, name)
    if isinstance(value, Unknown):
        return []
    several = len(audio.tracks) + len(audio.unmeasured) > 1
    return [Measurement(f"{name}#{track.index}" if several else name, value, unit)]


def location(
    asset: Asset,
    track: TrackSignal,
    start: Fraction | None = None,
    end: Fraction | None = None,
    rate: FrameRate | None = None,
    channel: str = "",
) -> Location:
    """A track, a stretch of it in seconds, or one of its channels."""
    frame = math.floor(start * rate.value) if start is not None and rate and rate.value else None
    return Location(asset=asset.path, start=start, end=end, frame=frame, track=track.index, channel=channel)


def _is_mono(track: TrackSignal) -> bool:
    return len(track.channels) == 1


def without_loudness(track: TrackSignal) -> Reason | None:
    """Why a track has no integrated loudness: it is shorter than one window."""
    window = track.max_momentary_lkfs
    return window.reason if isinstance(window, Unknown) else None
