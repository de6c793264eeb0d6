"""What a ruleset is once it is loaded: selectors, tables, rules, clauses, changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from validator.checks.definition import Check
from validator.expressions import Expression
from validator.formats.language_range import in_range
from validator.model.findings import Citation
from validator.model.package import AccessKind, Asset, Package
from validator.model.reason import Reason
from validator.model.score import Scoring
from validator.model.vocabulary import Confidence, MediaKind, Programme, Role, Severity, SubjectKind
from validator.ruleset.tables import Row, Table

__all__ = [
    "Bound", "Change", "Clause", "Row", "Rule", "Ruleset", "Selector", "Source", "Table",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Selector:
    """The subjects that a rule is about. Every field but ``subject`` is empty where it asks nothing.

    ``roles`` are glob patterns (``text.*``), ``languages`` ranges of RFC 4647 (``ko``, ``zh-Hant``),
    ``media`` kinds of content, ``kinds`` kinds of package (``folder``, ``file``, ``imf`` …). ``services``
    are for rules on tracks: audio tracks that are such an access service, in a file of their own or
    beside a main mix.
    """

    subject: SubjectKind
    roles: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    media: tuple[MediaKind, ...] = ()
    kinds: tuple[str, ...] = ()
    services: tuple[AccessKind, ...] = ()

    def takes_package(self, package: Package) -> bool:
        """True when packages of this kind are meant."""
        return not self.kinds or package.kind in self.kinds

    def takes_asset(self, asset: Asset) -> bool:
        """True when role, content and claimed language of the asset fit."""
        return (
            asset.role.matches(self.roles)
            and (not self.media or asset.media in self.media)
            and (not self.languages or any(in_range(asset.language, one) for one in self.languages))
        )


@dataclass(frozen=True, slots=True)
class Source:
    """A document that rules cite. ``read`` is the ISO date on which it was read.

    ``coverage`` is ``partial`` where only a part of the document was available.
    """

    id: str
    title: str
    url: str
    read: str
    confidence: Confidence
    coverage: str = "whole"

    def cite(self, clause: str = "") -> Citation:
        """A citation of one of its clauses."""
        return Citation(self.id, self.title, clause, self.url, self.read, self.confidence)


@dataclass(frozen=True, slots=True)
class Bound:
    """A rule's parameters for one subject, and what they rest on.

    ``citations`` names the rows' own sources first. ``cap`` is the highest severity that the
    sources allow, ``None`` for any: every row is as good as the best source it cites, and the
    rule as good as its weakest row. ``stood_in`` names the parameters whose value is that of a row for
    languages without one of their own.
    """

    params: object
    citations: tuple[Citation, ...]
    cap: Severity | None = None
    stood_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a platform's specification.

    ``params`` maps each parameter that the ruleset gives to its value or to a :class:`Table`.
    ``group`` is the heading under which reports show the rule, ``weight`` its share of that group's score.
    ``qc`` maps a vocabulary (``movielabs``) to its term. ``rulesets`` are the ids of the selected
    rulesets that contain it. ``file`` and ``line`` say where it was written, ``note`` is the author's
    remark. ``memo`` keeps what was worked out about the rule, so that it is worked out once.
    """

    id: str
    check: Check
    selector: Selector
    when: Expression | None
    params: Mapping[str, object]
    severity: Severity
    citations: tuple[Citation, ...]
    overridable: bool = True
    qc: Mapping[str, str] = field(default_factory=dict)
    group: str = ""
    weight: int | None = None
    rulesets: tuple[str, ...] = field(default=(), compare=False)
    note: str = field(default="", compare=False)
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)
    memo: dict[object, object] = field(default_factory=dict, init=False, compare=False, repr=False)

    def bind(self, language: str | None, programme: Programme | None, role: Role | None) -> Bound | Reason:
        """The parameters for a subject of that language, programme class and role.

        A reason (``ruleset.no-row``) when one of the tables has no row that fits: the rule then
        asks nothing of the subject.
        """
        key = (language, programme, role)
        found = self.memo.get(key)
        if not isinstance(found, Bound | Reason):
            found = self.memo[key] = self._bind(language, programme, role)
        return found

    def _bind(self, language: str | None, programme: Programme | None, role: Role | None) -> Bound | Reason:
        values: dict[str, object] = {}
        rests_on: list[tuple[Citation, ...]] = []
        stood_in: list[str] = []
        for name, value in self.params.items():
            if not isinstance(value, Table):
                values[name] = value
                continue
            row = value.row(language, programme, role)
            if row is None:
                return Reason(
                    "ruleset.no-row",
                    {
                        "parameter": name,
                        "language": language or "",
                        "programme": programme or "",
                        "role": role or "",
                    },
                )
            values[name] = row.value
            stood_in += [name] if row.is_else else []
            rests_on.append(row.citations)
        rests_on.append(self.citations)
        citations = tuple(dict.fromkeys(citation for group in rests_on for citation in group))
        return Bound(self.check.params(**values), citations, cap(rests_on), tuple(stood_in))


def cap(groups: Sequence[tuple[Citation, ...]]) -> Severity | None:
    """The severity cap of values each of which rests on one group of citations.

    The best citation of a group speaks for it; the weakest group for all. A group without
    citations caps nothing.
    """
    caps = [
        min((citation.confidence.cap for citation in group), key=_weight, default=None) for group in groups
    ]
    return max(caps, key=_weight, default=None)


def _weight(severity: Severity | None) -> int:
    return -1 if severity is None else severity.rank


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause of the specification that no rule checks, and why.

    Under ``manual`` an attestation answers it by its ``id``; under ``not_covered`` nothing does,
    and ``id`` may be empty.
    """

    id: str
    clause: str
    reason: str
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """An inherited rule that a ruleset drops, softens or replaces: ``action`` says which."""

    rule: str
    action: str
    reason: str


@dataclass(frozen=True, slots=True)
class Ruleset:
    """The rules of one specification in one version, inheritance resolved.

    ``rules`` stand in the order inherited first, then as written. ``digest`` is the SHA-256 of
    the resolved content, whatever its spelling in YAML. ``scoring`` is ``None`` for a ruleset that
    gives no points.
    """

    id: str
    version: str
    title: str
    sources: Mapping[str, Source]
    rules: tuple[Rule, ...]
    not_covered: tuple[Clause, ...] = ()
    manual: tuple[Clause, ...] = ()
    changes: tuple[Change, ...] = ()
    digest: str = ""
    extends: tuple[str, ...] = ()
    scoring: Scoring | None = None

    @property
    def rule_weights(self) -> Mapping[str, int]:
        """The weight within its group of each rule that is given one."""
        return {rule.id: rule.weight for rule in self.rules if rule.weight is not None}
