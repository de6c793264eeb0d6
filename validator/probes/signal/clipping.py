"""Clipping: runs of samples at full scale, chunk by chunk."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

# A sample within one step of 16 bits of full scale, or beyond it, is at full scale.
FULL_SCALE = 1 - 2**-15

# One or two samples at full scale are a peak; from three on the top is flat.
SHORTEST = 3


class ClippingMeter:
    """Counts the clipped runs of every channel of a stream.

    ``counts`` and ``longest`` (samples) have a value a channel, ``positions`` is the sample at which
    the longest run begins, counted from the start of the stream. Final after :meth:`finish`.
    """

    def __init__(self, channels: int) -> None:
        self.counts = np.zeros(channels, np.int64)
        self.longest = np.zeros(channels, np.int64)
        self.positions = np.zeros(channels, np.int64)
        self._open = np.zeros(channels, np.int64)
        self._samples = 0

    def feed(self, magnitudes: NDArray[np.float32], peaks: NDArray[np.float32]) -> None:
        """Take the next chunk: magnitudes (channels, samples), and the peaks of its blocks."""
        for channel in np.flatnonzero(peaks.max(axis=1) >= FULL_SCALE):
            self._count(int(channel), magnitudes[channel] >= FULL_SCALE)
        for channel in np.flatnonzero((peaks.max(axis=1) < FULL_SCALE) & (self._open > 0)):
            self._close(int(channel))
        self._samples += magnitudes.shape[1]

    def finish(self) -> None:
        """Close the runs that last until the end of the stream."""
        for channel in range(len(self.counts)):
            self._close(channel)

    def _count(self, channel: int, clipped: NDArray[np.bool_]) -> None:
        edges = np.flatnonzero(np.diff(np.concatenate(([False], clipped, [False])).astype(np.int8)))
        starts, ends = edges[::2], edges[1::2]
        if starts[0] > 0:
            self._close(channel)
        lengths = ends - starts
        lengths[0] += self._open[channel]
        self._open[channel] = 0
        starts = ends - lengths
        if ends[-1] == len(clipped):
            self._open[channel] = lengths[-1]
            starts, lengths = starts[:-1], lengths[:-1]
        for place in np.flatnonzero(lengths >= SHORTEST):
            self._record(channel, int(lengths[place]), self._samples + int(starts[place]))

    def _close(self, channel: int) -> None:
        length = int(self._open[channel])
        self._open[channel] = 0
        if length >= SHORTEST:
            self._record(channel, length, self._samples - length)

    def _record(self, channel: int, length: int, position: int) -> None:
        self.counts[channel] += 1
        if length > self.longest[channel]:
            self.longest[channel] = length
            self.positions[channel] = position
