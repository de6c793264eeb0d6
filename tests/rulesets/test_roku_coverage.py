"""Every clause of the Roku specification has a rule, a person who answers it, or a reason to leave it out."""

from __future__ import annotations

import re

from validator.ruleset.loading import resolve

CLAUSES = {
    "RV": [*range(1, 33), *range(40, 60), *range(70, 84), *range(90, 111), *range(120, 132),
           *range(140, 146), 150, 151],
    "RX": [*range(1, 52), *range(60, 68)],
}  # fmt: skip
# Derived patterns and tolerances that restate their neighbours, and what a rule of another number holds.
WITHIN_OTHERS = {
    "RV-008": "rv-010", "RV-009": "rv-010", "RV-011": "rv-010", "RV-013": "rv-016", "RV-015": "rv-016",
    "RV-017": "rv-016", "RV-072": "rv-074", "RV-073": "rv-074", "RV-091": "rx-016", "RV-093": "rv-095",
    "RV-110": "rv-095",
}  # fmt: skip
# Clauses that are a rule of conformance, made an error.
INHERITED = {"RV-014": "conformance/metadata-references"}
NUMBER = re.compile(r"(RV|RX)-(\d{3})(?: to \1-(\d{3}))?")


def numbers(text: str) -> set[str]:
    """The clauses that a text names, ranges written out."""
    return {
        f"{kind}-{number:03d}"
        for kind, first, last in NUMBER.findall(text.upper().replace(" TO ", " to "))
        for number in range(int(first), int(last or first) + 1)
    }


def test_no_clause_is_forgotten() -> None:
    (roku,) = resolve(["roku-vod"])
    by_rule = {one for rule in roku.rules for one in numbers(rule.id)}
    by_person = {one for clause in roku.manual for one in numbers(clause.id)}
    left_out = {one for clause in roku.not_covered for one in numbers(clause.clause)}
    within = {clause for clause, other in WITHIN_OTHERS.items() if numbers(other) <= by_rule}
    every = {f"{kind}-{number:03d}" for kind, each in CLAUSES.items() for number in each}
    changed = {change.rule for change in roku.changes}
    inherited = {clause for clause, rule in INHERITED.items() if rule in changed}
    answered = by_rule | by_person | left_out | within | inherited
    assert sorted(every - answered) == []
    assert sorted(answered - every) == []
