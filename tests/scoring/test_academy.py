"""The academy's own scoring: every rule has its place, and the JSON report lets anyone count again."""

from __future__ import annotations

import io
import json
from collections import defaultdict
from fractions import Fraction
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tools.report_schema import PATH
from validator import check
from validator.model.score import Level, Redelivery
from validator.model.vocabulary import Severity
from validator.reports.json import write
from validator.ruleset.loading import resolve

SHORT = "1\n00:00:01,000 --> 00:00:01,200\nToo short.\n\n2\n00:00:02,000 --> 00:00:04,000\nLong enough.\n"
FINE = "1\n00:00:01,000 --> 00:00:03,000\nLong enough.\n"


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The JSON report on a folder of two subtitle files, one of them with a cue too short."""
    folder = tmp_path_factory.mktemp("submission")
    (folder / "fine.en.srt").write_text(FINE, encoding="utf-8")
    (folder / "short.en.srt").write_text(SHORT, encoding="utf-8")
    stream = io.StringIO()
    write(check(folder, rulesets=["academy"], cache=False), stream)
    return json.loads(stream.getvalue())


def test_every_error_rule_is_of_a_group_that_counts() -> None:
    (academy,) = resolve(["academy"])
    assert academy.scoring is not None
    errors = {rule.group for rule in academy.rules if rule.severity is Severity.ERROR}
    assert errors == {name for name, group in academy.scoring.groups.items() if group.weight}
    assert sum(group.weight for group in academy.scoring.groups.values()) == academy.scoring.out_of


def test_it_speaks_both_languages() -> None:
    (academy,) = resolve(["academy"])
    assert academy.scoring is not None
    titles = [one.title for one in (*academy.scoring.groups.values(), *academy.scoring.thresholds)]
    assert all(words.keys() == {"en", "ko"} for words in (academy.scoring.formula, *titles))


def test_an_error_is_a_blocker_a_warning_an_issue_and_the_rest_for_information() -> None:
    (academy,) = resolve(["academy"])
    assert academy.scoring is not None
    levels = [academy.scoring.levels.of(severity) for severity in Severity]
    assert levels == [Level.BLOCKER, Level.ISSUE, Level.FYI]


def counted_again(report: Any) -> Fraction:
    """The score by the formula of the ruleset, from nothing but the JSON report."""
    (package,), (ruleset,) = report["packages"], report["rulesets"]
    answers: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    for result in package["results"]:
        if result["severity"] == "error" and result["outcome"] in ("pass", "waived", "fail", "cannot_tell"):
            credit = result["outcome"] in ("pass", "waived")
            answers[result["group"]][result["rule"]].append(credit)
    total = weights = Fraction(0)
    for group in ruleset["scoring"]["groups"]:
        rules = answers[group["group"]].values()
        if rules or group["required"]:
            weights += group["weight"]
            credits = [Fraction(sum(credit), len(credit)) for credit in rules]
            total += group["weight"] * (sum(credits) / len(credits) if credits else Fraction(0))
    return ruleset["scoring"]["out_of"] * total / weights


def test_the_score_can_be_counted_again(report: Any) -> None:
    (score,) = report["packages"][0]["scores"]
    assert 0 < score["points"] < 100
    assert score["points"] == float(counted_again(report))
    assert (score["redelivery"], score["max_points"]) == (Redelivery.FAIL.value, 100)


def test_what_is_missing_earns_nothing(report: Any) -> None:
    (score,) = report["packages"][0]["scores"]
    points = {group["group"]: group["points"] for group in score["groups"]}
    most = {group["group"]: group["max_points"] for group in score["groups"]}
    assert points["audio"] == points["picture"] == points["artwork"] == 0
    assert most["audio"] > most["picture"] > 0


def test_it_is_of_the_published_form(report: Any) -> None:
    jsonschema.Draft202012Validator(json.loads(PATH.read_text(encoding="utf-8"))).validate(report)


def test_a_lone_file_is_scored_by_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "fine.en.srt"
    path.write_text(FINE, encoding="utf-8")
    (package,) = check(path, rulesets=["academy"], cache=False).packages
    (score,) = package.scores
    assert score.points == 100
    assert {group.group for group in score.groups if group.max_points} == {"text"}


def test_a_path_that_cannot_be_read_earns_nothing(tmp_path: Path) -> None:
    (package,) = check(tmp_path / "nothing", rulesets=["academy"], cache=False).packages
    (score,) = package.scores
    assert (score.points, score.redelivery) == (0, Redelivery.FAIL)


def test_rulesets_without_a_scoring_give_no_score(tmp_path: Path) -> None:
    path = tmp_path / "fine.en.srt"
    path.write_text(FINE, encoding="utf-8")
    (package,) = check(path, rulesets=["conformance"], cache=False).packages
    assert package.scores == ()
