"""Small results and reports for the tests of the engine."""

from validator.model.findings import Finding
from validator.model.package import Title
from validator.model.report import PackageReport, Report, ReportedFinding, Result
from validator.model.vocabulary import Depth, Outcome, Severity, Verdict


def result(outcome, severity=Severity.ERROR, rule="r/one", subject="a.srt", rulesets=("r",), **more):
    findings = ()
    if outcome is Outcome.FAIL:
        findings = (ReportedFinding(Finding("text.duration.too-short"), severity, "f" * 20),)
    return Result(
        rule=rule,
        rulesets=rulesets,
        check="text/duration",
        outcome=outcome,
        severity=severity,
        subject=subject,
        reason=None,
        measurements=(),
        citations=(),
        findings=findings,
        finding_count=len(findings),
        **more,
    )


def package(verdict, *results):
    return PackageReport(
        path="p",
        kind="folder",
        title=Title(),
        declared=False,
        verdict=verdict,
        verdicts={"r": verdict},
        assets=(),
        access_services=(),
        results=results,
    )


def report(*packages):
    return Report("1", {"name": "deliverable-validator"}, Depth.FULL, (), Verdict.PASS, packages)
