"""Feedback for learners: what rules found, most severe first, each with why it matters and what to do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from validator.engine.scoring import counts
from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.findings import Finding
from validator.model.reason import Reason
from validator.model.report import Result
from validator.model.score import Levels
from validator.model.vocabulary import Outcome, Severity
from validator.reports.describe import decision, place, source
from validator.reports.grouping import PACKAGE, FindingGroup, kinds
from validator.reports.layout import Page

_ORDER = (Outcome.FAIL, Outcome.CANNOT_TELL, Outcome.WAIVED)
_PLACES_SHOWN = 5


@dataclass(frozen=True, slots=True)
class Lesson:
    """All that one rule answered about a package, and the check to read about."""

    rule: str
    check: str
    results: tuple[Result, ...]

    @property
    def found(self) -> int:
        """How many findings stand against it."""
        return sum(result.finding_count for result in self.having(Outcome.FAIL))

    def having(self, outcome: Outcome) -> tuple[Result, ...]:
        """The answers of one outcome, by subject."""
        return tuple(result for result in self.results if result.outcome is outcome)


def lessons(results: Iterable[Result]) -> tuple[Lesson, ...]:
    """The rules about which there is something to learn, in the order to learn them.

    The most severe come first; among equals what was found most often, since it may have one cause.
    """
    by_rule: dict[str, list[Result]] = {}
    for result in results:
        by_rule.setdefault(result.rule, []).append(result)
    found = [
        Lesson(rule, answers[0].check, tuple(sorted(answers, key=lambda one: one.subject)))
        for rule, answers in by_rule.items()
        if any(result.outcome in _ORDER for result in answers)
    ]
    return tuple(sorted(found, key=lambda lesson: (_weight(lesson), -lesson.found, lesson.rule)))


def write_feedback(page: Page, results: Sequence[Result], levels: Levels, words: Catalogue) -> None:
    """Append the feedback on the results of one group: the lessons, then what there is nothing to say of."""
    for lesson in lessons(results):
        page.blank()
        _write_fails(page, lesson, levels, words)
        _write_unclear(page, lesson, words)
        _write_waived(page, lesson, words)
    page.blank()
    for outcome, key in (
        (Outcome.PASS, "passed"),
        (Outcome.NOT_APPLICABLE, "inapplicable"),
        (Outcome.NOT_RUN, "not-run"),
    ):
        if rules := _wholly(results, outcome):
            page.paragraph(words.text(f"score.{key}", rules=", ".join(rules)))


def why(check: str, lang: str) -> str:
    """Why a check matters to a viewer, in that language if its documentation has it.

    Empty for the generic checks, which know the shape of a requirement: the rule's note says what
    it is about; and for a check that is no longer there.
    """
    from validator import checks
    from validator.explain.documentation import documentation
    from validator.explain.page import Paragraph

    if check.startswith("generic/"):
        return ""
    try:
        blocks = documentation(checks.load(check), lang).sections.get("why", ())
    except LookupError:
        return ""
    return " ".join(block.text for block in blocks if isinstance(block, Paragraph)).replace("``", "")


def _weight(lesson: Lesson) -> tuple[bool, int, int]:
    """What stands comes before what was accepted or known, then the most severe."""
    return min(
        (
            result.outcome is Outcome.WAIVED or result.baseline,
            result.severity.rank,
            _ORDER.index(result.outcome),
        )
        for result in lesson.results
        if result.outcome in _ORDER
    )


def _wholly(results: Sequence[Result], outcome: Outcome) -> tuple[str, ...]:
    """The rules all of whose answers are of one outcome, or do not apply besides."""
    taught = {lesson.rule for lesson in lessons(results)}
    having = {result.rule for result in results if result.outcome is outcome}
    if outcome is Outcome.NOT_APPLICABLE:
        taught |= {result.rule for result in results if result.outcome is not outcome}
    return tuple(sorted(having - taught))


def _write_fails(page: Page, lesson: Lesson, levels: Levels, words: Catalogue) -> None:
    fails = lesson.having(Outcome.FAIL)
    if not fails:
        return
    page.paragraph(_heading(lesson, fails, levels, words))
    if note := fails[0].note:
        page.paragraph(note, indent=2)
    if reason := why(lesson.check, words.lang):
        page.paragraph(words.text("score.why", why=reason), indent=2)
    for result in fails:
        _write_evidence(page, result, words)
    for citation in fails[0].citations:
        _label(page, "source", source(citation, words), words)


def _heading(lesson: Lesson, fails: Sequence[Result], levels: Levels, words: Catalogue) -> str:
    if all(result.baseline for result in fails):
        return words.text("score.known", rule=lesson.rule)
    worst: Severity = min((result.severity for result in fails), key=lambda severity: severity.rank)
    level = words.text(f"score.level.{levels.of(worst)}")
    counted = [result for result in lesson.results if counts(result)]
    if not counted or worst is not Severity.ERROR:
        return words.text("score.rule-uncounted", level=level, rule=lesson.rule)
    passed = sum(result.outcome in (Outcome.PASS, Outcome.WAIVED) for result in counted)
    return words.text("score.rule", level=level, rule=lesson.rule, passed=passed, counted=len(counted))


def _write_unclear(page: Page, lesson: Lesson, words: Catalogue) -> None:
    for result in lesson.having(Outcome.CANNOT_TELL):
        key = "score.unclear" if counts(result) else "score.unclear-uncounted"
        page.paragraph(words.text(key, rule=_named(result)))
        told = _why_unclear(result)
        if told is not None:
            page.paragraph(words.message(told.code, told.args), indent=2)
            if remedy := words.remedy(told.code, told.args):
                _label(page, "remedy", remedy, words)


def _why_unclear(result: Result) -> Reason | Finding | None:
    """What kept the rule from answering: its reason, or a finding that says so."""
    return result.reason or next((reported.finding for reported in result.findings), None)


def _write_waived(page: Page, lesson: Lesson, words: Catalogue) -> None:
    for result in lesson.having(Outcome.WAIVED):
        told = decision(result.disposition, words) if result.disposition else ""
        page.paragraph(words.text("score.waived", rule=_named(result), decision=told))
        _write_evidence(page, result, words)


def _named(result: Result) -> str:
    return result.rule if result.subject == PACKAGE else f"{result.rule} ({printable(result.subject)})"


def _write_evidence(page: Page, result: Result, words: Catalogue) -> None:
    """Where a rule failed on one subject: each kind of finding once, with its remedy."""
    if result.subject != PACKAGE:
        page.paragraph(printable(result.subject), indent=2)
    for group in kinds(result):
        _write_kind(page, result.subject.partition("#")[0], group, words)


def _write_kind(page: Page, path: str, group: FindingGroup, words: Catalogue) -> None:
    first = group.findings[0].finding
    page.paragraph(words.message(first.code, first.args), indent=4)
    for label, text in (("measured", first.measured), ("required", first.expected)):
        if text:
            _label(page, label, printable(text), words)
    shown = group.findings[:_PLACES_SHOWN]
    for text in filter(None, (place(one.finding.location, words, within=path) for one in shown)):
        _label(page, "where", text, words)
    if group.count > len(shown):
        page.paragraph(words.text("report.more", count=group.count - len(shown)), indent=6)
    if remedy := words.remedy(first.code, first.args):
        _label(page, "remedy", remedy, words)


def _label(page: Page, label: str, text: str, words: Catalogue) -> None:
    page.paragraph(f"{words.text(f'report.label.{label}')}: {text}", indent=6)
