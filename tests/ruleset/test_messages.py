"""Every code that a ruleset, an expression or a YAML file can raise has its words in each language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import validator
from tests.cases.wording import message, variables_of, words_of
from tests.ruleset.writing import DURATION, problem_list
from validator.messages import LANGUAGES

_CODE = re.compile(r'"((?:yaml|ruleset|expression)\.[a-z0-9-]*[a-z0-9])"')
SOURCES = sorted(Path(validator.__file__).parent.rglob("*.py"))
CODES = sorted({code for path in SOURCES for code in _CODE.findall(path.read_text(encoding="utf-8"))})


def test_there_are_codes() -> None:
    assert {"yaml.syntax", "ruleset.unknown", "expression.absent"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_code_has_words(code: str) -> None:
    assert all(message(lang, code) for lang in LANGUAGES)
    assert variables_of("en", code) == variables_of("ko", code)
    assert re.search("[가-힣]", words_of(message("ko", code)))


@pytest.mark.parametrize(
    "rule",
    [
        DURATION.replace("text/duration", "text/nothing"),
        DURATION.replace("5/6 s", "5"),
        DURATION.replace(
            "min: 5/6 s", "min: {by: role, rows: [{language: 'ko-*', value: 1 s}, {value: 2 LU}]}"
        ),
        DURATION.replace("min: 5/6 s", "min: {rows: [{value: 1 s}, {value: 2 s}]}, mni: 1"),
        DURATION.replace("source: one", "source: oen").replace("error", "eror"),
        DURATION.replace("role: text.*", "subject: track"),
        DURATION.replace("severity:", "when: asset.rle == 1 and asset.role < 3, severity:"),
        DURATION.replace("id: a/duration, check: text/duration", "id: a/x, reason: X"),
        f"{DURATION}\n{DURATION}",
        "{id: [a], check: null}",
    ],
)
def test_a_problem_gives_what_its_words_ask_for(tmp_path: Path, rule: str) -> None:
    found = problem_list(tmp_path, rule)
    assert found
    for problem in found:
        for lang in LANGUAGES:
            assert variables_of(lang, problem.code) <= set(problem.args), problem.code
