"""Every check is documented in both languages, with the same sections, parameters and examples."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from validator import checks
from validator.explain.documentation import (
    HEADINGS,
    Documentation,
    documentation,
    examples,
    parse,
    translation,
)
from validator.explain.page import Code, Paragraph

IDENTIFIERS = sorted(checks.identifiers())
HANGUL = re.compile("[가-힣]")
LITERAL = re.compile(r"``(.+?)``")


def both(identifier: str) -> tuple[Documentation, Documentation]:
    check = checks.load(identifier)
    return documentation(check, "en"), documentation(check, "ko")


def literals(found: Documentation, key: str) -> set[str]:
    return {
        " ".join(literal.split())
        for block in found.sections[key]
        if isinstance(block, Paragraph)
        for literal in LITERAL.findall(block.text)
    }


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_both_languages_have_all_sections_in_order(identifier: str) -> None:
    english, korean = both(identifier)
    assert (english.lang, korean.lang) == ("en", "ko")
    assert list(english.sections) == list(korean.sections) == list(HEADINGS["en"])
    assert all(blocks for found in (english, korean) for blocks in found.sections.values())


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_korean_is_in_hangul(identifier: str) -> None:
    _, korean = both(identifier)
    assert HANGUL.search(korean.title)
    for key in ("what", "why", "parameters", "example"):
        blocks = korean.sections[key]
        assert all(HANGUL.search(block.text) for block in blocks if isinstance(block, Paragraph)), key


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_both_languages_show_the_same_examples(identifier: str) -> None:
    english, korean = both(identifier)
    assert examples(english.sections["example"]) == examples(korean.sections["example"])
    assert literals(english, "example") == literals(korean, "example")


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_both_languages_explain_the_same_parameters(identifier: str) -> None:
    english, korean = both(identifier)
    assert literals(english, "parameters") == literals(korean, "parameters")


def test_every_translation_belongs_to_a_check() -> None:
    folder: Path = translation("area/name", "ko").parents[1]
    translated = {path.relative_to(folder).with_suffix("").as_posix() for path in folder.rglob("*.*")}
    assert translated == set(IDENTIFIERS)


def test_sections_paragraphs_and_examples() -> None:
    found = parse(
        "Title.\n\nWhat it checks\n    One\n    line.\n\n    Two::\n\n        a\n          b\n\n        c\n\n"
        "    Three.\n\nExample\n    ``x``",
        "en",
    )
    assert found.title == "Title."
    assert found.sections == {
        "what": (Paragraph("One line."), Paragraph("Two:"), Code("a\n  b\n\nc"), Paragraph("Three.")),
        "example": (Paragraph("``x``"),),
    }


@pytest.mark.parametrize("text", ["", "\n", "What it checks", "Example\n\n\n", "    indented"])
def test_a_plugin_may_have_no_documentation(text: str) -> None:
    assert not any(parse(text, "en").sections.values())
