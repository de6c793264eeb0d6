"""``validator rulesets``: list them, show one as it is run, lint files, begin a new one."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from validator import api
from validator.cli.output import destination
from validator.cli.wording import rows
from validator.messages import FALLBACK
from validator.model.errors import RunError
from validator.model.score import Scoring, said
from validator.ruleset.loading import listing, resolve
from validator.ruleset.types import Clause, Ruleset


@click.group()
def rulesets() -> None:
    """List, show and check rulesets, or begin one."""


@rulesets.command("list")
def list_() -> None:
    """The rulesets that can be named by id; the newest version of each is the default."""
    found = listing(api.find_config().ruleset_folders)
    for line in rows((f"{one.id}@{one.version}", one.title) for one in found):
        click.echo(line)


@rulesets.command()
@click.argument("reference", metavar="ID[@VERSION]|FILE")
def show(reference: str) -> None:
    """One ruleset with inheritance resolved: its rules, what it changes and what it leaves out."""
    (ruleset,) = resolve([reference], api.find_config().ruleset_folders)
    for line in _shown(ruleset):
        click.echo(line)


def _shown(ruleset: Ruleset) -> Iterator[str]:
    yield f"{ruleset.id}@{ruleset.version}  {ruleset.title}"
    yield f"digest {ruleset.digest}"
    yield ""
    yield f"{len(ruleset.rules)} rules"
    yield from rows((rule.id, rule.check.id, rule.severity.value) for rule in ruleset.rules)
    if ruleset.changes:
        yield ""
        yield "Changes to what it inherits"
        yield from rows((one.rule, one.action, one.reason) for one in ruleset.changes)
    yield from _scoring(ruleset.scoring)
    yield from _clauses("For a person to judge", ruleset.manual)
    yield from _clauses("Not covered", ruleset.not_covered)


def _scoring(scoring: Scoring | None) -> Iterator[str]:
    """How the ruleset scores: the weights of its groups and the formula."""
    if scoring is None:
        return
    yield ""
    yield f"Score out of {scoring.out_of}"
    yield from rows(
        (name, str(group.weight), "required" if group.required else "")
        for name, group in scoring.groups.items()
    )
    yield said(scoring.formula, FALLBACK)


def _clauses(heading: str, clauses: tuple[Clause, ...]) -> Iterator[str]:
    if clauses:
        yield ""
        yield heading
        yield from rows((clause.clause, clause.reason) for clause in clauses)


@rulesets.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
def lint(files: tuple[str, ...]) -> None:
    """Check ruleset files: every mistake with its line and column. Exit code 1 when there is one."""
    from validator.ruleset.lint import lint as lint_file

    folders = api.find_config(*files).ruleset_folders
    problems = [problem for file in files for problem in lint_file(Path(file), folders)]
    for problem in problems:
        click.echo(problem.text())
    sys.exit(1 if problems else 0)


_NEW = """\
ruleset: {id}
title: {id}
version: "1"
extends: [conformance]

# Every value has a source: who says so, where, when it was read, and how well it is known
# (first-hand, public-code, secondary, measured or policy).
sources:
  house: {{title: Our delivery specification, read: {today}, confidence: policy}}

rules:
  - id: {id}/text-duration-min
    check: text/duration
    for: {{subject: asset, role: "text.*"}}
    with: {{min: 1 s}}
    severity: error
    cite: {{source: house, clause: "Timing"}}

# What the specification asks and no rule checks stands here, with the reason.
not_covered: []

# What only a person can judge; an attestation answers it.
manual: []
"""


@rulesets.command()
@click.argument("identifier", metavar="ID")
@click.option("-o", "--output", metavar="FILE", help="Where to write it; ID.yaml by default.")
def new(identifier: str, output: str | None) -> None:
    """Begin a ruleset of your own: a commented file with one rule."""
    if not identifier.replace("-", "").isalnum() or identifier != identifier.lower():
        raise RunError(f"a ruleset's id is lower-case letters, digits and hyphens, not {identifier!r}")
    target = output or f"{identifier}.yaml"
    if Path(target).exists():
        raise RunError(f"{target} is there already")
    with destination(target) as stream:
        stream.write(_NEW.format(id=identifier, today=date.today().isoformat()))
    click.echo(f"wrote {target}; check it with: validator rulesets lint {target}")
