"""Which facts a rule asks for: of its subject, of others, and none too many."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ruleset.writing import only_rule
from validator.ruleset.needs import Needs, needs

NFC = "asset.source.nfc_count == 0"
LONG = "asset.container.duration > 1"
CONTAINERS = ("container", ("video.*", "audio.*"))


@pytest.mark.parametrize(
    ("check", "rest", "own", "joined"),
    [
        ("text/duration", "with: {min: 1 s}", {"text"}, set()),
        ("text/duration", f"when: {LONG}, with: {{min: 1 s}}", {"text", "container"}, set()),
        ("generic/expression", "with: {that: asset.role == 'text.sdh'}", set(), set()),
        ("generic/expression", f"with: {{that: {NFC}}}", {"source"}, set()),
        (
            "generic/expression",
            "for: {subject: package}, with: {that: 'any(a.text.cue_count > 0 for a in package.assets)'}",
            set(),
            {("text", ())},
        ),
        ("generic/expression", "for: {subject: track}, with: {that: track.index == 2}", {"container"}, set()),
        (
            "generic/expression",
            f"with: {{that: {{rows: [{{value: asset.xml.root == 'x'}}, {{language: ko, value: {NFC}}}]}}}}",
            {"xml", "source"},
            set(),
        ),
        (
            "generic/cardinality",
            f"with: {{roles: audio.*, where: {LONG}, min: 1}}",
            set(),
            {("container", ("audio.*",))},
        ),
        ("generic/cardinality", "with: {roles: audio.*, min: 1}", set(), set()),
        (
            "generic/series",
            f"with: {{value: asset.text.cue_count, roles: text.sdh, where: {NFC}}}",
            set(),
            {("text", ("text.sdh",)), ("source", ("text.sdh",))},
        ),
        (
            "generic/join",
            f"with: {{of: {{roles: text.sdh, where: {NFC}}}, among: {{roles: audio.primary}}}}",
            set(),
            {("source", ("text.sdh",)), CONTAINERS},
        ),
        (
            "generic/name-template",
            "with: {template: '{a}', tokens: {a: {equals: asset.text.language}}}",
            {"text"},
            set(),
        ),
        (
            "generic/ordered-alternatives",
            "with: {alternatives: [{label: x, that: asset.xml.root == 'x'}]}",
            {"xml"},
            set(),
        ),
    ],
)
def test_needs(
    tmp_path: Path, check: str, rest: str, own: set[str], joined: set[tuple[str, tuple[str, ...]]]
) -> None:
    text = f"{{id: a/x, check: {check}, {rest}, severity: error, cite: {{source: one, clause: X}}}}"
    assert needs(only_rule(tmp_path, text)) == Needs(frozenset(own), frozenset(joined))
