"""The report as Gradescope's ``results.json``: one test for each rule group, findings in both languages.

The form is that of ``docs/specs.md`` in github.com/gradescope/autograder_samples at 00f6aa0. Its
``execution_time`` is left out (the same delivery gives the same bytes), and so are ``leaderboard``
(scores are the trainee's own) and the newer ``status`` and ``output_format``, which it does not know.

A submission is everything that was checked in one run: with several packages, as of a series, the
tests are numbered ``package.group`` and each package holds an equal part of the points. The scoring
is that of the first ruleset that has one; without any, every group weighs the same.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import TextIO

from validator.engine.scoring import belongs, evenly, score
from validator.messages import LANGUAGES, Catalogue
from validator.messages.formatting import printable, rational
from validator.model.report import PackageReport, Report, Result
from validator.model.score import GroupScore, Score, Scoring, said
from validator.model.vocabulary import Depth, Outcome
from validator.reports.describe import decision, place
from validator.reports.feedback import write_feedback
from validator.reports.grouping import unanswered
from validator.reports.layout import Page
from validator.reports.score import about_groups, about_score
from validator.reports.values import Json

_WIDTH = 100
# Lines on standard output are our progress, not feedback.
_STDOUT = "hidden"


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write ``results.json``; ``lang`` is the language that comes first."""
    text = json.dumps(results(report, lang), ensure_ascii=False, indent=1, allow_nan=False)
    # A file name whose bytes are not UTF-8 holds lone surrogates, which no stream can encode.
    stream.write(text.encode("utf-8", "backslashreplace").decode() + "\n")


def results(report: Report, lang: str = "en") -> dict[str, Json]:
    """The whole document."""
    every = tuple(Catalogue(one) for one in sorted(LANGUAGES, key=lambda one: one != lang))
    graded = [_graded(report, package) for package in report.packages]
    part = Fraction(1, len(graded)) if graded else Fraction(1)
    tests: list[Json] = []
    for number, one in enumerate(graded, 1):
        prefix = f"{number}." if len(graded) > 1 else ""
        tests += [test.json(one, part, every) for test in _tests(one, prefix)]
    return {
        "score": _points(sum((one.score.points * part for one in graded), Fraction(0))),
        "output": _output(report, graded, every),
        "visibility": graded[0].scoring.visibility if graded else "visible",
        "stdout_visibility": _STDOUT,
        "extra_data": _provenance(report),
        "tests": tests,
    }


@dataclass(frozen=True, slots=True)
class _Graded:
    """A package with the scoring that counts."""

    package: PackageReport
    scoring: Scoring
    score: Score
    name: str


def _graded(report: Report, package: PackageReport) -> _Graded:
    name = printable(package.path) if len(report.packages) > 1 else ""
    for ruleset in report.rulesets:
        if ruleset.scoring is not None:
            found = next((one for one in package.scores if one.ruleset == ruleset.id), None)
            if found is not None:
                return _Graded(package, ruleset.scoring, found, name)
    formula = {lang: Catalogue(lang).text("score.evenly") for lang in LANGUAGES}
    scoring = evenly((result.group for result in package.results), formula)
    return _Graded(package, scoring, score("", scoring, package.results), name)


@dataclass(frozen=True, slots=True)
class _Test:
    """One test: a group with its points, or ``None`` for what earns none."""

    number: str
    group: GroupScore | None
    results: tuple[Result, ...]

    def json(self, graded: _Graded, part: Fraction, every: Sequence[Catalogue]) -> Json:
        """The test as Gradescope takes it; ``part`` is the package's part of all points."""
        points = self.group.points * part if self.group else Fraction(0)
        most = self.group.max_points * part if self.group else Fraction(0)
        return {
            "score": _points(points),
            "max_score": _points(most),
            "name": " / ".join(self._title(graded, words) for words in every),
            "number": self.number,
            "output": "\n\n".join(self._feedback(graded, words) for words in every),
            "tags": list(self._tags(graded)),
            "visibility": graded.scoring.visibility,
            "extra_data": self._extra(graded),
        }

    def _title(self, graded: _Graded, words: Catalogue) -> str:
        if self.group is None:
            title = words.text("score.rest")
        else:
            title = said(graded.scoring.groups[self.group.group].title, words.lang, self.group.group)
        return f"{graded.name}: {title}" if graded.name else title

    def _feedback(self, graded: _Graded, words: Catalogue) -> str:
        page = Page(_WIDTH)
        page.paragraph(f"[{words.text('score.language')}]")
        page.paragraph(self._summary(graded, words))
        write_feedback(page, self.results, graded.scoring.levels, words)
        return page.text().rstrip("\n")

    def _summary(self, graded: _Graded, words: Catalogue) -> str:
        if self.group is None:
            return words.text("score.rest-note")
        if not self.group.max_points:
            return words.text("score.empty")
        if not self.group.rules:
            return words.text("score.absent")
        if self.group.points == self.group.max_points:
            return words.text("score.full")
        (line,) = about_groups(graded.scoring, (self.group,), words)
        return line

    def _tags(self, graded: _Graded) -> Iterator[str]:
        """The group, the levels found, and every outcome but passes."""
        if self.group is not None:
            yield self.group.group
        failed = [result for result in self.results if result.outcome is Outcome.FAIL]
        yield from sorted({graded.scoring.levels.of(result.severity).value for result in failed})
        yield from sorted({one.outcome.value for one in self.results} - {"pass", "fail"})

    def _extra(self, graded: _Graded) -> Json:
        outcomes: dict[str, Counter[str]] = {}
        for result in self.results:
            outcomes.setdefault(result.rule, Counter())[result.outcome.value] += 1
        rules: list[Json] = [{"rule": rule, "outcomes": dict(found)} for rule, found in outcomes.items()]
        return {"package": graded.package.path, "rules": rules}


