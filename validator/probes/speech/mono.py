"""From the channels of a stream to mono at 16 kHz: what the detector hears, and what is outlined."""

from __future__ import annotations

from collections.abc import Sequence

import av
import numpy as np
from numpy.typing import NDArray

from validator.probes.signal.graph import Chunk
from validator.probes.signal.layout import Layout
from validator.probes.speech.detector import SAMPLE_RATE_HZ

_CENTRE = "C"
_FRONT_PAIR = ("L", "R")

# A centre that never was louder (-60 dBFS) is empty, and its dialogue is elsewhere.
_EMPTY = 10 ** (-60 / 20)

# ITU-R BS.775: what the centre and the surrounds weigh in a pair, here summed to mono.
_FRONT, _MIDDLE, _SURROUND = 0.5, 0.5**0.5, 0.5 * 0.5**0.5


class Resampler:
    """One channel of any rate to 16 kHz."""

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._resampler = av.AudioResampler("fltp", "mono", SAMPLE_RATE_HZ)

    def feed(self, samples: NDArray[np.float32]) -> NDArray[np.float32]:
        """What the next samples give; some stay behind until more come."""
        frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(samples[None]), "fltp", "mono")
        frame.sample_rate = self._rate_hz
        return _joined(self._resampler.resample(frame))

    def finish(self) -> NDArray[np.float32]:
        """What stayed behind."""
        return _joined(self._resampler.resample(None))


class DialogueChannel:
    """Where the dialogue of a layout is: its centre once that has carried sound, else the middle.

    ``label`` says which of them was listened to last.
    """

    def __init__(self, layout: Layout) -> None:
        labels = layout.labels
        self._centre = labels.index(_CENTRE) if _CENTRE in labels else None
        counted = [place for place, weight in enumerate(layout.weights) if weight]
        front = [place for place in counted if labels[place] in _FRONT_PAIR]
        self._others = front or counted
        self.label = "+".join(labels[place] for place in self._others)

    def of(self, chunk: Chunk) -> NDArray[np.float32]:
        """The samples of a chunk that may hold dialogue."""
        if self._centre is not None:
            centre = chunk.samples[self._centre]
            if self.label == _CENTRE or np.abs(centre).max(initial=0) > _EMPTY:
                self.label = _CENTRE
                return centre
        return mixed(chunk, [(place, 1 / len(self._others)) for place in self._others])


def downmix(layout: Layout) -> list[tuple[int, float]]:
    """The place and weight of each channel in a mono downmix, the same for a mix in any layout."""
    counted = [place for place, weight in enumerate(layout.weights) if weight]
    if len(counted) < 3:
        return [(place, 1 / len(counted)) for place in counted]
    kinds = {_CENTRE: _MIDDLE, **dict.fromkeys(_FRONT_PAIR, _FRONT)}
    return [(place, kinds.get(layout.labels[place], _SURROUND)) for place in counted]


def mixed(chunk: Chunk, parts: Sequence[tuple[int, float]]) -> NDArray[np.float32]:
    """The weighted sum of some channels."""
    total = np.zeros(len(chunk.samples[0]), np.float32)
    for place, weight in parts:
        total += chunk.samples[place] * np.float32(weight)
    return total


def _joined(frames: list[av.AudioFrame]) -> NDArray[np.float32]:
    parts = [frame.to_ndarray()[0] for frame in frames if frame.samples]
    return np.concatenate(parts) if parts else np.zeros(0, np.float32)
