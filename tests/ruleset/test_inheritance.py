"""Extending: merged by rule id, changed only with a reason, and every change on record."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from tests.ruleset.writing import DURATION, loaded, problems, write
from validator.model.quantity import Quantity
from validator.model.vocabulary import Role, Severity
from validator.ruleset.loading import RulesetError, load
from validator.ruleset.types import Bound, Change

BASE = DURATION.replace("a/duration", "base/duration")
GAP = (
    "{id: base/gap, check: text/gap, for: {role: text.*}, with: {min: 2 frames}, "
    "severity: error, cite: {source: one, clause: Gap}}"
)


@pytest.fixture
def base(tmp_path: Path) -> Path:
    write(tmp_path, f"{BASE}\n{GAP}", name="base")
    return tmp_path


def test_inherited_rules_come_first(base: Path) -> None:
    ruleset = loaded(base, DURATION, extends="base")
    assert [rule.id for rule in ruleset.rules] == ["base/duration", "base/gap", "a/duration"]
    assert ruleset.extends == ("base@1",)
    assert ruleset.changes == ()


def test_an_inherited_rule_is_the_same_rule(base: Path) -> None:
    parent = load(base / "base" / "1.yaml")
    assert loaded(base, DURATION, extends="base").rules[:2] == parent.rules


def test_a_rule_is_disabled(base: Path) -> None:
    ruleset = loaded(base, "{id: base/gap, disable: true, reason: Not here.}", extends="base")
    assert [rule.id for rule in ruleset.rules] == ["base/duration"]
    assert ruleset.changes == (Change("base/gap", "disabled", "Not here."),)


def test_a_rule_is_softened(base: Path) -> None:
    ruleset = loaded(
        base, "{id: base/gap, severity: warning, overridable: false, reason: Soft.}", extends="base"
    )
    gap = ruleset.rules[1]
    assert (gap.severity, gap.overridable) == (Severity.WARNING, False)
    assert ruleset.changes == (Change("base/gap", "severity error → warning, overridable false", "Soft."),)
    assert gap != load(base / "base" / "1.yaml").rules[1]


def test_parameters_are_changed_one_by_one(base: Path) -> None:
    ruleset = loaded(
        base,
        "{id: base/gap, with: {comparison: nearest_frame}, cite: {source: two, clause: X}, reason: Frames.}",
        extends="base",
    )
    bound = ruleset.rules[1].bind(None, None, Role.TEXT_SDH)
    assert isinstance(bound, Bound)
    assert bound.params.min == Quantity(Fraction(2), "frames")  # type: ignore[attr-defined]
    assert bound.params.comparison == "nearest_frame"  # type: ignore[attr-defined]
    assert [one.source for one in bound.citations] == ["two", "one"]
    assert ruleset.changes == (Change("base/gap", "parameters comparison", "Frames."),)


def test_a_rule_is_replaced(base: Path) -> None:
    replacement = GAP.replace("2 frames", "4 frames").replace(
        "severity: error", "severity: error, reason: Wider."
    )
    ruleset = loaded(base, replacement, extends="base")
    assert ruleset.rules[1].params == {"min": Quantity(Fraction(4), "frames")}
    assert ruleset.changes == (Change("base/gap", "replaced", "Wider."),)


def test_changes_are_inherited_too(base: Path) -> None:
    write(base, "{id: base/gap, disable: true, reason: One.}", name="middle", extends="base")
    ruleset = loaded(base, "{id: base/duration, disable: true, reason: Two.}", extends="middle")
    assert ruleset.rules == ()
    assert [change.rule for change in ruleset.changes] == ["base/gap", "base/duration"]


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        ("{id: base/gap, disable: true}", ("ruleset.change-without-reason", "")),
        ("{id: base/gap, severity: warning}", ("ruleset.change-without-reason", "")),
        (GAP, ("ruleset.change-without-reason", "")),
        ("{id: base/gpa, disable: true, reason: X}", ("ruleset.not-inherited", "base/gap")),
        ("{id: base/gap, reason: X}", ("ruleset.change-of-nothing", "")),
        ("{id: base/gap, severity: error, reason: X}", ("ruleset.change-of-nothing", "")),
        (
            "{id: base/gap, severity: info, when: asset.language == None, reason: X}",
            ("ruleset.not-changeable", ""),
        ),
        ("{id: base/gap, with: {mni: 1 s}, reason: X}", ("ruleset.parameter-unknown", "min")),
        (
            GAP.replace("severity:", "disable: true, reason: X, severity:"),
            ("ruleset.disabled-and-defined", ""),
        ),
    ],
)
def test_mistakes_in_changes(base: Path, entry: str, problem: tuple[str, str]) -> None:
    assert problems(base, entry, extends="base") == [problem]


def test_a_parent_that_is_wrong_is_the_only_problem(base: Path) -> None:
    write(base, BASE.replace("text/duration", "text/nothing"), name="base")
    found = problems(base, "{id: base/gap, disable: true, reason: X}", extends="base")
    assert [code for code, _ in found] == ["ruleset.check-unknown"]


def test_an_unknown_parent(base: Path) -> None:
    write(base, DURATION, extends="bsae")
    with pytest.raises(RulesetError) as caught:
        load(base / "a" / "1.yaml", [base])
    (problem,) = caught.value.problems
    assert (problem.code, problem.hint, problem.line, problem.column) == ("ruleset.unknown", "base", 4, 11)


def test_circles(tmp_path: Path) -> None:
    write(tmp_path, DURATION, name="b", extends="a")
    assert [code for code, _ in problems(tmp_path, DURATION, extends="b")] == ["ruleset.circle"]


def test_a_parent_beside_the_file(tmp_path: Path) -> None:
    write(tmp_path, BASE, name="base")
    path = write(tmp_path, DURATION, extends="../base/1.yaml")
    assert len(load(path).rules) == 2


def test_two_parents_that_share_a_rule(base: Path) -> None:
    write(base, DURATION.replace("a/", "b/"), name="b", extends="base")
    ruleset = loaded(base, DURATION, extends="base, b")
    assert [rule.id for rule in ruleset.rules] == ["base/duration", "base/gap", "b/duration", "a/duration"]


def test_two_parents_that_disagree(base: Path) -> None:
    write(base, "{id: base/gap, severity: info, reason: Soft.}", name="b", extends="base")
    assert problems(base, DURATION, extends="base, b") == [("ruleset.parents-disagree", "")]
    settled = f"{DURATION}\n{{id: base/gap, severity: warning, reason: Between.}}"
    ruleset = loaded(base, settled, extends="base, b")
    assert ruleset.rules[1].severity is Severity.WARNING


def test_sources_and_clauses_are_inherited(base: Path) -> None:
    write(base, BASE, name="base", more="manual: [{id: base/M-1, clause: X, reason: Y}]\n")
    ruleset = loaded(base, DURATION, extends="base", more="manual: [{id: a/M-1, clause: X, reason: Y}]\n")
    assert [clause.id for clause in ruleset.manual] == ["base/M-1", "a/M-1"]
    assert set(ruleset.sources) == {"one", "two"}
