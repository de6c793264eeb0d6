from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest

from tests.reports.sample import CLEAN, LOUD, MIX, PACKAGE, REPORT, result
from tests.reports.writing import written
from validator.messages import LANGUAGES
from validator.model.report import Report
from validator.model.vocabulary import Outcome
from validator.reports.csv_table import COLUMNS, cell


def rows(report: Report, lang: str = "en") -> list[dict[str, str]]:
    text = written(report, "csv", lang)
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("report", [REPORT, CLEAN, replace(REPORT, packages=(), results=())])
def test_it_is_of_the_form_of_rfc_4180(report: Report, lang: str) -> None:
    text = written(report, "csv", lang)
    assert text.startswith("\ufeffpackage,")
    assert text.endswith("\r\n")
    lines = text.split("\r\n")[:-1]
    assert not [line for line in lines if "\n" in line or "\r" in line]
    assert {len(record) for record in csv.reader(lines, strict=True)} == {len(COLUMNS)}
    assert len(lines) == 1 + len(rows(report, lang))


def test_one_row_a_finding_or_a_result_without_any() -> None:
    found = [row["rule"] for row in rows(REPORT)]
    assert [found.count(f"sample/{name}") for name in ("loudness", "duration", "gap", "M-1")] == [1, 7, 1, 1]
    assert {row["findings"] for row in rows(REPORT) if row["rule"] == "sample/duration"} == {"120"}


def test_values_of_a_row() -> None:
    row = next(row for row in rows(REPORT) if row["rule"] == "sample/duration")
    expected = {
        "outcome": "fail", "severity": "error", "asset": "text/ko_자막.srt", "line": "4", "cue": "1",
        "start": "00:00:10.333", "frame": "247",
    }  # fmt: skip
    assert {name: row[name] for name in expected} == expected


def test_names_of_outcomes_do_not_depend_on_the_language() -> None:
    fixed = ("rule", "outcome", "severity", "code", "fingerprint")
    english, korean = ([[row[name] for name in fixed] for row in rows(REPORT, lang)] for lang in ("en", "ko"))
    assert english == korean


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("-19.2 LKFS", "'-19.2 LKFS"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝1", "'＝1"),
        ("\t=1", "␉=1"),
        ("\r=1", "␍=1"),
        ("-19.2", "-19.2"),
        (-3, "-3"),
        ("a=b", "a=b"),
        (0, "0"),
        (None, ""),
    ],
)
def test_no_cell_is_a_formula(value: str | float | None, shown: str) -> None:
    assert cell(value) == shown


def test_formulas_are_disarmed_in_every_column() -> None:
    path = '=HYPERLINK("x")'
    finding = replace(LOUD.finding, location=replace(LOUD.finding.location, asset=path), measured="=1")
    found = result(
        "loudness", Outcome.FAIL, path, findings=(replace(LOUD, finding=finding),), finding_count=1
    )
    package = replace(PACKAGE, path=path, assets=(replace(MIX, path=path),), results=(found,))
    (row,) = rows(replace(REPORT, packages=(package,), results=()))
    assert [row[name] for name in ("package", "subject", "asset", "measured")] == [f"'{path}"] * 3 + ["'=1"]
