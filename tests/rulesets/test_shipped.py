"""What every ruleset that we ship must hold to."""

from __future__ import annotations

import re
from functools import cache

import pytest

from validator.model.findings import Citation
from validator.model.vocabulary import Confidence, Severity
from validator.ruleset.lint import lint
from validator.ruleset.loading import builtin_directory, resolve
from validator.ruleset.tables import Table
from validator.ruleset.types import Rule, Ruleset

IDS = sorted(folder.name for folder in builtin_directory().iterdir() if folder.is_dir())
EXPECTED = {
    "academy", "aes77", "amazon-studios", "apple-tv", "arib-tr-b32", "atsc-a85", "audio-description",
    "audio-quality", "bbc",
    "conformance", "dcmp", "ebu-r128", "ebu-r128-s1", "ebu-r128-s2", "ebu-r128-s4", "ebu-tt-d", "fcc",
    "filmhub", "kr-broadcast", "kr-ott", "netflix", "netflix-qc-partner", "op-59", "premiere-digital",
    "prime-video", "prime-video-direct", "roku-originals", "roku-vod", "wbd", "wcag",
}  # fmt: skip


@cache
def loaded(identifier: str) -> Ruleset:
    (found,) = resolve([identifier])
    return found


@pytest.fixture(params=IDS)
def ruleset(request: pytest.FixtureRequest) -> Ruleset:
    return loaded(request.param)


def own_rules(ruleset: Ruleset) -> list[Rule]:
    return [rule for rule in ruleset.rules if rule.id.startswith(f"{ruleset.id}/")]


def test_all_are_there() -> None:
    assert set(IDS) >= EXPECTED


def test_it_has_rules_of_its_own_and_says_what_it_leaves_out(ruleset: Ruleset) -> None:
    assert own_rules(ruleset)
    assert ruleset.not_covered
    assert all(clause.clause and clause.reason for clause in (*ruleset.not_covered, *ruleset.manual))


def test_every_rule_cites_a_source_with_a_date(ruleset: Ruleset) -> None:
    uncited = [rule.id for rule in ruleset.rules if not all(one.title and one.read for one in cited(rule))]
    assert uncited == []
    assert [rule.id for rule in ruleset.rules if not cited(rule)] == []


def test_what_others_published_can_be_looked_up(ruleset: Ruleset) -> None:
    published = (Confidence.FIRST_HAND, Confidence.PUBLIC_CODE, Confidence.SECONDARY)
    sources = [one for one in ruleset.sources.values() if one.confidence in published]
    assert [one.id for one in sources if not one.url.startswith("https://")] == []


def test_second_hand_rules_are_no_errors(ruleset: Ruleset) -> None:
    second_hand = [
        rule.id for rule in ruleset.rules
        if rule.severity is Severity.ERROR
        and all(citation.confidence is Confidence.SECONDARY for citation in cited(rule))
    ]  # fmt: skip
    assert second_hand == []


def test_there_is_nothing_to_advise(ruleset: Ruleset) -> None:
    file = builtin_directory() / ruleset.id / f"{ruleset.version}.yaml"
    assert [(problem.line, problem.code) for problem in lint(file)] == []


def test_every_rule_stands_under_a_heading(ruleset: Ruleset) -> None:
    headings = {"access", "artwork", "audio", "language", "metadata", "package", "picture", "text"}
    assert {rule.group for rule in ruleset.rules} <= headings


def test_manual_clauses_can_be_attested(ruleset: Ruleset) -> None:
    ids = [clause.id for clause in ruleset.manual]
    assert len(set(ids)) == len(ids)
    assert [one for one in ids if not re.fullmatch(r"[a-z0-9-]+/M-[a-z0-9-]+", one)] == []


def cited(rule: Rule) -> list[Citation]:
    rows = [row for value in rule.params.values() if isinstance(value, Table) for row in value.rows]
    return [*rule.citations, *(citation for row in rows for citation in row.citations)]
