"""What the meter finds beside loudness: clipping, pairs, empty and swapped channels, bits, dialnorm."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.probes.sound import RATE, Samples, encode, measured, probed, sine, write_wav
from validator.model.facts.audio import PairSignal, Span
from validator.probes.signal.clipping import ClippingMeter
from validator.probes.signal.coding import dialnorm


def noise(seed: int, channels: int, seconds: float, level_db: float = -20) -> Samples:
    random = np.random.default_rng(seed)
    return random.standard_normal((channels, round(seconds * RATE))) * 10 ** (level_db / 20) / 4


def pair_of(samples: Samples, layout: str = "stereo") -> PairSignal:
    return measured(samples, layout).pairs[0]


# --- clipping


def runs_of(*lengths_and_gaps: int) -> np.ndarray:
    """Clipped and quiet stretches in turn, beginning with a quiet one, in samples."""
    parts = [np.full(length, place % 2, float) for place, length in enumerate(lengths_and_gaps)]
    return np.concatenate(parts)


@pytest.mark.parametrize(
    ("lengths", "count", "longest", "position"),
    [
        ((100, 2, 100), 0, 0, None),
        ((100, 3, 100), 1, 3, 100),
        ((100, 3, 1, 5, 100), 2, 5, 104),
        ((0, 4, 100), 1, 4, 0),
        ((RATE - 2, 5, 100), 1, 5, RATE - 2),  # across the border of two seconds
        ((RATE - 5, 5, 100), 1, 5, RATE - 5),  # up to it
        ((RATE, 5, 100), 1, 5, RATE),  # from it on
        ((10, 3 * RATE, 10), 1, 3 * RATE, 10),
        ((RATE - 3, 7), 1, 7, RATE - 3),  # until the end
        ((RATE - 1, 2, 10, 3, 5), 1, 3, RATE + 11),
    ],
)
def test_clipped_runs(lengths: tuple[int, ...], count: int, longest: int, position: int | None) -> None:
    channel = measured(runs_of(*lengths)[None] * 1.0, "mono").channels[0]
    assert (channel.clip_count, channel.longest_clip) == (count, longest)
    assert channel.longest_clip_time == (None if position is None else Fraction(position, RATE))


@given(st.lists(st.integers(0, 7), min_size=1, max_size=40), st.integers(1, 40))
def test_clipping_does_not_depend_on_the_chunks(lengths: list[int], size: int) -> None:
    samples = runs_of(*lengths).astype(np.float32)[None]
    whole, parts = ClippingMeter(1), ClippingMeter(1)
    for meter, step in ((whole, max(1, samples.shape[1])), (parts, size)):
        for start in range(0, samples.shape[1], step):
            chunk = samples[:, start : start + step]
            meter.feed(chunk, chunk.max(axis=1, keepdims=True))
        meter.finish()
    assert whole.counts == parts.counts == sum(length >= 3 for length in _joined(lengths))
    assert whole.longest == parts.longest
    assert whole.positions == parts.positions


def _joined(lengths: list[int]) -> list[int]:
    """The clipped stretches, those without a gap between them together."""
    stretches = [0]
    for place, length in enumerate(lengths):
        if place % 2:
            stretches[-1] += length
        elif length:
            stretches.append(0)
    return stretches


def test_full_scale_of_sixteen_bits_is_clipping(tmp_path: Path) -> None:
    samples = np.zeros((2, RATE))
    samples[0, 50:60] = 32767 / 32768
    samples[1, 50:60] = -1.0
    write_wav(tmp_path / "a.wav", samples)
    assert [one.longest_clip for one in probed(tmp_path / "a.wav").tracks[0].channels] == [10, 10]


# --- pairs


def test_equal_channels() -> None:
    channel = noise(1, 1, 3)[0]
    pair = pair_of(np.stack([channel, channel]))
    assert (pair.left, pair.right, pair.active) == ("L", "R", 3)
    assert (pair.correlation, pair.gain_db, pair.residual_db) == (1, 0, -np.inf)
    assert (pair.equal_share, pair.scaled_share, pair.inverted) == (1, 1, ())


def test_equal_channels_with_dither_of_their_own() -> None:
    channel = noise(1, 1, 3)[0]
    assert pair_of(np.stack([channel, channel]) + noise(2, 2, 3, -90)).equal_share == 1


def test_channels_that_differ_by_a_gain() -> None:
    channel = noise(1, 1, 3)[0]
    pair = pair_of(np.stack([channel, channel / 2]))
    assert (pair.equal_share, pair.scaled_share) == (0, 1)
    assert pair.gain_db == pytest.approx(-6.02, abs=0.01)
    assert pair.correlation == pytest.approx(1, abs=0.001)


def test_two_sources_have_no_correlation() -> None:
    pair = pair_of(noise(1, 2, 5))
    assert pair.correlation == pytest.approx(0, abs=0.02)
    assert pair.residual_db == pytest.approx(0, abs=0.1)
    assert (pair.equal_share, pair.scaled_share, pair.inverted) == (0, 0, ())


def test_opposed_spans_are_placed() -> None:
    samples = noise(1, 2, 6)
    samples[1, 2 * RATE : 4 * RATE] = -0.7 * samples[0, 2 * RATE : 4 * RATE]
    assert pair_of(samples).inverted == (Span(Fraction(2), Fraction(4)),)


def test_short_oppositions_are_not_recorded() -> None:
    samples = noise(1, 2, 3)
    samples[1, RATE : RATE + 4 * RATE // 10] = -samples[0, RATE : RATE + 4 * RATE // 10]
    assert pair_of(samples).inverted == ()


def test_opposed_noise_below_hearing_is_no_inversion() -> None:
    channel = noise(1, 1, 3, -70)[0]
    pair = pair_of(np.stack([channel, -channel]))
    assert (pair.active, pair.correlation, pair.inverted) == (0, None, ())


def test_a_silent_channel_has_no_correlation() -> None:
    samples = noise(1, 2, 2)
    samples[1] = 0
    pair = pair_of(samples)
    assert (pair.active, pair.correlation, pair.gain_db, pair.residual_db) == (2, None, -np.inf, 0)


def test_pairs_of_layouts() -> None:
    names = [(pair.left, pair.right) for pair in measured(noise(1, 8, 1), "7.1").pairs]
    assert names == [("L", "R"), ("Lss", "Rss"), ("Lrs", "Rrs")]
    assert measured(noise(1, 1, 1), "mono").pairs == ()


@pytest.mark.parametrize("rate", [11_025, 22_050, 44_100, 96_000])
def test_pairs_at_other_rates(rate: int) -> None:
    channel = np.random.default_rng(3).standard_normal(3 * rate) * 0.1
    (pair,) = measured(np.stack([channel, -channel]), rate=rate).pairs
    assert pair.inverted == (Span(Fraction(0), Fraction(3)),)


# --- what a channel carries


def test_share_of_the_time_in_which_a_channel_is_heard() -> None:
    samples = np.zeros((3, 4 * RATE))
    samples[0] = sine(-20, 4)
    samples[1, RATE : 2 * RATE] = sine(-20, 1)
    samples[2] = sine(-85, 4)
    shares = [one.active_share for one in measured(samples, "3.0").channels]
    assert shares == [1, pytest.approx(0.25, abs=0.01), 0]


def test_nothing_is_heard_in_silence() -> None:
    channel = measured(np.zeros((2, RATE))).channels[0]
    assert (channel.active_share, channel.mean_frequency_hz, channel.dc_offset) == (None, None, 0)


@pytest.mark.parametrize("offset", [0.03, -0.2])
def test_dc_offset(offset: float) -> None:
    samples = noise(1, 2, 5)
    samples[1] += offset - samples[1].mean()
    channels = measured(samples).channels
    assert channels[1].dc_offset == pytest.approx(offset, abs=1e-5)
    assert channels[0].dc_offset == pytest.approx(0, abs=1e-3)


@pytest.mark.parametrize("hertz", [40, 120, 1000, 12_000])
@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_mean_frequency_of_a_tone(hertz: float, rate: int) -> None:
    channel = measured(sine(-20, 3, hertz, rate)[None], "mono", rate).channels[0]
    assert channel.mean_frequency_hz == pytest.approx(hertz, rel=0.01)


@pytest.mark.parametrize(
    ("hertz", "least", "most"), [(40, 0.99, 1), (100, 0.85, 1), (1000, 0, 0.01), (5000, 0, 0.001)]
)
def test_share_of_an_lfe_channel_in_its_band(hertz: float, least: float, most: float) -> None:
    samples = noise(1, 6, 3)
    samples[3] = sine(-20, 3, hertz)
    channels = measured(samples, "5.1(side)").channels
    share = channels[3].low_band_share
    assert share is not None
    assert least <= share <= most
    assert [one.low_band_share for one in channels[:3]] == [None] * 3


def test_peak_to_loudness() -> None:
    assert measured(np.stack([sine(-20, 3, 997)] * 2)).peak_to_loudness_lu == pytest.approx(0, abs=0.05)
    assert measured(np.zeros((2, RATE))).peak_to_loudness_lu is None


# --- bits and dialnorm


def whole_numbers(path: Path, codec: str, samples: np.ndarray, format_: str) -> None:
    """Integers of 32 or 16 bits, coded without loss."""
    with av.open(str(path), "w") as container:
        stream: Any = container.add_stream(codec, rate=RATE, layout="stereo")
        stream.codec_context.format = format_
        for start in range(0, samples.shape[1], 4608):
            part = np.ascontiguousarray(samples[:, start : start + 4608].T.reshape(1, -1))
            frame = av.AudioFrame.from_ndarray(part, format_, "stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, start, Fraction(1, RATE)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


@pytest.mark.parametrize(
    ("name", "codec", "format_", "zero_bits", "used"),
    [
        ("a.wav", "pcm_s24le", "s32", 8, 24),
        ("a.wav", "pcm_s24le", "s32", 16, 16),
        ("a.wav", "pcm_s24le", "s32", 12, 20),
        ("a.wav", "pcm_s32le", "s32", 0, 24),
        ("a.wav", "pcm_s16le", "s16", 0, 16),
        ("a.wav", "pcm_s16le", "s16", 8, 8),
        ("a.flac", "flac", "s16", 0, 16),
        ("a.mov", "pcm_s24be", "s32", 16, 16),
    ],
)
def test_bits_in_use(tmp_path: Path, name: str, codec: str, format_: str, zero_bits: int, used: int) -> None:
    width = int(format_[1:])
    random = np.random.default_rng(5)
    low = random.integers(-(2 ** (width - 2)), 2 ** (width - 2), (2, RATE))
    samples = (low >> zero_bits << zero_bits).astype(f"i{width // 8}")
    whole_numbers(tmp_path / name, codec, samples, format_)
    assert probed(tmp_path / name).tracks[0].used_bits == used


def test_bits_of_sound_that_is_no_integers(tmp_path: Path) -> None:
    write_wav(tmp_path / "float.wav", noise(1, 2, 1))
    encode(tmp_path / "a.m4a", "aac", noise(1, 2, 1))
    assert probed(tmp_path / "float.wav").tracks[0].used_bits is None
    assert probed(tmp_path / "a.m4a").tracks[0].used_bits is None


def test_digital_silence_uses_no_bits(tmp_path: Path) -> None:
    encode(tmp_path / "a.wav", "pcm_s24le", np.zeros((2, RATE)))
    assert probed(tmp_path / "a.wav").tracks[0].used_bits == 0


@pytest.mark.parametrize("codec", ["ac3", "eac3"])
@pytest.mark.parametrize("layout", ["mono", "stereo", "5.0(side)", "5.1(side)"])
def test_dialnorm_of_an_encoded_stream(tmp_path: Path, codec: str, layout: str) -> None:
    """FFmpeg's encoders state -31 unless they are told otherwise."""
    path = tmp_path / f"a.{codec}"
    encode(path, codec, noise(1, av.AudioLayout(layout).nb_channels, 1), layout=layout)
    assert probed(path).tracks[0].dialnorms_lkfs == (-31,)


