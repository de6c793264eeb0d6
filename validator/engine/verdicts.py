"""Outcomes to verdicts to exit codes: the one place where each is computed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import Literal

from validator.model.report import PackageReport, Report, Result
from validator.model.vocabulary import Outcome, Severity, Verdict

FailOn = Literal["error", "warning", "never"]


class ExitCode(IntEnum):
    """What the process says to the shell."""

    PASS = 0
    FAIL = 1
    BROKEN = 2
    INCOMPLETE = 3


_ANSWERED = {Outcome.PASS, Outcome.FAIL, Outcome.WAIVED, Outcome.ATTESTED}


def verdict(results: Iterable[Result], fail_at: Severity = Severity.ERROR) -> Verdict:
    """``fail`` when a fail of that severity or worse stands, ``incomplete`` when an error-severity
    rule could not tell or nothing at all was answered, else ``pass``.

    A fail stands unless it is waived or all its findings are in the baseline. The engine's own
    rules, which belong to no ruleset, can fail a package; that they pass answers nothing.
    """
    answered = undecided = False
    for result in results:
        if result.outcome is Outcome.FAIL and not result.baseline and result.severity.rank <= fail_at.rank:
            return Verdict.FAIL
        answered = answered or (result.outcome in _ANSWERED and bool(result.rulesets))
        undecided = undecided or (result.outcome is Outcome.CANNOT_TELL and result.severity is Severity.ERROR)
    return Verdict.INCOMPLETE if undecided or not answered else Verdict.PASS


def worst(verdicts: Sequence[Verdict]) -> Verdict:
    """Over several packages: fail, then incomplete, then pass; incomplete for none at all."""
    for candidate in (Verdict.FAIL, Verdict.INCOMPLETE):
        if candidate in verdicts:
            return candidate
    return Verdict.PASS if verdicts else Verdict.INCOMPLETE


def exit_code(report: Report, fail_on: FailOn = "error") -> ExitCode:
    """The exit code of a whole run: over several packages 1, then 3, then 0.

    ``warning`` makes a standing warning a fail too; ``never`` answers 0 whatever was found. 2 is
    for runs that break before there is a report.
    """
    if fail_on == "never":
        return ExitCode.PASS
    if fail_on == "warning" and any(result.severity is Severity.WARNING for result in report.results):
        return ExitCode.FAIL
    overall = worst([_verdict_at(package, fail_on) for package in report.packages])
    return {
        Verdict.PASS: ExitCode.PASS,
        Verdict.FAIL: ExitCode.FAIL,
        Verdict.INCOMPLETE: ExitCode.INCOMPLETE,
    }[overall]


def _verdict_at(package: PackageReport, fail_on: FailOn) -> Verdict:
    return package.verdict if fail_on == "error" else verdict(package.results, Severity.WARNING)
