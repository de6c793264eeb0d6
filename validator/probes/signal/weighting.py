"""The K weighting of ITU-R BS.1770-5 annex 1 as two biquads, for any sample rate."""

from __future__ import annotations

import math
from dataclasses import dataclass

# The analogue prototypes whose bilinear transform at 48 kHz gives the coefficients of BS.1770-5,
# tables 1 and 2, to 12 digits.
_SHELF_HZ, _SHELF_DB, _SHELF_Q = 1681.974450955533, 3.999843853973347, 0.7071752369554196
_SHELF_BAND_EXPONENT = 0.4996667741545416
_HIGH_PASS_HZ, _HIGH_PASS_Q = 38.13547087602444, 0.5003270373238773


@dataclass(frozen=True, slots=True)
class Biquad:
    """A second-order section; the coefficient a0 is 1."""

    b0: float
    b1: float
    b2: float
    a1: float
    a2: float


def k_weighting(sample_rate_hz: int) -> tuple[Biquad, Biquad]:
    """The shelf and the high-pass filter of BS.1770-5, in the order they are applied."""
    return _shelf(sample_rate_hz), _high_pass(sample_rate_hz)


def _shelf(sample_rate_hz: int) -> Biquad:
    k = math.tan(math.pi * _SHELF_HZ / sample_rate_hz)
    high = 10 ** (_SHELF_DB / 20)
    band = high**_SHELF_BAND_EXPONENT
    a0 = 1 + k / _SHELF_Q + k * k
    return Biquad(
        (high + band * k / _SHELF_Q + k * k) / a0,
        2 * (k * k - high) / a0,
        (high - band * k / _SHELF_Q + k * k) / a0,
        2 * (k * k - 1) / a0,
        (1 - k / _SHELF_Q + k * k) / a0,
    )


def _high_pass(sample_rate_hz: int) -> Biquad:
    k = math.tan(math.pi * _HIGH_PASS_HZ / sample_rate_hz)
    a0 = 1 + k / _HIGH_PASS_Q + k * k
    return Biquad(1.0, -2.0, 1.0, 2 * (k * k - 1) / a0, (1 - k / _HIGH_PASS_Q + k * k) / a0)
