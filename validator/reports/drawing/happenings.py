"""What happens when in an asset: cues, captions, speech, descriptions, silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from validator.model.facts.audio import AudioSignal, Span
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.speech import Speech
from validator.model.facts.text import TimedText

_NONE: Mapping[int, Sequence[Span]] = MappingProxyType({})

Stretch = tuple[Fraction, Fraction]
"""From when to when, in seconds on the file's timeline."""


@dataclass(frozen=True, slots=True)
class Happening:
    """One kind of thing, at least one of it.

    ``kind`` is ``cues``, ``captions``, ``speech``, ``description`` or ``silence``; ``name`` tells
    several of a kind apart: a channel of captions, or ``#`` and an audio track.
    """

    kind: str
    name: str
    stretches: list[Stretch]


def happenings(
    facts: Mapping[str, object], described: Mapping[int, Sequence[Span]] = _NONE, *, track: int | None = None
) -> Iterator[Happening]:
    """What is known of one asset; of one audio ``track`` of it alone where that is given.

    ``described`` are the audio descriptions in its tracks.
    """
    text, captions, speech, audio = (
        facts.get(name) for name in ("text", "embedded_captions", "speech", "audio")
    )
    if isinstance(text, TimedText) and text.cues:
        yield Happening("cues", "", [(cue.start, cue.end) for cue in text.cues])
    if isinstance(captions, EmbeddedCaptions):
        yield from _captions(captions)
    heard = {one.index: one.spans for one in speech.tracks} if isinstance(speech, Speech) else {}
    yield from _of_tracks("speech", heard, track, of=len(heard))
    yield from _of_tracks("description", described, track, of=len(heard))
    silent = {one.index: one.silences for one in audio.tracks} if isinstance(audio, AudioSignal) else {}
    yield from _of_tracks("silence", silent, track, of=len(silent))


def sound_end(facts: Mapping[str, object]) -> Fraction:
    """When the last track of an asset's sound ends, in seconds; 0 where none was measured."""
    audio = facts.get("audio")
    tracks = audio.tracks if isinstance(audio, AudioSignal) else ()
    return max((track.start + track.duration for track in tracks), default=Fraction(0))


def _captions(captions: EmbeddedCaptions) -> Iterator[Happening]:
    for channel in captions.channels:
        if channel.start is not None and channel.end is not None:
            yield Happening("captions", channel.name, [(channel.start, channel.end)])


def _of_tracks(
    kind: str, spans: Mapping[int, Sequence[Span]], only: int | None, *, of: int
) -> Iterator[Happening]:
    """What each track holds of a kind, named where the asset has several (``of``) and no one was chosen."""
    for index, found in spans.items():
        if found and only in (None, index):
            yield Happening(kind, f"#{index}" if of > 1 and only is None else "", _stretches(found))


def _stretches(spans: Sequence[Span]) -> list[Stretch]:
    return [(span.start, span.end) for span in spans]
