"""Expression: a condition on the facts of one subject holds.

What it checks
    Whether a condition that the ruleset writes down is true of the package, of an asset, or of a
    track, as the rule's ``for: {subject: …}`` says.

Why it matters
    Most lines of a delivery specification are plain comparisons: a sample rate, a size, a codec.

Parameters
    ``that``: the condition, over ``package``, ``asset`` and ``track``. What it compares may be
    quantities (``'48 kHz'``); what could not be found out makes the answer ``cannot_tell``.

Example
    Fails ``{that: "track.sample_rate_hz == '48 kHz'"}``: an audio track at 44100 Hz.
    Passes: an audio track at 48000 Hz.

References
    The clause that the rule cites.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.checks.definition import Joined, check
from validator.checks.generic._subject import location, names
from validator.checks.generic._values import measurements, told
from validator.expressions import Expression
from validator.model.facts.container import Track
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """The condition that has to hold."""

    that: Expression = field(metadata={"scope": "subject", "expect": bool})


@check(
    "generic/expression",
    subject="asset",
    subjects=("package", "asset", "track"),
    codes=("generic.expression.not-met",),
)
def expression(
    joined: Joined,
    params: Params,
    asset: Asset | None = None,
    rate: FrameRate | None = None,
    track: Track | None = None,
) -> Judgement:
    """Judge one subject."""
    given = names(joined, asset, rate, track)
    held = params.that.evaluate(given, joined.fact)
    read = params.that.readings(given, joined.fact)
    if isinstance(held, Unknown):
        if held.reason.code == "expression.no-such-field":
            return Judgement.not_applicable(held.reason.code, **held.reason.args)
        return Judgement.cannot_tell(held, measurements(read))
    findings = []
    if held is not True:
        args = {"condition": params.that.source.strip(), "values": told(read)}
        findings.append(
            Finding(
                "generic.expression.not-met",
                args,
                location(asset, track),
                measured=told(read),
                expected=params.that.source.strip(),
            )
        )
    return Judgement.of(findings, measurements(read))
