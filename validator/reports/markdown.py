"""The report in GitHub Flavored Markdown: for the summary of a CI job, a merge request, a ticket.

First the verdict and what it rests on, then what asks for attention by file, and last, folded, the
table of every rule. Text from a delivery is escaped, so that it stays text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import TextIO

from validator.messages import Catalogue
from validator.model.report import PackageReport, Report, Result
from validator.model.vocabulary import Depth, Outcome
from validator.reports._markdown_section import section_lines
from validator.reports.describe import verdict_word
from validator.reports.entries import first, outcome_word, sentence, status
from validator.reports.grouping import Tally, sections, tally, unanswered
from validator.reports.markup import code, escape
from validator.reports.score import about_score

# What is kept free for saying that something was left out.
_SAYING_SO = 512


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the report that may be left out as a whole; verdicts are the last to be."""

    text: str
    is_verdict: bool = False


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write the whole report."""
    for block in blocks(report, Catalogue(lang)):
        stream.write(block.text)


def render(report: Report, lang: str = "en", *, limit: int) -> str:
    """The report in at most ``limit`` bytes of UTF-8 (1024 or more).

    Parts that don't fit are left out, and counted right below the overall verdict.
    """
    words = Catalogue(lang)
    head, *rest = blocks(report, words)
    kept = _fitting(rest, limit - _SAYING_SO - _size(head))
    said = words.text("formats.left-out", count=len(rest) - len(kept))
    note = f"\n> {escape(said)}\n" if len(kept) < len(rest) else ""
    return head.text + note + "".join(block.text for block in kept)


def blocks(report: Report, words: Catalogue) -> Iterator[Block]:
    """The report in parts, the first of which says how all of it came out."""
    yield Block(_text(_head(report, words)), is_verdict=True)
    for package in report.packages:
        yield Block(_text(_package(package, report, words)), is_verdict=True)
        for section in sections(package.results, package.assets):
            yield Block(_text(section_lines(section, words)))
        yield Block(_text(_every_rule(package.results, words)))
    if report.results:
        yield Block(_text(_run(report, words)))
    yield Block(_text(_foot(report, words)))


def _fitting(every: Sequence[Block], room: int) -> list[Block]:
    """The blocks that together have at most so many bytes: verdicts before others, then the first."""
    chosen: set[int] = set()
    for place in sorted(range(len(every)), key=lambda place: not every[place].is_verdict):
        if (size := _size(every[place])) <= room:
            room -= size
            chosen.add(place)
    return [every[place] for place in sorted(chosen)]


def _size(block: Block) -> int:
    return len(block.text.encode())


def _head(report: Report, words: Catalogue) -> Iterator[str]:
    yield f"# {escape(verdict_word(report.verdict, report.depth, words))}"
    yield ""
    tool = " ".join(report.tool[key] for key in ("name", "version") if key in report.tool)
    rulesets = ", ".join(f"{ruleset.id} {ruleset.version}" for ruleset in report.rulesets)
    yield escape(words.text("report.head", tool=tool, rulesets=rulesets))
    if report.depth is Depth.FAST:
        yield from ("", f"> **{escape(words.text('report.fast'))}**")
    for note in report.notes:
        yield from ("", f"> {escape(words.text('report.note', text=words.reason(note)))}")


def _package(package: PackageReport, report: Report, words: Catalogue) -> Iterator[str]:
    verdict = verdict_word(package.verdict, report.depth, words)
    yield from ("", f"## {code(package.path)}: {escape(verdict)}", "")
    if not package.declared and package.kind == "folder":
        yield from (escape(words.text("report.inferred")), "")
    yield from _verdicts(package, words)
    for score in package.scores:
        yield from ("", *(f"- {escape(line)}" for line in about_score(score, words)))


def _verdicts(package: PackageReport, words: Catalogue) -> Iterator[str]:
    """How each ruleset came out; a column of zeros is left out."""
    tallies: dict[str, Tally] = {ruleset: tally(package.results, ruleset) for ruleset in package.verdicts}
    names = [field.name for field in fields(Tally)]
    shown = [name for name in names if any(getattr(one, name) for one in tallies.values())]
    heads = [words.text(f"report.count.{name.replace('_', '-')}") for name in shown]
    yield _row([words.text("formats.column.ruleset"), words.text("formats.column.verdict"), *heads])
    yield _row(["---", "---", *("--:" for _ in shown)])
    for ruleset, verdict in package.verdicts.items():
        counts = [str(getattr(tallies[ruleset], name)) for name in shown]
        yield _row([escape(ruleset), f"**{escape(words.text(f'report.verdict.{verdict}'))}**", *counts])


def _every_rule(results: Sequence[Result], words: Catalogue) -> Iterator[str]:
    title = escape(words.text("formats.every-rule", count=len(results)))
    yield from ("", "<details>", f"<summary>{title}</summary>", "")
    columns = ("outcome", "rule", "subject", "why")
    yield _row([words.text(f"formats.column.{name}") for name in columns])
    yield _row(["---"] * len(columns))
    for result in results:
        said, outcome = sentence(first(result), words), outcome_word(result.outcome, words)
        why = "" if said == outcome else escape(said)
        if result.outcome is Outcome.FAIL:
            outcome = f"{outcome}: {status(result, words)}"
        yield _row([escape(outcome), code(result.rule), code(result.subject), why])
    yield from ("", "</details>")


def _run(report: Report, words: Catalogue) -> Iterator[str]:
    yield from ("", f"## {escape(words.text('report.run'))}")
    for section in sections(report.results):
        yield from section_lines(section, words, heading="")
    yield from _every_rule(report.results, words)


def _foot(report: Report, words: Catalogue) -> Iterator[str]:
    """Inherited rules that a ruleset changes, and the clauses that wait for a person."""
    for ruleset in report.rulesets:
        if ruleset.changes:
            yield from ("", f"## {escape(words.text('report.changes', ruleset=ruleset.id))}", "")
            yield from (f"- {code(rule)}: {escape(why)}" for rule, why in ruleset.changes)
    if clauses := unanswered(report):
        yield from ("", f"## {escape(words.text('report.manual', count=len(clauses)))}", "")
        yield from (f"- [ ] {code(clause)}: {escape(text)}" for _, clause, text in clauses)


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _text(lines: Iterator[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
