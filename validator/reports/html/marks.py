"""Which mark a result bears: a name for its shape, its colour and its word, in order of weight."""

from __future__ import annotations

from validator.model.report import Result
from validator.model.vocabulary import Outcome

ORDER = (
    "error", "unclear", "warning", "info", "known", "waived", "attested", "not-run", "pass", "not-applicable",
)  # fmt: skip

_OUTCOMES = {
    Outcome.CANNOT_TELL: "unclear",
    Outcome.PASS: "pass",
    Outcome.NOT_APPLICABLE: "not-applicable",
    Outcome.NOT_RUN: "not-run",
    Outcome.WAIVED: "waived",
    Outcome.ATTESTED: "attested",
}


def mark(result: Result) -> str:
    """One of :data:`ORDER`: the severity of a fail that stands, else the outcome."""
    if result.outcome is Outcome.FAIL:
        return "known" if result.baseline else result.severity.value
    return _OUTCOMES[result.outcome]


def heaviest(marks: set[str]) -> str:
    """The mark that counts most; a pass where there is none."""
    return min(marks, key=ORDER.index, default="pass")
