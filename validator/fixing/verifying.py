"""Is a corrected file better than it was, and nowhere worse?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from validator.fixing.asked import Problem, problems
from validator.fixing.corrections import CORRECTIONS, Correction
from validator.model.report import PackageReport, Result
from validator.model.vocabulary import Outcome


@dataclass(frozen=True, slots=True)
class Judged:
    """What a second check says of a corrected file.

    ``against`` is what forbids the correction, ``left`` what is still wrong with the file and a
    correction might have put right.
    """

    against: tuple[Problem, ...] = ()
    left: tuple[Problem, ...] = ()


def judge(name: str, before: PackageReport, after: PackageReport, made: Iterable[Correction]) -> Judged:
    """Compare two checks of the file that is called ``name`` in its package.

    Findings are counted by rule, code, file and field: their places move when a file changes. What
    is new forbids a correction, and so does what it was for and did not lessen.
    """
    old, new = problems(before), problems(after)
    worse = [problem for problem in new if new[problem] > old[problem]]
    in_vain = [problem for one in made for problem in _unmoved(name, one, old, new)]
    against = dict.fromkeys((*worse, *in_vain, *_undecided(before, after), *_more(before, after)))
    return Judged(tuple(against), left(name, after))


def left(name: str, report: PackageReport) -> tuple[Problem, ...]:
    """What a report holds against the file that some correction is for."""
    own = [problem for problem in problems(report) if problem.asset == name]
    return tuple(sorted(problem for problem in own if any(one.answers(problem) for one in CORRECTIONS)))


def _unmoved(name: str, made: Correction, old: Counter[Problem], new: Counter[Problem]) -> list[Problem]:
    """What the correction is for, if it is all still there."""
    meant = [problem for problem in new if problem.asset == name and made.answers(problem)]
    were = sum(count for problem, count in old.items() if problem.asset == name and made.answers(problem))
    return meant if sum(new[problem] for problem in meant) >= were else []


def _undecided(before: PackageReport, after: PackageReport) -> list[Problem]:
    """Rules that can't be answered any more."""
    were = {_question(result) for result in before.results if result.outcome is Outcome.CANNOT_TELL}
    return [
        Problem(result.rule, result.reason.code if result.reason else "")
        for result in after.results
        if result.outcome is Outcome.CANNOT_TELL and _question(result) not in were
    ]


def _more(before: PackageReport, after: PackageReport) -> list[Problem]:
    """Rules with more findings than a report lists, where the count has grown."""
    counts = {_question(result): result.finding_count for result in before.results}
    return [
        Problem(result.rule, result.findings[0].finding.code)
        for result in after.results
        if result.findings and result.finding_count > counts.get(_question(result), 0)
    ]


def _question(result: Result) -> tuple[str, str]:
    return result.rule, result.subject
