"""Measurements as facts hold them: rounded levels, series, and what a stream is too short to have."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import TimeSeries
from validator.model.reason import Unknown
from validator.probes.signal.grid import BLOCK
from validator.probes.signal.loudness import STEP_BLOCKS, Loudness


def decibels(linear: float) -> float:
    """A level of full scale 1 in decibels; minus infinity for silence."""
    return rounded(20 * math.log10(linear)) if linear > 0 else -math.inf


def rounded(level: float) -> float:
    """To a thousandth of a decibel: what lies below depends on the processor."""
    return round(float(level), 3)


def difference(level: float, reference: float) -> float | None:
    """A level above another; ``None`` where either is infinite."""
    return None if math.isinf(level) or math.isinf(reference) else rounded(level - reference)


def known(level: float | None, shortest: str) -> float | Unknown:
    """A level; unknown where the stream is shorter than its window."""
    return Unknown.because("signal.too-short", shortest=shortest) if level is None else rounded(level)


def range_of(measured: Loudness) -> float | Unknown:
    """The loudness range; unknown where the stream is too short or too quiet to have one."""
    if measured.range is None and measured.max_short_term is not None:
        return Unknown.because("signal.nothing-above-gate")
    return known(measured.range, "3 s")


def series(values: NDArray[np.float64], window_blocks: int) -> TimeSeries:
    """Values every 100 ms, the first at the end of the first window of so many 10 ms blocks."""
    return TimeSeries(window_blocks * BLOCK, STEP_BLOCKS * BLOCK, tuple(values.round(2).tolist()))
