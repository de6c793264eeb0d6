"""What a name is explained by, and what is said of one that nothing has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.explain.pages import texts, whole
from validator import checks
from validator.explain.codes import finders
from validator.explain.documentation import HEADINGS
from validator.explain.lookup import candidates, explain
from validator.explain.page import Page, Section
from validator.explain.page import Table as ValueTable
from validator.messages import LANGUAGES, Catalogue
from validator.model.errors import RunError
from validator.ruleset.types import Ruleset, Table

Rulesets = tuple[Ruleset, ...]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "name",
    [
        "text/duration",
        "netflix/text-duration-min",
        "text.duration.too-short",
        "webvtt.arrow.missing",
        "text.no-cues",
        "academy",
        "academy@2026.11",
        "academy/M-transcript",
    ],
)
def test_is_explained(name: str, lang: str, rulesets: Rulesets) -> None:
    page = explain(name, rulesets, lang)
    assert page.title == name.partition("@")[0]
    assert page.summary
    assert page.blocks


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_that_can_be_asked_for_is_explained(lang: str, rulesets: Rulesets) -> None:
    names = list(dict.fromkeys(candidates(rulesets)))
    assert {*checks.identifiers(), *finders(), "netflix"} <= set(names)
    for name in names:
        found = list(texts(explain(name, rulesets, lang)))
        assert found[0] == name
        assert not any(text.startswith(("explain.", "report.")) for text in found), name


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("text/duratoin", "text/duration"),
        ("netflix/text-duration-mn", "netflix/text-duration-min"),
        ("text.duration.to-short", "text.duration.too-short"),
        ("netfilx", "netflix"),
    ],
)
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_slip_is_told_what_was_meant(name: str, meant: str, lang: str, rulesets: Rulesets) -> None:
    with pytest.raises(RunError) as raised:
        explain(name, rulesets, lang)
    assert name in str(raised.value)
    assert meant in str(raised.value)


@pytest.mark.parametrize(
    "name", ["", "x", "report.yes", "html.title", "fix.nothing", "score.line", "no.such.code", "../a/b"]
)
def test_what_nothing_is_called(name: str, rulesets: Rulesets) -> None:
    with pytest.raises(RunError):
        explain(name, rulesets)


def test_a_rule_is_explained_as_its_own_ruleset_has_it(rulesets: Rulesets) -> None:
    netflix = next(one for one in rulesets if one.id == "netflix")
    rule = next(one for one in netflix.rules if one.id == "netflix/text-duration-min")
    other = replace(netflix, id="other", rules=(replace(rule, note="not this one"),))
    page = whole(explain(rule.id, (other, *rulesets)))
    assert "not this one" not in page
    assert "``other``" in page  # it is told that the other one changes it


def test_a_rule_shows_every_row_and_every_source(rulesets: Rulesets) -> None:
    rules = {rule.id: rule for one in rulesets for rule in one.rules}
    tables = [
        rule for rule in rules.values() if any(isinstance(value, Table) for value in rule.params.values())
    ]
    assert tables
    for rule in tables:
        page = whole(explain(rule.id, rulesets))
        for citation in rule.citations:
            assert all(part in page for part in (citation.title, citation.url, citation.read))
        for value in rule.params.values():
            for row in value.rows if isinstance(value, Table) else ():
                assert row.value is None or str(row.value) in page
                assert row.language is None or f"``{row.language}``" in page
                assert all(one.url in page for one in row.citations)


def test_a_ruleset_shows_every_rule_and_every_clause(rulesets: Rulesets) -> None:
    for ruleset in rulesets:
        page = whole(explain(ruleset.id, rulesets))
        assert [rule.id for rule in ruleset.rules if f"``{rule.id}``" not in page] == []
        told = [
            text
            for clause in (*ruleset.manual, *ruleset.not_covered)
            for text in (clause.clause, clause.reason)
        ]
        assert [text for text in told if text not in page] == []
        assert [one.reason for one in ruleset.changes if one.reason not in page] == []


def test_a_check_shows_its_parameters_and_its_codes(rulesets: Rulesets) -> None:
    page = whole(explain("text/gap", rulesets))
    for name in ("min", "close_below", "comparison", "same_region_only", "text.gap.too-short"):
        assert f"``{name}``" in page


def sections(page: Page) -> list[str]:
    return [block.title for block in page.blocks if isinstance(block, Section)]


def test_a_page_holds_everything_in_the_order_it_is_asked_for(rulesets: Rulesets) -> None:
    what, why, given, example, references = HEADINGS["en"].values()
    words = Catalogue("en")
    values, source, remedies, users = (
        words.text(f"explain.heading.{name}") for name in ("values", "source", "codes", "users")
    )
    rule, check, code = (
        sections(explain(name, rulesets)) for name in ("academy/text-gap", "text/gap", "text.gap.too-short")
    )
    assert rule == [what, why, values, given, source, example, remedies, references]
    assert check == [what, why, given, example, remedies, users, references]
    assert code == [what, why, given, example, users, references]


def test_the_users_of_a_check_stand_with_their_clauses(rulesets: Rulesets) -> None:
    rules = [rule for one in rulesets for rule in one.rules if rule.check.id == "text/gap"]
    assert rules
    for name in ("text/gap", "text.gap.too-short"):
        page = whole(explain(name, rulesets))
        assert all(f"``{rule.id}``" in page for rule in rules)
        assert all(citation.clause in page for rule in rules for citation in rule.citations)


def test_a_value_names_its_source_where_it_is_not_the_rules_own(rulesets: Rulesets) -> None:
    page = explain("netflix/text-reading-speed", rulesets)
    title = Catalogue("en").text("explain.heading.values")
    (section,) = [block for block in page.blocks if isinstance(block, Section) and block.title == title]
    (table,) = section.blocks
    assert isinstance(table, ValueTable)
    sources = {row[1]: row[-1] for row in table.rows}
    assert sources["``17``"] == ""
    assert "CalcCjk" in {part for row in table.rows for part in row[-1].split(", ")}


def test_a_fault_says_how_much_it_weighs(rulesets: Rulesets) -> None:
    error, info = explain("srt.timing.arrow", rulesets), explain("srt.override", rulesets)
    assert whole(error).count("error:") == 1
    assert whole(info).count("info:") == 1
