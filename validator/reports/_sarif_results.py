"""One entry of a report as a SARIF ``result`` object (SARIF 2.1.0, section 3.27)."""

from __future__ import annotations

import hashlib

from validator.messages import Catalogue
from validator.model.findings import Location
from validator.model.vocabulary import Outcome
from validator.reports._sarif_message import message
from validator.reports._sarif_rules import LEVELS
from validator.reports.describe import decision, place
from validator.reports.entries import Entry, remedy, sentence
from validator.reports.files import file_path, uri
from validator.reports.values import Json, plain

# SARIF knows no kind for what was not run; the exact outcome stands in the properties.
KINDS = {
    Outcome.PASS: "pass",
    Outcome.FAIL: "fail",
    Outcome.NOT_APPLICABLE: "notApplicable",
    Outcome.CANNOT_TELL: "open",
    Outcome.NOT_RUN: "open",
    Outcome.WAIVED: "fail",
    Outcome.ATTESTED: "pass",
}

FINGERPRINT = "validatorFinding/v1"


def sarif_result(entry: Entry, rule_index: int, words: Catalogue) -> dict[str, Json]:
    """The result, under the rule that stands at ``rule_index`` in the tool's list.

    What an earlier report knew is ``known`` in its properties, and has no ``baselineState``: that
    asks for every result of both runs to be compared (section 3.27.24), and a baseline of ours
    holds findings only.
    """
    result, kind = entry.result, KINDS[entry.result.outcome]
    return {
        "ruleId": result.rule,
        "ruleIndex": rule_index,
        "kind": kind,
        # Section 3.27.10: what is no fail has no level.
        "level": LEVELS[entry.severity] if kind == "fail" else "none",
        "message": message(" ".join(filter(None, (sentence(entry, words), remedy(entry, words))))),
        "locations": [_location(entry, words)],
        "partialFingerprints": _fingerprints(entry),
        # Section 3.27.23: all results of a run have the list, or none.
        "suppressions": _suppressions(entry, words),
        "properties": _properties(entry, words),
    }


def _location(entry: Entry, words: Catalogue) -> Json:
    """The file, and the line where one is known. A finding about a whole file has no region."""
    location = entry.location
    physical: dict[str, Json] = {"artifactLocation": {"uri": uri(file_path(entry))}}
    if location.line is not None:
        region: dict[str, Json] = {"startLine": location.line}
        if location.column is not None:
            region["startColumn"] = location.column
        physical["region"] = region
    described: dict[str, Json] = {"physicalLocation": physical}
    if where := place(location, words, within=location.asset):
        described["message"] = message(where)
    return described


def _fingerprints(entry: Entry) -> Json:
    """What the finding is recognised by when lines move.

    GitHub compares by ``primaryLocationLineHash`` alone. Its uploader computes that from the line,
    and warns of any other value; for what has no line it computes none, so there it is ours.
    """
    fingerprint = entry.reported.fingerprint if entry.reported else _digest(entry)
    if entry.location.line is not None:
        return {FINGERPRINT: fingerprint}
    return {FINGERPRINT: fingerprint, "primaryLocationLineHash": f"{fingerprint}:1"}


def _digest(entry: Entry) -> str:
    key = f"{entry.result.rule}\0{entry.result.subject}"
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _properties(entry: Entry, words: Catalogue) -> Json:
    result = entry.result
    described: dict[str, Json] = {
        "outcome": result.outcome.value,
        "severity": entry.severity.value,
        "package": entry.package.path if entry.package else None,
        "subject": result.subject,
        "findingCount": result.finding_count,
        "known": True if entry.known else None,
        "measurements": plain(result.measurements, words),
        "disposition": plain(result.disposition, words),
    }
    if entry.reported is not None:
        finding = entry.reported.finding
        described |= {
            "code": finding.code,
            "measured": finding.measured,
            "expected": finding.expected,
            "place": _place(finding.location, words),
        }
    elif result.reason is not None:
        described["code"] = result.reason.code
    return {name: value for name, value in described.items() if value not in (None, "", [])}


def _place(location: Location, words: Catalogue) -> Json:
    every = plain(location, words)
    assert isinstance(every, dict)
    return {name: value for name, value in every.items() if value not in (None, "")}


def _suppressions(entry: Entry, words: Catalogue) -> Json:
    """The waiver, whose record is kept outside of the delivery; nothing where the result stands."""
    disposition = entry.result.disposition
    if entry.result.outcome is not Outcome.WAIVED or disposition is None:
        return []
    return [
        {
            "kind": "external",
            "status": "accepted",
            "justification": decision(disposition, words),
            "properties": plain(disposition, words),
        }
    ]
