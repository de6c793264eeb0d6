"""What every ruleset that ships owes: it loads, and every value in it says where it comes from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from validator.model.findings import Citation
from validator.model.vocabulary import Confidence, Severity
from validator.ruleset.library import builtin_directory, version_key
from validator.ruleset.loading import load
from validator.ruleset.types import Rule, Ruleset, Table

FILES = sorted(builtin_directory().glob("*/*.yaml"))
IDS = [f"{path.parent.name}@{path.stem}" for path in FILES]


@pytest.fixture(scope="module")
def rulesets() -> dict[str, Ruleset]:
    return {name: load(path) for name, path in zip(IDS, FILES, strict=True)}


def citations_of_values(rule: Rule) -> Iterator[tuple[str, tuple[Citation, ...]]]:
    """What each parameter of a rule rests on, row by row; the rule's own citation covers what has none."""
    for name, value in rule.params.items():
        rows = value.rows if isinstance(value, Table) else ()
        yield from ((f"{rule.id} {name}, line {row.line}", row.citations or rule.citations) for row in rows)
    yield rule.id, rule.citations or tuple(
        citation for value in rule.params.values() if isinstance(value, Table)
        for row in value.rows for citation in row.citations
    )  # fmt: skip


def test_there_are_rulesets() -> None:
    assert FILES


@pytest.mark.parametrize("name", IDS)
def test_loads_under_the_name_of_its_place(name: str, rulesets: dict[str, Ruleset]) -> None:
    ruleset = rulesets[name]
    assert f"{ruleset.id}@{ruleset.version}" == name
    assert version_key(ruleset.version)
    assert ruleset.title
    assert ruleset.rules


@pytest.mark.parametrize("name", IDS)
def test_every_value_is_cited(name: str, rulesets: dict[str, Ruleset]) -> None:
    uncited = [
        place for rule in rulesets[name].rules for place, cited in citations_of_values(rule) if not cited
    ]
    assert uncited == []


@pytest.mark.parametrize("name", IDS)
def test_every_citation_can_be_looked_up(name: str, rulesets: dict[str, Ruleset]) -> None:
    cited = {
        citation
        for rule in rulesets[name].rules
        for _, found in citations_of_values(rule)
        for citation in found
    }
    for citation in cited:
        assert citation.title
        assert date.fromisoformat(citation.read) <= date.today()
        assert citation.url or citation.confidence in (Confidence.POLICY, Confidence.MEASURED), (
            citation.source
        )


@pytest.mark.parametrize("name", IDS)
def test_hearsay_alone_is_no_error(name: str, rulesets: dict[str, Ruleset]) -> None:
    errors = [rule for rule in rulesets[name].rules if rule.severity is Severity.ERROR]
    hearsay = [
        rule.id
        for rule in errors
        if all(
            citation.confidence is Confidence.SECONDARY
            for _, found in citations_of_values(rule)
            for citation in found
        )
    ]
    assert hearsay == []


@pytest.mark.parametrize("name", IDS)
def test_what_is_not_checked_says_why(name: str, rulesets: dict[str, Ruleset]) -> None:
    ruleset = rulesets[name]
    assert all(clause.reason for clause in (*ruleset.not_covered, *ruleset.manual))
    assert all(change.reason for change in ruleset.changes)
