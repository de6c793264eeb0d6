"""The section ``scoring`` of a ruleset: read, inherited, part of the digest, its mistakes told."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.ruleset.writing import DURATION, loaded, problem_list, write
from validator.model.score import Level
from validator.ruleset.lint import lint

SCORING = """\
scoring:
  out_of: 20
  formula: {en: "The share that passes.", ko: "통과한 비율입니다."}
  groups:
    text: {weight: 2, required: true, title: {en: Text, ko: 자막}}
  levels: {error: issue, warning: fyi}
  thresholds:
    - {at_least: 50 %, title: {en: Fair}}
    - {at_least: 90 %, title: {en: Good}}
  visibility: after_published
  cite: {source: one, clause: Score}
"""


def codes(folder: Path, section: str, rules: str = DURATION, extends: str = "") -> list[tuple[str, str]]:
    return [(one.code, one.hint) for one in problem_list(folder, rules, extends, section)]


def test_it_is_read(tmp_path: Path) -> None:
    scoring = loaded(tmp_path, DURATION, more=SCORING).scoring
    assert scoring is not None
    assert (scoring.out_of, scoring.visibility) == (20, "after_published")
    assert [(name, group.weight, group.required) for name, group in scoring.groups.items()] == [
        ("text", 2, True)
    ]
    assert (scoring.levels.error, scoring.levels.warning, scoring.levels.info) == (
        Level.ISSUE, Level.FYI, Level.FYI,
    )  # fmt: skip
    assert [one.at_least.base for one in scoring.thresholds] == [Fraction(9, 10), Fraction(1, 2)]
    assert [(one.source, one.clause) for one in scoring.citations] == [("one", "Score")]


def test_most_rulesets_have_none(tmp_path: Path) -> None:
    assert loaded(tmp_path, DURATION).scoring is None


def test_it_is_inherited_and_replaced_as_a_whole(tmp_path: Path) -> None:
    write(tmp_path, DURATION.replace("a/", "base/"), name="base", more=SCORING)
    inherited = loaded(tmp_path, DURATION, extends="base").scoring
    assert inherited is not None
    assert inherited.out_of == 20
    own = loaded(tmp_path, DURATION, extends="base", more=SCORING.replace("out_of: 20", "out_of: 10")).scoring
    assert own is not None
    assert own.out_of == 10


def test_it_is_part_of_the_digest(tmp_path: Path) -> None:
    digests = {
        loaded(tmp_path, DURATION, more=more).digest
        for more in ("", SCORING, SCORING.replace("weight: 2", "weight: 3"), SCORING.replace("50 %", "60 %"))
    }
    assert len(digests) == 4


def test_parents_that_score_differently(tmp_path: Path) -> None:
    for name, out_of in (("b", "20"), ("c", "30")):
        section = SCORING.replace("out_of: 20", f"out_of: {out_of}")
        write(tmp_path, DURATION.replace("a/", f"{name}/"), name=name, more=section)
    assert codes(tmp_path, "", extends="b, c") == [("ruleset.scoring-disputed", "")]
    assert codes(tmp_path, SCORING, extends="b, c") == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (("text: {", "txet: {"), ("ruleset.scoring-group-unknown", "text")),
        (("weight: 2", "weight: -1"), ("ruleset.scoring-number", "")),
        (("weight: 2", "weight: 0"), ("ruleset.scoring-no-weight", "")),
        (("out_of: 20", "out_of: 0"), ("ruleset.scoring-number", "")),
        (("{en: Text, ko: 자막}", "{}"), ("ruleset.scoring-words", "")),
        (("error: issue", "error: isue"), ("yaml.unknown-word", "issue")),
        (("50 %", "50 s"), ("yaml.wrong-dimension", "")),
        (("source: one, clause: Score", "source: oen"), ("ruleset.source-unknown", "one")),
        (("  cite:", "  ctie:"), ("yaml.unknown-key", "cite")),
    ],
)
def test_mistakes(tmp_path: Path, change: tuple[str, str], problem: tuple[str, str]) -> None:
    assert problem in codes(tmp_path, SCORING.replace(*change))


def test_a_mistake_has_its_place(tmp_path: Path) -> None:
    (problem,) = problem_list(tmp_path, DURATION, more=SCORING.replace("text: {", "txet: {"))
    lines = (tmp_path / "a" / "1.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1].lstrip().startswith("txet:")


def test_a_mistake_in_a_rule_is_not_told_twice(tmp_path: Path) -> None:
    assert codes(tmp_path, SCORING, rules=DURATION.replace("severity: error", "severity: eror")) == [
        ("yaml.unknown-word", "error")
    ]


def test_an_error_rule_that_the_score_does_not_count(tmp_path: Path) -> None:
    other = DURATION.replace("a/duration", "a/other").replace("5/6 s", "1 s")
    rules = f"{DURATION}\n{other[:-1]}, group: brand}}"
    path = write(tmp_path, rules, more=SCORING)
    assert "ruleset.lint-unscored" in [problem.code for problem in lint(path)]
    assert "ruleset.lint-unscored" not in [
        problem.code for problem in lint(write(tmp_path, DURATION, more=SCORING))
    ]
