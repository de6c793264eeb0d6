"""Facts about speech in decoded sound: when somebody talks, how loud that is, and the sound's outline."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from validator.model.facts.audio import Span, UnmeasuredTrack
from validator.model.reason import Unknown

DIALOGUE_UNCERTAINTY_LU = 0.5
"""The spread between methods of finding dialogue: 0.4 LU in the mean (EBU Tech 3343, 2023, section 9.4)."""


@dataclass(frozen=True, slots=True)
class TrackSpeech:
    """Speech in one audio stream, as a voice activity detector hears it.

    ``detector`` is its name and version, ``channel`` what it listened to: a channel's label
    (``C``, ``M``) or ``L+R``, the middle of a stereo pair or the sum of all. ``spans`` are in
    seconds on the file's timeline, ``duration`` is that of the decoded samples, and
    ``dialogue_share`` the part of it (0 to 1) that is speech. Over the speech alone, of all
    channels: ``dialogue_gated_lkfs``, without level gates, minus infinity where nobody speaks;
    ``dialogue_range_lu``, the loudness range (EBU Tech 3342) of the speech played end to end.
    ``background_lkfs`` is the level of all the rest. ``dialogue_uncertainty_lu`` is by how much
    another way of finding dialogue may put ``dialogue_gated_lkfs`` elsewhere.
    """

    index: int
    detector: str
    channel: str
    start: Fraction
    duration: Fraction
    spans: tuple[Span, ...]
    dialogue_share: float
    dialogue_gated_lkfs: float
    dialogue_range_lu: float | Unknown
    background_lkfs: float
    dialogue_uncertainty_lu: float = DIALOGUE_UNCERTAINTY_LU


@dataclass(frozen=True, slots=True)
class Speech:
    """Speech in every audio stream of a file; ``unmeasured`` are the streams it is not known of."""

    tracks: tuple[TrackSpeech, ...]
    unmeasured: tuple[UnmeasuredTrack, ...] = ()

    @property
    def main(self) -> TrackSpeech | None:
        """The first stream; ``None`` without any."""
        return self.tracks[0] if self.tracks else None


@dataclass(frozen=True, slots=True)
class TrackVoices:
    """In which channels of one audio stream somebody speaks, by ear of short samples of it.

    ``samples`` are the spans that were listened to, spread over the programme. ``spoken`` says by
    channel, for each of them, whether somebody speaks there; where the centre speaks often enough it
    is the only one.
    """

    index: int
    detector: str
    samples: tuple[Span, ...]
    spoken: Mapping[str, tuple[bool, ...]]


@dataclass(frozen=True, slots=True)
class Voices:
    """Samples of every audio stream that has a centre channel, or one channel alone.

    ``unmeasured`` are those of which nothing could be heard.
    """

    tracks: tuple[TrackVoices, ...]
    unmeasured: tuple[UnmeasuredTrack, ...] = ()


LOWEST_DBFS = -93
"""The level that the first character of :attr:`TrackOutline.bands` stands for; the last is 0 dBFS."""

FIRST_CHARACTER = "!"


@dataclass(frozen=True, slots=True)
class TrackOutline:
    """The outline of one stream's sound: levels of frequency bands over time, in mono.

    It is as much as two mixes can be compared by without either file. ``bands`` holds a string a
    band, from low to high, with a character every ``step`` seconds from ``start`` on: ``!`` is
    -93 dBFS or less, each further character of ASCII a decibel more, ``~`` 0 dBFS.
    """

    index: int
    start: Fraction
    step: Fraction
    bands: tuple[str, ...]

    @property
    def duration(self) -> Fraction:
        """The length of what is outlined, in seconds."""
        return len(self.bands[0]) * self.step if self.bands else Fraction(0)


@dataclass(frozen=True, slots=True)
class SoundOutline:
    """The outline of every audio stream of a file; ``unmeasured`` are those that have none."""

    tracks: tuple[TrackOutline, ...]
    unmeasured: tuple[UnmeasuredTrack, ...] = ()

    @property
    def main(self) -> TrackOutline | None:
        """The first stream; ``None`` without any."""
        return self.tracks[0] if self.tracks else None
