"""Advice to authors, and that our own rulesets need none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ruleset.writing import DURATION, write
from validator.ruleset.library import builtin_directory
from validator.ruleset.lint import is_advice, lint

CITING_BOTH = DURATION.replace(
    "cite: {source: one,", "cite: [{source: two, clause: X}, {source: one,"
).replace("Duration}}", "Duration}]}")


def codes(path: Path) -> list[str]:
    return [problem.code for problem in lint(path)]


def test_nothing_to_say(tmp_path: Path) -> None:
    assert codes(write(tmp_path, CITING_BOTH)) == []


def test_a_source_that_is_never_cited(tmp_path: Path) -> None:
    path = write(tmp_path, DURATION)
    (problem,) = lint(path)
    assert (problem.code, problem.args, problem.line) == ("ruleset.lint-source-unused", {"source": "two"}, 7)
    assert is_advice(problem)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ((", {source: one, clause: Duration}]", "]"), "ruleset.lint-secondary"),
        (("clause: Duration", "clause: ''"), "ruleset.lint-no-clause"),
        (("a/duration", "b/duration"), "ruleset.lint-foreign-id"),
    ],
)
def test_a_doubtful_rule(tmp_path: Path, change: tuple[str, str], code: str) -> None:
    found = codes(write(tmp_path, CITING_BOTH.replace(*change)))
    assert code in found
    assert set(found) <= {code, "ruleset.lint-source-unused"}


def test_a_source_without_date_and_place(tmp_path: Path) -> None:
    path = write(tmp_path, CITING_BOTH)
    bare = path.read_text().replace(', url: "https://example.org/1", read: 2026-11-23', "")
    path.write_text(bare)
    assert codes(path) == ["ruleset.lint-source-undated", "ruleset.lint-source-no-url"]


def test_two_rules_with_one_question(tmp_path: Path) -> None:
    again = CITING_BOTH.replace("a/duration", "a/again")
    other = CITING_BOTH.replace("a/duration", "a/other").replace("5/6 s", "1 s")
    (problem,) = lint(write(tmp_path, f"{CITING_BOTH}\n{other}\n{again}"))
    assert problem.code == "ruleset.lint-same-question"
    assert problem.args == {"rule": "a/again", "other": "a/duration"}


def test_a_ruleset_that_cannot_be_loaded(tmp_path: Path) -> None:
    problems = lint(write(tmp_path, DURATION.replace("text/duration", "text/nothing")))
    assert [(problem.code, is_advice(problem)) for problem in problems] == [("ruleset.check-unknown", False)]


@pytest.mark.parametrize(
    "path", sorted(builtin_directory().glob("*/*.yaml")), ids=lambda path: path.parent.name
)
def test_our_own_rulesets_load(path: Path) -> None:
    assert [str(problem) for problem in lint(path) if not is_advice(problem)] == []