def _tests(graded: _Graded, prefix: str) -> Iterator[_Test]:
    """The groups in the ruleset's order, then what belongs to none of them."""
    groups = {group.group for group in graded.score.groups}
    by_group: dict[str, list[Result]] = {}
    for result in graded.package.results:
        scored = result.group in groups and belongs(result, graded.score.ruleset)
        by_group.setdefault(result.group if scored else "", []).append(result)
    for number, group in enumerate(graded.score.groups, 1):
        yield _Test(f"{prefix}{number}", group, tuple(by_group.get(group.group, ())))
    if rest := by_group.get(""):
        yield _Test(f"{prefix}{len(groups) + 1}", None, tuple(rest))


def _output(report: Report, graded: Sequence[_Graded], every: Sequence[Catalogue]) -> str:
    """What concerns the whole submission: the score, the question of redelivery, what people judge."""
    return "\n\n".join(_overview(report, graded, words) for words in every)


def _overview(report: Report, graded: Sequence[_Graded], words: Catalogue) -> str:
    page = Page(_WIDTH)
    page.paragraph(f"[{words.text('score.language')}]")
    if report.depth is Depth.FAST:
        page.paragraph(words.text("report.fast"))
    for one in graded:
        for line in about_score(one.score, words):
            page.paragraph(f"{one.name}: {line}" if one.name else line)
    for formula in dict.fromkeys(said(one.scoring.formula, words.lang) for one in graded):
        page.paragraph(words.text("score.formula", formula=formula))
    for result in report.results:
        for reported in result.findings:
            where = place(reported.finding.location, words)
            page.paragraph(f"{words.message(reported.finding.code, reported.finding.args)} {where}".rstrip())
    for line in _judged_by_people(report, words):
        page.paragraph(line)
    return page.text().rstrip("\n")


def _judged_by_people(report: Report, words: Catalogue) -> Iterator[str]:
    clauses = {name: text for ruleset in report.rulesets for name, text in ruleset.manual}
    for package in report.packages:
        for result in package.results:
            if result.outcome is Outcome.ATTESTED and result.disposition is not None:
                clause = clauses.get(result.rule, result.rule)
                told = decision(result.disposition, words)
                yield words.text("score.attested", clause=clause, decision=told)
    for _, _, text in unanswered(report):
        yield words.text("score.open", clause=text)


def _provenance(report: Report) -> Json:
    """What the score rests on, so that it can be traced: tool, rulesets and the bytes that were handed in."""
    rulesets: list[Json] = [{"id": r.id, "version": r.version, "digest": r.digest} for r in report.rulesets]
    packages: list[Json] = [
        {
            "path": package.path,
            "verdict": package.verdict.value,
            "sha256": dict(package.digests),
            "redelivery": [
                {"ruleset": one.ruleset, "answer": one.redelivery.value} for one in package.scores
            ],
        }
        for package in report.packages
    ]
    return {
        "tool": dict(report.tool),
        "depth": report.depth.value,
        "verdict": report.verdict.value,
        "rulesets": rulesets,
        "packages": packages,
    }


def _points(value: Fraction) -> int | float:
    """Points to the nearest thousandth, halves upwards, as everywhere people read them."""
    number = float(rational(value))
    return int(number) if number.is_integer() else number
