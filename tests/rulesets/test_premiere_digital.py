"""Premiere Digital's limits of captions, each at its exact boundary."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case, shown

RULESET = "premiere-digital"

captions = partial(case, role="text.captions", extension="srt")
FORCED = case("", role="text.forced", extension="srt", cues=shown(2000, "POLICE"))
SECOND = case("", role="text.captions", extension="srt", cues=shown(2000, "Police."))

CASES = [
    captions("clean"),
    captions("longest-row", cues=shown(6000, "x" * 32)),
    captions("row-too-long", "premiere-digital/caption-line-length", cues=shown(6000, "x" * 33)),
    captions("four-rows", cues=shown(6000, "x\nx\nx\nx")),
    captions("five-rows", "premiere-digital/caption-line-count", cues=shown(6000, "x\nx\nx\nx\nx")),
    captions("longest", cues=shown(10_000)),
    captions("too-long", "premiere-digital/caption-duration", cues=shown(10_001)),
    captions("one-file", "premiere-digital/two-caption-files", beside=[FORCED]),
    captions("two-files", beside=[FORCED, SECOND]),
    case("subtitles-are-not-captions", cues=shown(12_000, "x" * 60)),
]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
