"""What all formats share: they are pure, and a person has looked at what they write."""

from __future__ import annotations

from dataclasses import replace

import pytest
from syrupy.assertion import SnapshotAssertion

from tests.reports.recovery import outcomes
from tests.reports.sample import REPORT
from tests.reports.writing import written
from validator.messages import LANGUAGES
from validator.reports.formats import FORMATS

# The others have snapshots of their own.
MACHINE_FORMATS = ("junit", "sarif", "markdown", "github", "github-summary", "gitlab", "csv")


@pytest.mark.parametrize("name", MACHINE_FORMATS)
def test_snapshot(name: str, snapshot: SnapshotAssertion) -> None:
    assert written(REPORT, name) == snapshot


@pytest.mark.parametrize("name", ["markdown", "github"])
def test_korean_snapshot(name: str, snapshot: SnapshotAssertion) -> None:
    assert written(REPORT, name, "ko") == snapshot


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_gives_the_same_bytes(name: str, lang: str) -> None:
    assert written(REPORT, name, lang) == written(REPORT, name, lang)


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_about_nothing_names_no_rule(name: str) -> None:
    nothing = written(replace(REPORT, packages=(), results=()), name)
    assert not [rule for rule in outcomes(name, nothing) if "/" in rule]


@pytest.mark.parametrize("name", FORMATS)
def test_korean_is_written_in_korean(name: str) -> None:
    korean = written(REPORT, name, "ko")
    assert korean != written(REPORT, name, "en")
