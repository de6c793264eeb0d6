from __future__ import annotations

import io
import json
from collections import Counter
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion

from tests.reports.sample import CLEAN, LOUD, PACKAGE, REPORT, RESULTS
from validator.engine.scoring import score
from validator.messages import Catalogue
from validator.model.report import Report, Result
from validator.model.score import ScoredGroup, Scoring
from validator.model.vocabulary import Outcome
from validator.reports.feedback import lessons, why
from validator.reports.gradescope import write

# docs/specs.md of github.com/gradescope/autograder_samples at 00f6aa0, field by field.
VISIBILITY = {"enum": ["hidden", "after_due_date", "after_published", "visible"]}
TEST = {
    "type": "object",
    "properties": {
        "score": {"type": "number", "minimum": 0},
        "max_score": {"type": "number", "minimum": 0},
        "name": {"type": "string", "minLength": 1},
        "number": {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$"},
        "output": {"type": "string"},
        "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        "visibility": VISIBILITY,
        "extra_data": {"type": "object"},
    },
    "required": ["score", "max_score", "name", "number", "output"],
    "additionalProperties": False,
}
SCHEMA = {
    "type": "object",
    "properties": {
        "score": {"type": "number", "minimum": 0},
        "execution_time": {"type": "number"},
        "output": {"type": "string"},
        "visibility": VISIBILITY,
        "stdout_visibility": VISIBILITY,
        "extra_data": {"type": "object"},
        "tests": {"type": "array", "items": TEST},
        "leaderboard": {"type": "array"},
    },
    "required": ["score", "tests"],
    "additionalProperties": False,
}

SCORING = Scoring(
    out_of=10,
    formula={"en": "The share that passes.", "ko": "통과한 비율입니다."},
    groups={
        "audio": ScoredGroup(1, {"en": "Sound", "ko": "소리"}),
        "text": ScoredGroup(3, {"en": "Text", "ko": "자막"}),
        "picture": ScoredGroup(1, {"en": "Picture", "ko": "영상"}),
    },
    visibility="after_published",
)
# The sample's rules on text get a group: it gives one to the rule on loudness only.
ANSWERS = tuple(replace(one, group=one.group or ("text" if one.rulesets else "")) for one in RESULTS)


def scored(results: tuple[Result, ...] = ANSWERS) -> Report:
    """The sample report under a ruleset that scores."""
    rulesets = (replace(REPORT.rulesets[0], scoring=SCORING), REPORT.rulesets[1])
    package = replace(PACKAGE, results=results, scores=(score("sample", SCORING, results),))
    return replace(REPORT, rulesets=rulesets, packages=(package,))


def parsed(report: Report, lang: str = "en") -> Any:
    stream = io.StringIO()
    write(report, stream, lang)
    return json.loads(stream.getvalue())


def flat(text: str) -> str:
    """The text before it was wrapped."""
    return " ".join(text.split())


def outcomes(document: Any) -> Counter[tuple[str, str]]:
    """How often each rule had each outcome, over all tests."""
    found: Counter[tuple[str, str]] = Counter()
    for test in document["tests"]:
        for rule in test["extra_data"]["rules"]:
            found.update({(rule["rule"], outcome): times for outcome, times in rule["outcomes"].items()})
    return found


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize(
    "report",
    [scored(), REPORT, CLEAN, replace(REPORT, packages=()), scored(())],
    ids=["scored", "unscored", "several", "nothing", "silent"],
)
def test_it_has_the_fields_of_the_specification_and_no_other(report: Report, lang: str) -> None:
    document = parsed(report, lang)
    jsonschema.Draft202012Validator(SCHEMA).validate(document)
    numbers = [test["number"] for test in document["tests"]]
    assert sorted(set(numbers)) == sorted(numbers)


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_snapshot(lang: str, snapshot: SnapshotAssertion) -> None:
    stream = io.StringIO()
    write(scored(), stream, lang)
    assert stream.getvalue() == snapshot


def test_one_test_for_each_group_and_one_for_the_rest() -> None:
    document = parsed(scored())
    tests = [(test["number"], test["score"], test["max_score"]) for test in document["tests"]]
    # Of the sample's rules on text that count (error severity, new), two fail or can't tell, one is
    # waived, one passes; no rule is of the group picture.
    assert tests == [("1", 0, 2.5), ("2", 3.75, 7.5), ("3", 0, 0), ("4", 0, 0)]
    assert document["score"] == 3.75
    assert [test["visibility"] for test in document["tests"]] == ["after_published"] * 4


@pytest.mark.parametrize("report", [scored(), REPORT], ids=["scored", "unscored"])
def test_no_outcome_is_lost(report: Report) -> None:
    given = Counter((result.rule, result.outcome.value) for result in report.packages[0].results)
    assert {outcome for _, outcome in given} == {outcome.value for outcome in Outcome}
    assert outcomes(parsed(report)) == given


def test_findings_are_told_in_both_languages_the_chosen_one_first() -> None:
    texts = {lang: parsed(scored(), lang)["tests"][0]["output"] for lang in ("en", "ko")}
    for lang, text in texts.items():
        places = [text.index(Catalogue(one).text("score.language")) for one in ("en", "ko")]
        assert (places[0] < places[1]) == (lang == "en")
        assert all(
            Catalogue(one).message(LOUD.finding.code, LOUD.finding.args) in flat(text) for one in texts
        )


def test_what_went_wrong_is_tagged() -> None:
    tags = [test["tags"] for test in parsed(scored())["tests"]]
    assert tags[0] == ["audio", "blocker"]
    assert {"text", "blocker", "issue", "cannot_tell", "waived", "not_run"} <= set(tags[1])


def test_digests_say_what_was_scored() -> None:
    told = parsed(scored())["extra_data"]
    assert told["rulesets"][0] == {"id": "sample", "version": "2026.11", "digest": "e" * 64}
    assert told["packages"][0]["sha256"] == PACKAGE.digests
    assert told["packages"][0]["redelivery"] == [{"ruleset": "sample", "answer": "fail"}]


def test_several_packages_share_the_points() -> None:
    one = scored()
    package = one.packages[0]
    empty = replace(package, path="other", results=(), scores=(score("sample", SCORING, ()),))
    document = parsed(replace(one, packages=(package, empty)))
    assert document["score"] == parsed(one)["score"] / 2
    assert [test["number"] for test in document["tests"]] == ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "2.3"]
    assert {test["extra_data"]["package"] for test in document["tests"]} == {package.path, "other"}


