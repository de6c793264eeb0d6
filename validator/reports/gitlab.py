"""The report as GitLab Code Quality JSON, which shows findings in a merge request.

Every finding that asks for attention is an issue of its own. The form has no place for what passed
or was left out, so each package has one more issue of severity ``info`` that tells its verdict, with
every result under ``outcomes``, a member of our own that GitLab lets stand. GitLab compares reports
by fingerprint itself, so what a baseline knows is listed all the same.
See https://docs.gitlab.com/ci/testing/code_quality/ (Code Quality report format).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from typing import TextIO

from validator.messages import Catalogue
from validator.model.report import PackageReport, Report, Result
from validator.model.vocabulary import Outcome, Severity
from validator.reports.describe import verdict_word
from validator.reports.entries import Entry, concerns, outcome_word, remedy, sentence
from validator.reports.files import file_path, package_path
from validator.reports.values import Json

# A fail weighs "critical", not "blocker": what blocks a merge is the exit code and the project's own rules.
SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.INFO: "info"}


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write one array of issues, an issue a line."""
    words = Catalogue(lang)
    separator = "[\n"
    for issue in _issues(report, words):
        stream.write(separator + json.dumps(issue, allow_nan=False))
        separator = ",\n"
    stream.write("\n]\n" if separator != "[\n" else "[]\n")


def _issues(report: Report, words: Catalogue) -> Iterator[dict[str, Json]]:
    seen: Counter[str] = Counter()
    for entry in concerns(report):
        yield _issue(entry, words, seen)
    for package in report.packages:
        yield _verdict(package, report, words, seen)


def _issue(entry: Entry, words: Catalogue, seen: Counter[str]) -> dict[str, Json]:
    result, path = entry.result, file_path(entry)
    said = (result.note, sentence(entry, words), remedy(entry, words))
    fingerprint = entry.reported.fingerprint if entry.reported else ""
    assert entry.concern is not None
    return {
        "description": " ".join(filter(None, said)),
        "check_name": result.rule,
        "fingerprint": _unique(seen, path, result.rule, result.subject, fingerprint),
        "severity": SEVERITIES[entry.concern],
        "location": {"path": path, "lines": {"begin": entry.location.line or 1}},
        "outcome": result.outcome.value,
        "subject": result.subject,
    }


def _verdict(package: PackageReport, report: Report, words: Catalogue, seen: Counter[str]) -> dict[str, Json]:
    path = package_path(package)
    counts = Counter(result.outcome for result in package.results)
    counted = (
        words.text("formats.count", outcome=outcome_word(outcome, words), count=counts[outcome])
        for outcome in Outcome
        if counts[outcome]
    )
    verdict = verdict_word(package.verdict, report.depth, words)
    return {
        "description": words.text(
            "formats.verdict", path=package.path, verdict=verdict, counts=" · ".join(counted)
        ),
        "check_name": "deliverable-validator/verdict",
        "fingerprint": _unique(seen, path, package.verdict),
        "severity": "info",
        "location": {"path": path, "lines": {"begin": 1}},
        "outcomes": [_outcome(result) for result in package.results],
    }


def _outcome(result: Result) -> Json:
    return {
        "rule": result.rule,
        "subject": result.subject,
        "outcome": result.outcome.value,
        "severity": result.severity.value,
        "findings": result.finding_count,
    }


def _unique(seen: Counter[str], *parts: str) -> str:
    """A fingerprint of these parts; of issues alike in all of them GitLab would show only one."""
    key = "\0".join(parts)
    seen[key] += 1
    return hashlib.sha256(f"{key}\0{seen[key]}".encode("utf-8", "surrogatepass")).hexdigest()
