"""The 10 ms grid on which everything is measured, and sums and peaks over its blocks.

A stream is read in chunks of one second, because a second holds a whole number of blocks and of
samples at every sample rate; at rates that 100 does not divide, blocks differ by one sample.
"""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

BLOCKS_PER_SECOND = 100
BLOCK = Fraction(1, BLOCKS_PER_SECOND)


def block_start(block: int, sample_rate_hz: int) -> int:
    """The sample at which a block of the stream begins (block 0 at sample 0)."""
    return block * sample_rate_hz // BLOCKS_PER_SECOND


class Grid:
    """The blocks of one chunk of a second."""

    def __init__(self, sample_rate_hz: int) -> None:
        self.chunk_samples = sample_rate_hz
        self._starts = np.arange(BLOCKS_PER_SECOND + 1) * sample_rate_hz // BLOCKS_PER_SECOND

    def energies(self, channel: NDArray[np.float64]) -> NDArray[np.float64]:
        """The sum of squares of each block that the chunk fills."""
        count = int(np.searchsorted(self._starts, len(channel), "right")) - 1
        if not count:
            return np.zeros(0)
        whole = channel[: self._starts[count]]
        if len(whole) == count * self._starts[1]:
            blocks = whole.reshape(count, -1)
            return np.asarray(np.vecdot(blocks, blocks))
        return np.add.reduceat(whole * whole, self._starts[:count])

    def peaks(self, magnitudes: NDArray[np.float32]) -> NDArray[np.float32]:
        """The largest magnitude of each block: (channels, samples) to (channels, blocks).

        Unlike an energy, the peak of an incomplete last block is given too.
        """
        return np.maximum.reduceat(magnitudes, self.starts(magnitudes.shape[1]), axis=1)

    def starts(self, samples: int) -> NDArray[np.int64]:
        """Where the blocks begin in a chunk of so many samples, an incomplete last one included."""
        return self._starts[: np.searchsorted(self._starts, samples, "left")]
