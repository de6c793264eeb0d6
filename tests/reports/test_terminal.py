from __future__ import annotations

import re

import pytest
from rich.cells import cell_len
from syrupy.assertion import SnapshotAssertion

from tests.reports.sample import CLEAN, REPORT, RESULTS
from validator.model.report import Report
from validator.reports.layout import Page, wrap
from validator.reports.terminal import render

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("report", [REPORT, CLEAN], ids=["full", "fast"])
def test_snapshot(report: Report, lang: str, snapshot: SnapshotAssertion) -> None:
    assert render(report, lang) == snapshot


@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize("width", [40, 80, 132])
def test_no_line_is_wider_than_the_page(lang: str, width: int) -> None:
    assert max(map(cell_len, render(REPORT, lang, width=width).splitlines())) <= width


def test_colour_adds_nothing_but_colour() -> None:
    colored = render(REPORT, color=True)
    assert ANSI.search(colored)
    stripped = [line.rstrip() for line in ANSI.sub("", colored).splitlines()]
    assert stripped == render(REPORT).splitlines()


def test_every_result_that_asks_for_a_word_is_named() -> None:
    text = render(REPORT)
    quiet = {"pass", "not_applicable", "attested"}
    assert [result.rule for result in RESULTS if (result.rule in text) == (result.outcome in quiet)] == []


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 20, [""]),
        ("one two three", 12, ["one two", "three"]),
        ("자막이 너무 깁니다", 12, ["자막이 너무", "깁니다"]),
        ("a " + "x" * 30, 12, ["a", "x" * 12, "x" * 12, "x" * 6]),
        ("가나다라마바사아", 13, ["가나다라마바", "사아"]),
    ],
)
def test_wrapping_counts_cells(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


def test_a_table_too_wide_is_not_written() -> None:
    page = Page(20)
    assert not page.table([[("x" * 15, ""), ("y", ""), ("12345", "")]])
    assert page.lines == []
    assert page.table([[("가", ""), ("y", ""), ("1", "")], [("abcd", ""), ("", ""), ("20", "")]])
    assert page.text() == "가    y   1\nabcd     20\n"
