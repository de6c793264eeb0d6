"""A report line by line, for the formats that are lists: one entry a finding, or a result without any."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from validator.messages import Catalogue
from validator.messages.formatting import printable, scalar
from validator.model.findings import Location
from validator.model.report import PackageReport, Report, ReportedFinding, Result
from validator.model.vocabulary import Outcome, Severity
from validator.reports.describe import decision
from validator.reports.grouping import PACKAGE, asset_path


@dataclass(frozen=True, slots=True)
class Entry:
    """One finding of a result, or a result that has none.

    ``package`` is ``None`` for what is about the run itself, ``reported`` where nothing was found.
    """

    package: PackageReport | None
    result: Result
    reported: ReportedFinding | None

    @property
    def severity(self) -> Severity:
        """How much the finding weighs; without one, how much the rule does."""
        return self.reported.severity if self.reported else self.result.severity

    @property
    def known(self) -> bool:
        """True when an earlier report knew of it already."""
        return self.reported.baseline if self.reported else self.result.baseline

    @property
    def location(self) -> Location:
        """Where it is; the subject of the rule where the finding names no file."""
        found = self.reported.finding.location if self.reported else Location()
        return found if found.asset else replace(found, asset=self._asset)

    @property
    def _asset(self) -> str:
        """The asset that the rule was asked of; empty for the package itself."""
        subject = self.result.subject
        if subject == PACKAGE or "#" not in subject:
            return "" if subject == PACKAGE else subject
        assets = {asset.path for asset in self.package.assets} if self.package else set()
        return asset_path(subject, assets)

    @property
    def concern(self) -> Severity | None:
        """How much it asks for a person's attention; ``None`` where all is well or was decided.

        A fail asks for as much as its severity. What could not be told is no fail: for a rule of
        severity error it leaves the delivery unjudged, which is a warning; else it is information.
        """
        if self.result.outcome is Outcome.FAIL:
            return self.severity
        if self.result.outcome is Outcome.CANNOT_TELL:
            return Severity.WARNING if self.result.severity is Severity.ERROR else Severity.INFO
        return None


def results(report: Report) -> Iterator[tuple[PackageReport | None, Result]]:
    """Every result with its package; those about the run itself come last."""
    for package in report.packages:
        for result in package.results:
            yield package, result
    for result in report.results:
        yield None, result


def entries(report: Report) -> Iterator[Entry]:
    """Every entry, in the order of :func:`results`."""
    for package, result in results(report):
        for reported in result.findings or (None,):
            yield Entry(package, result, reported)


def first(result: Result) -> Entry:
    """The first entry of a result, for what has a single line for each; its package is left open."""
    return Entry(None, result, result.findings[0] if result.findings else None)


def concerns(report: Report) -> Iterator[Entry]:
    """The entries that ask for attention, those that ask for the most first.

    The report is gone through once for each severity, rather than sorted, which would hold all of
    its entries in memory at once.
    """
    for severity in Severity:
        for entry in entries(report):
            if entry.concern is severity:
                yield entry


def sentence(entry: Entry, words: Catalogue) -> str:
    """What an entry says: what was found, else why it came out so, else that it did."""
    result = entry.result
    if entry.reported is not None:
        return words.message(entry.reported.finding.code, entry.reported.finding.args)
    if result.reason is not None:
        return words.reason(result.reason)
    if result.disposition is not None:
        return decision(result.disposition, words)
    return measurements(result) or outcome_word(result.outcome, words)


def remedy(entry: Entry, words: Catalogue) -> str:
    """What to do about it; empty where there is no advice."""
    if entry.reported is not None:
        return words.remedy(entry.reported.finding.code, entry.reported.finding.args)
    reason = entry.result.reason
    return words.remedy(reason.code, reason.args) if reason else ""


def measurements(result: Result) -> str:
    """What the check read: ``level -19.2 LKFS · silence -inf``."""
    each = (f"{one.name} {scalar(one.value)} {one.unit}".rstrip() for one in result.measurements)
    return printable(" · ".join(each))


def outcome_word(outcome: Outcome, words: Catalogue) -> str:
    """The outcome in words."""
    return words.text(f"formats.outcome.{outcome.replace('_', '-')}")


def status(result: Result, words: Catalogue) -> str:
    """The outcome, and for a fail how much it weighs and whether it is known or accepted."""
    severity = words.text(f"report.severity.{result.severity}")
    if result.outcome is Outcome.WAIVED:
        return words.text("report.waived", severity=severity)
    if result.outcome is Outcome.FAIL:
        return words.text("report.known", severity=severity) if result.baseline else severity
    return outcome_word(result.outcome, words)