def test_the_most_severe_comes_first_and_what_was_accepted_last() -> None:
    text = [result for result in ANSWERS if result.group == "text"]
    order = [lesson.rule for lesson in lessons(reversed(text))]
    assert order == [lesson.rule for lesson in lessons(text)]
    assert order[0] == "sample/duration"
    assert order[-2:] == ["sample/line-length", "sample/wide"]
    assert "sample/gap" not in order


def test_of_equals_the_one_found_most_often_comes_first() -> None:
    failed = next(one for one in ANSWERS if one.rule == "sample/duration")
    found = [
        replace(failed, rule=rule, finding_count=count) for rule, count in (("a", 1), ("b", 3), ("c", 3))
    ]
    assert [lesson.rule for lesson in lessons(found)] == ["b", "c", "a"]


@pytest.mark.parametrize("lang", ["en", "ko"])
def test_why_is_told_where_the_check_knows(lang: str) -> None:
    assert why("text/duration", lang)
    assert why("generic/expression", lang) == ""
    assert why("sample/gone", lang) == ""


def test_a_name_that_is_not_utf_8_can_be_written_anywhere() -> None:
    path = b"caf\xe9".decode("utf-8", "surrogateescape")
    report = scored()
    named = replace(report, packages=(replace(report.packages[0], path=path),))
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    write(named, stream)
    stream.seek(0)
    assert json.load(stream)["extra_data"]["packages"][0]["path"] == path
