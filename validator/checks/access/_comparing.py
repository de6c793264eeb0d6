"""Compares the outlines of two mixes: when one is laid over the other, what does it add?

A mix with audio description is the main mix, lowered here and there, and a voice on top. Both come
as band levels over time (:class:`~validator.model.facts.speech.TrackOutline`), which an encoder
hardly changes: the difference of the powers is the residual. numpy is imported with this module, so
checks import it where they need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import Span
from validator.model.facts.speech import FIRST_CHARACTER, LOWEST_DBFS, TrackOutline

Levels = NDArray[np.float32]
"""Band levels in dBFS: (bands, steps)."""

# A whole head of a delivery (leader, slate, bars) may be missing from one of the two.
_FARTHEST_S = 30

# What is quieter is the noise of a codec or of a dither, and compares with nothing.
_FLOOR_DBFS = -75

# A mix may be softer by this and still be compared; what it then holds below the floor is not.
_SOFTEST_DB = 20
_GAIN_ROUNDS = 4
_ENOUGH_S = 1

# Over this time powers are averaged before they are compared: a step too far to either side of a
# noise has another power, ten of them have the same.
_SMOOTHING_S = 0.2

# A band holds more than the other mix explains when it is louder by this, in at least this part of
# the bands, and no quieter than this below the loudest band of that moment.
_ADDED_DB = 3.0
_ADDED_BANDS = 0.3
_RELEVANT_DB = 30.0

# Two mixes hold the same where their levels, gain set aside, differ by no more than this.
_SAME_DB = 3.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """One mix (``ours``) laid over another (``theirs``); times are on our timeline, in seconds.

    ``offset`` is how much later the other's sound stands in ours, ``gain_lu`` by how much ours is
    louder where it adds nothing. ``agreement`` is the part of the other's sound (0 to 1, by time)
    that ours holds, where that is loud enough to tell; ``silent_share`` the part of all its sound
    during which ours is silent. ``added`` are the stretches in which ours holds more.
    """

    offset: Fraction
    gain_lu: float
    agreement: float
    silent_share: float
    added: tuple[Span, ...]


@lru_cache(maxsize=16)
def compare(ours: TrackOutline, theirs: TrackOutline) -> Comparison | None:
    """Align two outlines of the same step and bands; ``None`` where either holds no sound."""
    mine, other = _levels(ours), _levels(theirs)
    if not _sounds(mine).any() or not _sounds(other).any():
        return None
    step = float(ours.step)
    lag = _lag(mine, other, round(_FARTHEST_S / step))
    mine, other = _overlapping(mine, other, lag)
    width = max(1, round(_SMOOTHING_S / step))
    mine, other = _smoothed(mine, width), _smoothed(other, width)
    enough = round(_ENOUGH_S / step)
    gains = _gains(mine, other, enough)
    expected = other + gains[:, None]
    begin = ours.start + max(0, lag) * ours.step
    added = _more(mine, expected)
    gain = float(np.median(gains))
    heard = _sounds(other)
    return Comparison(
        offset=lag * ours.step + ours.start - theirs.start,
        gain_lu=round(gain, 2),
        agreement=_share(_same(mine, expected), _clear(other.max(axis=0), heard, gain, enough)),
        silent_share=_share(~_sounds(mine), heard),
        added=tuple(_spans(added, begin, ours.step)),
    )


def level(outline: TrackOutline, spans: Sequence[Span]) -> float | None:
    """The mean power of all bands over some stretches of time, in dBFS; ``None`` where there are none."""
    powers = 10 ** (_levels(outline) / 10)
    chosen = _within(spans, outline.start, outline.step, powers.shape[1])
    return float(10 * np.log10(powers[:, chosen].sum(axis=0).mean())) if chosen.any() else None


def stands_out(
    ours: TrackOutline, theirs: TrackOutline, offset: Fraction, spans: Sequence[Span]
) -> float | None:
    """By how many decibels more some stretches stand out from the rest in ours than in theirs.

    ``offset`` is as in :class:`Comparison`, the stretches are on their timeline. Each side counts by the
    middle of its steps, so that the ends of words outside a stretch do not weigh. ``None`` where
    either side holds no sound.
    """
    lag = round((offset + theirs.start - ours.start) / ours.step)
    mine, other = _overlapping(_levels(ours), _levels(theirs), lag)
    begin = theirs.start + max(0, -lag) * theirs.step
    chosen = _within(spans, begin, theirs.step, other.shape[1])
    inside, outside = chosen & _sounds(other), ~chosen & _sounds(other)
    if not inside.any() or not outside.any():
        return None
    gains = _together(mine) - _together(other)
    return round(float(np.median(gains[inside]) - np.median(gains[outside])), 2)


def _within(spans: Sequence[Span], begin: Fraction, step: Fraction, count: int) -> NDArray[np.bool_]:
    """The steps that lie in one of some stretches of time."""
    chosen = np.zeros(count, bool)
    for span in spans:
        first, last = (max(0, round((time - begin) / step)) for time in (span.start, span.end))
        chosen[first:last] = True
    return chosen


def _together(levels: Levels) -> NDArray[np.float64]:
    """The level of all bands at each step, in dBFS, down to the floor."""
    powers = (10 ** (levels.astype(np.float64) / 10)).sum(axis=0)
    return np.asarray(np.maximum(10 * np.log10(powers), _FLOOR_DBFS))


def _levels(outline: TrackOutline) -> Levels:
    codes = [np.frombuffer(band.encode("ascii"), np.uint8) for band in outline.bands]
    return np.stack(codes).astype(np.float32) - ord(FIRST_CHARACTER) + LOWEST_DBFS


def _sounds(levels: Levels) -> NDArray[np.bool_]:
    """The steps at which any band is above the floor."""
    return np.asarray(levels.max(axis=0, initial=LOWEST_DBFS) > _FLOOR_DBFS)


def _share(steps: NDArray[np.bool_], among: NDArray[np.bool_]) -> float:
    """The part of the steps in ``among`` that are in ``steps`` too, 0 to 1."""
    return round(float((steps & among).sum()) / max(1, int(among.sum())), 3)


def _lag(mine: Levels, other: Levels, farthest: int) -> int:
    """How many steps later the other's sound is in ours: the peak of the bands' cross-correlation."""
    length = mine.shape[1] + other.shape[1]
    size = 1 << (length - 1).bit_length()
    total = np.zeros(size)
    for one, two in zip(mine, other, strict=True):
        spectra = (np.fft.rfft(_varying(band), size) for band in (one, two))
        first, second = spectra
        total += np.fft.irfft(first * second.conj(), size)
    lags = np.arange(-min(farthest, other.shape[1] - 1), min(farthest, mine.shape[1] - 1) + 1)
    return int(lags[total[lags].argmax()])


def _varying(band: NDArray[np.float32]) -> NDArray[np.float32]:
    """A band's ups and downs alone, each band counting as much as the other."""
    levels = np.maximum(band, _FLOOR_DBFS)
    levels = levels - levels.mean()
    spread = float(levels.std())
    return np.asarray(levels / spread if spread else levels)


