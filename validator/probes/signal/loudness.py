"""Loudness from K-weighted energies on the 10 ms grid: momentary, short-term, integrated, range.

Sums over windows are built by adding shifted arrays, never as differences of a running total: what
follows a loud passage keeps its exact level, and digital silence stays minus infinity.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from validator.probes.signal.grid import BLOCKS_PER_SECOND

MOMENTARY_BLOCKS = 40  # 400 ms
SHORT_TERM_BLOCKS = 300  # 3 s
STEP_BLOCKS = 10  # 100 ms: 75 % overlap of the gating blocks, and at least 10 Hz for the range

_CONSTANT_DB = -0.691
_ABSOLUTE_GATE = -70.0
_RELATIVE_GATE_INTEGRATED = -10.0
_RELATIVE_GATE_RANGE = -20.0
_RANGE_PADDING_BLOCKS = 150  # 1.5 s of silence follow a file (EBU Tech 3342)


@dataclass(frozen=True, slots=True)
class Loudness:
    """What BS.1770-5 and EBU Tech 3341/3342 derive from the energies of one stream.

    Levels are in LKFS, the range in LU. ``None`` stands for what the stream is too short or too
    quiet to have; ``integrated`` is minus infinity where nothing passes the gates. The series hold
    a value every 100 ms, the first for the first whole window; the maxima are taken every 10 ms.
    """

    integrated: float
    max_momentary: float | None
    max_short_term: float | None
    range: float | None
    momentary: NDArray[np.float64]
    short_term: NDArray[np.float64]


def loudness(energies: NDArray[np.float64], sample_rate_hz: int) -> Loudness:
    """Loudness of the weighted sum over channels of the energies (sums of squares) of 10 ms blocks."""
    padded = np.append(energies, np.zeros(_RANGE_PADDING_BLOCKS))
    return _derived(
        window_powers(energies, MOMENTARY_BLOCKS, sample_rate_hz),
        window_powers(energies, SHORT_TERM_BLOCKS, sample_rate_hz),
        window_powers(padded, SHORT_TERM_BLOCKS, sample_rate_hz),
        STEP_BLOCKS,
    )


def loudness_of_channels(levels_of_channels: Sequence[Sequence[float]], weights: Sequence[float]) -> Loudness:
    """Loudness of channels that were measured apart: levels (LKFS) of their 100 ms blocks, and weights.

    Integrated loudness and range are exact, because all their windows begin on such a block; the
    maxima are those of windows every 100 ms. A channel that ends early is silent from there.
    """
    powers = powers_of_channels(levels_of_channels, weights)
    padded = np.append(powers, np.zeros(_RANGE_PADDING_BLOCKS // STEP_BLOCKS))
    # A mean square is the energy of a block that holds one sample, so a second has as many as blocks.
    return _derived(
        window_powers(powers, MOMENTARY_BLOCKS // STEP_BLOCKS, BLOCKS_PER_SECOND),
        window_powers(powers, SHORT_TERM_BLOCKS // STEP_BLOCKS, BLOCKS_PER_SECOND),
        window_powers(padded, SHORT_TERM_BLOCKS // STEP_BLOCKS, BLOCKS_PER_SECOND),
        1,
    )


def powers_of_channels(
    levels_of_channels: Sequence[Sequence[float]], weights: Sequence[float]
) -> NDArray[np.float64]:
    """The weighted sum of channels that were measured apart: mean squares of its 100 ms blocks."""
    powers = np.zeros(max(map(len, levels_of_channels), default=0))
    for channel, weight in zip(levels_of_channels, weights, strict=True):
        powers[: len(channel)] += weight * 10 ** ((np.array(channel) - _CONSTANT_DB) / 10)
    return powers


def level_of(powers: NDArray[np.float64]) -> float:
    """Loudness of some 100 ms blocks by their mean squares, without gates (BS.1770-1)."""
    return round(float(levels(powers.mean())), 3) if powers.any() else -np.inf


def range_of_powers(powers: NDArray[np.float64]) -> float | None:
    """Loudness range of 100 ms blocks by their mean squares, played end to end; ``None`` if too few."""
    windows = window_powers(powers, SHORT_TERM_BLOCKS // STEP_BLOCKS, BLOCKS_PER_SECOND)
    return loudness_range(windows) if len(windows) else None


def _derived(
    momentary: NDArray[np.float64], short_term: NDArray[np.float64], ranged: NDArray[np.float64], step: int
) -> Loudness:
    """What follows from the powers of windows, ``step`` of which lie within 100 ms."""
    return Loudness(
        integrated(momentary[::step]),
        float(levels(momentary.max())) if len(momentary) else None,
        float(levels(short_term.max())) if len(short_term) else None,
        loudness_range(ranged[::step]) if len(short_term) else None,
        levels(momentary[::step]),
        levels(short_term[::step]),
    )


def block_levels(energies: NDArray[np.float64], sample_rate_hz: int) -> NDArray[np.float64]:
    """Levels in LKFS of whole 100 ms blocks, of the energies of 10 ms blocks."""
    count = len(energies) // STEP_BLOCKS
    sums = energies[: count * STEP_BLOCKS].reshape(count, STEP_BLOCKS).sum(axis=1)
    return levels(sums / (STEP_BLOCKS * sample_rate_hz / BLOCKS_PER_SECOND))


def window_powers(energies: NDArray[np.float64], blocks: int, sample_rate_hz: int) -> NDArray[np.float64]:
    """The mean square of every window of so many blocks; empty where there is no whole one."""
    count = len(energies) - blocks + 1
    if count < 1:
        return np.zeros(0)
    total = np.zeros(count)
    doubled, width, offset = energies, 1, 0
    while width <= blocks:
        if blocks & width:
            total += doubled[offset : offset + count]
            offset += width
        doubled = doubled[:-width] + doubled[width:]
        width *= 2
    return total / (blocks * sample_rate_hz / BLOCKS_PER_SECOND)


def levels(powers: NDArray[np.float64] | np.float64) -> NDArray[np.float64]:
    """Powers in LKFS (BS.1770-5 annex 1, equation 2)."""
    with np.errstate(divide="ignore"):
        return np.asarray(_CONSTANT_DB + 10 * np.log10(powers))


def integrated(powers: NDArray[np.float64]) -> float:
    """Gated loudness of 400 ms windows, 100 ms apart (BS.1770-5 annex 1, equations 5 to 7)."""
    powers = powers[levels(powers) > _ABSOLUTE_GATE]
    if not len(powers):
        return -np.inf
    gate = float(levels(powers.mean())) + _RELATIVE_GATE_INTEGRATED
    return float(levels(powers[levels(powers) > gate].mean()))


def loudness_range(powers: NDArray[np.float64]) -> float | None:
    """Loudness range in LU of 3 s windows, 100 ms apart (EBU Tech 3342); ``None`` if all is gated."""
    powers = powers[levels(powers) >= _ABSOLUTE_GATE]
    if not len(powers):
        return None
    gate = float(levels(powers.mean())) + _RELATIVE_GATE_RANGE
    ordered = np.sort(levels(powers[levels(powers) >= gate]))
    low, high = (ordered[round((len(ordered) - 1) * share)] for share in (0.10, 0.95))
    return float(high - low)
