"""What the FCC asks of captions: that they are there, and go on to the end."""

from __future__ import annotations

from functools import partial

from tests.rulesets.deliveries import Case, case

RULESET = "fcc"

american = partial(case, extension="srt", title={"original_language": "en", "territories": "[US]"})

CASES = [
    american("captions", role="text.captions"),
    american("sdh", role="text.sdh"),
    american("subtitles-only", "fcc/captions"),
    american("captions-in-another-language", "fcc/captions", role="text.captions", language="fr"),
    case("elsewhere", extension="srt", title={"original_language": "en", "territories": "[FR]"}),
    case("anywhere", "fcc/captions", extension="srt", title={"original_language": "en"}),
    american("longest-pause", role="text.captions", marked=False,
             cues=[(0, 2000, "[door] Go"), (602_000, 604_000, "Go")]),
    american("too-long-a-pause", "fcc/complete", role="text.captions", marked=False,
             cues=[(0, 2000, "[door] Go"), (602_001, 604_000, "Go")]),
    american("subtitles-may-pause", "fcc/captions", cues=[(0, 2000, "Go"), (902_000, 904_000, "Go")]),
]  # fmt: skip


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails
