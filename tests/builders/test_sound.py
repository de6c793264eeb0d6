"""The mixes are at the stated loudness and hold speech; measured by libebur128, not by the builder."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pyebur128
import pytest

from fixtures.builders import loudness, mix, speech, wav
from fixtures.builders.story import LANGUAGES, Event, story

FILES = [
    f"{kind}.{language}.{layout}.wav"
    for language in LANGUAGES
    for kind, layout in (("main", "51"), ("main", "20"), ("ad", "20"))
]
POSITIONS = {
    2: (pyebur128.ChannelType.LEFT, pyebur128.ChannelType.RIGHT),
    6: (
        pyebur128.ChannelType.LEFT,
        pyebur128.ChannelType.RIGHT,
        pyebur128.ChannelType.CENTER,
        pyebur128.ChannelType.UNUSED,
        pyebur128.ChannelType.LEFT_SURROUND,
        pyebur128.ChannelType.RIGHT_SURROUND,
    ),
}


def measured(signal: wav.Signal, modes: pyebur128.MeasurementMode) -> pyebur128.R128State:
    state = pyebur128.R128State(signal.shape[1], wav.SAMPLE_RATE_HZ, modes)
    for channel, position in enumerate(POSITIONS[signal.shape[1]]):
        state.set_channel(channel, position)
    state.add_frames(np.ascontiguousarray(signal).ravel(), len(signal))
    return state


def level_db(signal: wav.Signal) -> float:
    return 10 * math.log10(float((signal**2).mean()))


def during(signal: wav.Signal, event: Event) -> wav.Signal:
    return signal[round(event.start * wav.SAMPLE_RATE_HZ) : round(event.end * wav.SAMPLE_RATE_HZ)]


@pytest.mark.parametrize("file", FILES)
def test_loudness_and_true_peak(good: Path, file: str) -> None:
    signal = wav.read(good / file)
    state = measured(signal, pyebur128.MeasurementMode.MODE_I | pyebur128.MeasurementMode.MODE_TRUE_PEAK)
    assert pyebur128.get_loudness_global(state) == pytest.approx(mix.TARGET_LKFS, abs=0.05)
    peak = max(pyebur128.get_true_peak(state, channel) for channel in range(signal.shape[1]))
    assert 20 * math.log10(peak) <= -2


@pytest.mark.parametrize("file", FILES)
def test_mix_lasts_as_long_as_the_picture_and_is_never_silent(good: Path, file: str) -> None:
    signal = wav.read(good / file)
    assert len(signal) == story().duration * wav.SAMPLE_RATE_HZ
    seconds = signal[: len(signal) // wav.SAMPLE_RATE_HZ * wav.SAMPLE_RATE_HZ].reshape(
        -1, wav.SAMPLE_RATE_HZ, signal.shape[1]
    )
    assert min(level_db(second) for second in seconds) > -50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_spoken_in_the_centre(good: Path, language: str) -> None:
    signal = wav.read(good / f"main.{language}.51.wav")
    centre, left = signal[:, 2], signal[:, 0]
    for event in (*story().dialogue, *story().forced):
        assert level_db(during(centre, event)) > level_db(during(left, event)) + 6


@pytest.mark.parametrize("language", LANGUAGES)
def test_descriptions_are_spoken_in_the_gaps_only(good: Path, language: str) -> None:
    described = wav.read(good / f"ad.{language}.20.wav").mean(axis=1)
    main = wav.read(good / f"main.{language}.20.wav").mean(axis=1)
    for event in story().descriptions:
        assert level_db(during(described, event)) > level_db(during(main, event)) + 3
    for event in story().dialogue:
        similarity = np.corrcoef(during(described, event), during(main, event))[0, 1]
        assert similarity > 0.98


def test_the_languages_differ_and_the_radio_does_not() -> None:
    lines = speech.lines()
    for event in story().dialogue:
        english, korean = (lines[speech.key(event, language)] for language in LANGUAGES)
        assert len(english) != len(korean)
    assert {speech.key(event, "en") for event in story().forced} == {
        speech.key(event, "ko") for event in story().forced
    }


def test_speech_is_the_same_every_time(tmp_path: Path) -> None:
    speech._speak_all(tmp_path / "again.npz")
    with np.load(tmp_path / "again.npz") as again:
        assert again.keys() == speech.lines().keys()
        assert all(np.array_equal(again[name], line) for name, line in speech.lines().items())


def test_own_meter_agrees_on_a_gated_signal() -> None:
    generator = np.random.default_rng(1)
    signal = generator.standard_normal((20 * wav.SAMPLE_RATE_HZ, 6)) * 0.05
    signal[5 * wav.SAMPLE_RATE_HZ : 12 * wav.SAMPLE_RATE_HZ] *= 0.01
    state = measured(signal, pyebur128.MeasurementMode.MODE_I)
    assert loudness.integrated_lkfs(signal) == pytest.approx(pyebur128.get_loudness_global(state), abs=0.02)


@pytest.mark.parametrize("channels", [2, 6])
def test_wave_files_come_back_as_written(tmp_path: Path, channels: int) -> None:
    signal = np.linspace(-0.9, 0.9, 600).reshape(-1, channels)
    wav.write(tmp_path / "a.wav", signal)
    assert np.abs(wav.read(tmp_path / "a.wav") - signal).max() <= 2**-23


def test_overload_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="full scale"):
        wav.write(tmp_path / "a.wav", np.full((10, 2), 1.0))
