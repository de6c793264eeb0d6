from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests.reports.sample import CLEAN, PACKAGE, REPORT, result
from tests.reports.writing import written
from validator.engine.verdicts import verdict
from validator.messages import LANGUAGES
from validator.model.report import Report, Result
from validator.model.vocabulary import Outcome, Severity, Verdict
from validator.reports.junit import tag

SCHEMA = etree.XMLSchema(etree.parse(Path(__file__).with_name("junit.xsd")))
COUNTED = {"failures": "failure", "errors": "error", "skipped": "skipped"}


def parsed(report: Report, lang: str = "en") -> Any:
    return etree.fromstring(written(report, "junit", lang).encode())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("report", [REPORT, CLEAN, replace(REPORT, packages=())])
def test_it_is_valid(report: Report, lang: str) -> None:
    SCHEMA.assertValid(parsed(report, lang))


def test_every_suite_counts_its_cases() -> None:
    root = parsed(REPORT)
    assert [len(suite.findall("testcase")) for suite in root] == [len(PACKAGE.results), len(REPORT.results)]
    for holder in (root, *root):
        assert int(holder.get("tests")) == len(list(holder.iter("testcase")))
        for name, element in COUNTED.items():
            if name in holder.attrib:
                assert int(holder.get(name)) == len(list(holder.iter(element)))


@pytest.mark.parametrize(
    ("answer", "element"),
    [
        (result("a", Outcome.PASS, "."), None),
        (result("a", Outcome.ATTESTED, "."), None),
        (result("a", Outcome.FAIL, "."), "failure"),
        (result("a", Outcome.FAIL, ".", severity=Severity.WARNING), "skipped"),
        (result("a", Outcome.FAIL, ".", severity=Severity.INFO), "skipped"),
        (result("a", Outcome.FAIL, ".", baseline=True), "skipped"),
        (result("a", Outcome.WAIVED, "."), "skipped"),
        (result("a", Outcome.NOT_APPLICABLE, "."), "skipped"),
        (result("a", Outcome.NOT_RUN, "."), "skipped"),
        (result("a", Outcome.CANNOT_TELL, "."), "error"),
        (result("a", Outcome.CANNOT_TELL, ".", severity=Severity.WARNING), "skipped"),
    ],
)
def test_a_suite_is_red_exactly_where_the_delivery_is_no_pass(answer: Result, element: str | None) -> None:
    assert tag(answer) == element
    passed = result("b", Outcome.PASS, ".")
    assert {"failure": Verdict.FAIL, "error": Verdict.INCOMPLETE}.get(str(element), Verdict.PASS) == verdict(
        [answer, passed]
    )


def test_what_xml_forbids_is_shown() -> None:
    named = replace(REPORT, packages=(replace(PACKAGE, path='a\x00\x1b\ufffe\ud800<&>".srt'),))
    assert parsed(named).find("testsuite").get("name") == 'a␀␛\\ufffe\\ud800<&>".srt'
