"""Ordered alternatives: the best of several accepted forms; a lesser one is told, none is a fault.

What it checks
    Which of the listed conditions holds, in the order of preference.

Why it matters
    Platforms accept a fallback (5.1 and stereo; else 5.1; else stereo) and want to know of it.

Parameters
    ``alternatives``: the best first, each with ``that`` (a condition on the rule's subject),
    ``label`` (what a person calls it) and, from the second on, ``severity``: ``info`` or
    ``warning``.

Example
    With ``{alternatives: [{label: "5.1", that: "track.channels == 6"}, {label: stereo,
    that: "track.channels == 2", severity: info}]}`` six channels pass, two are an info, one fails.

References
    For instance Roku, audio layouts: ranks 1 to 3.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from validator.checks.definition import Joined, check
from validator.checks.generic._subject import location, names
from validator.expressions import Expression
from validator.model.facts.container import Track
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.reason import Unknown
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Alternative:
    """One accepted form."""

    label: str
    that: Expression = field(metadata={"scope": "subject", "expect": bool})
    severity: Literal["info", "warning"] = "info"


@dataclass(frozen=True, slots=True)
class Params:
    """The accepted forms, the best first."""

    alternatives: tuple[Alternative, ...]


@check(
    "generic/ordered-alternatives",
    subject="asset",
    subjects=("package", "asset", "track"),
    codes=("generic.ordered-alternatives.not-preferred", "generic.ordered-alternatives.none"),
)
def ordered_alternatives(
    joined: Joined,
    params: Params,
    asset: Asset | None = None,
    rate: FrameRate | None = None,
    track: Track | None = None,
) -> Judgement:
    """Judge one subject."""
    given = names(joined, asset, rate, track)
    best = params.alternatives[0].label if params.alternatives else ""
    for rank, alternative in enumerate(params.alternatives):
        held = alternative.that.evaluate(given, joined.fact)
        if isinstance(held, Unknown):
            # A better rank that is unknown leaves open what a lesser one would weigh.
            return Judgement.cannot_tell(held)
        if held is not True:
            continue
        measured = [Measurement("rank", rank + 1), Measurement("alternative", alternative.label)]
        if rank == 0:
            return Judgement.of([], measured)
        finding = Finding(
            "generic.ordered-alternatives.not-preferred",
            {"found": alternative.label, "best": best},
            location(asset, track),
            measured=alternative.label,
            expected=best,
            severity=Severity(alternative.severity),
        )
        return Judgement.of([finding], measured)
    accepted = ", ".join(one.label for one in params.alternatives)
    none = Finding(
        "generic.ordered-alternatives.none",
        {"accepted": accepted},
        location(asset, track),
        measured="–",
        expected=accepted,
    )
    return Judgement.of([none])
