"""The outline of a sound: levels of frequency bands on a grid of 20 ms, as text."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.speech import FIRST_CHARACTER, LOWEST_DBFS
from validator.probes.speech.detector import SAMPLE_RATE_HZ

STEP = Fraction(1, 50)
_HOP = SAMPLE_RATE_HZ // 50
_WINDOW = 512

# Every second edge of the critical bands of hearing (Zwicker), where speech and most sound is.
BAND_EDGES_HZ = (100, 300, 510, 770, 1080, 1480, 2000, 2700, 3700, 5300, 7000)

_HANN = np.hanning(_WINDOW + 1)[:-1].astype(np.float32)
_BINS = [round(edge * _WINDOW / SAMPLE_RATE_HZ) for edge in BAND_EDGES_HZ]
_SCALE = 2 / (_WINDOW * float((_HANN**2).sum()))
_LOUDEST = -LOWEST_DBFS


class Outline:
    """Collects band levels of 16 kHz mono samples fed in order."""

    def __init__(self) -> None:
        self._rest = np.zeros((_WINDOW - _HOP) // 2, np.float32)
        self._levels: list[NDArray[np.uint8]] = []

    def feed(self, samples: NDArray[np.float32]) -> None:
        """Take the next samples."""
        samples = np.concatenate((self._rest, samples))
        count = max(0, (len(samples) - _WINDOW) // _HOP + 1)
        self._rest = samples[count * _HOP :]
        if count:
            windows = np.lib.stride_tricks.sliding_window_view(samples, _WINDOW)[: count * _HOP : _HOP]
            self._levels.append(_levels(windows))

    def finish(self) -> tuple[str, ...]:
        """A string a band, from low to high."""
        if not self._levels:
            return ("",) * (len(BAND_EDGES_HZ) - 1)
        characters = np.concatenate(self._levels) + np.uint8(ord(FIRST_CHARACTER))
        return tuple(band.tobytes().decode("ascii") for band in characters.T)


def _levels(windows: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Decibels above :data:`LOWEST_DBFS`: (windows, samples) to (windows, bands)."""
    spectrum = np.fft.rfft(windows * _HANN, axis=1)
    powers = spectrum.real**2 + spectrum.imag**2
    bands = np.add.reduceat(powers[:, : _BINS[-1]], _BINS[:-1], axis=1) * _SCALE
    levels = 10 * np.log10(np.maximum(bands, 1e-12)) - LOWEST_DBFS
    return levels.round().clip(0, _LOUDEST).astype(np.uint8)
