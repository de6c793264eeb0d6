from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest

from tests.reports.sample import CLEAN, PACKAGE, REPORT, RESULTS, SUBTITLES, result
from tests.reports.writing import written
from validator.messages import LANGUAGES
from validator.model.report import Report
from validator.model.vocabulary import Outcome

# docs.gitlab.com/ci/testing/code_quality, "Code Quality report format"; "outcome" and "outcomes" are ours.
ISSUE = {
    "type": "object",
    "properties": {
        "description": {"type": "string", "minLength": 1},
        "check_name": {"type": "string", "minLength": 1},
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
        "location": {
            "type": "object",
            "properties": {
                "path": {"type": "string", "pattern": r"^(?!\./)."},
                "lines": {
                    "type": "object",
                    "properties": {"begin": {"type": "integer", "minimum": 1}},
                    "required": ["begin"],
                },
            },
            "required": ["path", "lines"],
        },
    },
    "required": ["description", "check_name", "fingerprint", "severity", "location"],
}
SCHEMA = {"type": "array", "items": ISSUE}


def parsed(report: Report, lang: str = "en") -> Any:
    return json.loads(written(report, "gitlab", lang))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("report", [REPORT, CLEAN, replace(REPORT, packages=(), results=())])
def test_it_is_of_the_documented_form(report: Report, lang: str) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(parsed(report, lang))


def test_fingerprints_are_unique_even_of_issues_that_are_alike() -> None:
    twice = replace(REPORT, packages=(replace(PACKAGE, results=RESULTS * 2),) * 2)
    prints = [issue["fingerprint"] for issue in parsed(twice)]
    assert len(set(prints)) == len(prints)


def test_fingerprints_do_not_move_with_lines_and_languages() -> None:
    def moved(line: int) -> Report:
        (reported,) = RESULTS[2].findings
        finding = replace(
            reported.finding, location=replace(reported.finding.location, line=line), args={"length": line}
        )
        found = replace(RESULTS[2], findings=(replace(reported, finding=finding),))
        return replace(REPORT, packages=(replace(PACKAGE, results=(found,)),), results=())

    prints = [
        [issue["fingerprint"] for issue in parsed(moved(line), lang)]
        for line in (1, 99)
        for lang in LANGUAGES
    ]
    assert prints == [prints[0]] * 4


def test_severities() -> None:
    found = {issue["check_name"]: issue["severity"] for issue in parsed(REPORT)}
    assert found == {
        "sample/loudness": "critical",
        "sample/duration": "critical",
        "sample/wide": "minor",
        "sample/short-sign": "minor",
        "sample/missing": "info",
        "sample/frame-rate": "minor",
        "sample/scan": "info",
        "sample/answered": "minor",
        "sample/dispositions": "minor",
        "deliverable-validator/verdict": "info",
    }


def test_issues_are_at_files_not_at_folders() -> None:
    declared = replace(PACKAGE, declared=True, results=(result("cardinality", Outcome.FAIL, "."),))
    issues = parsed(replace(REPORT, packages=(declared,), results=()))
    assert {issue["location"]["path"] for issue in issues} == {"deliveries/night/delivery.yaml"}
    (alone,) = {issue["location"]["path"] for issue in parsed(replace(CLEAN, packages=CLEAN.packages[:1]))}
    assert alone == "one.srt"


def test_a_finding_in_a_file_is_at_its_line() -> None:
    (issue, *_) = [one for one in parsed(REPORT) if one["check_name"] == "sample/duration"]
    assert issue["location"] == {"path": f"deliveries/night/{SUBTITLES.path}", "lines": {"begin": 4}}
