"""Prime Video Direct: English captions, in order, at a rate that is taken."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case, shown

RULESET = "prime-video-direct"

american = partial(case, title={"original_language": "en", "territories": "[US]"})

CASES = [
    american("clean"),
    american("no-english", "prime-video-direct/english-captions", language="fr"),
    american("out-of-order", "prime-video-direct/text-order", cues=[(4000, 5000, "Go"), (1000, 2000, "Go")]),
    american("together", cues=[(1000, 2000, "Go"), (1000, 2000, "Stop")], extension="ttml"),
    american("rate", rate="30000/1001"),
    american("another-rate", "prime-video-direct/text-frame-rate", root='ttp:frameRate="50"'),
    american("three-rows", cues=shown(4000, "a\nb\nc")),
    american("four-rows", "prime-video-direct/text-line-count", cues=shown(4000, "a\nb\nc\nd")),
]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
