"""Sketches: how alike two channels are that were measured apart, each without the other's samples.

A sketch keeps the products of every half second with a few fixed sequences of random signs. Such
products keep lengths and angles (Johnson and Lindenstrauss, 1984): equal channels have equal
sketches, inverted ones opposite sketches, and the nearer two channels are to either, the more exact
is what their sketches say of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import TimeSeries

STEP = Fraction(1, 2)
_WINDOWS_PER_SECOND = 2
_DIRECTIONS = 8

# All sketches are made with the same signs, or they could not be compared.
_SEED = 1770

# Below -140 dBFS; the digits after it depend on the processor.
_DECIMALS = 7


class Sketch:
    """Takes one channel, chunk by chunk; an incomplete window is left out."""

    def __init__(self, sample_rate_hz: int) -> None:
        self._signs = _signs(sample_rate_hz // _WINDOWS_PER_SECOND)
        self._products = [np.zeros((0, _DIRECTIONS), np.float32)]

    def feed(self, samples: NDArray[np.float32]) -> None:
        """Take the next second."""
        window = len(self._signs)
        count = len(samples) // window
        self._products.append(samples[: count * window].reshape(count, window) @ self._signs)

    def read(self) -> tuple[TimeSeries, ...]:
        """A series for each sequence of signs, in whose square the mean square of a window is expected."""
        products = np.concatenate(self._products).T.round(_DECIMALS)
        return tuple(TimeSeries(Fraction(0), STEP, tuple(series.tolist())) for series in products)


def powers(left: Sequence[TimeSeries], right: Sequence[TimeSeries]) -> NDArray[np.float64]:
    """Of two sketches, the powers of both channels and of their difference: (3, windows).

    A channel that ends early is silent from there.
    """
    windows = max(len(series.values) for series in (*left, *right))
    one, other = (np.zeros((_DIRECTIONS, windows)) for _ in range(2))
    for place, (first, second) in enumerate(zip(left, right, strict=True)):
        one[place, : len(first.values)] = first.values
        other[place, : len(second.values)] = second.values
    return np.stack([(part**2).mean(axis=0) for part in (one, other, one - other)])


def _signs(samples: int) -> NDArray[np.float32]:
    """Random signs over the root of their number: (samples, directions)."""
    # The raw bits of a generator never change with numpy's version, other draws may.
    drawn = np.random.PCG64(_SEED).random_raw(-(-samples * _DIRECTIONS // 64))
    bits = np.unpackbits(drawn.astype("<u8").view(np.uint8), count=samples * _DIRECTIONS)
    signs = bits.reshape(samples, _DIRECTIONS).astype(np.float32) * 2 - 1
    return np.asarray(signs / np.float32(samples**0.5))
