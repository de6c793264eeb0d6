"""The report as GitHub Actions workflow commands, which mark findings in the changed files.

Each finding that asks for attention is a command ``::error file=…,line=…,title=…::…``, the most
severe first. Of a step GitHub shows ten errors, ten warnings and ten notices as annotations, and the
others as lines of the log only; where that cuts some off, the first notice says so with their
numbers. All that was answered follows as lines of the log, folded by package. The syntax is that of
"Workflow commands for GitHub Actions"; the escapes are those of ``@actions/core``
(``packages/core/src/command.ts``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.report import Report, Result
from validator.model.vocabulary import Outcome, Severity
from validator.reports import markdown
from validator.reports.describe import place, verdict_word
from validator.reports.entries import Entry, concerns, entries, remedy, sentence, status
from validator.reports.files import file_path

COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}

ANNOTATIONS_SHOWN = 10
# A step's summary may have 1 MiB; one that is larger is not shown at all.
SUMMARY_LIMIT = 1024 * 1024


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write commands for what asks for attention, then a line for every result."""
    words = Catalogue(lang)
    stream.write(_about_limits(report, words))
    for entry in concerns(report):
        if not entry.known:
            stream.write(_command(entry, words))
    for package in report.packages:
        verdict = verdict_word(package.verdict, report.depth, words)
        _write_group(stream, f"{package.path}: {verdict}", package.results, words)
    if report.results:
        _write_group(stream, words.text("report.run"), report.results, words)


def write_summary(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write the summary of a step, in Markdown: what is too much for GitHub is left out and counted."""
    stream.write(markdown.render(report, lang, limit=SUMMARY_LIMIT))


def _about_limits(report: Report, words: Catalogue) -> str:
    """A notice of how many annotations there are, where GitHub will not show them all."""
    counts = Counter(entry.concern for entry in entries(report) if entry.concern and not entry.known)
    if max(counts.values(), default=0) <= ANNOTATIONS_SHOWN:
        return ""
    numbers = {f"{severity.value}s": counts[severity] for severity in Severity}
    text = words.text("formats.annotations-left-out", shown=ANNOTATIONS_SHOWN, **numbers)
    return f"::notice title={_property(report.tool.get('name', ''))}::{_data(text)}\n"


def _command(entry: Entry, words: Catalogue) -> str:
    location, path = entry.location, file_path(entry)
    properties: dict[str, str | int | None] = {
        "file": path,
        "line": location.line,
        "col": location.column if location.line is not None else None,
        "title": entry.result.rule,
    }
    where = place(location, words, within=location.asset)
    said = (entry.result.note, sentence(entry, words), where, remedy(entry, words))
    assert entry.concern is not None
    given = ",".join(f"{name}={_property(value)}" for name, value in properties.items() if value is not None)
    return f"::{COMMANDS[entry.concern]} {given}::{_data(chr(10).join(filter(None, said)))}\n"


def _write_group(stream: TextIO, title: str, results: Sequence[Result], words: Catalogue) -> None:
    stream.write(f"::group::{_data(printable(title))}\n")
    for result in results:
        line = [result.outcome, result.rule, result.subject]
        if result.outcome is Outcome.FAIL:
            line += ["·", status(result, words)]
        if result.finding_count > 1:
            line.append(words.text("report.findings", count=result.finding_count))
        stream.write(_log(" ".join(line)))
    stream.write("::endgroup::\n")


def _log(line: str) -> str:
    """A line of the log that the runner takes for no command, old (``##[``) or new (``::``)."""
    return printable(line).replace("##[", "## [") + "\n"


def _data(text: str) -> str:
    return _encodable(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str | int) -> str:
    return _data(str(value)).replace(":", "%3A").replace(",", "%2C")


def _encodable(text: str) -> str:
    """Text as any stream can take it: what is not UTF-8 in a name is escaped with a backslash."""
    return text.encode("utf-8", "backslashreplace").decode()
