"""The verdict of every ruleset with what decides it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from validator.model.report import PackageReport, Report, Result, RulesetSummary
from validator.model.vocabulary import Outcome, Severity, Verdict
from validator.reports.grouping import Tally, tally

_DECIDERS_SHOWN = 6


@dataclass(frozen=True, slots=True)
class RulesetVerdict:
    """The verdict of a ruleset, how its answers came out, and the rules that decide it.

    ``deciders`` are rule ids with their anchors; ``more`` counts those beyond the first few. A
    verdict of ``incomplete`` without deciders: no rule of the ruleset was answered at all.
    """

    ruleset: str
    summary: RulesetSummary | None
    verdict: Verdict
    tally: Tally
    deciders: tuple[tuple[str, str], ...]
    more: int


Anchors = Mapping[tuple[str, tuple[str, ...]], str]


def verdicts(package: PackageReport, report: Report, anchors: Anchors) -> tuple[RulesetVerdict, ...]:
    """One for each ruleset, in the order in which they were asked for."""
    summaries = {summary.id: summary for summary in report.rulesets}
    return tuple(_verdict(package, ruleset, summaries.get(ruleset), anchors) for ruleset in package.verdicts)


def _verdict(
    package: PackageReport, ruleset: str, summary: RulesetSummary | None, anchors: Anchors
) -> RulesetVerdict:
    verdict = package.verdicts[ruleset]
    own = [result for result in package.results if ruleset in result.rulesets or not result.rulesets]
    deciding = dict.fromkeys((one.rule, one.rulesets) for one in own if _decides(one, verdict))
    named = [(rule, anchors[rule, rulesets]) for rule, rulesets in deciding]
    return RulesetVerdict(
        ruleset,
        summary,
        verdict,
        tally(package.results, ruleset),
        tuple(named[:_DECIDERS_SHOWN]),
        max(0, len(named) - _DECIDERS_SHOWN),
    )


def _decides(result: Result, verdict: Verdict) -> bool:
    if result.severity is not Severity.ERROR:
        return False
    if verdict is Verdict.FAIL:
        return result.outcome is Outcome.FAIL and not result.baseline
    return verdict is Verdict.INCOMPLETE and result.outcome is Outcome.CANNOT_TELL
