"""How alike the left and right channels of a layout are, window by window."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import PairSignal, Span
from validator.probes.signal.timeline import Timeline

WINDOWS_PER_SECOND = 10

# What is heard: a window whose root mean square is at least -60 dBFS.
_HEARD = 10 ** (-60 / 10)
# The same signal in both: the difference lies 60 dB below their sum of powers, dither included.
_EQUAL = 10 ** (-60 / 10)
_SCALED = 0.9999
_OPPOSED = -0.95

# Shorter oppositions occur in any stereo recording.
SHORTEST_INVERSION = Fraction(1, 2)

_LEFT_AND_RIGHT = (
    ("L", "R"), ("Lt", "Rt"), ("Ls", "Rs"), ("Lss", "Rss"), ("Lrs", "Rrs"), ("Lw", "Rw"), ("Lc", "Rc"),
    ("TFL", "TFR"), ("TSL", "TSR"), ("TTL", "TTR"), ("TBL", "TBR"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pair:
    """Two channels by their labels and their places in the stream."""

    labels: tuple[str, str]
    places: tuple[int, int]


def pairs_of(labels: Sequence[str]) -> tuple[Pair, ...]:
    """The left and right channels among those labels."""
    return tuple(
        Pair(pair, (labels.index(pair[0]), labels.index(pair[1])))
        for pair in _LEFT_AND_RIGHT
        if pair[0] in labels and pair[1] in labels
    )


class PairMeter:
    """Energies of one pair and of its difference, window by window."""

    def __init__(self, pair: Pair, sample_rate_hz: int) -> None:
        self._pair = pair
        self._rate = sample_rate_hz
        self._window = sample_rate_hz // WINDOWS_PER_SECOND
        self._difference = np.empty((WINDOWS_PER_SECOND, self._window), np.float32)
        self._energies: list[NDArray[np.float32]] = []

    def feed(self, samples: NDArray[np.float32]) -> None:
        """Take the next chunk of a second, (channels, samples); an incomplete window is left out."""
        count = samples.shape[1] // self._window
        if not count:
            return
        left, right = (
            samples[place, : count * self._window].reshape(count, self._window) for place in self._pair.places
        )
        difference = np.subtract(left, right, out=self._difference[:count])
        self._energies.append(np.stack([np.vecdot(one, one) for one in (left, right, difference)]))

    def read(self, timeline: Timeline) -> PairSignal:
        """What the windows come to."""
        nothing = np.zeros((3, 0), np.float32)
        energies = np.concatenate([nothing, *self._energies], axis=1, dtype=np.float64)

        def span(first: int, past: int) -> Span:
            return Span(timeline.starts_at(self._sample(first)), timeline.ends_at(self._sample(past)))

        step = Fraction(1, WINDOWS_PER_SECOND)
        return likeness(self._pair.labels, energies / self._window, step, span)

    def _sample(self, window: int) -> int:
        """The sample at which a window begins; at some rates a second has more than its windows."""
        second, rest = divmod(window, WINDOWS_PER_SECOND)
        return second * self._rate + rest * self._window


def likeness(
    labels: tuple[str, str], powers: NDArray[np.float64], step: Fraction, span: Callable[[int, int], Span]
) -> PairSignal:
    """How alike two channels are, by the mean squares of both and of their difference: (3, windows).

    ``step`` is the length of a window in seconds; ``span`` places a run of windows, given the first
    and the one past the last, on the timeline.
    """
    heard = powers[:, (powers[:2] >= _HEARD).any(axis=0)]
    active = heard.shape[1] * step
    if not active:
        return PairSignal(*labels, active)
    left, right, difference = (float(total) for total in heard.sum(axis=1))
    return PairSignal(
        *labels,
        active,
        correlation=_rounded(_correlation(left, right, difference)),
        gain_db=_rounded(_decibels(right, left)),
        residual_db=_rounded(_decibels(difference, left + right)),
        equal_share=_share(heard[2] <= _EQUAL * (heard[0] + heard[1])),
        scaled_share=_share(_correlations(heard) >= _SCALED),
        inverted=tuple(run for run in _opposed(powers, span) if run.duration >= SHORTEST_INVERSION),
    )


def _opposed(powers: NDArray[np.float64], span: Callable[[int, int], Span]) -> Iterator[Span]:
    opposed = (powers[:2] >= _HEARD).all(axis=0) & (_correlations(powers) <= _OPPOSED)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], opposed, [False])).astype(np.int8))).tolist()
    for first, past in zip(edges[::2], edges[1::2], strict=True):
        yield span(first, past)


def _correlations(powers: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of each window; 0 where a channel is empty."""
    left, right, difference = powers
    scale = np.sqrt(left * right)
    products = (left + right - difference) / 2
    return np.asarray(np.divide(products, scale, out=np.zeros_like(scale), where=scale > 0))


def _correlation(left: float, right: float, difference: float) -> float | None:
    scale = math.sqrt(left * right)
    return min(1.0, max(-1.0, (left + right - difference) / 2 / scale)) if scale else None


def _decibels(power: float, reference: float) -> float | None:
    if not reference:
        return math.inf if power else None
    return 10 * math.log10(power / reference) if power else -math.inf


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def _share(windows: NDArray[np.bool_]) -> float:
    return round(float(windows.mean()), 4)
