"""Facts measured on decoded sound, all in one pass (ITU-R BS.1770-5, EBU Tech 3341/3342)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class TimeSeries:
    """Values on a regular grid: the first at ``start``, one every ``step`` seconds."""

    start: Fraction
    step: Fraction
    values: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time in seconds."""

    start: Fraction
    end: Fraction

    @property
    def duration(self) -> Fraction:
        """Its length in seconds."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class ChannelSignal:
    """One channel: ``rms_dbfs`` over the whole stream, sample peak in dBFS, true peak in dBTP."""

    label: str
    rms_dbfs: float
    sample_peak_dbfs: float
    true_peak_dbtp: float


@dataclass(frozen=True, slots=True)
class TrackSignal:
    """One audio stream, measured.

    Loudness is in LKFS (equal to LUFS), gated per BS.1770-5; ``-inf`` where nothing passes the
    gate. ``true_peak_dbtp`` is the highest of any channel, ``true_peak_time`` where, in seconds.
    ``silences`` are the spans in which every channel stays below ``silence_threshold_dbfs``.
    ``layout_assumed`` is true where the file names no positions and they were taken from the
    channel count. ``loudness_range_lu`` is unknown for programmes too short to have one.
    ``duration`` counts decoded samples, in seconds; ``start`` is the time of the first on the file's
    timeline, which silences and peaks are placed on too.
    """

    index: int
    sample_rate_hz: int
    channel_layout: str
    layout_assumed: bool
    duration: Fraction
    integrated_lkfs: float
    max_momentary_lkfs: float | Unknown
    max_short_term_lkfs: float | Unknown
    loudness_range_lu: float | Unknown
    true_peak_dbtp: float
    true_peak_time: Fraction
    channels: tuple[ChannelSignal, ...]
    silence_threshold_dbfs: float
    silences: tuple[Span, ...]
    momentary: TimeSeries
    short_term: TimeSeries
    decode_errors: int = 0
    start: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class UnmeasuredTrack:
    """One audio stream that could not be measured, and why; its siblings could."""

    index: int
    why: Unknown


@dataclass(frozen=True, slots=True)
class AudioSignal:
    """Every audio stream of a file, measured in one decode pass.

    ``tracks`` are those that could be measured, ``unmeasured`` the others; a file of which no
    stream can be measured has no such fact (it is unknown).
    """

    tracks: tuple[TrackSignal, ...]
    unmeasured: tuple[UnmeasuredTrack, ...] = ()

    @property
    def main(self) -> TrackSignal | None:
        """The first audio stream; ``None`` without any."""
        return self.tracks[0] if self.tracks else None
