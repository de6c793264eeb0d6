"""Rules that select tracks by service: headers tell which, and only then is anything decoded."""

from __future__ import annotations

import pytest

from validator.engine.evaluation import answer
from validator.engine.planning import plan
from validator.engine.store import FactStore
from validator.model.facts.container import AudioTrack, Container
from validator.model.package import AccessService, Asset, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Role
from validator.ruleset.loading import resolve
from validator.ruleset.types import Rule

RULESET = """\
ruleset: own
title: Own
version: "1"
sources: {own: {title: Own, confidence: policy}}
rules:
  - id: own/form
    check: access/ad-form
    for: {subject: track, service: ad}
    with: {form: mix}
    severity: error
    cite: {source: own}
"""
FILM = Asset("film.mp4", Role.VIDEO_PRIMARY, "declared", "video", "mp4", "en")
MAIN = Asset("main.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav", "en")
DESCRIPTION = Asset("ad.wav", Role.AUDIO_NARRATION, "declared", "audio", "wav", "en")
UNREAD = Unknown.because("runtime.crashed")
CLAIM = AccessService("ad", "en", "film.mp4#1", "claimed")


@pytest.fixture
def rule(tmp_path) -> Rule:
    path = tmp_path / "own.yaml"
    path.write_text(RULESET, encoding="utf-8")
    return resolve([str(path)])[0].rules[0]


def package(*assets: Asset, claims: tuple[AccessService, ...] = ()) -> Package:
    return Package("p", "folder", assets=assets, access_services=claims)


def header(*flags: str) -> Container:
    return Container("mp4", None, (AudioTrack(1, "aac", dispositions=flags), AudioTrack(2, "aac")))


def settled(rule: Rule, delivered: Package, container: Container | Unknown):
    store = FactStore(delivered, {(FILM.path, "container"): container})
    return plan(delivered, [rule]).settled(store), store


def test_headers_of_main_files_are_read_first_and_nothing_is_decoded_for_them(rule) -> None:
    planned = plan(package(FILM, MAIN), [rule])
    assert planned.headers == ((FILM, "container"), (MAIN, "container"))
    assert planned.facts == ()


@pytest.mark.parametrize(
    ("container", "claims"),
    [(header(), ()), (UNREAD, ()), (UNREAD, (CLAIM,))],
)
def test_a_file_that_shows_no_description_is_asked_nothing(rule, container, claims) -> None:
    whole, _ = settled(rule, package(FILM, claims=claims), container)
    assert whole.questions == ((rule, None, False),)
    assert whole.facts == ()


@pytest.mark.parametrize(("flags", "claims"), [(("visual_impaired",), ()), ((), (CLAIM,))])
def test_the_track_that_is_a_description_is_asked(rule, flags, claims) -> None:
    whole, store = settled(rule, package(FILM, claims=claims), header(*flags))
    assert {fact for _, fact in whole.facts} == {"container", "outline", "speech"}
    assert [one.subject.name for one in answer(rule, store, FILM)] == ["film.mp4#1"]


def test_a_description_in_a_file_of_its_own_is_asked_whatever_the_headers(rule) -> None:
    planned = plan(package(FILM, DESCRIPTION), [rule])
    assert planned.questions == ((rule, DESCRIPTION, True),)
    assert (FILM, "outline") in planned.facts


def test_without_such_rules_nothing_is_read_first(tmp_path) -> None:
    path = tmp_path / "own.yaml"
    path.write_text(RULESET.replace("subject: track, service: ad", "role: audio.narration"), encoding="utf-8")
    (rule,) = resolve([str(path)])[0].rules
    planned = plan(package(FILM, DESCRIPTION), [rule])
    assert planned.headers == ()
    assert planned.settled(FactStore(planned.package)) is planned
