"""Every rule of a package with its answers: what asks for a word in full, the others a line each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from validator.model.findings import Citation
from validator.model.report import Result
from validator.reports.grouping import PACKAGE, asset_path
from validator.reports.html.marks import ORDER, heaviest, mark

# The JSON report has them all; a page in which nobody can find anything serves nobody.
QUIET_SHOWN = 200
# Past that many answers with findings, rules begin folded.
_UNFOLDED = 150

_IN_FULL = frozenset({"error", "warning", "info", "known", "unclear", "waived", "attested"})


@dataclass(frozen=True, slots=True)
class Subject:
    """What an answer is about: its name (empty for the package), and its asset's path and anchor."""

    name: str
    path: str = ""
    anchor: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The result of a rule on one subject; ``citations`` are those that the rule's other answers lack."""

    mark: str
    subject: Subject
    result: Result
    citations: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule: ``mark`` is the heaviest of its answers, ``counts`` how many bear which mark.

    ``answers`` are shown in full, ``quiet`` in a line each; ``unlisted`` more are only counted.
    """

    anchor: str
    mark: str
    rule: str
    check: str
    rulesets: tuple[str, ...]
    note: str
    citations: tuple[Citation, ...]
    counts: tuple[tuple[str, int], ...]
    answers: tuple[Answer, ...]
    quiet: tuple[Answer, ...]
    unlisted: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """The rules that bear one mark; ``is_open`` when they begin unfolded."""

    mark: str
    rules: tuple[RuleView, ...]
    is_open: bool


def by_rule(results: Iterable[Result], anchor: str, subjects: Mapping[str, Subject]) -> tuple[Chapter, ...]:
    """The rules in chapters, heaviest first; within one, in the order of the ruleset.

    ``anchor`` begins the anchors of the rules; ``subjects`` are the package's assets by path.
    """
    groups: dict[tuple[str, tuple[str, ...]], list[Result]] = {}
    for result in results:
        groups.setdefault((result.rule, result.rulesets), []).append(result)
    chapters: dict[str, list[RuleView]] = {}
    for number, group in enumerate(groups.values(), start=1):
        view = _rule(f"{anchor}-r{number}", group, subjects)
        chapters.setdefault(view.mark, []).append(view)
    in_full = sum(len(rule.answers) for rules in chapters.values() for rule in rules)
    return tuple(
        Chapter(name, tuple(chapters[name]), name in _IN_FULL and in_full <= _UNFOLDED)
        for name in ORDER
        if name in chapters
    )


def anchors(chapters: Iterable[Chapter]) -> dict[tuple[str, tuple[str, ...]], str]:
    """Where to find a rule, by its id and its rulesets."""
    return {(rule.rule, rule.rulesets): rule.anchor for chapter in chapters for rule in chapter.rules}


def _rule(anchor: str, results: Sequence[Result], subjects: Mapping[str, Subject]) -> RuleView:
    first = results[0]
    shared = first.citations if all(result.citations == first.citations for result in results) else ()
    answers = [_answer(result, shared, subjects) for result in results]
    answers.sort(key=lambda answer: ORDER.index(answer.mark))
    marks = [answer.mark for answer in answers]
    quiet = [answer for answer in answers if answer.mark not in _IN_FULL]
    return RuleView(
        anchor=anchor,
        mark=heaviest(set(marks)),
        rule=first.rule,
        check=first.check,
        rulesets=first.rulesets,
        note=first.note,
        citations=shared,
        counts=tuple((name, marks.count(name)) for name in ORDER if name in marks),
        answers=tuple(answer for answer in answers if answer.mark in _IN_FULL),
        quiet=tuple(quiet[:QUIET_SHOWN]),
        unlisted=max(0, len(quiet) - QUIET_SHOWN),
    )


def _answer(result: Result, shared: tuple[Citation, ...], subjects: Mapping[str, Subject]) -> Answer:
    name = "" if result.subject == PACKAGE else result.subject
    asset = subjects.get(asset_path(result.subject, subjects), Subject(name))
    own = () if result.citations == shared else result.citations
    return Answer(mark(result), replace(asset, name=name), result, own)
