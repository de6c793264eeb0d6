"""Speech beside the signal: which tracks have both, and what a report says of where speech was found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from validator.checks.audio import _programmes
from validator.checks.audio._programmes import Part, programmes
from validator.checks.definition import Join, Joined
from validator.messages.formatting import rational
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.findings import Judgement, Measurement
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown

JOINS = (*_programmes.JOINS, Join(Speech, ("audio.*",)))

# Where the dialogue of channels delivered apart is: the centre if that carries sound, else in front.
_CENTRE, _FRONT = "C", ("L", "R", "Lt", "Rt")
_EMPTY_DBFS = -60.0


@dataclass(frozen=True, slots=True)
class Dialogues:
    """The whole programmes of a file that were listened to, each with its speech.

    ``doubts`` and ``elsewhere`` as of :class:`~validator.checks.audio._programmes.Programmes`.
    """

    pairs: list[tuple[TrackSignal, TrackSpeech]]
    doubts: list[Reason]
    elsewhere: Judgement | None


def dialogues(asset: Asset, audio: AudioSignal, speech: Speech, joined: Joined) -> Dialogues:
    """What a file carries, put together where it is in parts, and the speech in it."""
    found = programmes(asset, audio, joined)
    heard = {track.index: track for track in speech.tracks}
    pairs, doubts = [], list(found.doubts)
    for track, parts in zip(found.tracks, found.parts, strict=True):
        one = _of_parts(track, parts, joined) if parts else heard.get(track.index)
        if isinstance(one, Unknown):
            doubts.append(one.reason)
        elif one is not None:
            pairs.append((track, one))
    measured_in_parts = {part.track.index for parts in found.parts for part in parts}
    doubts += [one.why.reason for one in speech.unmeasured if one.index not in measured_in_parts]
    return Dialogues(pairs, doubts, found.elsewhere)


def _of_parts(track: TrackSignal, parts: Sequence[Part], joined: Joined) -> TrackSpeech | Unknown:
    # The arithmetic needs numpy, which most runs of the checks do without.
    from validator.probes.signal import combining

    heard = {part.label: _of_part(part, joined) for part in _with_dialogue(parts)}
    unknown = next((one for one in heard.values() if isinstance(one, Unknown)), None)
    if unknown is not None:
        return unknown
    known = {label: one for label, one in heard.items() if isinstance(one, TrackSpeech)}
    return combining.spoken(track, [part.track for part in parts], [part.label for part in parts], known)


def _with_dialogue(parts: Sequence[Part]) -> list[Part]:
    centre = [part for part in parts if part.label == _CENTRE]
    if any(part.track.channels[0].sample_peak_dbfs > _EMPTY_DBFS for part in centre):
        return centre
    return [part for part in parts if part.label in _FRONT]


def _of_part(part: Part, joined: Joined) -> TrackSpeech | Unknown:
    speech = joined.get(part.asset, Speech)
    if isinstance(speech, Unknown):
        return speech
    heard = {track.index: track for track in speech.tracks}
    why = {one.index: one.why for one in speech.unmeasured}
    index = part.track.index
    return heard.get(index) or why.get(index) or Unknown.because("signal.no-samples", track=index)


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
