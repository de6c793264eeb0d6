"""Filmhub's limits of captions, each at its exact boundary."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case, pair, shown

RULESET = "filmhub"

captions = partial(case, role="text.captions", extension="srt")

CASES = [
    captions("clean"),
    captions("longest-row", cues=shown(6000, "x" * 43)),
    captions("row-too-long", "filmhub/text-line-length", cues=shown(6000, "x" * 44)),
    captions("two-rows", cues=shown(6000, f"{'x' * 40}\n{'x' * 40}")),
    captions("three-rows", "filmhub/text-line-count", cues=shown(6000, f"{'x' * 40}\n{'x' * 40}\nx")),
    captions("fastest", cues=shown(1000, "x" * 25)),
    captions("too-fast", "filmhub/text-reading-speed", cues=shown(999, "x" * 25)),
    captions("shortest", cues=shown(800)),
    captions("too-short", "filmhub/text-duration", cues=shown(799)),
    captions("longest", cues=shown(8000)),
    captions("too-long", "filmhub/text-duration", cues=shown(8001)),
    captions("narrowest-gap", cues=pair(66)),
    captions("gap-too-narrow", "filmhub/text-gap", cues=pair(65)),
    captions("no-gap", "filmhub/text-gap", cues=pair(0)),
    captions("other-format", "filmhub/text-format", extension="vtt"),
    # What is published of row and speed is for English.
    captions("french", "filmhub/english-captions", cues=shown(2000, "x" * 60), language="fr"),
    case("no-captions", "filmhub/english-captions", extension="srt"),
]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
