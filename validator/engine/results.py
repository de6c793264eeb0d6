"""Answers to results: effective severities, fingerprints, the baseline, the cut of long lists."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection

from validator.engine.evaluation import Answer
from validator.model.findings import Finding
from validator.model.report import ReportedFinding, Result
from validator.model.vocabulary import Outcome, Severity
from validator.ruleset.types import Rule

FINDINGS_KEPT = 100


def result(rule: Rule, answer: Answer, baseline: Collection[str]) -> Result:
    """The result of one rule on one subject.

    A fail weighs as much as its worst finding; every other outcome as much as the rule.
    """
    severity = Severity.lowest(rule.severity, answer.cap)
    subject = answer.subject.name
    reported = _reported(rule, subject, answer.judgement.findings, severity, baseline)
    if answer.judgement.outcome is Outcome.FAIL and reported:
        severity = min((finding.severity for finding in reported), key=lambda one: one.rank)
    return Result(
        rule=rule.id,
        rulesets=rule.rulesets,
        check=rule.check.id,
        outcome=answer.judgement.outcome,
        severity=severity,
        subject=subject,
        reason=answer.judgement.reason,
        measurements=tuple(answer.judgement.measurements),
        citations=answer.citations,
        findings=tuple(reported[:FINDINGS_KEPT]),
        finding_count=len(reported),
        overridable=rule.overridable,
        group=rule.group,
        qc=rule.qc,
        baseline=bool(reported) and all(finding.baseline for finding in reported),
        note=rule.note,
    )


def _reported(
    rule: Rule, subject: str, findings: Collection[Finding], severity: Severity, baseline: Collection[str]
) -> list[ReportedFinding]:
    seen: Counter[str] = Counter()
    reported = []
    for finding in findings:
        fingerprint = _fingerprint(rule.id, subject, finding, seen)
        effective = Severity.lowest(severity, finding.severity)
        reported.append(ReportedFinding(finding, effective, fingerprint, fingerprint in baseline))
    return reported


def _fingerprint(rule: str, subject: str, finding: Finding, seen: Counter[str]) -> str:
    """Stable over edits elsewhere: rule, code, subject and anchor, never a line number.

    Findings alike in all of these are told apart by their order.
    """
    anchor = finding.anchor or finding.location.xpath or finding.location.field
    base = "\0".join((rule, finding.code, subject, anchor))
    seen[base] += 1
    return hashlib.sha256(f"{base}\0{seen[base]}".encode("utf-8", "surrogatepass")).hexdigest()[:20]
