"""Every code that the program can say has words: findings, reasons, and the faults of formats."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import validator
from tests.cases.wording import message
from validator.formats.codes import LEVELS
from validator.messages import LANGUAGES

# What makes a finding or a reason of a code: always the first argument.
MAKERS = frozenset({"because", "Reason", "not_applicable", "Finding"})


def codes_in(path: Path) -> Iterator[str]:
    """The codes that a module names where it makes findings and reasons."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = node.args[0]
            if name in MAKERS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value


def given_codes() -> set[str]:
    modules = Path(validator.__file__).parent.rglob("*.py")
    return {code for path in modules for code in codes_in(path)}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_findings_and_reasons_have_words(lang: str) -> None:
    codes = given_codes()
    assert {"text.no-cues", "text.empty.cue", "access.not-forced"} <= codes
    assert [code for code in sorted(codes) if message(lang, code) is None] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_faults_of_formats_have_words(lang: str) -> None:
    assert [code for code in LEVELS if message(lang, code) is None] == []
