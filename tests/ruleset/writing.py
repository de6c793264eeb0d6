"""Writes rulesets for tests: a head that is always the same, and the rules that a test is about."""

from __future__ import annotations

from pathlib import Path

from validator.formats.problem import Problem
from validator.ruleset.loading import RulesetError, load
from validator.ruleset.types import Rule, Ruleset

HEAD = """\
ruleset: {name}
title: A ruleset for tests
version: "{version}"
{extends}
sources:
  one: {{title: First, url: "https://example.org/1", read: 2026-11-23, confidence: first-hand}}
  two: {{title: Second, url: "https://example.org/2", read: 2026-11-23, confidence: secondary}}
"""

# One rule in a line, to be varied: `{DURATION[:-1]}, …}}` adds to it.
DURATION = (
    "{id: a/duration, check: text/duration, for: {role: text.*}, with: {min: 5/6 s}, "
    "severity: error, cite: {source: one, clause: Duration}}"
)


def write(
    folder: Path, rules: str, name: str = "a", version: str = "1", extends: str = "", more: str = ""
) -> Path:
    """A ruleset file of these rules (YAML, one ``- rule`` a line) where it belongs in ``folder``."""
    path = folder / name / f"{version}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    head = HEAD.format(name=name, version=version, extends=f"extends: [{extends}]" if extends else "")
    body = "rules:\n" + "".join(f"  - {line}\n" for line in rules.splitlines() if line.strip())
    path.write_text(head + body + more, encoding="utf-8")
    return path


def loaded(folder: Path, rules: str, extends: str = "", more: str = "") -> Ruleset:
    """The ruleset of these rules; other rulesets of the folder can be extended."""
    return load(write(folder, rules, extends=extends, more=more), [folder])


def only_rule(folder: Path, rule: str) -> Rule:
    """The one rule of a ruleset."""
    (found,) = loaded(folder, rule).rules
    return found


def problem_list(folder: Path, rules: str, extends: str = "", more: str = "") -> tuple[Problem, ...]:
    """Everything that is wrong with these rules."""
    try:
        loaded(folder, rules, extends, more)
    except RulesetError as error:
        return error.problems
    return ()


def problems(folder: Path, rules: str, extends: str = "", more: str = "") -> list[tuple[str, str]]:
    """Code and hint of everything that is wrong with these rules."""
    return [(problem.code, problem.hint) for problem in problem_list(folder, rules, extends, more)]
