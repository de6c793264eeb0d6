"""Agree: the same value, within a tolerance, in every asset of a kind.

What it checks
    That a value (a duration, a frame rate, a claim) is the same in all assets of some roles, or
    the same as in one reference asset.

Why it matters
    Sound that is longer than the picture, or masters of two lengths, drift or are cut off.

Parameters
    ``value``: an expression over ``asset``. ``roles``: glob patterns; ``where``: a condition on
    ``asset``. ``reference``: roles of the asset whose value the others must have; without it, all
    are compared with each other. ``tolerance``: how far numbers may lie apart, in the unit of the
    value, or in ``frames`` at the title's rate; without it values must be equal.

Example
    Fails ``{value: asset.container.duration, roles: "audio.*", reference: video.primary,
    tolerance: 2 s}``: a picture of 90 s, sound of 92.5 s. Passes: sound of 92 s.

References
    For instance Prime Video, audio: durations of sound and picture within 2.0 s.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.definition import Join, Joined, check
from validator.checks.generic._groups import CONDITION, holds_for, value_of
from validator.checks.generic._values import shown
from validator.expressions import Expression
from validator.expressions.logic import number
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """Which value of which assets, and how far apart it may be."""

    value: Expression = field(metadata={"scope": "asset"})
    roles: tuple[str, ...]
    where: Expression | None = field(default=None, metadata=CONDITION)
    reference: tuple[str, ...] = ()
    tolerance: Quantity | None = None

    def __post_init__(self) -> None:
        if self.tolerance is None:
            return
        measured = self.value.measures
        allowed = ("time", "frames") if measured == "time" else (measured, *_DIFFERENCES.get(measured, ()))
        if self.tolerance.dimension not in allowed:
            raise ValueError(
                f"a tolerance of {self.tolerance} does not fit a value in {measured or 'no unit'}"
            )


_DIFFERENCES = dict.fromkeys(("loudness", "true peak", "sample level"), ("level difference",))


@dataclass(frozen=True, slots=True)
class Reading:
    """The value of one asset."""

    asset: Asset
    value: object


@check(
    "generic/agree",
    subject="package",
    codes=("generic.agree.differs",),
    joins=(Join(Container, ("video.primary",)),),
)
def agree(joined: Joined, params: Params) -> Judgement:
    """Judge one package."""
    readings, doubts = _readings(joined, params, params.roles, params.where)
    references, more = _readings(joined, params, params.reference, None) if params.reference else ([], [])
    doubts += more
    limit = _limit(joined, params.tolerance)
    if isinstance(limit, Unknown):
        return Judgement.cannot_tell(limit)
    pairs = [(one, references[0]) for one in readings if references and one.asset != references[0].asset]
    if not params.reference:
        pairs = _farthest(readings)
    measured = [Measurement(one.asset.path, shown(one.value)) for one in (*references[:1], *readings)]
    findings = [
        _finding(one, other, params) for one, other in pairs if not _close(one.value, other.value, limit)
    ]
    if doubts and not findings:
        return Judgement.cannot_tell(doubts[0], measured)
    if not pairs:
        return Judgement.not_applicable("generic.nothing-to-compare", kind=", ".join(params.roles))
    return Judgement.of(findings, measured)


def _readings(
    joined: Joined, params: Params, roles: Sequence[str], where: Expression | None
) -> tuple[list[Reading], list[Unknown]]:
    """The values that are known, and why others are not."""
    readings, doubts = [], []
    for asset in joined.assets(*roles):
        holds = holds_for(joined, asset, where)
        if holds is False:
            continue
        value = holds if isinstance(holds, Unknown) else value_of(joined, asset, params.value)
        if value is None or isinstance(value, Unknown):
            doubts.append(value or Unknown.because("expression.absent"))
        else:
            readings.append(Reading(asset, value))
    return readings, doubts


def _limit(joined: Joined, tolerance: Quantity | None) -> Fraction | Unknown:
    """The tolerance in the base unit of the value."""
    if tolerance is None or tolerance.dimension != "frames":
        return tolerance.base if tolerance else Fraction(0)
    seconds = tolerance.seconds(joined.package.title.frame_rate or _video_rate(joined))
    return Unknown.because("expression.frame-rate-unknown") if seconds is None else seconds


def _video_rate(joined: Joined) -> Fraction | None:
    for asset in joined.assets("video.primary"):
        container = joined.get(asset, Container)
        if isinstance(container, Container):
            for track in container.video:
                if isinstance(track.frame_rate, Fraction):
                    return track.frame_rate
    return None


def _farthest(readings: Sequence[Reading]) -> list[tuple[Reading, Reading]]:
    """The lowest and the highest number; or, for other values, each beside the first."""
    numbers = [(number(one.value), place) for place, one in enumerate(readings)]
    known = [(value, place) for value, place in numbers if not isinstance(value, Unknown)]
    if len(known) < len(numbers):
        return [(one, readings[0]) for one in readings[1:]]
    return [(readings[max(known)[1]], readings[min(known)[1]])] if len(known) > 1 else []


def _close(value: object, other: object, limit: Fraction) -> bool:
    if value == other:
        return True
    one, two = number(value), number(other)
    if isinstance(one, Unknown) or isinstance(two, Unknown):
        return False
    return bool(-limit <= one - two <= limit)


def _finding(one: Reading, other: Reading, params: Params) -> Finding:
    tolerance = str(params.tolerance) if params.tolerance else "0"
    args = {
        "asset": one.asset.path,
        "value": shown(one.value),
        "other": other.asset.path,
        "other_value": shown(other.value),
        "what": params.value.source.strip(),
        "tolerance": tolerance,
    }
    expected = f"{shown(other.value)} ± {tolerance}" if params.tolerance else shown(other.value)
    return Finding(
        "generic.agree.differs",
        args,
        Location(asset=one.asset.path),
        measured=shown(one.value),
        expected=expected,
        anchor=f"{one.asset.path} {other.asset.path}",
    )
