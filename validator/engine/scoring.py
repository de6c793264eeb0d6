"""Scores: what a package earns under a ruleset that counts, and whether it would be redelivered.

The formula, which every ruleset that scores also states in its own words:

- An answer counts when it is of error severity, of a group that has a weight, and a pass, a fail,
  a waived fail or a ``cannot_tell``. What does not apply, what was not run, and a fail that an
  earlier report knew (the baseline) do not count.
- A pass earns credit, and so does a fail that somebody waived. A fail and a ``cannot_tell`` earn none.
- A rule's credit is the share of its counted answers that earn it; a group's share is the mean of its
  rules' credits by their weights; the score is the mean of the groups' shares by their weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from validator.model.report import Result
from validator.model.score import (
    GroupScore,
    Level,
    Levels,
    Redelivery,
    RuleScore,
    Score,
    ScoredGroup,
    Scoring,
    Words,
)
from validator.model.vocabulary import Outcome, Severity

_COUNTED = {Outcome.PASS, Outcome.FAIL, Outcome.WAIVED, Outcome.CANNOT_TELL}
_CREDITED = {Outcome.PASS, Outcome.WAIVED}
_MISSING = {Outcome.CANNOT_TELL, Outcome.NOT_RUN}


def score(
    ruleset: str,
    scoring: Scoring,
    results: Iterable[Result],
    weights: Mapping[str, int] | None = None,
    *,
    lone: bool = False,
) -> Score:
    """The score of a package under a ruleset.

    :param ruleset: its id; empty for the rules of all rulesets together.
    :param results: every result of the package, those of other rulesets too; they are left out.
    :param weights: the weight within its group of each rule that has one, by rule id; else 1.
    :param lone: the package is a single file, of which no group can be required.
    """
    own = [result for result in results if belongs(result, ruleset)]
    by_group: dict[str, list[Result]] = {}
    for result in own:
        by_group.setdefault(result.group, []).append(result)
    groups = _groups(scoring, by_group, weights or {}, lone)
    points = sum((group.points for group in groups), Fraction(0))
    found = Counter(scoring.levels.of(result.severity) for result in own if stands(result))
    unanswered = sum(_leaves_open(result, scoring.levels) for result in own)
    return Score(
        ruleset=ruleset,
        points=points,
        max_points=Fraction(scoring.out_of),
        groups=groups,
        redelivery=_redelivery(found, unanswered),
        levels={level: found[level] for level in Level},
        unanswered=unanswered,
        title=_title(scoring, points / scoring.out_of),
    )


def belongs(result: Result, ruleset: str) -> bool:
    """True when a result is one of the ruleset's, or of the engine's own rules, or all are meant."""
    return not ruleset or ruleset in result.rulesets or not result.rulesets


def counts(result: Result) -> bool:
    """True when the answer is one that earns credit or could have earned it."""
    return result.outcome in _COUNTED and result.severity is Severity.ERROR and not result.baseline


def stands(result: Result) -> bool:
    """True for a failure that nobody waived and no earlier report knew."""
    return result.outcome is Outcome.FAIL and not result.baseline


def evenly(groups: Iterable[str], formula: Words) -> Scoring:
    """A scoring for rulesets that have none: a hundred points, every group weighs the same."""
    weighed = {group: ScoredGroup(1, {}) for group in dict.fromkeys(groups) if group}
    return Scoring(100, formula, weighed)


def _groups(
    scoring: Scoring, by_group: Mapping[str, Sequence[Result]], weights: Mapping[str, int], lone: bool
) -> tuple[GroupScore, ...]:
    """The points of every group; those left out leave their weight to the others."""
    rules = {name: _rules(by_group.get(name, ()), weights) for name in scoring.groups}
    kept = {
        name: group.weight
        for name, group in scoring.groups.items()
        if rules[name] or (group.required and not lone and _holds_nothing(by_group.get(name, ())))
    }
    total = sum(kept.values())
    scores = []
    for name in scoring.groups:
        most = Fraction(scoring.out_of * kept.get(name, 0), total) if total else Fraction(0)
        scores.append(GroupScore(name, most * _share(rules[name]), most, rules[name]))
    return tuple(scores)


def _rules(results: Sequence[Result], weights: Mapping[str, int]) -> tuple[RuleScore, ...]:
    by_rule: dict[str, list[Outcome]] = {}
    for result in filter(counts, results):
        by_rule.setdefault(result.rule, []).append(result.outcome)
    scores = (
        RuleScore(
            rule,
            weights.get(rule, 1),
            len(outcomes),
            sum(outcome in _CREDITED for outcome in outcomes),
            outcomes.count(Outcome.CANNOT_TELL),
        )
        for rule, outcomes in by_rule.items()
    )
    return tuple(one for one in scores if one.weight)


def _share(rules: Sequence[RuleScore]) -> Fraction:
    total = sum(rule.weight for rule in rules)
    return sum((rule.weight * rule.credit for rule in rules), Fraction(0)) / total if total else Fraction(0)


def _holds_nothing(results: Sequence[Result]) -> bool:
    """True when no answer of a group was left out for another reason than that nothing was there.

    A rule that was not run, and a fail that is known or only warns, had something to look at.
    """
    return not any(result.outcome in (Outcome.FAIL, Outcome.NOT_RUN) for result in results)


def _leaves_open(result: Result, levels: Levels) -> bool:
    return result.outcome in _MISSING and levels.of(result.severity) is not Level.FYI


def _redelivery(found: Mapping[Level, int], unanswered: int) -> Redelivery:
    if found[Level.BLOCKER]:
        return Redelivery.FAIL
    if found[Level.ISSUE]:
        return Redelivery.REDELIVERY
    return Redelivery.UNDECIDED if unanswered else Redelivery.PASS


def _title(scoring: Scoring, share: Fraction) -> Words:
    """The name of the highest threshold that the share reaches."""
    reached = [one for one in scoring.thresholds if share >= one.at_least.base]
    return max(reached, key=lambda one: one.at_least.base).title if reached else {}
