"""What the terminal report says of one asset: its fails, what was accepted, what nobody could tell."""

from __future__ import annotations

from functools import cache

from rich.cells import cell_len

from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.findings import Finding
from validator.model.reason import Reason
from validator.model.report import Result
from validator.model.vocabulary import Severity
from validator.reports.describe import decision, place, source
from validator.reports.grouping import PACKAGE, FindingGroup, Section, kinds
from validator.reports.layout import Page

SEVERITY_STYLE = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.INFO: "cyan"}

_LABELS = ("where", "measured", "required", "text", "source", "remedy", "decision")
_PLACES_SHOWN = 5
_NOTHING = "–"
# A long condition that the message quotes already is not said twice.
_LONG = 60


def write_section(page: Page, section: Section, words: Catalogue, heading: str = "report.package") -> None:
    """Append everything that there is to say about one asset; ``heading`` stands where it is none."""
    page.blank()
    name = words.text(heading) if section.path == PACKAGE else printable(section.path)
    page.ends(name, _about(section), left_style="bold", right_style="dim")
    page.rule("─")
    for result in (*section.failed, *section.waived):
        _write_result(page, section.path, result, words)
    for reason, results in section.unclear:
        _write_unclear(page, reason, results, words)


def _about(section: Section) -> str:
    if section.asset is None:
        return ""
    return " · ".join(printable(part) for part in (section.asset.role, section.asset.language) if part)


def _write_result(page: Page, path: str, result: Result, words: Catalogue) -> None:
    status, style = _status(result, words)
    indent = cell_len(status) + 2
    page.labelled(status, _rule(result, words), indent=0, column=indent, style=style)
    column = _column(words, 4)
    if result.note:
        page.paragraph(result.note, indent=2)
    for group in kinds(result):
        lighter = group.severity if group.severity is not result.severity else None
        _write_group(page, path, group, words, column, lighter)
    for citation in result.citations:
        _label(page, "source", source(citation, words), words, column)
    if result.disposition is not None:
        _label(page, "decision", decision(result.disposition, words), words, column)
    page.blank()


def _status(result: Result, words: Catalogue) -> tuple[str, str]:
    """The severity in words, with what takes its weight away."""
    severity = words.text(f"report.severity.{result.severity}")
    if result.disposition is not None:
        return words.text("report.waived", severity=severity), "magenta"
    if result.baseline:
        return words.text("report.known", severity=severity), "dim"
    return severity, SEVERITY_STYLE[result.severity]


def _rule(result: Result, words: Catalogue) -> str:
    if result.finding_count <= 1:
        return result.rule
    return f"{result.rule}  {words.text('report.findings', count=result.finding_count)}"


def _write_group(
    page: Page, path: str, group: FindingGroup, words: Catalogue, column: int, lighter: Severity | None
) -> None:
    """The first finding in full, the places of the next few, and how many there are besides.

    ``lighter`` is the group's severity where it weighs less than the result that it stands under.
    """
    first = group.findings[0].finding
    message = words.message(first.code, first.args)
    weight = f"{words.text(f'report.severity.{lighter}')}: " if lighter else ""
    page.paragraph(f"{weight}{message}", indent=2)
    for label, text in _evidence(first, path, words):
        if len(text) < _LONG or text not in message:
            _label(page, label, text, words, column)
    places = [place(one.finding.location, words, within=path) for one in group.findings[1:_PLACES_SHOWN]]
    for text in filter(None, places):
        _label(page, "where", text, words, column)
    more = group.count - 1 - len(places)
    if more > 0:
        page.paragraph(words.text("report.more", count=more), indent=column)
    if remedy := words.remedy(first.code, first.args):
        _label(page, "remedy", remedy, words, column)


def _evidence(finding: Finding, path: str, words: Catalogue) -> list[tuple[str, str]]:
    evidence = [
        ("measured", printable(finding.measured)),
        ("required", printable(finding.expected)),
        ("text", printable(finding.location.context)),
        ("where", place(finding.location, words, within=path)),
    ]
    return [(label, text) for label, text in evidence if text not in ("", _NOTHING)]


def _write_unclear(page: Page, reason: Reason | None, results: tuple[Result, ...], words: Catalogue) -> None:
    """Rules that could not be answered for one reason, which is said once."""
    status = words.text("report.cannot-tell")
    rules = ", ".join(dict.fromkeys(result.rule for result in results))
    page.labelled(status, rules, indent=0, column=cell_len(status) + 2, style="bold yellow")
    # A result without a reason says in a finding what is missing.
    found = [reported.finding for result in results for reported in result.findings]
    code, args = (found[0].code, found[0].args) if found else ("", {})
    if reason is not None:
        code, args = reason.code, reason.args
    if code:
        page.paragraph(words.message(code, args), indent=2)
    if remedy := words.remedy(code, args):
        _label(page, "remedy", remedy, words, _column(words, 4))
    page.blank()


def _label(page: Page, label: str, text: str, words: Catalogue, column: int) -> None:
    page.labelled(words.text(f"report.label.{label}"), text, indent=4, column=column, style="dim")


def _column(words: Catalogue, indent: int) -> int:
    """Where the texts begin: right of the widest label of the language."""
    return indent + _widest_label(words.lang) + 2


@cache
def _widest_label(lang: str) -> int:
    words = Catalogue(lang)
    return max(cell_len(words.text(f"report.label.{label}")) for label in _LABELS)
