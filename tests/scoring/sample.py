"""Small scorings and results for the tests of scores."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from validator.model.quantity import Quantity
from validator.model.report import Result
from validator.model.score import ScoredGroup, Scoring, Threshold
from validator.model.vocabulary import Outcome, Severity


def scoring(out_of: int = 100, **groups: int | ScoredGroup) -> Scoring:
    """A scoring of these weights, none of the groups required unless it says so."""
    weighed = {
        name: group if isinstance(group, ScoredGroup) else ScoredGroup(group, {"en": name.title()})
        for name, group in groups.items()
    }
    thresholds = tuple(
        Threshold(Quantity(Fraction(share), "%"), {"en": title})
        for share, title in ((90, "good"), (50, "fair"))
    )
    return Scoring(out_of, {"en": "As the tests say."}, weighed, thresholds=thresholds)


def required(weight: int) -> ScoredGroup:
    """A group that a package must hold something for."""
    return ScoredGroup(weight, {"en": "Required"}, required=True)


def result(
    outcome: Outcome,
    rule: str = "r/one",
    group: str = "text",
    severity: Severity = Severity.ERROR,
    **more: Any,
) -> Result:
    """The answer of a rule on one subject."""
    return Result(
        rule=rule,
        rulesets=more.pop("rulesets", ("r",)),
        check="text/duration",
        outcome=outcome,
        severity=severity,
        subject=more.pop("subject", "a.srt"),
        reason=None,
        measurements=(),
        citations=(),
        findings=(),
        finding_count=0,
        group=group,
        **more,
    )
