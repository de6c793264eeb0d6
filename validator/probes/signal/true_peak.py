"""True peak (ITU-R BS.1770-5 annex 2): the exact 4x interpolation, computed only where it can matter.

An interpolated value cannot exceed the largest sample under the filter times the filter's largest
absolute gain. Stretches that cannot beat the peak found so far are therefore skipped: first whole
10 ms blocks, then runs of 32 samples. The result equals that of the full evaluation.
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from validator.probes.signal.grid import block_start

# BS.1770-5 annex 2, table 5: phases 0 and 1; phases 2 and 3 are phases 1 and 0 reversed.
_PHASE_0 = (
    0.0017089843750, 0.0109863281250, -0.0196533203125, 0.0332031250000, -0.0594482421875,
    0.1373291015625, 0.9721679687500, -0.1022949218750, 0.0476074218750, -0.0266113281250,
    0.0148925781250, -0.0083007812500,
)  # fmt: skip
_PHASE_1 = (
    -0.0291748046875, 0.0292968750000, -0.0517578125000, 0.0891113281250, -0.1665039062500,
    0.4650878906250, 0.7797851562500, -0.2003173828125, 0.1015625000000, -0.0582275390625,
    0.0330810546875, -0.0189208984375,
)  # fmt: skip
PHASES = np.array([_PHASE_0, _PHASE_1, _PHASE_1[::-1], _PHASE_0[::-1]])
TAPS = PHASES.shape[1]
MAX_GAIN = float(np.abs(PHASES).sum(axis=1).max())  # 2.0228, or 6.12 dB

HISTORY = TAPS - 1
_RUN = 32


def _interpolation_matrix() -> NDArray[np.float32]:
    """From a run and the samples before it to its interpolated values: (43, 4 x 32)."""
    matrix = np.zeros((_RUN + HISTORY, _RUN, len(PHASES)), np.float32)
    for output in range(_RUN):
        matrix[output : output + TAPS, output] = PHASES[:, ::-1].T
    return matrix.reshape(_RUN + HISTORY, -1)


_INTERPOLATION = _interpolation_matrix()


class TruePeakMeter:
    """Running true peak of every channel of a stream, fed in chunks.

    ``peaks`` (linear, a value a channel) and ``positions`` (the sample nearest to it, counted from
    the start of the stream) are final after :meth:`finish`. A true peak is never below the largest
    sample, which the interpolator alone would under-read by up to 0.25 dB.
    """

    def __init__(self, channels: int, sample_rate_hz: int) -> None:
        self.peaks = np.zeros(channels)
        self.sample_peaks = np.zeros(channels)
        self.positions = np.zeros(channels, np.int64)
        self._runs = np.arange(0, block_start(1, sample_rate_hz) + 1, _RUN)
        self._samples = 0
        self._last_block = np.zeros((channels, 1), np.float32)

    def feed(
        self, padded: NDArray[np.float32], starts: NDArray[np.int64], blocks: NDArray[np.float32]
    ) -> None:
        """Take the next chunk: (channels, :data:`HISTORY` + samples), the samples before it first.

        ``starts`` are the places of its 10 ms blocks in it, ``blocks`` their sample peaks.
        """
        self._note_samples(padded, starts, blocks)
        # What is interpolated in a block depends on the end of the block before it, too.
        limits = np.maximum(blocks, np.concatenate((self._last_block, blocks[:, :-1]), axis=1)) * MAX_GAIN
        channels, candidates = np.nonzero(limits > self.peaks[:, None])
        if len(channels):
            self._interpolate(padded, channels, starts[candidates])
        self._last_block = blocks[:, -1:]
        self._samples += padded.shape[1] - HISTORY

    def finish(self, history: NDArray[np.float32]) -> None:
        """Interpolate past the last samples (channels, :data:`HISTORY`), where the stream falls silent."""
        # The last block may be shorter than the filter: what is under it decides, not the block.
        self._last_block = np.abs(history).max(axis=1, keepdims=True)
        silence = np.zeros((len(self.peaks), _RUN), np.float32)
        self.feed(np.concatenate((history, silence), axis=1), np.zeros(1, np.int64), silence[:, :1])

    def _note_samples(
        self, padded: NDArray[np.float32], starts: NDArray[np.int64], blocks: NDArray[np.float32]
    ) -> None:
        loudest = blocks.max(axis=1)
        self.sample_peaks = np.maximum(self.sample_peaks, loudest)
        for channel in np.flatnonzero(loudest > self.peaks):
            start = starts[blocks[channel].argmax()]
            inside = np.abs(padded[channel, HISTORY + start :]).argmax()
            self._record(channel, loudest[channel], start + inside)

    def _interpolate(
        self, padded: NDArray[np.float32], channels: NDArray[np.int64], starts: NDArray[np.int64]
    ) -> None:
        """Interpolate the blocks that start there, run by run, and keep what beats the peaks."""
        missing = _RUN + HISTORY - padded.shape[1]
        if missing > 0:
            padded = np.pad(padded, ((0, 0), (0, missing)))
        last = padded.shape[1] - _RUN - HISTORY
        offsets = (starts[:, None] + self._runs).clip(max=last).ravel()
        channels = np.repeat(channels, len(self._runs))
        windows = sliding_window_view(padded, _RUN + HISTORY, axis=1)[channels, offsets]
        worth = np.flatnonzero(np.abs(windows).max(axis=1) * MAX_GAIN > self.peaks[channels])
        levels = np.abs(windows[worth] @ _INTERPOLATION)
        highest = levels.max(axis=1)
        channels, offsets = channels[worth], offsets[worth]
        for channel in np.flatnonzero(np.bincount(channels)):
            own = np.flatnonzero(channels == channel)
            best = own[highest[own].argmax()]
            # The filter's middle lies half its length before the newest sample it sees.
            inside = levels[best].argmax() // len(PHASES) - TAPS // 2
            self._record(channel, highest[best], offsets[best] + inside)

    def _record(self, channel: np.intp, level: np.float32, position: np.intp) -> None:
        if level > self.peaks[channel]:
            self.peaks[channel] = level
            self.positions[channel] = max(0, self._samples + int(position))
