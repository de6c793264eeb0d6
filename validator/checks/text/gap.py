"""Gap between cues: long enough for the eye to see that the text has changed.

What it checks
    The time from the end of one cue to the start of the next, in order of time, against a
    minimum; and, where the platform asks for it, that no gap is so short of a real pause that it
    should have been closed to the minimum. Cues that overlap have no gap: see ``text/overlap``.

Why it matters
    Without a gap two similar cues look like one, and the reader misses the second. A gap of a few
    frames more than the minimum only flickers.

Parameters
    ``min``: the shortest gap, a time or a number of frames. ``close_below``: a gap longer than
    ``min`` and shorter than this is to be closed to ``min``; left out, any longer gap is good.
    ``comparison``: ``resolution`` or ``nearest_frame``, as in ``text/duration``.
    ``same_region_only``: cues shown in different regions are no neighbours.

Example
    Fails ``{min: 2 frames}`` at 24 frames a second::

        1
        00:00:01,000 --> 00:00:02,000
        Where were you?

        2
        00:00:02,040 --> 00:00:03,000
        At home.

    Passes when the second cue starts at ``00:00:02,083``.

References
    Timed-text specifications of the platforms; the frame arithmetic is exact (rationals).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._order import in_time_order
from validator.checks.text._timing import TIME, Comparison, Limit, rate_missing
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity

# The slowest rate of delivery, at which a frame is longest: a gap that is wide enough there is wide
# enough at every other, so that a lone file without a rate need not stay undecided.
SLOWEST = Fraction(24000, 1001)


@dataclass(frozen=True, slots=True)
class Params:
    """Limits of the gap between neighbours."""

    min: Quantity = field(metadata=TIME)
    close_below: Quantity | None = field(default=None, metadata=TIME)
    comparison: Comparison = "resolution"
    same_region_only: bool = True


class Gap(NamedTuple):
    """The stretch without text between two neighbours.

    ``length`` is from the end of the first to the start of the second, in seconds.
    """

    before: Cue
    after: Cue
    length: Fraction


@check("text/gap", subject="asset", codes=("text.gap.too-short", "text.gap.not-closed"))
def gap(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every pair of neighbours of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    gaps = list(_gaps(text.cues, params.same_region_only))
    missing = rate_missing(rate, params.comparison, params.min, params.close_below)
    findings = list(_findings(asset, gaps, FrameRate(SLOWEST, "unknown") if missing else rate, params))
    if missing and findings:
        return Judgement.cannot_tell(missing)
    measurements = [Measurement("gap_count", len(gaps))]
    if gaps:
        measurements.append(Measurement("shortest_gap", min(each.length for each in gaps), "s"))
    return Judgement.of(findings, measurements)


def _findings(asset: Asset, gaps: list[Gap], rate: FrameRate, params: Params) -> Iterator[Finding]:
    lower = Limit.of(params.min, rate, params.comparison)
    pause = Limit.of(params.close_below, rate, params.comparison) if params.close_below else None
    for each in gaps:
        unit = each.after.unit
        if lower.is_under(each.length, unit):
            yield _finding("text.gap.too-short", asset, each, lower, lower)
        elif pause and lower.is_over(each.length, unit) and pause.is_under(each.length, unit):
            yield _finding("text.gap.not-closed", asset, each, lower, pause)


def _gaps(cues: tuple[Cue, ...], same_region_only: bool) -> Iterator[Gap]:
    last: dict[str, Cue] = {}
    for cue in in_time_order(cues):
        region = cue.region if same_region_only else ""
        before = last.get(region)
        if before and before.end <= cue.start:
            yield Gap(before, cue, cue.start - before.end)
        if before is None or cue.end > before.end:
            last[region] = cue


def _finding(code: str, asset: Asset, each: Gap, lower: Limit, pause: Limit) -> Finding:
    asked = f"≥ {lower.text}" if pause is lower else f"= {lower.text} ∨ ≥ {pause.text}"
    return Finding(
        code,
        {
            "before": each.before.number,
            "after": each.after.number,
            "gap": lower.show(each.length),
            "limit": lower.text,
            "pause": pause.text,
            "comparison": lower.comparison,
        },
        cue_location(asset, each.after, lower.rate, start=each.before.end, end=each.after.start),
        measured=lower.show(each.length),
        expected=f"{asked}{lower.mode}",
        anchor=f"{each.before.text}\n\n{each.after.text}",
    )
