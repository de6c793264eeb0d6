"""The synthetic signals of EBU Tech 3341 (2023) table 1 and Tech 3342 (2023), with their tolerances."""

from __future__ import annotations

import numpy as np
import pytest

from tests.probes.sound import measured, sine, steps

RATES = [44_100, 48_000, 96_000]


@pytest.mark.parametrize(
    ("case", "level", "rate"),
    [*((1, -23.0, rate) for rate in [*RATES, 22_050, 192_000]), *((2, -33.0, rate) for rate in RATES)],
)
def test_3341_steady_tone(case: int, level: float, rate: int) -> None:
    track = measured(steps((level, 20), rate=rate), rate=rate)
    assert track.integrated_lkfs == pytest.approx(level, abs=0.1)
    assert track.max_momentary_lkfs == pytest.approx(level, abs=0.1)
    assert track.max_short_term_lkfs == pytest.approx(level, abs=0.1)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(
    ("case", "parts"),
    [
        (3, [(-36, 10), (-23, 60), (-36, 10)]),
        (4, [(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)]),
        (5, [(-26, 20), (-20, 20.1), (-26, 20)]),
    ],
)
def test_3341_gates(case: int, parts: list[tuple[float, float]], rate: int) -> None:
    track = measured(steps(*parts, rate=rate), rate=rate)
    assert track.integrated_lkfs == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize("rate", RATES)
def test_3341_case_6_five_channels(rate: int) -> None:
    levels = [-28.0, -28.0, -24.0, -30.0, -30.0]
    track = measured(np.stack([sine(level, 20, rate=rate) for level in levels]), "5.0(side)", rate)
    assert track.integrated_lkfs == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize("rate", RATES)
def test_3341_case_9_short_term_is_constant(rate: int) -> None:
    track = measured(steps(*[(-20, 1.34), (-30, 1.66)] * 5, rate=rate), rate=rate)
    assert np.allclose(track.short_term.values, -23, atol=0.1)
    assert track.max_short_term_lkfs == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("i", range(20))
def test_3341_cases_10_and_11_short_term(i: int, rate: int) -> None:
    alone = measured(steps((None, i * 0.15), (-23, 3), (None, 1), rate=rate), rate=rate)
    assert alone.max_short_term_lkfs == pytest.approx(-23, abs=0.1)
    rising = measured(steps((None, i * 0.15), (-38 + i, 3), (None, 3 - i * 0.15), rate=rate), rate=rate)
    assert rising.max_short_term_lkfs == pytest.approx(-38 + i, abs=0.1)


@pytest.mark.parametrize("rate", RATES)
def test_3341_case_12_momentary_is_constant(rate: int) -> None:
    track = measured(steps(*[(-20, 0.18), (-30, 0.22)] * 25, rate=rate), rate=rate)
    assert np.allclose(track.momentary.values[6:], -23, atol=0.1)
    assert track.max_momentary_lkfs == pytest.approx(-23, abs=0.1)


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("i", range(20))
def test_3341_cases_13_and_14_momentary(i: int, rate: int) -> None:
    alone = measured(steps((None, i * 0.02), (-23, 0.4), (None, 1), rate=rate), rate=rate)
    assert alone.max_momentary_lkfs == pytest.approx(-23, abs=0.1)
    rising = measured(steps((None, i * 0.02), (-38 + i, 0.4), (None, 0.4 - i * 0.02), rate=rate), rate=rate)
    assert rising.max_momentary_lkfs == pytest.approx(-38 + i, abs=0.1)


def faded(samples: np.ndarray, rate: int) -> np.ndarray:
    ramp = np.minimum(1, np.arange(len(samples)) / (0.01 * rate))
    return samples * ramp * ramp[::-1]


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(
    ("case", "divisor", "amplitude", "degrees", "expected"),
    [
        (15, 4, 0.50, 0, -6.0),
        (16, 4, 0.50, 45, -6.0),
        (17, 6, 0.50, 60, -6.0),
        (18, 8, 0.50, 67.5, -6.0),
        (19, 4, 1.41, 45, 3.0),
    ],
)
def test_3341_true_peak_of_tones(
    case: int, divisor: int, amplitude: float, degrees: float, expected: float, rate: int
) -> None:
    phase = 2 * np.pi * np.arange(rate) / divisor + np.radians(degrees)
    tone = faded(amplitude * np.sin(phase), rate)
    assert expected - 0.4 <= measured(np.stack([tone, tone]), rate=rate).true_peak_dbtp <= expected + 0.2


def burst(rate: int) -> np.ndarray:
    """At four times the rate: fs/6 at 0.50 with one period of fs/4 at 1.00, then a low-pass filter."""
    slow, fast = 4 * 6, 4 * 4
    before = 0.5 * np.sin(2 * np.pi * np.arange(slow * 1000) / slow)
    middle = np.sin(2 * np.pi * np.arange(fast) / fast)
    tone = faded(np.concatenate([before, middle, before]), 4 * rate)
    taps = np.arange(-128, 129)
    low_pass = np.sinc(taps / 4) / 4 * np.kaiser(len(taps), 8)
    return np.convolve(tone, low_pass, "same")


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(("case", "offset"), [(20, 0), (21, 1), (22, 2), (23, 3)])
def test_3341_true_peak_of_a_burst(case: int, offset: int, rate: int) -> None:
    tone = burst(rate)[offset::4]
    assert -0.4 <= measured(np.stack([tone, tone]), rate=rate).true_peak_dbtp <= 0.2


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize(
    ("case", "levels", "expected"),
    [
        (1, [-20, -30], 10),
        (2, [-20, -15], 5),
        (3, [-40, -20], 20),
        (4, [-50, -35, -20, -35, -50], 15),
    ],
)
def test_3342_loudness_range(case: int, levels: list[float], expected: float, rate: int) -> None:
    track = measured(steps(*[(level, 20) for level in levels], rate=rate), rate=rate)
    assert track.loudness_range_lu == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("rate", RATES)
def test_3342_repetition_leaves_the_range(rate: int) -> None:
    once = steps((-20, 20), (-30, 20), rate=rate)
    twice = np.concatenate([once, once], axis=1)
    ranges = [measured(samples, rate=rate).loudness_range_lu for samples in (once, twice)]
    assert ranges[1] == pytest.approx(ranges[0], abs=0.5)
