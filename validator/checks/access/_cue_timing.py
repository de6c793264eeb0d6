"""How cues lie against speech: the offset, the stretch and what they have in common.

A cue begins when somebody begins to speak and stays while it is read. The coarse offset is where both
overlap most; the fine one the middle of the distances between cue starts and speech starts. numpy is
imported with this module, so checks import it where they need it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import Span

_STEP_S = 0.05
_FARTHEST_S = 120.0

# What text is stretched by when it was made for one frame rate and is shown at another.
_RATIOS = (
    Fraction(1), Fraction(25, 24), Fraction(24, 25), Fraction(1001, 1000), Fraction(1000, 1001),
    Fraction(25025, 24000), Fraction(24000, 25025),
)  # fmt: skip

# A stretch is believed only where it explains clearly more than none.
_CLEARLY_BETTER = 1.1

# An offset or a drift may be off by three standard errors of a median, which for n normal values is
# 1.2533 standard deviations over the root of n; one such deviation is 1.4826 median deviations.
_MARGIN = 3 * 1.2533 * 1.4826

# Starts farther apart than this do not belong together.
_NEAR_S = 1.0
_LEAST_STARTS = 8


@dataclass(frozen=True, slots=True)
class Timing:
    """Cues laid over speech.

    ``offset_s`` is how much too late the cues are in the middle of the programme, ``drift_s`` how
    much later they get from its start to its end; cues do not begin with the very words, so that both
    may be off by their margins. ``ratio`` is the stretch behind a drift, where it is one between frame
    rates. ``captioned_share`` is the part of the speech (0 to 1) that the cues cover as they are, and
    ``match`` the part of the cues, or of the stretches of speech where these are fewer, that begin
    together once offset and stretch are set right: of unrelated ones nearly a half do, by chance.
    """

    offset_s: float
    offset_margin_s: float
    drift_s: float
    drift_margin_s: float
    ratio: Fraction
    captioned_share: float
    match: float


def timing(cues: Sequence[Span], speech: Sequence[Span]) -> Timing | None:
    """Offset and drift of cues; ``None`` where there is too little of either to tell."""
    if not cues or not speech:
        return None
    length = float(max(cues[-1].end, speech[-1].end)) + 1
    spoken = _mask(_times(speech), length)
    shown = _times(cues)
    total = float(spoken.sum()) or 1.0
    fits = [(ratio, *_best_lag(_mask(shown / float(ratio), length), spoken)) for ratio in _RATIOS]
    ratio, lag_s, overlap = max(fits, key=lambda fit: fit[2])
    if overlap < fits[0][2] * _CLEARLY_BETTER:
        ratio, lag_s, _ = fits[0]
    # What has to be added to a cue's time divided by the ratio.
    corrected = shown / float(ratio) + lag_s
    nearest = _nearest(corrected[:, 0], _times(speech)[:, 0])
    near = np.abs(nearest) <= _NEAR_S
    if int(near.sum()) < _LEAST_STARTS:
        return None
    line = _line(corrected[near, 0], nearest[near])
    centre = length / 2
    right = float(centre) / float(ratio) + lag_s
    return Timing(
        offset_s=centre - (right + line.middle + line.slope * (right - float(corrected[near, 0].mean()))),
        offset_margin_s=line.middle_margin,
        drift_s=length * (1 - (1 + line.slope) / float(ratio)),
        drift_margin_s=length * line.slope_margin,
        ratio=ratio,
        captioned_share=float((_mask(shown, length) & spoken).sum()) / total,
        match=int(near.sum()) / min(len(cues), len(speech)),
    )


def _times(spans: Sequence[Span]) -> NDArray[np.float64]:
    return np.array([(float(span.start), float(span.end)) for span in spans])


def _mask(times: NDArray[np.float64], length_s: float) -> NDArray[np.bool_]:
    mask = np.zeros(int(length_s / _STEP_S) + 2, bool)
    for start, end in (times / _STEP_S).round().astype(int).clip(0, len(mask)).tolist():
        mask[start:end] = True
    return mask


def _best_lag(shown: NDArray[np.bool_], spoken: NDArray[np.bool_]) -> tuple[float, float]:
    """By how many seconds the cues have to move to overlap most, and by how many steps they then do."""
    size = 1 << (len(shown) + len(spoken)).bit_length()
    spectrum = np.fft.rfft(spoken.astype(float), size) * np.fft.rfft(shown.astype(float), size).conj()
    overlaps = np.fft.irfft(spectrum, size)
    farthest = min(int(_FARTHEST_S / _STEP_S), len(shown) - 1)
    lags = np.arange(-farthest, farthest + 1)
    values = overlaps[lags]
    # Cues stay on longer than speech lasts, so many lags are as good: the smallest move is meant.
    good = lags[values >= values.max() - 0.5]
    best = int(good[np.abs(good).argmin()])
    return best * _STEP_S, float(overlaps[best])


def _nearest(starts: NDArray[np.float64], speech: NDArray[np.float64]) -> NDArray[np.float64]:
    """From each cue start to the nearest speech start, in seconds."""
    after = np.searchsorted(speech, starts).clip(1, max(1, len(speech) - 1))
    before = after - 1
    after = after.clip(max=len(speech) - 1)
    to_after, to_before = speech[after] - starts, speech[before] - starts
    return np.asarray(np.where(np.abs(to_after) < np.abs(to_before), to_after, to_before))


@dataclass(frozen=True, slots=True)
class _Line:
    """A line through distances over time, and how far off its slope and its middle may be by chance."""

    slope: float
    slope_margin: float
    middle: float
    middle_margin: float


def _line(times: NDArray[np.float64], distances: NDArray[np.float64]) -> _Line:
    """The line drawn through the medians of the two halves."""
    half = len(times) // 2
    order = np.argsort(times)
    first, last = order[:half], order[half:]
    run = float(times[last].mean() - times[first].mean())
    medians = float(np.median(distances[first])), float(np.median(distances[last]))
    residuals = np.concatenate((distances[first] - medians[0], distances[last] - medians[1]))
    spread = _MARGIN * float(np.median(np.abs(residuals)))
    rise, rise_margin = medians[1] - medians[0], spread * (2 / half) ** 0.5
    return _Line(
        slope=rise / run if run > 0 else 0.0,
        slope_margin=rise_margin / run if run > 0 else 0.0,
        middle=float(np.median(distances)),
        middle_margin=spread / len(times) ** 0.5,
    )
