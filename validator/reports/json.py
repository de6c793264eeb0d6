"""The report as JSON, in the published form ``schemas/report.schema.json``.

It is written piece by piece, one result a line, so that a run over thousands of files needs no
second copy of itself in memory and two reports can be compared line by line.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TextIO

from validator.messages import Catalogue
from validator.model.findings import Citation, Location
from validator.model.package import Asset
from validator.model.report import PackageReport, Report, ReportedFinding, Result, RulesetSummary
from validator.model.score import Scoring
from validator.reports.values import Json, number, plain, reason

_READABLE = json.JSONEncoder(ensure_ascii=False, allow_nan=False, check_circular=False)


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write the whole report; ``lang`` is the language of its sentences (``message``, ``remedy``)."""
    for piece in pieces(report, Catalogue(lang)):
        stream.write(piece)


def pieces(report: Report, words: Catalogue) -> Iterator[str]:
    """The report's text in the order in which it is written."""
    head: dict[str, Json] = {
        "schema": report.schema,
        "tool": plain(report.tool, words),
        "depth": report.depth.value,
        "rulesets": [_ruleset(ruleset, words) for ruleset in report.rulesets],
        "verdict": report.verdict.value,
        "notes": [reason(note, words) for note in report.notes],
        "results": [_result(result, words) for result in report.results],
    }
    yield f"{_opened(head)},\n"
    yield from _array("packages", (_package(package, words) for package in report.packages))
    yield "}\n"


def _package(package: PackageReport, words: Catalogue) -> Iterator[str]:
    head: dict[str, Json] = {
        "path": package.path,
        "kind": package.kind,
        "verdict": package.verdict.value,
        "verdicts": {ruleset: verdict.value for ruleset, verdict in package.verdicts.items()},
        "title": plain(package.title, words),
        "declared": package.declared,
        "access_services": plain(package.access_services, words),
        "scores": plain(package.scores, words),
    }
    yield f"{_opened(head)},\n"
    yield from _array("assets", ((_text(_asset(package, asset, words)),) for asset in package.assets))
    yield ",\n"
    yield from _array("results", ((_text(_result(result, words)),) for result in package.results))
    yield "}"


def _asset(package: PackageReport, asset: Asset, words: Catalogue) -> Json:
    return {**_members(asset, words), "sha256": package.digests.get(asset.path)}


def _array(name: str, members: Iterable[Iterable[str]]) -> Iterator[str]:
    """A member that is an array, each of its elements in pieces and on a line of its own."""
    yield f'"{name}": ['
    separator = "\n"
    for member in members:
        yield separator
        yield from member
        separator = ",\n"
    yield "\n]"


def _result(result: Result, words: Catalogue) -> dict[str, Json]:
    citation, *further = [_citation(one) for one in result.citations] or [None]
    return {
        "rule": result.rule,
        "rulesets": list(result.rulesets),
        "check": result.check,
        "outcome": result.outcome.value,
        "severity": result.severity.value,
        "subject": result.subject,
        "reason": reason(result.reason, words),
        "measurements": plain(result.measurements, words),
        "citation": citation,
        "further_citations": further,
        "overridable": result.overridable,
        "note": result.note,
        "group": result.group,
        "qc": plain(result.qc, words),
        "disposition": plain(result.disposition, words),
        "findings": [_finding(reported, words) for reported in result.findings],
        "finding_count": result.finding_count,
        "baseline": result.baseline,
    }


def _finding(reported: ReportedFinding, words: Catalogue) -> Json:
    finding = reported.finding
    return {
        "code": finding.code,
        "severity": reported.severity.value,
        "args": plain(finding.args, words),
        "message": words.message(finding.code, finding.args),
        "measured": finding.measured,
        "expected": finding.expected,
        "location": _location(finding.location, words),
        "remedy": words.remedy(finding.code, finding.args),
        "fingerprint": reported.fingerprint,
        "baseline": reported.baseline,
    }


def _location(location: Location, words: Catalogue) -> Json:
    """Only what is known of the place, so that a line number of ``null`` needs no second look."""
    every = plain(location, words)
    assert isinstance(every, dict)
    return {name: value for name, value in every.items() if value is not None and value != ""}


def _citation(citation: Citation) -> Json:
    return {
        "source": citation.source,
        "title": citation.title,
        "clause": citation.clause,
        "url": citation.url,
        "read": citation.read,
        "confidence": citation.confidence.value,
    }


def _ruleset(ruleset: RulesetSummary, words: Catalogue) -> Json:
    def clauses(pairs: tuple[tuple[str, str], ...], key: str) -> Json:
        return [{key: name, "reason": why} for name, why in pairs]

    return {
        "id": ruleset.id,
        "version": ruleset.version,
        "title": ruleset.title,
        "digest": ruleset.digest,
        "rule_count": ruleset.rule_count,
        "not_covered": clauses(ruleset.not_covered, "clause"),
        "manual": clauses(ruleset.manual, "clause"),
        "changes": clauses(ruleset.changes, "rule"),
        "scoring": _scoring(ruleset.scoring, words),
    }


def _scoring(scoring: Scoring | None, words: Catalogue) -> Json:
    """How the ruleset counts; words stand in every language that it has them in."""
    if scoring is None:
        return None
    citation, *further = [_citation(one) for one in scoring.citations] or [None]
    return {
        "out_of": scoring.out_of,
        "formula": plain(scoring.formula, words),
        "groups": [{"group": name, **_members(group, words)} for name, group in scoring.groups.items()],
        "levels": plain(scoring.levels, words),
        "thresholds": [
            {"at_least": number(one.at_least.base), "title": plain(one.title, words)}
            for one in scoring.thresholds
        ],
        "citation": citation,
        "further_citations": further,
    }


def _members(value: object, words: Catalogue) -> dict[str, Json]:
    described = plain(value, words)
    assert isinstance(described, dict)
    return described


def _opened(value: dict[str, Json]) -> str:
    """An object without its closing brace, a member a line, for more members to follow."""
    members = ",\n".join(f"{_text(name)}: {_text(member)}" for name, member in value.items())
    return f"{{{members}"


def _text(value: Json) -> str:
    text = _READABLE.encode(value)
    # A file name whose bytes are not UTF-8 holds lone surrogates, which no stream can encode.
    return text if _encodable(text) else json.dumps(value, allow_nan=False)


def _encodable(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
