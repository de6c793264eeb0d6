"""What becomes of a fault: its place, its weight, and what its fingerprint holds on to."""

from __future__ import annotations

import pytest

from tests.properties.documents import ASSET
from validator.checks.text.conformance import Params, conformance
from validator.model.facts.text import Fault, TextSource
from validator.model.findings import Location
from validator.model.vocabulary import Severity


def source(fault: Fault) -> TextSource:
    return TextSource("srt", "utf-8", None, "lf", faults=(fault,))


@pytest.mark.parametrize(
    ("level", "severity"), [("error", None), ("warning", Severity.WARNING), ("info", Severity.INFO)]
)
def test_the_level_of_a_fault_caps_its_severity(level: str, severity: Severity | None) -> None:
    fault = Fault("srt.tag.unknown", 3, 5, level=level)
    (finding,) = conformance.judge(asset=ASSET, source=source(fault), params=Params()).findings
    assert finding.severity is severity


def test_a_finding_keeps_the_place_of_its_fault() -> None:
    fault = Fault("srt.tag.unknown", 3, 5, {"tag": "x"}, 40, "/tt/body[1]", "<x>No.")
    (finding,) = conformance.judge(asset=ASSET, source=source(fault), params=Params()).findings
    assert finding.location == Location("a.srt", 3, 5, 40, xpath="/tt/body[1]", context="<x>No.")
    assert finding.args == {"tag": "x"}
    assert finding.anchor == "/tt/body[1]"


def test_without_an_xpath_the_line_is_what_the_fingerprint_holds_on_to() -> None:
    fault = Fault("srt.tag.unknown", 3, 5, context="<x>No.")
    (finding,) = conformance.judge(asset=ASSET, source=source(fault), params=Params()).findings
    assert finding.anchor == "<x>No."
