"""What a check says: locations, findings, measurements, judgements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from validator.model.reason import Reason, Scalar, Unknown
from validator.model.vocabulary import Confidence, Outcome, Severity


@dataclass(frozen=True, slots=True)
class Location:
    """Where in the delivery: every field is optional, and set where it means something.

    ``asset`` is the path inside the package as delivered. ``line`` and ``column`` are 1-based and
    count characters; ``byte_offset`` is 0-based. ``start`` and ``end`` are seconds on the title's
    timeline, ``frame`` is the 0-based frame of ``start`` at the title's rate. ``cue`` is the
    identifier or 1-based number of a cue. ``field`` names a metadata field or a claim.
    """

    asset: str = ""
    line: int | None = None
    column: int | None = None
    byte_offset: int | None = None
    start: Fraction | None = None
    end: Fraction | None = None
    frame: int | None = None
    cue: str = ""
    xpath: str = ""
    track: int | None = None
    channel: str = ""
    field: str = ""
    context: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One piece of evidence against a rule.

    ``code`` is stable (``text.duration.too-short``); its words, and those of its remedy, stand in
    ``messages/``, filled from ``args``. ``measured`` and ``expected`` are value and unit in
    symbols that need no translation (``"800 ms"``, ``"≥ 833.333 ms"``). ``anchor`` is what the
    fingerprint holds on to when lines move: the cue's text, an xpath, a track number.
    ``severity`` caps this finding (a measurement inside its margin of uncertainty warns).
    """

    code: str
    args: Mapping[str, Scalar] = field(default_factory=dict)
    location: Location = Location()
    measured: str = ""
    expected: str = ""
    anchor: str = ""
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Measurement:
    """A number that a check read, reported on passes too. ``unit`` is empty for bare counts."""

    name: str
    value: Scalar
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a requirement comes from."""

    source: str
    title: str
    clause: str = ""
    url: str = ""
    read: str = ""
    confidence: Confidence = Confidence.POLICY


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a check returns for one subject."""

    outcome: Outcome
    reason: Reason | None = None
    measurements: Sequence[Measurement] = ()
    findings: Sequence[Finding] = ()

    @classmethod
    def of(cls, findings: Sequence[Finding], measurements: Sequence[Measurement] = ()) -> Judgement:
        """Fail when there are findings, else pass."""
        outcome = Outcome.FAIL if findings else Outcome.PASS
        return cls(outcome, None, tuple(measurements), tuple(findings))

    @classmethod
    def not_applicable(cls, code: str, **args: Scalar) -> Judgement:
        """The rule asks nothing of this subject, and why."""
        return cls(Outcome.NOT_APPLICABLE, Reason(code, args))

    @classmethod
    def cannot_tell(cls, unknown: Unknown | Reason, measurements: Sequence[Measurement] = ()) -> Judgement:
        """The evidence is missing, and why."""
        reason = unknown.reason if isinstance(unknown, Unknown) else unknown
        return cls(Outcome.CANNOT_TELL, reason, tuple(measurements))
