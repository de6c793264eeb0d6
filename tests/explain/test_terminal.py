"""Explanations on a terminal keep to its width and show examples untouched."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from rich.cells import cell_len

from validator import checks
from validator.cli.explain import explain as command
from validator.explain.documentation import documentation, examples
from validator.explain.lookup import candidates, explain
from validator.explain.page import Code, Fields, Page, Paragraph, Section, Table
from validator.messages import LANGUAGES
from validator.reports.explanation import render
from validator.ruleset.types import Ruleset


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [60, 80])
def test_no_line_is_too_wide(lang: str, width: int, rulesets: tuple[Ruleset, ...]) -> None:
    shown = {line for one in checks.identifiers() for line in example_lines(one, lang)}
    for name in dict.fromkeys(candidates(rulesets)):
        text = render(explain(name, rulesets, lang), width=width)
        wide = [line for line in text.splitlines() if cell_len(line) > width and line.strip() not in shown]
        assert wide == [], name
        assert "``" not in text


def example_lines(identifier: str, lang: str) -> set[str]:
    blocks = documentation(checks.load(identifier), lang).sections["example"]
    return {line.strip() for text in examples(blocks) for line in text.splitlines()}


def test_blocks() -> None:
    blocks = (
        Fields((("severity", "error"),)),
        Section("Values", (Table(("name", "value", "for"), (("``min``", "``1 s``", "``ko``"),)),)),
        Section("Example", (Paragraph("Fails:"), Code("a\n\tb\n\nc"))),
    )
    assert render(Page("x/y", "What it is.", blocks), width=80).splitlines() == [
        "x/y",
        "What it is.",
        "",
        "severity  error",
        "",
        "Values",
        "  min  1 s · for: ko",
        "",
        "Example",
        "  Fails:",
        "",
        "      a",
        "      ␉b",
        "",
        "      c",
    ]


def test_an_address_is_not_broken_where_it_fits_a_line_of_its_own() -> None:
    address = f"https://example.org/{'a' * 50}"
    page = Page("x/y", "What it is.", (Fields((("address", address), ("read on", "2026-11-23"))),))
    assert render(page, width=76).splitlines()[3:] == ["address", f"  {address}", "read on  2026-11-23"]
    assert render(page, width=80).splitlines()[3] == f"address  {address}"


def test_colour_only_repeats_what_is_said() -> None:
    page = Page("x/y", "What it is.", (Section("Values", (Paragraph("one"),)),))
    assert "\x1b[" in render(page, color=True)
    assert "\x1b[" not in render(page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_command(lang: str) -> None:
    result = CliRunner().invoke(command, ["text/duration", "--lang", lang])
    assert result.exit_code == 0
    assert result.output.startswith("text/duration\n")


def test_command_looks_into_a_ruleset_of_ones_own(tmp_path: object) -> None:
    file = f"{tmp_path}/house.yaml"
    with open(file, "w", encoding="utf-8") as stream:
        stream.write(
            "ruleset: house\ntitle: House\nversion: '1'\n"
            "sources: {own: {title: House rules, read: 2026-11-23, confidence: policy}}\n"
            "rules:\n  - {id: house/short, check: text/duration, for: {subject: asset}, with: {min: 2 s},\n"
            "     severity: error, cite: {source: own, clause: Timing}}\n"
        )
    result = CliRunner().invoke(command, ["house/short", "--ruleset", file])
    assert result.exit_code == 0
    assert "2 s" in result.output
    assert "House rules" in result.output
