"""What the Markdown report says of one asset: its fails, what was accepted, what nobody could tell."""

from __future__ import annotations

from collections.abc import Iterator

from validator.messages import Catalogue
from validator.model.report import ReportedFinding, Result
from validator.reports.describe import decision, place, source
from validator.reports.entries import first, remedy, sentence, status
from validator.reports.grouping import PACKAGE, FindingGroup, Section, kinds
from validator.reports.markup import code, escape, link

_PLACES_SHOWN = 5


def section_lines(section: Section, words: Catalogue, heading: str = "report.package") -> Iterator[str]:
    """Everything that there is to say about one asset; ``heading`` stands where it is none, if any."""
    name = code(section.path) if section.path != PACKAGE else escape(words.text(heading)) if heading else ""
    if name:
        yield from ("", f"### {name}")
    yield ""
    for result in (*section.failed, *section.waived):
        yield from _result(result, section.path, words)
    for _, results in section.unclear:
        yield from _unclear(results, words)


def _result(result: Result, path: str, words: Catalogue) -> Iterator[str]:
    head = [f"- **{escape(status(result, words))}**", code(result.rule)]
    if result.finding_count > 1:
        head.append(escape(words.text("report.findings", count=result.finding_count)))
    yield " ".join(head)
    if result.note:
        yield f"  - {escape(result.note)}"
    for group in kinds(result):
        yield from _group(group, path, words)
    for citation in result.citations:
        yield f"  - {_label('source', words)} {link(source(citation, words), citation.url)}"
    if result.disposition is not None:
        yield f"  - {_label('decision', words)} {escape(decision(result.disposition, words))}"


def _group(group: FindingGroup, path: str, words: Catalogue) -> Iterator[str]:
    shown = group.findings[:_PLACES_SHOWN]
    for reported in shown:
        yield f"  - {_finding(reported, path, words)}"
    if (more := group.count - len(shown)) > 0:
        yield f"  - {escape(words.text('report.more', count=more))}"
    shared = group.findings[0].finding
    if advice := words.remedy(shared.code, shared.args):
        yield f"  - {_label('remedy', words)} {escape(advice)}"


def _finding(reported: ReportedFinding, path: str, words: Catalogue) -> str:
    finding = reported.finding
    where = place(finding.location, words, within=path)
    values = (
        f"{_label(label, words)} {escape(value)}"
        for label, value in (("measured", finding.measured), ("required", finding.expected))
        if value
    )
    message = escape(words.message(finding.code, finding.args))
    return " · ".join(filter(None, (message, f"*{escape(where)}*" if where else "", *values)))


def _unclear(results: tuple[Result, ...], words: Catalogue) -> Iterator[str]:
    """Rules that could not be answered for one reason, which is said once."""
    rules = ", ".join(code(rule) for rule in dict.fromkeys(result.rule for result in results))
    entry = first(results[0])
    yield f"- **{escape(status(results[0], words))}** {rules}"
    yield f"  - {escape(sentence(entry, words))}"
    if advice := remedy(entry, words):
        yield f"  - {_label('remedy', words)} {escape(advice)}"


def _label(name: str, words: Catalogue) -> str:
    return f"{escape(words.text(f'report.label.{name}'))}:"
