"""Frame rate of the document: one that the platform takes, and the programme's own.

What it checks
    The rate that a timed-text document declares for its times (``ttp:frameRate`` times
    ``ttp:frameRateMultiplier``): that it is one of those listed, and, on demand, the programme's.
    A document that declares none is not asked.

Why it matters
    A document at another rate than its video drifts, by seconds an hour.

Parameters
    ``rates``: the rates that are taken, exact (``24000/1001``); left out, any is. ``tolerance``: how far
    from one of them a rate may lie, in frames a second. ``as_programme``: whether it must also be
    the rate that the delivery or its video states.

Example
    Fails ``{rates: [24, 25]}``::

        <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
            ttp:frameRate="30" xml:lang="en"/>

    Passes with ``ttp:frameRate="25"``.

References
    Timed Text Markup Language 2, section 7.2.5 and 7.2.6; timed-text specifications of the platforms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.checks.text._numbers import decimal
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.reason import Reason


@dataclass(frozen=True, slots=True)
class Params:
    """The rates that are taken, and how exactly; whether the rate is to be the programme's."""

    rates: tuple[Fraction, ...] = ()
    tolerance: Fraction = Fraction(0)
    as_programme: bool = False

    def __post_init__(self) -> None:
        if not self.rates and not self.as_programme:
            raise ValueError("rates or as_programme is needed")


@check(
    "text/frame-rate",
    subject="asset",
    codes=("text.frame-rate.not-listed", "text.frame-rate.not-the-programmes"),
)
def frame_rate(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge the rate that one document declares."""
    if text.frame_rate is None:
        return Judgement.not_applicable("text.frame-rate.none-declared")
    findings = list(_findings(asset, text.frame_rate, rate, params))
    measured = (Measurement("frame_rate", text.frame_rate, "fps"),)
    # At the origin "document" the rate is the document's own: there is nothing to compare it with.
    if params.as_programme and not findings and rate.origin in ("document", "unknown"):
        return Judgement.cannot_tell(Reason("text.frame-rate.no-programme-rate"), measured)
    return Judgement.of(findings, measured)


def _findings(asset: Asset, declared: Fraction, rate: FrameRate, params: Params) -> Iterator[Finding]:
    def differs(other: Fraction) -> bool:
        return abs(declared - other) > params.tolerance

    if params.rates and all(map(differs, params.rates)):
        yield _finding("not-listed", asset, declared, ", ".join(map(_show, params.rates)))
    if params.as_programme and rate.value is not None and differs(rate.value):
        yield _finding("not-the-programmes", asset, declared, _show(rate.value))


def _finding(problem: str, asset: Asset, declared: Fraction, wanted: str) -> Finding:
    return Finding(
        f"text.frame-rate.{problem}",
        {"declared": _show(declared), "wanted": wanted},
        Location(asset=asset.path, field="ttp:frameRate"),
        measured=f"{_show(declared)} fps",
        expected=f"{wanted} fps",
    )


def _show(rate: Fraction) -> str:
    return str(rate) if rate.denominator == 1 else f"{rate} ({decimal(rate, 3)})"
