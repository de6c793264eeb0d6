"""The meter's parts against independent computation: filters, windows, true peak, other meters."""

from __future__ import annotations

import tracemalloc
from fractions import Fraction
from itertools import pairwise

import numpy as np
import pyebur128
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.probes.sound import RATE, Samples, measured, sine, steps
from validator.model.reason import Unknown
from validator.probes.signal.graph import Chunk
from validator.probes.signal.grid import block_start
from validator.probes.signal.layout import layout_of
from validator.probes.signal.loudness import loudness_range, window_powers
from validator.probes.signal.meter import Meter
from validator.probes.signal.true_peak import PHASES
from validator.probes.signal.weighting import Biquad, k_weighting


def test_coefficients_are_those_of_the_standard_at_48_khz() -> None:
    shelf, high_pass = k_weighting(48_000)
    assert [shelf.b0, shelf.b1, shelf.b2, shelf.a1, shelf.a2] == pytest.approx(
        [1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585],
        abs=1e-12,
    )
    assert [high_pass.b0, high_pass.b1, high_pass.b2] == [1, -2, 1]
    assert [high_pass.a1, high_pass.a2] == pytest.approx([-1.99004745483398, 0.99007225036621], abs=1e-12)


def gain_db(part: Biquad, hertz: float, rate: int) -> float:
    z = np.exp(-2j * np.pi * hertz / rate)
    response = (part.b0 + part.b1 * z + part.b2 * z * z) / (1 + part.a1 * z + part.a2 * z * z)
    return float(20 * np.log10(abs(response)))


@pytest.mark.parametrize("rate", [32_000, 44_100, 48_000, 88_200, 96_000, 192_000])
def test_gain_at_997_hz_hardly_depends_on_the_rate(rate: int) -> None:
    assert sum(gain_db(part, 997, rate) for part in k_weighting(rate)) == pytest.approx(0.691, abs=0.03)


