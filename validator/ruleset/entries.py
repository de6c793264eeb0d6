"""The form of a ruleset file: what may stand where, before names are resolved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from validator.formats.yaml_nodes import MappingNode, Node
from validator.model.package import AccessKind
from validator.model.score import Levels, ScoredGroup, Threshold, Visibility
from validator.model.vocabulary import Confidence, MediaKind, Programme, Severity, SubjectKind


def nowhere() -> MappingNode:
    """The place of an entry that no file gave."""
    return MappingNode([], 0, 0)


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """A document that is cited. ``read`` is the ISO date on which it was read.

    ``coverage`` is ``partial`` where only a part of it was available.
    """

    title: str
    confidence: Confidence
    url: str = ""
    read: str = ""
    coverage: Literal["whole", "partial"] = "whole"


@dataclass(frozen=True, slots=True)
class CiteEntry:
    """A clause of one of the sources."""

    source: str
    clause: str = ""
    node: MappingNode = field(default_factory=nowhere, metadata={"node": True})


@dataclass(frozen=True, slots=True)
class SelectorEntry:
    """The subjects of a rule: roles are glob patterns, languages ranges, ``kind`` that of the package.

    ``service`` narrows a rule on tracks to audio tracks that are such an access service.
    """

    subject: SubjectKind | None = None
    role: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    media: tuple[MediaKind, ...] = ()
    kind: tuple[str, ...] = ()
    service: tuple[AccessKind, ...] = ()
    node: MappingNode = field(default_factory=nowhere, metadata={"node": True})


@dataclass(frozen=True, slots=True)
class RuleEntry:
    """A rule; or, without ``check``, a change of an inherited one, which needs a ``reason``."""

    id: str
    check: str | None = None
    selector: SelectorEntry = field(default=SelectorEntry(), metadata={"key": "for"})
    when: Node | None = field(default=None, metadata={"raw": True})
    params: Node | None = field(default=None, metadata={"key": "with", "raw": True})
    severity: Severity | None = None
    overridable: bool | None = None
    cite: tuple[CiteEntry, ...] = ()
    qc: Mapping[str, str] = field(default_factory=dict)
    group: str = ""
    weight: int | None = None
    note: str = ""
    disable: bool = False
    reason: str = ""
    node: MappingNode = field(default_factory=nowhere, metadata={"node": True})


@dataclass(frozen=True, slots=True)
class RowEntry:
    """A row of a table; a key that is not given asks nothing.

    ``else``: the row stands in for the languages that have none of their own.
    """

    value: Node = field(metadata={"raw": True})
    language: tuple[str, ...] = ()
    programme: tuple[Programme, ...] = ()
    role: tuple[str, ...] = ()
    cite: tuple[CiteEntry, ...] = ()
    is_else: bool = field(default=False, metadata={"key": "else"})
    node: MappingNode = field(default_factory=nowhere, metadata={"node": True})


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A parameter whose value depends on the subject; ``by`` names the keys that rows may use."""

    rows: Node = field(metadata={"raw": True})
    by: tuple[Literal["language", "programme", "role"], ...] = ("language", "programme", "role")


@dataclass(frozen=True, slots=True)
class ClauseEntry:
    """A clause that no rule checks, and why."""

    clause: str
    reason: str
    id: str = ""
    cite: tuple[CiteEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ScoringEntry:
    """How a delivery is scored: points, weights by rule group, and the formula in words by language.

    ``levels`` says what a failure of each severity means to the receiver, ``thresholds`` what a
    share of the points is called. ``visibility`` is when trainees see the feedback in Gradescope.
    """

    out_of: int
    formula: Mapping[str, str]
    groups: Mapping[str, ScoredGroup]
    cite: tuple[CiteEntry, ...]
    levels: Levels = field(default_factory=Levels)
    thresholds: tuple[Threshold, ...] = ()
    visibility: Visibility = "visible"
    node: MappingNode = field(default_factory=nowhere, metadata={"node": True})


@dataclass(frozen=True, slots=True)
class RulesetEntry:
    """A whole file. ``ruleset``, ``title`` and ``version`` must be there.

    They have defaults so that a file without them still has its other mistakes told.
    """

    ruleset: str = ""
    title: str = ""
    version: str = ""
    extends: tuple[str, ...] = ()
    sources: Mapping[str, SourceEntry] = field(default_factory=dict)
    rules: Node | None = field(default=None, metadata={"raw": True})
    manual: tuple[ClauseEntry, ...] = ()
    not_covered: tuple[ClauseEntry, ...] = ()
    scoring: ScoringEntry | None = None
