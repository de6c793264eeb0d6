"""The report for a terminal: by asset, most severe first, readable at 80 columns and without colour."""

from __future__ import annotations

import os
from collections.abc import Sequence
from shutil import get_terminal_size
from typing import TextIO

from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.report import PackageReport, Report
from validator.model.vocabulary import Depth, Outcome, Severity, Verdict
from validator.reports._terminal_section import write_section
from validator.reports.describe import verdict_word
from validator.reports.grouping import Tally, not_run, nothing_to_say, sections, tally, unanswered
from validator.reports.layout import Page, Span
from validator.reports.score import about_groups, about_score

VERDICT_STYLE = {Verdict.PASS: "bold green", Verdict.FAIL: "bold red", Verdict.INCOMPLETE: "bold yellow"}

_COUNTS = (
    "errors", "warnings", "infos", "baseline", "cannot_tell", "not_run", "waived", "attested",
    "not_applicable", "passed",
)  # fmt: skip
_ALWAYS = ("errors", "passed")
_WIDEST = 120


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write the report as wide as the stream's terminal, in colour where it is one and wants it."""
    is_terminal = stream.isatty()
    width = min(get_terminal_size().columns, _WIDEST) if is_terminal else 80
    stream.write(render(report, lang, width=width, color=is_terminal and "NO_COLOR" not in os.environ))


def render(report: Report, lang: str = "en", *, width: int = 80, color: bool = False) -> str:
    """The whole report as text of at most ``width`` cells a line, ending in a line feed.

    Status is always said in words; ``color`` only repeats it in ANSI escape sequences.
    """
    words = Catalogue(lang)
    page = Page(max(width, 40))
    _head(page, report, words)
    page.blank()
    for package in report.packages:
        _package(page, package, report, words)
    for section in sections(report.results):
        write_section(page, section, words, heading="report.run")
    _changes(page, report, words)
    _manual(page, report, words)
    _foot(page, report, words)
    return page.text(color=color)


def _head(page: Page, report: Report, words: Catalogue) -> None:
    tool = " ".join(report.tool[key] for key in ("name", "version") if key in report.tool)
    rulesets = ", ".join(f"{ruleset.id} {ruleset.version}" for ruleset in report.rulesets)
    page.paragraph(words.text("report.head", tool=tool, rulesets=rulesets), style="bold")
    if report.depth is Depth.FAST:
        page.paragraph(words.text("report.fast"), style="bold yellow")
    for note in report.notes:
        page.paragraph(words.text("report.note", text=words.reason(note)))


def _package(page: Page, package: PackageReport, report: Report, words: Catalogue) -> None:
    verdict = verdict_word(package.verdict, report.depth, words)
    style = VERDICT_STYLE[package.verdict]
    if nothing_to_say(package) and len(package.assets) <= 1:
        page.ends(printable(package.path), verdict, right_style=style)
        return
    page.blank()
    page.rule("═")
    page.ends(printable(package.path), verdict, left_style="bold", right_style=style)
    page.paragraph(_about(package, words), style="dim")
    if not package.declared and package.kind == "folder":
        page.paragraph(words.text("report.inferred"))
    page.blank()
    _verdicts(page, package, words)
    _scores(page, package, report, words)
    for section in sections(package.results, package.assets):
        write_section(page, section, words)
    if left_out := not_run(package):
        page.blank()
        page.paragraph(words.text("report.not-run", count=len(left_out)), style="bold")
        page.paragraph(", ".join(left_out), indent=2)
    page.blank()


def _about(package: PackageReport, words: Catalogue) -> str:
    title = package.title
    parts = [title.name, title.original_language, title.programme]
    if title.frame_rate is not None:
        parts.append(words.text("report.frame-rate", rate=str(title.frame_rate)))
    parts.append(words.text("report.assets", count=len(package.assets)))
    return " · ".join(printable(part) for part in parts if part)


def _verdicts(page: Page, package: PackageReport, words: Catalogue) -> None:
    """How each ruleset came out, in columns where they fit; what is zero throughout is left out."""
    tallies = {ruleset: tally(package.results, ruleset) for ruleset in package.verdicts}
    shown = [n for n in _COUNTS if n in _ALWAYS or any(getattr(one, n) for one in tallies.values())]
    labels = [words.text(f"report.count.{name.replace('_', '-')}") for name in shown]
    rows: list[Sequence[Span]] = [[(head, "dim") for head in ("", "", *labels)]]
    for ruleset, verdict in package.verdicts.items():
        status = (words.text(f"report.verdict.{verdict}"), VERDICT_STYLE[verdict])
        rows.append([(ruleset, ""), status, *_numbers(tallies[ruleset], shown)])
    if not page.table(rows, indent=2):
        for (ruleset, _), (word, style), *numbers in rows[1:]:
            page.ends(ruleset, word, right_style=style)
            counts = (f"{label} {number}" for label, (number, _) in zip(labels, numbers, strict=True))
            page.paragraph(" · ".join(counts), indent=4)


def _scores(page: Page, package: PackageReport, report: Report, words: Catalogue) -> None:
    """What the package earns under each ruleset that scores, by group, and whether it would come back."""
    for score in package.scores:
        scoring = next(one.scoring for one in report.rulesets if one.id == score.ruleset)
        page.blank()
        for line in about_score(score, words):
            page.paragraph(f"{score.ruleset}  {line}" if len(package.scores) > 1 else line, indent=2)
        if scoring is not None:
            page.paragraph(" · ".join(about_groups(scoring, score.groups, words)), indent=2, style="dim")


def _numbers(counts: Tally, shown: Sequence[str]) -> list[Span]:
    styles = {"errors": "bold red", "warnings": "yellow", "cannot_tell": "yellow"}
    numbers = [(name, getattr(counts, name)) for name in shown]
    return [(str(number), styles.get(name, "") if number else "dim") for name, number in numbers]


def _changes(page: Page, report: Report, words: Catalogue) -> None:
    """Inherited rules that a ruleset drops or softens: the reader learns of them, with the reason."""
    for ruleset in report.rulesets:
        if ruleset.changes:
            page.blank()
            page.paragraph(words.text("report.changes", ruleset=ruleset.id), style="bold")
            for rule, why in ruleset.changes:
                page.paragraph(f"{rule}: {why}", indent=2)


def _manual(page: Page, report: Report, words: Catalogue) -> None:
    clauses = unanswered(report)
    if not clauses:
        return
    page.blank()
    page.paragraph(words.text("report.manual", count=len(clauses)), style="bold")
    for _, clause, text in clauses:
        page.paragraph(clause, indent=2)
        page.paragraph(text, indent=4, style="dim")


def _foot(page: Page, report: Report, words: Catalogue) -> None:
    page.blank()
    page.rule("═")
    verdict = verdict_word(report.verdict, report.depth, words)
    foot = words.text(
        "report.foot",
        packages=len(report.packages),
        errors=_failing(report, Severity.ERROR),
        warnings=_failing(report, Severity.WARNING),
    )
    page.ends(foot, verdict, right_style=VERDICT_STYLE[report.verdict])
    if report.depth is Depth.FAST:
        page.paragraph(words.text("report.fast-foot"), style="yellow")


def _failing(report: Report, severity: Severity) -> int:
    results = [*report.results, *(result for package in report.packages for result in package.results)]
    return sum(
        result.outcome is Outcome.FAIL and result.severity is severity and not result.baseline
        for result in results
    )
