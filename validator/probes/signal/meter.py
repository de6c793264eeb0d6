"""The meter of one audio stream: fed chunk by chunk, read once at the end.

What it keeps grows by 10 ms blocks only: an energy a channel and one peak, some 4 MB an hour for
stereo.
"""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import ChannelSignal, TimeSeries, TrackSignal
from validator.model.reason import Unknown
from validator.probes.signal.graph import Chunk
from validator.probes.signal.grid import BLOCK, Grid
from validator.probes.signal.layout import Layout
from validator.probes.signal.loudness import (
    MOMENTARY_BLOCKS,
    SHORT_TERM_BLOCKS,
    STEP_BLOCKS,
    Loudness,
    loudness,
)
from validator.probes.signal.silence import THRESHOLD_DBFS, silences
from validator.probes.signal.timeline import Timeline
from validator.probes.signal.true_peak import HISTORY, TruePeakMeter


class Meter:
    """Everything that is measured on one stream, from the same chunks.

    ``samples`` counts what it was fed. ``finite`` turns false at the first sample that is no
    number; what is measured from then on means nothing.
    """

    def __init__(self, sample_rate_hz: int, layout: Layout) -> None:
        self.samples = 0
        self.finite = True
        self._rate = sample_rate_hz
        self._layout = layout
        self._grid = Grid(sample_rate_hz)
        self._true_peak = TruePeakMeter(len(layout.labels), sample_rate_hz)
        self._buffer = np.zeros((len(layout.labels), HISTORY + sample_rate_hz), np.float32)
        self._end = HISTORY
        self._scratch = np.empty((len(layout.labels), sample_rate_hz), np.float32)
        self._squares = np.zeros(len(layout.labels))
        self._energies: list[NDArray[np.float32]] = []
        self._peaks: list[NDArray[np.float32]] = []

    def feed(self, chunk: Chunk) -> None:
        """Measure the next chunk."""
        padded = self._padded(chunk)
        samples = padded[:, HISTORY:]
        magnitudes = np.abs(samples, out=self._scratch[:, : samples.shape[1]])
        peaks = self._grid.peaks(magnitudes)
        squares = np.einsum("cs,cs->c", magnitudes, magnitudes)
        self.finite = self.finite and bool(np.isfinite(peaks).all() and np.isfinite(squares).all())
        if not self.finite:
            return
        self._true_peak.feed(padded, self._grid.starts(samples.shape[1]), peaks)
        self._squares += squares
        self._peaks.append(peaks.max(axis=0))
        energies = [self._grid.energies(channel) for channel in chunk.weighted]
        self._energies.append(np.array(energies, np.float32))
        self.samples += samples.shape[1]

    def _padded(self, chunk: Chunk) -> NDArray[np.float32]:
        """The chunk after the last samples of the one before it: (channels, history + samples)."""
        end = HISTORY + len(chunk.samples[0])
        self._buffer[:, :HISTORY] = self._buffer[:, self._end - HISTORY : self._end]
        for channel, samples in zip(self._buffer, chunk.samples, strict=True):
            channel[HISTORY:end] = samples
        self._end = end
        return self._buffer[:, :end]

    def read(self, index: int, timeline: Timeline, decode_errors: int) -> TrackSignal:
        """The stream's measurements, after its last chunk; at least one sample was fed."""
        self._true_peak.finish(self._buffer[:, self._end - HISTORY : self._end])
        weights = np.array(self._layout.weights, np.float32)
        measured = loudness(
            np.concatenate([weights @ part for part in self._energies], dtype=np.float64), self._rate
        )
        loudest = int(self._true_peak.peaks.argmax())
        return TrackSignal(
            index=index,
            sample_rate_hz=self._rate,
            channel_layout=self._layout.name,
            layout_assumed=self._layout.assumed,
            duration=Fraction(self.samples, self._rate),
            integrated_lkfs=_rounded(measured.integrated),
            max_momentary_lkfs=_known(measured.max_momentary, "signal.too-short", "0.4 s"),
            max_short_term_lkfs=_known(measured.max_short_term, "signal.too-short", "3 s"),
            loudness_range_lu=_range(measured),
            true_peak_dbtp=_decibels(self._true_peak.peaks[loudest]),
            true_peak_time=timeline.starts_at(int(self._true_peak.positions[loudest])),
            channels=self._channels(),
            silence_threshold_dbfs=THRESHOLD_DBFS,
            silences=silences(np.concatenate(self._peaks), self.samples, self._rate, timeline),
            momentary=_series(measured.momentary, MOMENTARY_BLOCKS),
            short_term=_series(measured.short_term, SHORT_TERM_BLOCKS),
            decode_errors=decode_errors,
            start=timeline.starts_at(0),
        )

    def _channels(self) -> tuple[ChannelSignal, ...]:
        rms = np.sqrt(self._squares / self.samples)
        return tuple(
            ChannelSignal(label, *(_decibels(level) for level in channel))
            for label, *channel in zip(
                self._layout.labels, rms, self._true_peak.sample_peaks, self._true_peak.peaks, strict=True
            )
        )


def _decibels(linear: float) -> float:
    return _rounded(20 * math.log10(linear)) if linear > 0 else -math.inf


def _rounded(level: float) -> float:
    """To a thousandth of a decibel: what lies below depends on the processor."""
    return round(float(level), 3)


def _known(level: float | None, code: str, shortest: str) -> float | Unknown:
    return Unknown.because(code, shortest=shortest) if level is None else _rounded(level)


def _range(measured: Loudness) -> float | Unknown:
    if measured.range is None and measured.max_short_term is not None:
        return Unknown.because("signal.nothing-above-gate")
    return _known(measured.range, "signal.too-short", "3 s")


def _series(values: NDArray[np.float64], window_blocks: int) -> TimeSeries:
    return TimeSeries(window_blocks * BLOCK, STEP_BLOCKS * BLOCK, tuple(values.round(2).tolist()))
