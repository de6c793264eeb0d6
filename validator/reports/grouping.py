"""How a report is arranged for people, whatever the format: by asset, most severe first, counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from validator.model.package import Asset
from validator.model.reason import Reason
from validator.model.report import PackageReport, Report, ReportedFinding, Result
from validator.model.vocabulary import Outcome, Severity, Verdict

PACKAGE = "."

# At equal severity a fail comes before what could not be told; what was accepted comes last.
_WEIGHT = {Outcome.FAIL: 0, Outcome.CANNOT_TELL: 1, Outcome.WAIVED: 6}


@dataclass(frozen=True, slots=True)
class FindingGroup:
    """Findings of one result that say the same thing in different places.

    ``count`` is exact, also where the list of ``findings`` was cut.
    """

    code: str
    severity: Severity
    findings: tuple[ReportedFinding, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Section:
    """What there is to say about one asset; ``asset`` is ``None`` for the package itself.

    ``failed`` and ``waived`` are ordered most severe first. ``unclear`` holds, by reason, the
    results that could not be told.
    """

    path: str
    asset: Asset | None
    failed: tuple[Result, ...]
    waived: tuple[Result, ...]
    unclear: tuple[tuple[Reason | None, tuple[Result, ...]], ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How the results of one ruleset on one package came out.

    Fails that count are counted by severity; ``baseline`` are those an earlier report knew.
    """

    errors: int
    warnings: int
    infos: int
    baseline: int
    cannot_tell: int
    not_run: int
    waived: int
    attested: int
    not_applicable: int
    passed: int


def sections(results: Iterable[Result], every: Sequence[Asset] = ()) -> tuple[Section, ...]:
    """The assets of which there is something to say, the worst first, equals in package order."""
    assets = {asset.path: asset for asset in every}
    by_path: dict[str, list[Result]] = {}
    for result in results:
        if result.outcome in _WEIGHT:
            by_path.setdefault(asset_path(result.subject, assets), []).append(result)
    order = {path: place for place, path in enumerate((PACKAGE, *assets))}
    paths = sorted(by_path, key=lambda path: (min(map(_weight, by_path[path])), order.get(path, len(order))))
    return tuple(_section(path, assets.get(path), by_path[path]) for path in paths)


def kinds(result: Result) -> tuple[FindingGroup, ...]:
    """The findings of a result by code and severity, most severe first."""
    groups: dict[tuple[str, Severity], list[ReportedFinding]] = {}
    for reported in result.findings:
        groups.setdefault((reported.finding.code, reported.severity), []).append(reported)
    # What was cut off the list counts for the largest group: a cut only ever happens to floods.
    cut = result.finding_count - len(result.findings)
    largest = max(groups, key=lambda key: len(groups[key]), default=None)
    return tuple(
        FindingGroup(code, severity, tuple(found), len(found) + (cut if (code, severity) == largest else 0))
        for (code, severity), found in sorted(groups.items(), key=lambda item: item[0][1].rank)
    )


def tally(results: Iterable[Result], ruleset: str | None = None) -> Tally:
    """Count the results of the rules that belong to a ruleset (without one: to any), and of the run's own."""
    own = [
        result for result in results if ruleset is None or ruleset in result.rulesets or not result.rulesets
    ]
    fails = [result for result in own if result.outcome is Outcome.FAIL]
    new = Counter(result.severity for result in fails if not result.baseline)
    outcomes = Counter(result.outcome for result in own if result.rulesets)
    return Tally(
        errors=new[Severity.ERROR],
        warnings=new[Severity.WARNING],
        infos=new[Severity.INFO],
        baseline=sum(result.baseline for result in fails),
        cannot_tell=outcomes[Outcome.CANNOT_TELL],
        not_run=outcomes[Outcome.NOT_RUN],
        waived=outcomes[Outcome.WAIVED],
        attested=outcomes[Outcome.ATTESTED],
        not_applicable=outcomes[Outcome.NOT_APPLICABLE],
        passed=outcomes[Outcome.PASS],
    )


def not_run(package: PackageReport) -> tuple[str, ...]:
    """The ids of the rules that were left out because of the depth asked for."""
    return tuple(dict.fromkeys(r.rule for r in package.results if r.outcome is Outcome.NOT_RUN))


def unanswered(report: Report) -> tuple[tuple[str, str, str], ...]:
    """Manual clauses that some package has no attestation for: ruleset, clause, what it asks."""
    return tuple(
        (ruleset.id, clause, text)
        for ruleset in report.rulesets
        for clause, text in ruleset.manual
        if any(not _attests(package, clause) for package in report.packages)
    )


def nothing_to_say(package: PackageReport) -> bool:
    """True when the package passed and no result asks for a word."""
    return package.verdict is Verdict.PASS and not any(r.outcome in _WEIGHT for r in package.results)


def _attests(package: PackageReport, clause: str) -> bool:
    return any(r.outcome is Outcome.ATTESTED and r.rule == clause for r in package.results)


def asset_path(subject: str, assets: Container[str]) -> str:
    """The asset that a subject is, or is a track of; a file name may itself contain ``#``."""
    return subject if subject in assets else subject.rpartition("#")[0] or subject


def _weight(result: Result) -> int:
    return _WEIGHT[result.outcome] + 2 * result.severity.rank


def _section(path: str, asset: Asset | None, results: Sequence[Result]) -> Section:
    def having(outcome: Outcome) -> tuple[Result, ...]:
        chosen = (result for result in results if result.outcome is outcome)
        return tuple(sorted(chosen, key=lambda result: (result.severity.rank, result.rule, result.subject)))

    unclear: list[tuple[Reason | None, list[Result]]] = []
    for result in having(Outcome.CANNOT_TELL):
        same = next((group for reason, group in unclear if reason == result.reason), None)
        if same is None or result.reason is None:
            unclear.append((result.reason, [result]))
        else:
            same.append(result)
    return Section(
        path,
        asset,
        having(Outcome.FAIL),
        having(Outcome.WAIVED),
        tuple((reason, tuple(group)) for reason, group in unclear),
    )
