"""The report as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format).

A finding is a result of kind ``fail``; what could not be told is ``open``. Both stand in the run.
All else that was answered (``pass``, ``notApplicable``, what was not run, and the fails that are
waived, with their ``suppressions``) stands in ``inlineExternalProperties``, which belong to the run
as if they stood in it (sections 3.13.5 and 3.15). The reason is GitHub code scanning: it reads only
the run, and there takes every result for an open alert, whatever its ``kind`` or ``suppressions``.

GitHub takes at most 25,000 results of a run, and shows 5,000. Past what it takes, the least severe
go the same way as what was settled; past what it shows, a notification of the run says so. It also
takes no upload of more than 10 MB gzipped, which hold some 140,000 findings or 300,000 passes: a
batch larger than that has to be checked in parts.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import TextIO

from validator.messages import Catalogue
from validator.model.report import PackageReport, Report
from validator.reports._sarif_message import message
from validator.reports._sarif_results import sarif_result
from validator.reports._sarif_rules import sarif_rules
from validator.reports.entries import Entry, concerns, entries
from validator.reports.values import Json

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
EXTERNAL_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-external-property-file-schema-2.1.0.json"
)
VERSION = "2.1.0"
RESULTS_TAKEN = 25_000
RESULTS_SHOWN = 5_000


@dataclass(frozen=True, slots=True)
class _Extent:
    """How many results there are, how many of them ask for attention, how many the run may hold.

    ``digest`` is over all of them: what tells this log from another.
    """

    results: int
    concerns: int
    limit: int
    digest: str

    @property
    def beside(self) -> int:
        """How many stand outside of the run."""
        return self.results - min(self.concerns, self.limit)

    def guid(self, part: str) -> str:
        """An identifier of a part of the log, the same for the same results."""
        return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{self.digest}/{part}"))


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write one log with one run, a result a line."""
    for piece in pieces(report, Catalogue(lang)):
        stream.write(piece)


def pieces(report: Report, words: Catalogue, limit: int = RESULTS_TAKEN) -> Iterator[str]:
    """The log's text in the order in which it is written; ``limit`` is how many results the run may hold."""
    rules = sarif_rules(report, words)
    places = {str(rule["id"]): place for place, rule in enumerate(rules)}
    extent = _extent(report, limit)

    def lines(chosen: Iterable[Entry]) -> Iterator[str]:
        for entry in chosen:
            yield _text(sarif_result(entry, places[entry.result.rule], words))

    yield f'{{"$schema": {_text(SCHEMA)},\n"version": {_text(VERSION)},\n"runs": [{{\n'
    yield f"{_members(_run(report, rules, extent, words))},\n"
    yield from _array(lines(islice(concerns(report), limit)))
    yield '}],\n"inlineExternalProperties": [{\n'
    yield f"{_members(_beside(extent))},\n"
    settled = (entry for entry in entries(report) if entry.concern is None)
    yield from _array(lines(chain(islice(concerns(report), limit, None), settled)))
    yield "}]}\n"


def _extent(report: Report, limit: int) -> _Extent:
    counts: Counter[bool] = Counter()
    digest = hashlib.sha256(_text(_about(report)).encode())
    for entry in entries(report):
        counts[entry.concern is not None] += 1
        fingerprint = entry.reported.fingerprint if entry.reported else ""
        told = (entry.result.rule, entry.result.subject, entry.result.outcome, fingerprint)
        digest.update("\0".join(told).encode("utf-8", "surrogatepass"))
    return _Extent(counts.total(), counts[True], limit, digest.hexdigest())


def _run(report: Report, rules: list[dict[str, Json]], extent: _Extent, words: Catalogue) -> dict[str, Json]:
    category = "+".join(ruleset.id for ruleset in report.rulesets)
    version = report.tool.get("version", "")
    driver: dict[str, Json] = {
        "name": report.tool.get("name", ""),
        "version": version,
        "semanticVersion": version,
        "rules": [*rules],
    }
    return {
        "tool": {"driver": driver},
        "automationDetails": {"id": f"validator/{category}/{report.depth}/", "guid": extent.guid("run")},
        "columnKind": "unicodeCodePoints",
        "language": words.lang,
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": [*_notifications(report, extent, words)],
            }
        ],
        "externalPropertyFileReferences": {
            "results": [{"guid": extent.guid("results"), "itemCount": extent.beside}]
        },
        "properties": _about(report),
    }


def _beside(extent: _Extent) -> dict[str, Json]:
    return {
        "schema": EXTERNAL_SCHEMA,
        "version": VERSION,
        "guid": extent.guid("results"),
        "runGuid": extent.guid("run"),
    }


def _notifications(report: Report, extent: _Extent, words: Catalogue) -> Iterator[Json]:
    """What the reader should know of the run, and of what GitHub will leave out."""
    for note in report.notes:
        yield {"level": "note", "message": message(words.reason(note))}
    shown = min(RESULTS_SHOWN, extent.limit)
    if extent.concerns > shown:
        beyond = max(0, extent.concerns - extent.limit)
        numbers = {"count": extent.concerns, "taken": extent.limit, "shown": shown, "beyond": beyond}
        yield {"level": "warning", "message": message(words.text("formats.sarif-left-out", **numbers))}


def _about(report: Report) -> dict[str, Json]:
    return {
        "verdict": report.verdict.value,
        "depth": report.depth.value,
        "rulesets": [
            {"id": ruleset.id, "version": ruleset.version, "digest": ruleset.digest}
            for ruleset in report.rulesets
        ],
        "packages": [_package(package) for package in report.packages],
    }


def _package(package: PackageReport) -> Json:
    return {
        "path": package.path,
        "verdict": package.verdict.value,
        "verdicts": {ruleset: verdict.value for ruleset, verdict in package.verdicts.items()},
    }


def _array(lines: Iterable[str]) -> Iterator[str]:
    yield '"results": ['
    separator = "\n"
    for line in lines:
        yield separator + line
        separator = ",\n"
    yield "\n]"


def _members(value: dict[str, Json]) -> str:
    """The members of an object without its braces, one a line."""
    return ",\n".join(f"{_text(name)}: {_text(member)}" for name, member in value.items())


def _text(value: Json) -> str:
    return json.dumps(value, allow_nan=False)
