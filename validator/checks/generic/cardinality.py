"""Cardinality: the package holds as many assets of a kind as the platform asks for.

What it checks
    The number of assets with some role, and for which a condition holds, against a minimum, a
    maximum, or both.

Why it matters
    A missing mix and a second, stale one are both found only after hand-over otherwise.

Parameters
    ``roles``: glob patterns. ``where``: a condition on ``asset``. ``min``, ``max``: the bounds;
    at least one is given.

Example
    Fails ``{roles: video.primary, min: 1, max: 1}``: a folder with two masters.
    Passes: a folder with one.

References
    For instance Netflix, IMF packages: one Asset Map, one Packing List, at least one CPL.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.checks.definition import Joined, check
from validator.checks.generic._groups import CONDITION, holds_for
from validator.expressions import Expression
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.reason import Scalar, Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """Which assets are counted, and the bounds of their number."""

    roles: tuple[str, ...]
    where: Expression | None = field(default=None, metadata=CONDITION)
    min: int | None = None
    max: int | None = None

    def __post_init__(self) -> None:
        if self.min is None and self.max is None:
            raise ValueError("min or max must be given")


@check(
    "generic/cardinality",
    subject="package",
    codes=("generic.cardinality.too-few", "generic.cardinality.too-many"),
)
def cardinality(joined: Joined, params: Params) -> Judgement:
    """Judge one package."""
    assets = joined.assets(*params.roles)
    held = [(asset, holds_for(joined, asset, params.where)) for asset in assets]
    counted = [asset for asset, holds in held if holds is True]
    doubts = [holds for _, holds in held if isinstance(holds, Unknown)]
    count = len(counted)
    lower, upper = params.min or 0, params.max
    measured = [Measurement("count", count)]
    kind = ", ".join(params.roles) + (f" [{params.where}]" if params.where else "")
    if upper is not None and count > upper:
        code, bound, sign, place = "generic.cardinality.too-many", upper, "≤", counted[upper].path
    elif count + len(doubts) < lower:
        code, bound, sign, place = "generic.cardinality.too-few", lower, "≥", ""
    elif doubts and not (count >= lower and (upper is None or count + len(doubts) <= upper)):
        return Judgement.cannot_tell(doubts[0], measured)
    else:
        return Judgement.of([], measured)
    args: dict[str, Scalar] = {"count": count, "limit": bound, "kind": kind}
    finding = Finding(code, args, Location(asset=place), str(count), f"{sign} {bound}", kind)
    return Judgement.of([finding], measured)
