"""The report as a table (CSV, RFC 4180) to sort and filter: one row a finding, or a result without any.

It is made for spreadsheets; scripts are better served by JSON. So it begins with a byte order mark,
without which Excel takes UTF-8 for another encoding and Korean for noise, and no cell can be taken
for a formula: text from a delivery that begins like one gets an apostrophe before it (OWASP, CSV
Injection). The names of the columns and of outcomes are the same in every language.
"""

from __future__ import annotations

import csv
import re
from typing import TextIO

from validator.messages import Catalogue
from validator.messages.formatting import clock, printable
from validator.model.findings import Finding, Location
from validator.model.report import Report, Result
from validator.reports.describe import decision, source
from validator.reports.entries import Entry, entries, measurements, remedy, sentence

COLUMNS = (
    "package", "subject", "rule", "rulesets", "check", "outcome", "severity", "known", "note", "code",
    "message", "measured", "required", "asset", "track", "channel", "cue", "field", "xpath", "line", "column",
    "byte", "start", "end", "frame", "context", "remedy", "decision", "source", "source_url",
    "findings", "fingerprint",
)  # fmt: skip

_BOM = "\ufeff"
# Excel, LibreOffice and Google Sheets also take the full-width signs of Korean and Japanese keyboards.
_FORMULA = re.compile("[=+\\-@＝＋－＠]")
_NUMBER = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write the table; ``lang`` is the language of messages, remedies and decisions."""
    words = Catalogue(lang)
    stream.write(_BOM)
    table = csv.DictWriter(stream, COLUMNS, lineterminator="\r\n")
    table.writeheader()
    for entry in entries(report):
        table.writerow({name: cell(value) for name, value in _row(entry, words).items()})


def cell(value: str | float | None) -> str:
    """A value as no spreadsheet takes it for a formula; numbers stay numbers, nothing is empty."""
    text = printable("" if value is None else str(value))
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return f"'{text}"
    return text


def _row(entry: Entry, words: Catalogue) -> dict[str, str | float | None]:
    return {**_about_rule(entry, words), **_about_finding(entry), **_about_place(entry.location)}


def _about_rule(entry: Entry, words: Catalogue) -> dict[str, str | float | None]:
    result = entry.result
    return {
        "package": entry.package.path if entry.package else "",
        "subject": result.subject,
        "rule": result.rule,
        "rulesets": " ".join(result.rulesets),
        "check": result.check,
        "outcome": result.outcome.value,
        "severity": entry.severity.value,
        "known": "yes" if entry.known else "",
        "note": result.note,
        "message": sentence(entry, words),
        "remedy": remedy(entry, words),
        "decision": decision(result.disposition, words) if result.disposition else "",
        "source": " · ".join(source(citation, words) for citation in result.citations),
        "source_url": next((citation.url for citation in result.citations if citation.url), ""),
        "findings": result.finding_count,
    }


def _about_finding(entry: Entry) -> dict[str, str | float | None]:
    if entry.reported is None:
        return {"code": _reason_code(entry.result), "measured": measurements(entry.result)}
    finding: Finding = entry.reported.finding
    return {
        "code": finding.code,
        "measured": finding.measured,
        "required": finding.expected,
        "fingerprint": entry.reported.fingerprint,
    }


def _about_place(location: Location) -> dict[str, str | float | None]:
    return {
        "asset": location.asset,
        "track": location.track,
        "channel": location.channel,
        "cue": location.cue,
        "field": location.field,
        "xpath": location.xpath,
        "line": location.line,
        "column": location.column,
        "byte": location.byte_offset,
        "start": None if location.start is None else clock(location.start),
        "end": None if location.end is None else clock(location.end),
        "frame": location.frame,
        "context": location.context,
    }


def _reason_code(result: Result) -> str:
    return result.reason.code if result.reason else ""
