"""The report as JUnit XML, which most CI systems show as test results.

The form is Jenkins' (``junit-10.xsd`` of its xUnit plugin), the strictest in use: it knows no
``properties`` in a test case, so the outcome stands in ``type``. A package is a test suite, a result
a test case. As a test can only fail or not, what does not fail a delivery is ``skipped`` with its
reason: a warning, a fail that is known or waived. An error-severity rule that could not tell is an
``error``. So a suite has failures exactly where the package fails, and else errors where a rule kept it
incomplete; a package of which nothing at all was answered says so in the property ``verdict`` alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal, TextIO
from xml.sax.saxutils import escape, quoteattr

from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.report import PackageReport, Report, Result
from validator.model.vocabulary import Outcome, Severity
from validator.reports.describe import decision, place, source
from validator.reports.entries import first, measurements, remedy, results, sentence, status
from validator.reports.grouping import PACKAGE

Tag = Literal["failure", "error", "skipped"]

# What XML 1.0, section 2.2 allows no document to hold, not even as a character reference.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SKIPPED = {Outcome.WAIVED, Outcome.NOT_APPLICABLE, Outcome.NOT_RUN, Outcome.CANNOT_TELL}


def write(report: Report, stream: TextIO, lang: str = "en") -> None:
    """Write the report as one document of test suites."""
    words = Catalogue(lang)
    stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
    counts = _counts(result for _, result in results(report))
    del counts["skipped"]  # the form has it on suites only
    name = " ".join(report.tool[key] for key in ("name", "version") if key in report.tool)
    stream.write(_opening("testsuites", {"name": name, **counts}))
    for package in report.packages:
        _write_suite(stream, package.path, package.results, _properties(report, package), words)
    if report.results:
        _write_suite(stream, words.text("report.run"), report.results, {}, words)
    stream.write("</testsuites>\n")


def tag(result: Result) -> Tag | None:
    """What a test case of this result holds; nothing if it passed or was attested."""
    standing = result.severity is Severity.ERROR and not result.baseline
    if result.outcome is Outcome.FAIL:
        return "failure" if standing else "skipped"
    if result.outcome is Outcome.CANNOT_TELL and standing:
        return "error"
    return "skipped" if result.outcome in _SKIPPED else None


def _write_suite(
    stream: TextIO, name: str, suite: Sequence[Result], properties: Mapping[str, str], words: Catalogue
) -> None:
    stream.write(_opening("testsuite", {"name": printable(name), **_counts(suite)}))
    if properties:
        stream.write("<properties>\n")
        for key, value in properties.items():
            stream.write(f"<property{_attributes({'name': key, 'value': value})}/>\n")
        stream.write("</properties>\n")
    for result in suite:
        stream.write(_case(result, words))
    stream.write("</testsuite>\n")


def _case(result: Result, words: Catalogue) -> str:
    attributes = {
        "classname": result.rule.replace("/", "."),  # what stands before the point is its package
        "name": f"{result.rule}: {result.subject}",
        "group": result.group,
    }
    opening = f"<testcase{_attributes({key: value for key, value in attributes.items() if value})}"
    name, body = tag(result), "\n".join(_body(result, words))
    if name is None and result.outcome is Outcome.PASS and not body:
        return f"{opening}/>\n"
    if name is None:
        heading = "" if result.outcome is Outcome.PASS else f"{result.outcome}: "
        return f"{opening}><system-out>{_text(heading + body)}</system-out></testcase>\n"
    message = f"{status(result, words)}: {sentence(first(result), words)}"
    kind = _attributes({"type": result.outcome.value, "message": message})
    return f"{opening}><{name}{kind}>{_text(body)}</{name}></testcase>\n"


def _body(result: Result, words: Catalogue) -> Iterator[str]:
    """All that the report says of a result, line by line; nothing that the message says alone."""
    within = result.subject if result.subject != PACKAGE else ""
    if result.note and result.outcome is not Outcome.PASS:
        yield result.note
    for reported in result.findings:
        where = place(reported.finding.location, words, within=within)
        message = words.message(reported.finding.code, reported.finding.args)
        yield f"{message} [{where}]" if where else message
    if (more := result.finding_count - len(result.findings)) > 0:
        yield words.text("report.more", count=more)
    if result.reason is not None:
        yield words.reason(result.reason)
    if read := measurements(result):
        yield f"{words.text('report.label.measured')}: {read}"
    if advice := remedy(first(result), words):
        yield f"{words.text('report.label.remedy')}: {advice}"
    if result.disposition is not None:
        yield decision(result.disposition, words)
    if result.outcome is not Outcome.PASS:
        for citation in result.citations:
            yield f"{words.text('report.label.source')}: {source(citation, words)} {citation.url}".rstrip()


def _properties(report: Report, package: PackageReport) -> dict[str, str]:
    digests = {f"ruleset {one.id} {one.version}": one.digest for one in report.rulesets}
    return {"verdict": package.verdict.value, "depth": report.depth.value, **digests}


def _counts(suite: Iterable[Result]) -> dict[str, str]:
    tags = Counter(map(tag, suite))
    counts = {"tests": tags.total(), "failures": tags["failure"], "errors": tags["error"]}
    return {name: str(count) for name, count in (*counts.items(), ("skipped", tags["skipped"]))}


def _opening(name: str, attributes: Mapping[str, str]) -> str:
    return f"<{name}{_attributes(attributes)}>\n"


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f" {name}={quoteattr(_allowed(printable(value)))}" for name, value in values.items())


def _text(text: str) -> str:
    return escape(_allowed(text))


def _allowed(text: str) -> str:
    """Text without the characters that XML forbids: their code points stand in their place."""
    return _FORBIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