def _overlapping(mine: Levels, other: Levels, lag: int) -> tuple[Levels, Levels]:
    mine, other = mine[:, max(0, lag) :], other[:, max(0, -lag) :]
    length = min(mine.shape[1], other.shape[1])
    return mine[:, :length], other[:, :length]


def _smoothed(levels: Levels, width: int) -> Levels:
    """Mean powers over ``width`` steps around each, back in decibels."""
    powers = np.pad(10 ** (levels / 10), ((0, 0), (width // 2 + 1, (width - 1) // 2)), mode="edge")
    sums = np.cumsum(powers, axis=1, dtype=np.float64)
    means = (sums[:, width:] - sums[:, :-width]) / width
    return np.asarray(10 * np.log10(np.maximum(means, 10 ** (LOWEST_DBFS / 10))), np.float32)


def _gains(mine: Levels, other: Levels, enough: int) -> Levels:
    """By how much ours is louder, band by band: the middle of all moments at which both sound.

    Near the floor a softer mix sounds only where it happens to be too loud, so what was found is used
    to leave those moments out, and to look again.
    """
    gains = np.zeros(len(mine), np.float32)
    for band, (one, two) in enumerate(zip(mine, other, strict=True)):
        both = (one > _FLOOR_DBFS) & (two > _FLOOR_DBFS)
        for _ in range(_GAIN_ROUNDS if both.any() else 0):
            clear = _clear(two, both, float(gains[band]), enough)
            gains[band] = np.median(one[clear] - two[clear])
    return gains


def _clear(
    level: NDArray[np.float32], sounding: NDArray[np.bool_], gain: float, enough: int
) -> NDArray[np.bool_]:
    """The moments, of those given, at which what has this level is above the floor with the gain too.

    All of them where those are too few to tell.
    """
    lowest = _FLOOR_DBFS + _SAME_DB + min(max(0.0, -gain), _SOFTEST_DB)
    clear = sounding & (level > lowest)
    return clear if clear.sum() >= enough else sounding


def _more(mine: Levels, expected: Levels) -> NDArray[np.bool_]:
    """The steps at which ours holds what the other does not explain."""
    # The two may lie half a step apart, which counts where the sound starts and stops.
    before, after = (np.roll(expected, steps, axis=1) for steps in (-1, 1))
    expected = np.maximum(np.maximum(expected, before), np.maximum(after, _FLOOR_DBFS))
    relevant = mine > np.maximum(mine.max(axis=0) - _RELEVANT_DB, _FLOOR_DBFS)
    louder = relevant & (mine > expected + _ADDED_DB)
    return np.asarray(louder.sum(axis=0) >= _ADDED_BANDS * len(mine))


def _same(mine: Levels, expected: Levels) -> NDArray[np.bool_]:
    """The steps at which most of what the other holds is as loud in ours."""
    relevant = expected > np.maximum(expected.max(axis=0) - _RELEVANT_DB, _FLOOR_DBFS)
    alike = relevant & (np.abs(mine - expected) <= _SAME_DB)
    return np.asarray(alike.sum(axis=0) * 2 > relevant.sum(axis=0))


def _spans(steps: NDArray[np.bool_], begin: Fraction, step: Fraction) -> list[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate(([0], steps, [0]))))
    return [Span(begin + start * step, begin + end * step) for start, end in edges.reshape(-1, 2).tolist()]
