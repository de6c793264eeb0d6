from __future__ import annotations

from tests.reports.html.flood import FILES, LISTED, RULES, flood, many_passes
from tests.reports.html.measured import render
from tests.reports.html.selecting import select, tree
from tests.reports.html.wellformed import read
from validator.reports.html.rules import QUIET_SHOWN


def test_20_000_findings_stay_one_file_of_bounded_size() -> None:
    document = render(flood())
    assert len(document.encode()) < 8_000_000
    reader = read(document)
    assert reader.faults == []
    names = [attrs.get("class") for _, attrs in reader.elements]
    assert names.count("answer m-error") == FILES * RULES
    assert names.count("where") == FILES * RULES * (LISTED - 1)  # the first of each has a table of its own


def test_rules_begin_folded_where_there_are_too_many_answers() -> None:
    rules = select(tree(flood()), "details.rule")
    assert [rule.get("open") for rule in rules if "m-error" in rule.get("class")] == [None] * RULES


def test_timelines_do_not_grow_with_findings() -> None:
    timelines = select(tree(flood()), ".timeline")
    assert len(timelines) == FILES
    assert {len(select(one, ".markers")[0].findall("svg")) <= 200 for one in timelines} == {True}


def test_answers_that_pass_are_listed_up_to_a_number() -> None:
    (body,) = select(tree(many_passes(QUIET_SHOWN + 7)), "section.package .rule .body")
    assert len(select(body, ".quiet tbody tr")) == QUIET_SHOWN
    (unlisted,) = body.findall("p")
    assert "7" in unlisted.text
