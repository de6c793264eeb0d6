"""The meter of one audio stream: fed chunk by chunk, read once at the end.

What it keeps grows by 10 ms blocks only: an energy a channel and one peak, some 4 MB an hour for
stereo.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import ChannelSignal, TimeSeries, TrackSignal
from validator.probes.signal.aside import Aside
from validator.probes.signal.clipping import ClippingMeter
from validator.probes.signal.coding import Coding
from validator.probes.signal.graph import Chunk, low_band
from validator.probes.signal.grid import Grid
from validator.probes.signal.layout import Layout
from validator.probes.signal.loudness import (
    MOMENTARY_BLOCKS,
    SHORT_TERM_BLOCKS,
    STEP_BLOCKS,
    block_levels,
    loudness,
)
from validator.probes.signal.pairs import PairMeter, pairs_of
from validator.probes.signal.presence import PresenceMeter
from validator.probes.signal.readings import decibels, difference, known, range_of, rounded, series
from validator.probes.signal.silence import THRESHOLD_DBFS, silences
from validator.probes.signal.sketch import Sketch
from validator.probes.signal.timeline import Timeline
from validator.probes.signal.true_peak import HISTORY, TruePeakMeter

# Decoding a chunk and measuring it take about the same time: a few that wait even out.
_MOST_WAITING = 2


class Meter:
    """Everything that is measured on one stream, from the same chunks, while the next is decoded.

    ``samples`` counts what was measured. ``finite`` turns false at the first sample that is no
    number; what is measured from then on means nothing.
    """

    def __init__(self, sample_rate_hz: int, layout: Layout) -> None:
        self.samples = 0
        self.finite = True
        self._rate = sample_rate_hz
        self._layout = layout
        self._grid = Grid(sample_rate_hz)
        self._true_peak = TruePeakMeter(len(layout.labels), sample_rate_hz)
        self._clipping = ClippingMeter(len(layout.labels))
        self._presence = PresenceMeter(len(layout.labels), sample_rate_hz)
        self._pairs = [PairMeter(pair, sample_rate_hz) for pair in pairs_of(layout.labels)]
        self._sketch = Sketch(sample_rate_hz) if len(layout.labels) == 1 else None
        self._buffer = np.zeros((len(layout.labels), HISTORY + sample_rate_hz), np.float32)
        self._end = HISTORY
        self._scratch = np.empty((len(layout.labels), sample_rate_hz), np.float32)
        self._energies: list[NDArray[np.float32]] = []
        self._peaks: list[NDArray[np.float32]] = []
        self._aside = Aside(self._measure, _MOST_WAITING)

    def feed(self, chunk: Chunk) -> None:
        """Take the next chunk."""
        self._aside.put(chunk)

    def finish(self) -> None:
        """Measure what still waits."""
        self._aside.finish()

    def _measure(self, chunk: Chunk) -> None:
        padded = self._padded(chunk)
        samples = padded[:, HISTORY:]
        scratch = self._scratch[:, : samples.shape[1]]
        magnitudes = np.abs(samples, out=scratch)
        peaks = self._grid.peaks(magnitudes)
        with np.errstate(over="ignore"):  # a sum beyond all numbers is told below
            squares = np.vecdot(magnitudes, magnitudes)
        self.finite = self.finite and bool(np.isfinite(peaks).all() and np.isfinite(squares).all())
        if not self.finite:
            return
        self._true_peak.feed(padded, self._grid.starts(samples.shape[1]), peaks)
        self._clipping.feed(magnitudes, peaks)
        # The magnitudes are no longer needed: their place serves once more.
        slopes = np.subtract(samples, padded[:, HISTORY - 1 : -1], out=scratch)
        self._presence.feed(samples, slopes, squares, peaks)
        for pair in self._pairs:
            pair.feed(samples)
        if self._sketch:
            self._sketch.feed(samples[0])
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

    def read(self, index: int, timeline: Timeline, coding: Coding) -> TrackSignal:
        """The stream's measurements, after :meth:`finish`; at least one sample was fed."""
        self._true_peak.finish(self._buffer[:, self._end - HISTORY : self._end])
        self._clipping.finish()
        weights = np.array(self._layout.weights, np.float32)
        measured = loudness(
            np.concatenate([weights @ part for part in self._energies], dtype=np.float64), self._rate
        )
        loudest = int(self._true_peak.peaks.argmax())
        integrated, true_peak = rounded(measured.integrated), decibels(self._true_peak.peaks[loudest])
        return TrackSignal(
            index=index,
            sample_rate_hz=self._rate,
            channel_layout=self._layout.name,
            layout_assumed=self._layout.assumed,
            duration=Fraction(self.samples, self._rate),
            integrated_lkfs=integrated,
            max_momentary_lkfs=known(measured.max_momentary, "0.4 s"),
            max_short_term_lkfs=known(measured.max_short_term, "3 s"),
            loudness_range_lu=range_of(measured),
            true_peak_dbtp=true_peak,
            true_peak_time=timeline.starts_at(int(self._true_peak.positions[loudest])),
            channels=tuple(self._channels(timeline)),
            silence_threshold_dbfs=THRESHOLD_DBFS,
            silences=silences(np.concatenate(self._peaks), self.samples, self._rate, timeline),
            momentary=series(measured.momentary, MOMENTARY_BLOCKS),
            short_term=series(measured.short_term, SHORT_TERM_BLOCKS),
            decode_errors=coding.errors,
            start=timeline.starts_at(0),
            pairs=tuple(pair.read(timeline) for pair in self._pairs),
            channel_blocks=self._channel_blocks(),
            sketch=self._sketch.read() if self._sketch else (),
            used_bits=coding.used_bits,
            dialnorms_lkfs=tuple(coding.dialnorms),
            peak_to_loudness_lu=difference(true_peak, integrated),
        )

    def _channels(self, timeline: Timeline) -> Iterator[ChannelSignal]:
        presence, clipping, peaks = self._presence, self._clipping, self._true_peak
        rms = presence.root_mean_squares()
        for place, label in enumerate(self._layout.labels):
            clipped_at = timeline.starts_at(int(clipping.positions[place]))
            yield ChannelSignal(
                label,
                rms_dbfs=decibels(rms[place]),
                sample_peak_dbfs=decibels(peaks.sample_peaks[place]),
                true_peak_dbtp=decibels(peaks.peaks[place]),
                dc_offset=presence.dc_offset(place),
                clip_count=int(clipping.counts[place]),
                longest_clip=int(clipping.longest[place]),
                longest_clip_time=clipped_at if clipping.counts[place] else None,
                active_share=presence.active_share(place),
                mean_frequency_hz=presence.mean_frequency_hz(place),
                low_band_share=self._low_band_share(place),
            )

    def _low_band_share(self, channel: int) -> float | None:
        """The share of an LFE channel's energy in its band; of such a channel the graph keeps no other."""
        total = float(self._presence.squares[channel])
        if not low_band(self._layout)[channel] or not total:
            return None
        return round(min(1.0, sum(float(part[channel].sum()) for part in self._energies) / total), 4)

    def _channel_blocks(self) -> tuple[TimeSeries, ...]:
        """The levels of each channel, where the layout leaves open what they make together."""
        count = len(self._layout.labels)
        if count > 1 and not (self._layout.assumed and count > 2):
            return ()
        # One at a time: of all channels together this would be as much again as all energies.
        return tuple(self._blocks_of(place) for place in range(count))

    def _blocks_of(self, channel: int) -> TimeSeries:
        energies = np.concatenate([part[channel] for part in self._energies], dtype=np.float64)
        return series(block_levels(energies, self._rate), STEP_BLOCKS)