@given(st.lists(st.floats(0, 1e6), max_size=400), st.integers(1, 60))
def test_window_powers_are_means_of_windows(energies: list[float], blocks: int) -> None:
    powers = window_powers(np.array(energies), blocks, RATE)
    expected = [
        sum(energies[start : start + blocks]) / (blocks * RATE / 100)
        for start in range(len(energies) - blocks + 1)
    ]
    assert powers.tolist() == pytest.approx(expected, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("rate", [8000, 11_025, 22_050, 44_100, 48_000])
def test_blocks_of_a_second_fill_it(rate: int) -> None:
    starts = [block_start(block, rate) for block in range(201)]
    assert starts[100] == rate
    assert starts[200] == 2 * rate
    lengths = {after - before for before, after in pairwise(starts)}
    assert lengths <= {rate // 100, rate // 100 + 1}


def programme(seed: int, channels: int, seconds: int, rate: int = RATE) -> Samples:
    """Noise whose level changes at random times by random amounts, each channel for itself."""
    random = np.random.default_rng(seed)
    steps_a_second = 4
    levels = random.uniform(-45, -12, (channels, seconds * steps_a_second))
    gains = np.repeat(10 ** (levels / 20), rate // steps_a_second, axis=1)
    return (random.standard_normal(gains.shape) * gains * 0.3).clip(-1, 1)


@pytest.mark.parametrize(
    ("seed", "layout", "rate"),
    [
        (1, "mono", 48_000),
        (2, "stereo", 48_000),
        (3, "stereo", 44_100),
        (4, "5.1", 48_000),
        (5, "7.1", 48_000),
        (6, "5.1(side)", 96_000),
    ],
)
def test_agrees_with_libebur128(seed: int, layout: str, rate: int) -> None:
    kind = pyebur128.ChannelType
    front = [kind.LEFT, kind.RIGHT]
    surround = [kind.CENTER, kind.UNUSED, kind.LEFT_SURROUND, kind.RIGHT_SURROUND]
    rear_and_side = [kind.M_PLUS_135, kind.M_MINUS_135, kind.M_PLUS_090, kind.M_MINUS_090]
    channels = {
        "mono": [kind.LEFT],
        "stereo": front,
        "5.1": [*front, *surround],
        "5.1(side)": [*front, *surround],
        "7.1": [*front, kind.CENTER, kind.UNUSED, *rear_and_side],
    }[layout]
    samples = programme(seed, len(channels), 30, rate)
    mode = pyebur128.MeasurementMode
    state = pyebur128.R128State(len(channels), rate, mode.MODE_I | mode.MODE_S)
    for number, channel in enumerate(channels):
        state.set_channel(number, channel)
    momentary, short_term = [], []
    step = rate // 10
    for start in range(0, samples.shape[1], step):
        state.add_frames(np.ascontiguousarray(samples[:, start : start + step].T).ravel(), step)
        momentary.append(pyebur128.get_loudness_momentary(state))
        short_term.append(pyebur128.get_loudness_shortterm(state))
    track = measured(samples, layout, rate)
    assert track.integrated_lkfs == pytest.approx(pyebur128.get_loudness_global(state), abs=0.02)
    assert list(track.momentary.values) == pytest.approx(momentary[3:], abs=0.02)
    assert list(track.short_term.values) == pytest.approx(short_term[29:], abs=0.02)


@pytest.mark.parametrize("rate", [44_100, 48_000])
@pytest.mark.parametrize("seed", range(6))
def test_true_peak_equals_the_full_interpolation(seed: int, rate: int) -> None:
    random = np.random.default_rng(seed)
    length = rate * 2 + int(random.integers(0, rate))
    samples = programme(seed, 2, 3, rate)[:, :length].astype(np.float32).astype(np.float64)
    # A peak on the border of chunks, or at the very end, must not be missed either.
    edge = [rate, 2 * rate, length - 1, 0, rate - 6, length - 3][seed]
    samples[1, max(0, edge - 3) : edge + 3] = 0.9 * random.choice(
        [-1, 1], min(edge, 3) + min(3, length - edge)
    )
    interpolated = [max(np.abs(np.convolve(channel, phase)).max() for phase in PHASES) for channel in samples]
    expected = 20 * np.log10(np.maximum(interpolated, np.abs(samples).max(axis=1)))
    track = measured(samples, rate=rate)
    assert [channel.true_peak_dbtp for channel in track.channels] == pytest.approx(expected, abs=0.001)
    assert track.true_peak_dbtp == pytest.approx(max(expected), abs=0.001)


def test_true_peak_that_the_filter_reaches_only_after_the_last_sample() -> None:
    samples = np.zeros((1, 483))  # a block, and three samples of the next
    samples[0, 477:479] = 0.5
    assert measured(samples, "mono").true_peak_dbtp == pytest.approx(
        20 * np.log10(0.5 * (PHASES[1][5] + PHASES[1][6])), abs=0.001
    )


def test_true_peak_time_is_where_the_click_is() -> None:
    samples = np.zeros((2, RATE * 3))
    samples[0, 70_000:70_004] = [0.4, 0.8, 0.8, 0.4]
    track = measured(samples)
    assert abs(track.true_peak_time - Fraction(70_001, RATE)) <= Fraction(3, RATE)
    assert track.channels[1].true_peak_dbtp == -np.inf


def test_root_mean_square_of_each_channel() -> None:
    samples = programme(9, 3, 5)
    expected = 10 * np.log10((samples**2).mean(axis=1))
    assert [one.rms_dbfs for one in measured(samples, "3.0").channels] == pytest.approx(expected, abs=0.01)


def test_silence_after_a_loud_passage_is_minus_infinity() -> None:
    track = measured(steps((0, 2), (None, 8)))
    assert track.momentary.values[-1] == -np.inf
    assert track.max_momentary_lkfs == pytest.approx(0, abs=0.1)


@pytest.mark.parametrize("length", [1, 2, 11, 43, 479, 480, 19_199])
def test_shorter_than_any_window(length: int) -> None:
    samples = np.full((2, length), 0.5)
    track = measured(samples)
    assert track.duration == Fraction(length, RATE)
    assert track.integrated_lkfs == -np.inf
    assert isinstance(track.max_momentary_lkfs, Unknown)
    assert isinstance(track.max_short_term_lkfs, Unknown)
    assert isinstance(track.loudness_range_lu, Unknown)
    assert track.channels[0].sample_peak_dbfs == pytest.approx(-6.02, abs=0.01)
    assert track.true_peak_dbtp >= track.channels[0].sample_peak_dbfs


def test_one_window_long() -> None:
    track = measured(steps((-23, 0.4)))
    assert track.integrated_lkfs == pytest.approx(-23, abs=0.1)
    assert len(track.momentary.values) == 1
    assert isinstance(track.max_short_term_lkfs, Unknown)


def test_series_begin_with_the_first_whole_window() -> None:
    track = measured(steps((-23, 5)))
    assert (track.momentary.start, track.momentary.step) == (Fraction(2, 5), Fraction(1, 10))
    assert len(track.momentary.values) == 47
    assert (track.short_term.start, track.short_term.step) == (Fraction(3), Fraction(1, 10))
    assert len(track.short_term.values) == 21


def test_silent_programme_has_no_range() -> None:
    unknown = measured(np.zeros((2, 4 * RATE))).loudness_range_lu
    assert isinstance(unknown, Unknown)
    assert unknown.reason.code == "signal.nothing-above-gate"
    assert loudness_range(np.zeros(10)) is None


def test_memory_grows_by_blocks_and_not_by_samples() -> None:
    second = tuple(sine(-20, 1).astype(np.float32) for _ in range(2))
    chunk = Chunk(second, tuple(channel.astype(np.float64) for channel in second))
    meter = Meter(RATE, layout_of("stereo", ["FL", "FR"]))
    meter.feed(chunk)
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        for _ in range(100):
            meter.feed(chunk)
        meter.finish()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert meter.samples == 101 * RATE
    assert (after - before) / 100 < 4000
