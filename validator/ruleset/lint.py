"""Advice on a ruleset that loads: what its author most likely did not mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from validator.formats.problem import Problem
from validator.formats.yaml_document import compose
from validator.formats.yaml_nodes import MappingNode, ScalarNode
from validator.model.findings import Citation
from validator.model.vocabulary import Confidence, Severity
from validator.ruleset.digest import canonical
from validator.ruleset.errors import RulesetError
from validator.ruleset.loading import load
from validator.ruleset.tables import Table
from validator.ruleset.types import Rule, Ruleset


def lint(path: Path, search_path: Sequence[Path] = ()) -> tuple[Problem, ...]:
    """Everything that is wrong or doubtful in one file, in its order; see :func:`is_advice`."""
    try:
        ruleset = load(path, search_path)
    except RulesetError as error:
        return error.problems
    root = compose(path.read_bytes(), str(path), [])
    assert isinstance(root, MappingNode)
    own = [rule for rule in ruleset.rules if rule.file == str(path)]
    advice = [
        *_sources(ruleset, root, str(path)),
        *(one for rule in own for one in _rule(rule, ruleset)),
        *_same_questions(own, ruleset.rules),
        *_unscored(own, ruleset),
    ]
    return tuple(sorted(advice, key=lambda problem: (problem.line, problem.column)))


def is_advice(problem: Problem) -> bool:
    """True when the ruleset can be used in spite of it."""
    return problem.code.startswith("ruleset.lint-")


def citations_of(rule: Rule) -> Iterator[Citation]:
    """Every citation of a rule: its own and those of its rows."""
    yield from rule.citations
    for value in rule.params.values():
        if isinstance(value, Table):
            for row in value.rows:
                yield from row.citations


def _sources(ruleset: Ruleset, root: MappingNode, file: str) -> Iterator[Problem]:
    cited = {one.source for rule in ruleset.rules for one in citations_of(rule)}
    cited |= {one.source for clause in (*ruleset.manual, *ruleset.not_covered) for one in clause.citations}
    own = root.get("sources")
    for key, _ in own.entries if isinstance(own, MappingNode) else ():
        source = ruleset.sources[key.text]
        if key.text not in cited:
            yield _at(key, file, "ruleset.lint-source-unused", source=key.text)
        if not source.read:
            yield _at(key, file, "ruleset.lint-source-undated", source=key.text)
        if not source.url and source.confidence is not Confidence.POLICY:
            yield _at(key, file, "ruleset.lint-source-no-url", source=key.text)


def _at(key: ScalarNode, file: str, code: str, **args: str) -> Problem:
    return Problem(file, key.line, key.column, code, args)


def _rule(rule: Rule, ruleset: Ruleset) -> Iterator[Problem]:
    confidences = {one.confidence for one in citations_of(rule)}
    if rule.severity is Severity.ERROR and confidences == {Confidence.SECONDARY}:
        yield _of(rule, "ruleset.lint-secondary")
    for source in sorted({one.source for one in citations_of(rule) if not one.clause}):
        yield _of(rule, "ruleset.lint-no-clause", source=source)
    if not rule.id.startswith(f"{ruleset.id}/"):
        yield _of(rule, "ruleset.lint-foreign-id", ruleset=ruleset.id)


def _of(rule: Rule, code: str, **args: str) -> Problem:
    return Problem(rule.file, rule.line, 1, code, {"rule": rule.id, **args})


def _same_questions(own: Sequence[Rule], every: Sequence[Rule]) -> Iterator[Problem]:
    """Rules of this file that ask what another one asks: same check, subjects, condition, parameters."""
    first: dict[str, Rule] = {}
    for rule in every:
        asked = [rule.check.id, canonical(rule.selector), canonical(rule.when), canonical(rule.params)]
        key = json.dumps(asked, sort_keys=True)
        other = first.setdefault(key, rule)
        if other is not rule and rule in own:
            yield _of(rule, "ruleset.lint-same-question", other=other.id)


def _unscored(own: Sequence[Rule], ruleset: Ruleset) -> Iterator[Problem]:
    """Rules of this file whose group the scoring doesn't know: whether they pass earns nothing."""
    if ruleset.scoring is None:
        return
    for rule in own:
        if rule.group not in ruleset.scoring.groups and rule.severity is Severity.ERROR:
            yield _of(rule, "ruleset.lint-unscored", group=rule.group)
