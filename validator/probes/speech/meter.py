"""The meter of speech in one stream: fed chunk by chunk, read once at the end."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import Span, UnmeasuredTrack
from validator.model.facts.speech import TrackOutline, TrackSpeech
from validator.model.reason import Unknown
from validator.probes.signal.coding import Coding
from validator.probes.signal.graph import Chunk
from validator.probes.signal.grid import BLOCKS_PER_SECOND, Grid, block_start
from validator.probes.signal.layout import Layout
from validator.probes.signal.loudness import (
    SHORT_TERM_BLOCKS,
    STEP_BLOCKS,
    levels,
    loudness_range,
    window_powers,
)
from validator.probes.signal.timeline import Timeline
from validator.probes.speech import detector
from validator.probes.speech.mono import DialogueChannel, Resampler, downmix, mixed
from validator.probes.speech.outline import STEP, Outline


class SpeechMeter:
    """Speech, its loudness and the outline of one stream. ``finite``: as of the signal's meter."""

    def __init__(self, sample_rate_hz: int, layout: Layout) -> None:
        self.finite = True
        self._rate = sample_rate_hz
        self._weights = layout.weights
        self._grid = Grid(sample_rate_hz)
        self._samples = 0
        self._energies: list[NDArray[np.float64]] = []
        self._channel = DialogueChannel(layout)
        self._heard = Resampler(sample_rate_hz)
        self._detector = detector.Detector() if detector.available() else None
        self._downmix = downmix(layout)
        self._outlined = Resampler(sample_rate_hz)
        self._outline = Outline()

    def feed(self, chunk: Chunk) -> None:
        """Take the next chunk."""
        energies = self._energies_of(chunk)
        self.finite = self.finite and bool(np.isfinite(energies).all())
        if not self.finite:
            return
        self._energies.append(energies)
        self._samples += len(chunk.samples[0])
        if self._detector:
            self._detector.feed(self._heard.feed(self._channel.of(chunk)))
        self._outline.feed(self._outlined.feed(mixed(chunk, self._downmix)))

    def _energies_of(self, chunk: Chunk) -> NDArray[np.float64]:
        """The weighted sum over channels of the energies of 10 ms blocks."""
        total = np.zeros(len(self._grid.energies(chunk.weighted[0])))
        for channel, weight in zip(chunk.weighted, self._weights, strict=True):
            if weight:
                total += weight * self._grid.energies(channel)
        return total

    def finish(self) -> None:
        """Hear what the resamplers have kept back."""
        self._outline.feed(self._outlined.finish())
        if self._detector:
            self._detector.feed(self._heard.finish())

    def read(
        self, index: int, timeline: Timeline, coding: Coding
    ) -> tuple[TrackSpeech | UnmeasuredTrack, TrackOutline]:
        """Speech and outline of the stream, after :meth:`finish`."""
        outline = TrackOutline(index, timeline.starts_at(0), STEP, self._outline.finish())
        if self._detector is None:
            return UnmeasuredTrack(index, Unknown.because("speech.no-detector")), outline
        found = detector.stretches(self._detector.finish())
        return self._speech(index, timeline, found), outline

    def _speech(self, index: int, timeline: Timeline, found: list[tuple[float, float]]) -> TrackSpeech:
        energies = np.concatenate(self._energies) if self._energies else np.zeros(0)
        blocks = [(round(start * BLOCKS_PER_SECOND), round(end * BLOCKS_PER_SECOND)) for start, end in found]
        spoken = np.zeros(len(energies), bool)
        for start, end in blocks:
            spoken[start:end] = True
        return TrackSpeech(
            index=index,
            detector=detector.name(),
            channel=self._channel.label,
            start=timeline.starts_at(0),
            duration=Fraction(self._samples, self._rate),
            spans=tuple(self._span(timeline, start, end) for start, end in blocks),
            dialogue_share=round(float(spoken.mean()), 4) if len(spoken) else 0.0,
            dialogue_gated_lkfs=self._level(energies[spoken]),
            dialogue_range_lu=self._range(energies[spoken]),
            background_lkfs=self._level(energies[~spoken]),
        )

    def _span(self, timeline: Timeline, start: int, end: int) -> Span:
        first, last = (min(block_start(block, self._rate), self._samples) for block in (start, end))
        return Span(timeline.starts_at(first), timeline.ends_at(last))

    def _level(self, energies: NDArray[np.float64]) -> float:
        """Loudness of some blocks, without gates (BS.1770-1)."""
        if not energies.any():
            return -math.inf
        return round(float(levels(energies.mean() * BLOCKS_PER_SECOND / self._rate)), 3)

    def _range(self, energies: NDArray[np.float64]) -> float | Unknown:
        windows = window_powers(energies, SHORT_TERM_BLOCKS, self._rate)[::STEP_BLOCKS]
        spread = loudness_range(windows) if len(windows) else None
        return Unknown.because("speech.too-little") if spread is None else round(spread, 3)
