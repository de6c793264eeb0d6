"""What a run says: results, packages with their verdicts, the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from validator.model.findings import Citation, Finding, Measurement
from validator.model.package import AccessService, Asset, Title
from validator.model.reason import Reason
from validator.model.score import Score, Scoring
from validator.model.vocabulary import Depth, Outcome, Severity, Verdict


@dataclass(frozen=True, slots=True)
class ReportedFinding:
    """A finding with its effective severity and fingerprint."""

    finding: Finding
    severity: Severity
    fingerprint: str
    baseline: bool = False


@dataclass(frozen=True, slots=True)
class Disposition:
    """A recorded human decision: a waiver accepts a fail, an attestation answers a clause."""

    kind: str
    rule: str
    subject: str
    reason: str
    name: str
    date: str
    expires: str = ""
    disposition: str = ""
    asset_sha256: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Result:
    """The answer of one rule on one subject.

    ``subject`` is an asset path, with ``#N`` for a track, or ``"."`` for the package itself.
    ``severity`` is the effective one. Past 100 ``findings`` the list is cut; ``finding_count``
    is exact. ``baseline`` is true for a fail all of whose findings an earlier report knew already,
    ``note`` what the ruleset's author says of the rule.
    """

    rule: str
    rulesets: tuple[str, ...]
    check: str
    outcome: Outcome
    severity: Severity
    subject: str
    reason: Reason | None
    measurements: tuple[Measurement, ...]
    citations: tuple[Citation, ...]
    findings: tuple[ReportedFinding, ...]
    finding_count: int
    overridable: bool = True
    group: str = ""
    disposition: Disposition | None = None
    qc: Mapping[str, str] = field(default_factory=dict)
    baseline: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class RulesetSummary:
    """A ruleset as it was run: its digest covers every resolved rule, and its scoring if it has one."""

    id: str
    version: str
    title: str
    digest: str
    rule_count: int
    not_covered: tuple[tuple[str, str], ...] = ()
    manual: tuple[tuple[str, str], ...] = ()
    changes: tuple[tuple[str, str], ...] = ()
    scoring: Scoring | None = None


@dataclass(frozen=True, slots=True)
class PackageReport:
    """One package: its verdicts and every result. ``digests`` are SHA-256 by asset path.

    ``scores`` holds one for each ruleset that has a scoring.

    ``facts`` are those the rules asked for, by asset path and fact name; empty unless they were
    kept for a report that shows them.
    """

    path: str
    kind: str
    title: Title
    declared: bool
    verdict: Verdict
    verdicts: Mapping[str, Verdict]
    assets: tuple[Asset, ...]
    access_services: tuple[AccessService, ...]
    results: tuple[Result, ...]
    digests: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    scores: tuple[Score, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run. ``schema`` is the version of the JSON form.

    ``results`` are about the run itself (dispositions that expired or that nothing called for),
    ``notes`` what the user should know of how it went (the cache is off).
    """

    schema: str
    tool: Mapping[str, str]
    depth: Depth
    rulesets: tuple[RulesetSummary, ...]
    verdict: Verdict
    packages: tuple[PackageReport, ...]
    results: tuple[Result, ...] = ()
    notes: tuple[Reason, ...] = ()
