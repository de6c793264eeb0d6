"""Whatever stands in names and texts of a delivery, every format stays what it is and loses no outcome."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.reports.recovery import outcomes
from tests.reports.sample import ATTESTATION, GUIDE, MIX, PACKAGE, REPORT, WAIVER, result
from tests.reports.writing import written
from validator.messages import LANGUAGES
from validator.model.findings import Finding, Location, Measurement
from validator.model.reason import Reason
from validator.model.report import Report, ReportedFinding
from validator.model.vocabulary import Outcome, Severity
from validator.reports.formats import FORMATS

# Lone surrogates too: what is not UTF-8 in a file's name becomes one.
TEXT = st.text(st.characters(), max_size=20)
HOSTILE = "\x00\r\n::error::%0A,|`<&\"'>]]>{0}[a](b)=1\u2028\udce9\ud800 ##[x]"


def told(text: str) -> Report:
    """A report of every outcome in which all that a delivery can say is this text."""
    name = text or "unnamed"
    place = Location(name, line=1, column=2, xpath=text, cue=text, channel=text, field=text, context=text)
    args = dict.fromkeys(("path", "rule", "line", "language"), text)
    reported = ReportedFinding(
        Finding("sample.missing", args, place, text, text, text), Severity.ERROR, "f" * 20
    )
    found = {"findings": (reported,), "finding_count": 1}
    waiver, attestation = (
        replace(one, reason=text, name=text, subject=text, asset_sha256=text) for one in (WAIVER, ATTESTATION)
    )
    results = (
        result("fail", Outcome.FAIL, name, **found, note=text),
        result("known", Outcome.FAIL, f"{name}#0", **found, baseline=True),
        result("waived", Outcome.WAIVED, name, **found, disposition=waiver),
        result("unclear", Outcome.CANNOT_TELL, name, reason=Reason("sample.crashed", args)),
        result("left-out", Outcome.NOT_RUN, ".", reason=Reason("sample.depth")),
        result("inapplicable", Outcome.NOT_APPLICABLE, name, reason=Reason("sample.no-row", args)),
        result("pass", Outcome.PASS, name, measurements=(Measurement("format", text, ""),)),
        result("attested", Outcome.ATTESTED, ".", disposition=attestation, citations=(GUIDE,)),
    )
    title = replace(PACKAGE.title, name=text, original_language=text)
    package = replace(
        PACKAGE, path=name, title=title, assets=(replace(MIX, path=name, language=text),), results=results
    )
    return replace(REPORT, packages=(package,), results=())


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=15)
@example(HOSTILE)
@given(text=TEXT)
def test_every_format_can_be_written(name: str, lang: str, text: str) -> None:
    assert written(told(text), name, lang)


@pytest.mark.parametrize("name", [name for name in FORMATS if name != "terminal"])
@settings(max_examples=15)
@example(HOSTILE)
@given(text=TEXT)
def test_every_format_can_be_read_back(name: str, text: str) -> None:
    report = told(text)
    expected = {one.rule: {one.outcome.value} for one in report.packages[0].results}
    assert outcomes(name, written(report, name)) == expected
