"""The engine's own rules, run on every package whatever the ruleset: was it read, was it judged?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from validator import checks
from validator.checks.definition import Check, NoParams
from validator.engine.evaluation import Answer, Subject
from validator.model.findings import Citation, Finding, Judgement, Location
from validator.model.package import Asset
from validator.model.report import Result
from validator.model.vocabulary import Confidence, Outcome, Severity
from validator.ruleset.types import Rule, Selector

_POLICY = Citation("engine", "deliverable-validator", confidence=Confidence.POLICY)


@cache
def readable() -> Rule:
    """Every path given is a package that can be read; what could not be read is a finding."""
    return _rule("engine/readable", checks.load("package/readable"))


@cache
def answered() -> Rule:
    """Something was said about every package: silence is no pass."""
    return _rule("engine/answered", _own_check("engine/answered", "engine.nothing-answered"))


@cache
def dispositions() -> Rule:
    """Every recorded decision is in force and was called for."""
    codes = ("engine.disposition.expired", "engine.disposition.unused")
    return _rule("engine/dispositions", _own_check("engine/dispositions", *codes))


@cache
def stood_in() -> Rule:
    """Where a language had no row of its own in a table, the report says which rules took another."""
    check = _own_check("engine/stood-in", "engine.stood-in")
    return replace(_rule("engine/stood-in", check), severity=Severity.INFO)


def stand_ins(asset: Asset, language: str, asked: Mapping[str, Sequence[str]]) -> Answer:
    """The answer about an asset whose language has no row; ``asked`` has the parameters by rule id."""
    rules = ", ".join(f"{rule} ({', '.join(names)})" for rule, names in asked.items())
    finding = Finding(
        "engine.stood-in",
        {"language": language, "rules": rules},
        Location(asset=asset.path, field="language"),
        measured=language,
        anchor=language,
    )
    return Answer(Subject(asset), Judgement.of([finding]), (_POLICY,))


def silence(results: Sequence[Result]) -> Answer | None:
    """The answer about a package of which no rule said anything; ``None`` where one did."""
    spoke = {Outcome.PASS, Outcome.FAIL, Outcome.WAIVED, Outcome.ATTESTED}
    if any(result.outcome in spoke for result in results if result.rule != readable().id):
        return None
    finding = Finding("engine.nothing-answered", {"rules": len(results) - 1})
    return Answer(Subject(), Judgement(Outcome.CANNOT_TELL, None, (), (finding,)), (_POLICY,))


def _rule(identifier: str, check: Check) -> Rule:
    return Rule(
        id=identifier,
        check=check,
        selector=Selector(subject="package"),
        when=None,
        params={},
        severity=Severity.ERROR,
        citations=(_POLICY,),
        overridable=False,
    )


def _own_check(identifier: str, *codes: str) -> Check:
    """A check in name only: the engine itself knows the answer."""
    return Check(identifier, Judgement.of, "package", NoParams, codes, {})
