"""The rules of a report as SARIF ``reportingDescriptor`` objects (SARIF 2.1.0, section 3.49)."""

from __future__ import annotations

from validator import checks
from validator.explain.documentation import documentation
from validator.messages import Catalogue
from validator.model.findings import Citation
from validator.model.report import Report, Result
from validator.model.vocabulary import Severity
from validator.reports._sarif_message import message
from validator.reports.describe import source
from validator.reports.entries import results
from validator.reports.feedback import why
from validator.reports.markup import code, escape, link
from validator.reports.values import Json

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

# GitHub shows ten tags of a rule, and refuses a log in which one has more than twenty.
_TAGS = 10
_PROBLEM = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}


def sarif_rules(report: Report, words: Catalogue) -> list[dict[str, Json]]:
    """Every rule that the report answers, once, with all that its results cite, in order of appearance."""
    first: dict[str, Result] = {}
    cited: dict[str, dict[Citation, None]] = {}
    for _, result in results(report):
        first.setdefault(result.rule, result)
        cited.setdefault(result.rule, {}).update(dict.fromkeys(result.citations))
    return [_rule(result, tuple(cited[rule]), words) for rule, result in first.items()]


def _rule(result: Result, citations: tuple[Citation, ...], words: Catalogue) -> dict[str, Json]:
    short = result.note or _title(result.check, words.lang)
    described: dict[str, Json] = {
        "id": result.rule,
        "shortDescription": message(short),
        "fullDescription": message(" ".join(filter(None, (short, why(result.check, words.lang))))),
        "help": _help(result, citations, words),
        "defaultConfiguration": {"level": LEVELS[result.severity]},
        "properties": _properties(result),
    }
    if url := next((citation.url for citation in citations if citation.url), ""):
        described["helpUri"] = url
    return described


def _title(check: str, lang: str) -> str:
    """What a check asks, in one sentence; its name where it is no longer there."""
    try:
        return documentation(checks.load(check), lang).title
    except LookupError:
        return check


def _help(result: Result, citations: tuple[Citation, ...], words: Catalogue) -> Json:
    """Why the rule matters and where it comes from: all that GitHub shows beside an alert."""
    reason = why(result.check, words.lang)
    sources = [source(citation, words) for citation in citations]
    links = [f"- {link(text, citation.url)}" for citation, text in zip(citations, sources, strict=True)]
    name = f"{result.rule} ({result.check})"
    text = "\n".join(filter(None, (name, reason, *sources)))
    return message(text, "\n\n".join(filter(None, (code(name), escape(reason), "\n".join(links)))))


def _properties(result: Result) -> Json:
    tags: list[Json] = [*dict.fromkeys(filter(None, (result.group, *result.rulesets)))]
    return {
        "check": result.check,
        "rulesets": [*result.rulesets],
        "overridable": result.overridable,
        "qc": dict(result.qc),
        "tags": tags[:_TAGS],
        "problem.severity": _PROBLEM[result.severity],
    }