def frame_header(codec: str, acmod: int, code: int) -> bytes:
    """The first eight bytes of a frame, bit by bit (ETSI TS 102 366, 4.3 and E.1.2)."""
    if codec == "eac3":
        bits = f"{0x0B77:016b}" + "00" + "000" + "0" * 11 + "00" + "11" + f"{acmod:03b}" + "1" + "10000"
    else:
        bits = f"{0x0B77:016b}" + "0" * 16 + "00" + "000000" + "01000" + "000" + f"{acmod:03b}"
        bits += "01" * (acmod & 1 and acmod != 1) + "01" * bool(acmod & 4) + "00" * (acmod == 2) + "1"
    return int((bits + f"{code:05b}").ljust(64, "0"), 2).to_bytes(8, "big")


@pytest.mark.parametrize("codec", ["ac3", "eac3"])
@pytest.mark.parametrize("acmod", range(8))
@pytest.mark.parametrize(("code", "level"), [(27, -27), (1, -1), (31, -31), (0, -31)])
def test_dialnorm_in_every_mode(codec: str, acmod: int, code: int, level: int) -> None:
    assert dialnorm(frame_header(codec, acmod, code)) == level


@given(st.binary(max_size=12))
def test_dialnorm_of_anything(header: bytes) -> None:
    assert dialnorm(header) is None or header[:2] == b"\x0b\x77"
