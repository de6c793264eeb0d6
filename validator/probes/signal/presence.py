"""What each channel carries: its power, its mean, how often it is heard, and how high its sound lies."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from validator.probes.signal.silence import THRESHOLD_DBFS

# A channel whose peak stays below this while others are heard is empty; dither reaches -90 dBFS.
PRESENCE_DBFS = -80.0

_HEARD, _PRESENT = (10 ** (level / 20) for level in (THRESHOLD_DBFS, PRESENCE_DBFS))


class PresenceMeter:
    """Running sums of every channel of a stream, fed in chunks; ``squares`` is the sum of squares."""

    def __init__(self, channels: int, sample_rate_hz: int) -> None:
        self.squares = np.zeros(channels)
        self._rate = sample_rate_hz
        self._samples = 0
        self._sums = np.zeros(channels)
        self._slopes = np.zeros(channels)
        self._heard = 0
        self._present = np.zeros(channels, np.int64)

    def feed(
        self,
        samples: NDArray[np.float32],
        slopes: NDArray[np.float32],
        squares: NDArray[np.float32],
        peaks: NDArray[np.float32],
    ) -> None:
        """Take the next chunk.

        ``samples`` and ``slopes``, the difference of each sample from the one before it, are
        (channels, samples); ``squares`` the sums of squares, ``peaks`` those of (channels, blocks).
        """
        self._samples += samples.shape[1]
        self.squares += squares
        self._sums += samples.sum(axis=1)
        self._slopes += np.vecdot(slopes, slopes)
        heard = peaks.max(axis=0) >= _HEARD
        self._heard += int(heard.sum())
        self._present += ((peaks >= _PRESENT) & heard).sum(axis=1)

    def root_mean_squares(self) -> NDArray[np.float64]:
        """Of every channel, linear."""
        return np.sqrt(self.squares / self._samples)

    def dc_offset(self, channel: int) -> float:
        """The mean of the channel's samples, full scale 1."""
        return round(float(self._sums[channel]) / self._samples, 6)

    def active_share(self, channel: int) -> float | None:
        """The share of the blocks in which any channel is heard that hold something in this one."""
        return round(int(self._present[channel]) / self._heard, 4) if self._heard else None

    def mean_frequency_hz(self, channel: int) -> float | None:
        """The root mean square of the frequencies, each counted by its power; ``None`` in silence.

        The slope of a tone of frequency f is 2 sin(pi f / rate) times the tone.
        """
        if not self.squares[channel]:
            return None
        gain = math.sqrt(self._slopes[channel] / self.squares[channel])
        return round(self._rate / math.pi * math.asin(min(1.0, gain / 2)), 1)
