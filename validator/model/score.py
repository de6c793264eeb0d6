"""What a delivery is worth as an assignment: how a ruleset counts, and what that gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction
from typing import Literal

from validator.model.findings import Citation
from validator.model.quantity import Quantity
from validator.model.vocabulary import Severity

# Words by language (``{"en": …, "ko": …}``).
Words = Mapping[str, str]
# When a trainee may see the feedback, in Gradescope's words.
Visibility = Literal["visible", "after_due_date", "after_published", "hidden"]


class Level(StrEnum):
    """What a failure means to whoever receives the delivery, as platforms' QC desks grade it."""

    BLOCKER = "blocker"
    ISSUE = "issue"
    FYI = "fyi"


class Redelivery(StrEnum):
    """Would this be redelivered? A blocker: ``fail``; an issue: ``redelivery``; neither: ``pass``.

    ``undecided`` when neither was found and a rule that could have found one was not answered.
    """

    FAIL = "fail"
    REDELIVERY = "redelivery"
    PASS = "pass"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Levels:
    """The level of each severity."""

    error: Level = Level.BLOCKER
    warning: Level = Level.ISSUE
    info: Level = Level.FYI

    def of(self, severity: Severity) -> Level:
        """The level of a failure of that severity."""
        return {Severity.ERROR: self.error, Severity.WARNING: self.warning, Severity.INFO: self.info}[
            severity
        ]


@dataclass(frozen=True, slots=True)
class ScoredGroup:
    """A group of rules: its weight beside the others', and its title by language.

    A ``required`` group for which a package holds nothing earns nothing; any other is left out.
    """

    weight: int
    title: Words
    required: bool = False


@dataclass(frozen=True, slots=True)
class Threshold:
    """What a share of the points is called, from ``at_least`` upwards."""

    at_least: Quantity = field(metadata={"dimension": "share"})
    title: Words


@dataclass(frozen=True, slots=True)
class Scoring:
    """How a ruleset scores a delivery.

    ``formula`` says in words, by language, what is counted. ``groups`` stand in the order in which
    reports number them, ``thresholds`` highest first.
    """

    out_of: int
    formula: Words
    groups: Mapping[str, ScoredGroup]
    levels: Levels = field(default_factory=Levels)
    thresholds: tuple[Threshold, ...] = ()
    visibility: Visibility = "visible"
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleScore:
    """What one rule adds: of ``counted`` answers, ``passed`` earn credit and ``unanswered`` do not.

    ``weight`` is the rule's share within its group.
    """

    rule: str
    weight: int
    counted: int
    passed: int
    unanswered: int = 0

    @property
    def credit(self) -> Fraction:
        """Between 0 and 1."""
        return Fraction(self.passed, self.counted)


@dataclass(frozen=True, slots=True)
class GroupScore:
    """The points of one group. ``max_points`` is 0 for a group that is left out."""

    group: str
    points: Fraction
    max_points: Fraction
    rules: tuple[RuleScore, ...] = ()


@dataclass(frozen=True, slots=True)
class Score:
    """The score of one package under one ruleset.

    ``levels`` counts standing failures; ``unanswered`` are the answers that are missing of rules
    which could have found a blocker or an issue. ``title`` is the name of the threshold reached,
    by language.
    """

    ruleset: str
    points: Fraction
    max_points: Fraction
    groups: tuple[GroupScore, ...]
    redelivery: Redelivery
    levels: Mapping[Level, int]
    unanswered: int = 0
    title: Words = field(default_factory=dict)


def said(words: Words, lang: str, fallback: str = "") -> str:
    """Words in a language; in English, else in whatever there is, where that one is missing."""
    return words.get(lang) or words.get("en") or next(iter(words.values()), fallback)
