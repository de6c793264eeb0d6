"""Cue duration: no event shorter or longer than the platform allows.

What it checks
    The time every cue stays on screen, against a minimum, a maximum, or both. A cue to which the file
    gives no end is left out.

Why it matters
    A cue that flashes by cannot be read; one that stays for ever is read twice and looks stuck.

Parameters
    ``min``, ``max``: a time or a number of frames. ``comparison``: ``resolution`` (short by at
    least one unit of the file's own time resolution is too short) or ``nearest_frame`` (the
    duration is rounded to whole frames, half away from zero, before it is compared).

Example
    Fails ``{min: 5/6 s}`` at 24 frames a second::

        1
        00:00:01,000 --> 00:00:01,500
        Stop!

    Passes::

        1
        00:00:01,000 --> 00:00:01,833
        Stop!

References
    Timed-text specifications of the platforms; the frame arithmetic is exact (rationals).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._timing import TIME, Comparison, Limit, rate_missing
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Params:
    """Limits of a cue's duration; at least one is given."""

    min: Quantity | None = field(default=None, metadata=TIME)
    max: Quantity | None = field(default=None, metadata=TIME)
    comparison: Comparison = "resolution"

    def __post_init__(self) -> None:
        if self.min is None and self.max is None:
            raise ValueError("min or max is needed")


@check(
    "text/duration",
    subject="asset",
    codes=("text.duration.too-short", "text.duration.too-long"),
)
def duration(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file."""
    cues = [cue for cue in text.cues if not cue.open_ended]
    if not cues:
        return Judgement.not_applicable("text.no-cues")
    if missing := rate_missing(rate, params.comparison, params.min, params.max):
        return Judgement.cannot_tell(missing)
    lower = Limit.of(params.min, rate, params.comparison) if params.min else None
    upper = Limit.of(params.max, rate, params.comparison) if params.max else None
    durations = [cue.duration for cue in cues]
    findings = []
    for cue, shown in zip(cues, durations, strict=True):
        if lower and lower.is_under(shown, cue.unit):
            findings.append(_finding("text.duration.too-short", asset, cue, lower, "≥"))
        elif upper and upper.is_over(shown, cue.unit):
            findings.append(_finding("text.duration.too-long", asset, cue, upper, "≤"))
    measurements = (
        Measurement("cue_count", len(durations)),
        Measurement("shortest", min(durations), "s"),
        Measurement("longest", max(durations), "s"),
    )
    return Judgement.of(findings, measurements)


def _finding(code: str, asset: Asset, cue: Cue, limit: Limit, sign: str) -> Finding:
    shown = limit.show(cue.duration)
    return Finding(
        code,
        {"cue": cue.number, "duration": shown, "limit": limit.text, "comparison": limit.comparison},
        cue_location(asset, cue, limit.rate),
        measured=shown,
        expected=f"{sign} {limit.text}{limit.mode}",
        anchor=cue.text,
    )
