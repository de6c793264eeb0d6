"""Overlap: no cue appears while another is still shown in the same place.

What it checks
    That a cue starts no earlier than all cues before it in its region have ended; on demand, that
    cues of different regions do not overlap either. Order in the file plays no part.

Why it matters
    Players stack, swap or drop overlapping cues, each in its own way: dialogue changes places or is lost.

Parameters
    ``same_region_only``: leave cues in different regions alone (a sign at the top, dialogue below).

Example
    Fails::

        1
        00:00:01,000 --> 00:00:03,000
        Where were you?

        2
        00:00:02,500 --> 00:00:04,000
        At home.

    Passes when the second cue starts at ``00:00:03,000``.

References
    Timed-text specifications of the platforms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._order import in_time_order
from validator.checks.text._timing import show_time
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """Which overlaps count."""

    same_region_only: bool = True


class Overlap(NamedTuple):
    """Two cues shown at once, the earlier first."""

    code: str
    before: Cue
    after: Cue


@check("text/overlap", subject="asset", codes=("text.overlap.same-region", "text.overlap.across-regions"))
def overlap(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file against those before it."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings = [_finding(asset, rate, found) for found in _overlaps(text.cues, params.same_region_only)]
    return Judgement.of(findings, (Measurement("overlap_count", len(findings)),))


def _overlaps(cues: tuple[Cue, ...], same_region_only: bool) -> Iterator[Overlap]:
    last_in: dict[str, Cue] = {}
    last: Cue | None = None
    for cue in in_time_order(cues):
        neighbour = last_in.get(cue.region)
        if neighbour and neighbour.end > cue.start:
            yield Overlap("text.overlap.same-region", neighbour, cue)
        elif last and last.end > cue.start:
            yield Overlap("text.overlap.across-regions", last, cue)
        if neighbour is None or cue.end > neighbour.end:
            last_in[cue.region] = cue
        if not same_region_only and (last is None or cue.end > last.end):
            last = cue


def _finding(asset: Asset, rate: FrameRate, found: Overlap) -> Finding:
    code, before, after = found
    end = min(before.end, after.end)
    length = show_time(end - after.start, rate)
    return Finding(
        code,
        {"before": before.number, "after": after.number, "overlap": length},
        cue_location(asset, after, rate, end=end),
        measured=length,
        expected="0 ms",
        anchor=f"{before.text}\n\n{after.text}",
    )
