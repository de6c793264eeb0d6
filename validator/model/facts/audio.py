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
    """One channel: ``rms_dbfs`` over the whole stream, sample peak in dBFS, true peak in dBTP.

    ``dc_offset`` is the mean of its samples, full scale 1. ``clip_count`` counts runs of three
    samples or more at full scale; the longest of them has ``longest_clip`` samples and begins at
    ``longest_clip_time``. ``active_share`` is the share of the time in which anything is heard
    during which this channel is not empty; ``None`` where nothing is. ``mean_frequency_hz`` is the
    root mean square of its spectrum's frequencies (``None`` in silence), ``low_band_share`` the
    share of its energy below 200 Hz, known of LFE channels only.
    """

    label: str
    rms_dbfs: float
    sample_peak_dbfs: float
    true_peak_dbtp: float
    dc_offset: float = 0.0
    clip_count: int = 0
    longest_clip: int = 0
    longest_clip_time: Fraction | None = None
    active_share: float | None = None
    mean_frequency_hz: float | None = None
    low_band_share: float | None = None


@dataclass(frozen=True, slots=True)
class PairSignal:
    """How alike a left and a right channel are, over the time in which either is heard.

    ``active`` is that time in seconds. ``correlation`` is between -1 and 1 (``None`` where either
    is silent throughout), ``gain_db`` the level of the right channel above the left,
    ``residual_db`` that of their difference above their sum of powers. ``equal_share`` is the share
    of the active time in which both are the same, ``scaled_share`` that in which they differ by a
    gain at most. ``inverted`` are the spans of which both oppose each other.
    """

    left: str
    right: str
    active: Fraction
    correlation: float | None = None
    gain_db: float | None = None
    residual_db: float | None = None
    equal_share: float = 0.0
    scaled_share: float = 0.0
    inverted: tuple[Span, ...] = ()


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

    ``pairs`` are the left and right channels of the layout. ``channel_blocks`` are the K-weighted
    levels of each channel (LKFS, unweighted) every 100 ms; they are kept where the channels may
    have to be put together anew: of single channels, and of more than two without labels. ``sketch``
    is what a single channel is compared with those of other tracks by: its products with fixed
    sequences of signs, every half second.
    ``used_bits`` is how many of a sample's leading bits any sample of linear PCM makes use of, 24 at
    most (0 in digital silence; ``None`` where samples are no integers). ``dialnorms_lkfs`` are the
    values of dialnorm that AC-3 and E-AC-3 frames state, in order of appearance.
    ``peak_to_loudness_lu`` is the true peak above the integrated loudness (PLR); ``None`` where
    either is minus infinity.
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
    pairs: tuple[PairSignal, ...] = ()
    channel_blocks: tuple[TimeSeries, ...] = ()
    sketch: tuple[TimeSeries, ...] = ()
    used_bits: int | None = None
    dialnorms_lkfs: tuple[int, ...] = ()
    peak_to_loudness_lu: float | None = None


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
