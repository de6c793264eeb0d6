"""What every check owes: documentation, words in both languages, cases that reach every code."""

from __future__ import annotations

import re

import pytest

from tests.cases.loader import FIXTURES, Case, cases_in
from tests.cases.wording import message, variables_of, words_of
from validator import checks
from validator.messages import LANGUAGES
from validator.model.vocabulary import Outcome

IDENTIFIERS = sorted(checks.identifiers())
SECTIONS = ("What it checks", "Why it matters", "Parameters", "Example", "References")
HANGUL = re.compile("[가-힣]")


def cases_of(identifier: str) -> tuple[Case, ...]:
    folder = FIXTURES / identifier
    return cases_in(folder) if (folder / "cases.yaml").is_file() else ()


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_id_names_the_module(identifier: str) -> None:
    assert checks.load(identifier).id == identifier


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_documentation_has_its_sections_in_order(identifier: str) -> None:
    lines = checks.load(identifier).doc.splitlines()
    assert lines[0].endswith(".")
    assert [line for line in lines if line in SECTIONS] == list(SECTIONS)


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_every_parameter_is_documented(identifier: str) -> None:
    check = checks.load(identifier)
    undocumented = [name for name in check.params.__dataclass_fields__ if f"``{name}``" not in check.doc]
    assert undocumented == []


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_codes_have_a_message_and_a_remedy_in_every_language(identifier: str) -> None:
    for code in checks.load(identifier).codes:
        for lang in LANGUAGES:
            entry = message(lang, code)
            assert entry is not None, f"{code} has no message in {lang}"
            remedies = [one for one in entry.attributes if one.id.name == "remedy"]
            assert remedies, f"{code} has no remedy in {lang}"
            if lang == "ko":
                assert HANGUL.search(words_of(entry.value)), f"{code} is not in Korean"
                assert HANGUL.search(words_of(remedies[0])), f"the remedy of {code} is not in Korean"
        assert len({frozenset(variables_of(lang, code)) for lang in LANGUAGES}) == 1, code


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_some_case_passes_and_some_fails(identifier: str) -> None:
    outcomes = {case.outcome for case in cases_of(identifier)}
    assert outcomes >= {Outcome.PASS, Outcome.FAIL}


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_cases_reach_every_code_and_no_other(identifier: str) -> None:
    reached = {code for case in cases_of(identifier) for code in case.entry.expect}
    assert reached == set(checks.load(identifier).codes)


def test_every_folder_of_cases_belongs_to_a_check() -> None:
    folders = {str(path.parent.relative_to(FIXTURES)) for path in FIXTURES.glob("*/*/cases.yaml")}
    assert folders <= set(IDENTIFIERS)
    assert {case.check for folder in folders for case in cases_in(FIXTURES / folder)} == folders


@pytest.mark.parametrize("identifier", IDENTIFIERS)
def test_every_file_beside_the_cases_is_used(identifier: str) -> None:
    folder = FIXTURES / identifier
    text = (folder / "cases.yaml").read_text(encoding="utf-8")
    unused = [path.name for path in folder.iterdir() if path.name != "cases.yaml" and path.name not in text]
    assert unused == []


def test_case_names_are_unique() -> None:
    names = [str(case) for identifier in IDENTIFIERS for case in cases_of(identifier)]
    assert sorted(set(names)) == sorted(names)
