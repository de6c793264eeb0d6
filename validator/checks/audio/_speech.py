"""Speech beside the signal: which tracks have both, and what a report says of where speech was found."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from validator.checks.audio._tracks import doubts as signal_doubts
from validator.checks.audio._tracks import is_split, whole
from validator.messages.formatting import rational
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.findings import Measurement
from validator.model.reason import Reason, Unknown


def pairs(audio: AudioSignal, speech: Speech) -> Iterator[tuple[TrackSignal, TrackSpeech]]:
    """The tracks that are complete programmes and were listened to."""
    spoken = {track.index: track for track in speech.tracks}
    return ((track, spoken[track.index]) for track in whole(audio) if track.index in spoken)


def doubts(audio: AudioSignal, speech: Speech) -> list[Reason]:
    """Why not every track could be judged by its speech."""
    split = {track.index for track in audio.tracks if is_split(audio, track)}
    unheard = [one.why.reason for one in speech.unmeasured if one.index not in split]
    return [*signal_doubts(audio, split=True), *unheard]


def share_of(track: TrackSpeech) -> Fraction:
    """How much of the track is speech, to the ten-thousandth that it is reported with."""
    return Fraction(round(track.dialogue_share * 10_000), 10_000)


def show_share(share: float) -> str:
    """A part of the programme for people: ``12.3 %``."""
    return f"{rational(Fraction(round(share * 1000), 10))} %"


def speech_measurement(speech: Speech, track: TrackSpeech, name: str, unit: str) -> list[Measurement]:
    """A field of the track by its own name, with ``#`` and the track where the file has several."""
    value: float | Unknown = getattr(track, name)
    if isinstance(value, Unknown):
        return []
    several = len(speech.tracks) + len(speech.unmeasured) > 1
    return [Measurement(f"{name}#{track.index}" if several else name, value, unit)]


def detectors(speech: Speech) -> Iterator[Measurement]:
    """What the speech was found with: another detector gives other numbers."""
    for name in dict.fromkeys(track.detector for track in speech.tracks):
        yield Measurement("speech_detector", f"VAD: {name}, not Dolby Dialogue Intelligence")
