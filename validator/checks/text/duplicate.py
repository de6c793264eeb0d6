"""Repeated text: no cue is there twice, or cut in two for no reason.

What it checks
    That no two cues show the same text at the same time in the same place; and, where a limit is
    given, that no cue shows again the text of the one before it after a gap no longer than that. People
    do say the same thing twice, so the latter never weighs more than a warning.

Why it matters
    A doubled cue is drawn twice, one above the other. A cue that was cut in two flickers.

Parameters
    ``within``: the longest gap after which the same text counts as repeated, a time or a number of
    frames; left out, only cues at the same time are looked at.

Example
    Fails::

        1
        00:00:01,000 --> 00:00:03,000
        Where were you?

        2
        00:00:01,000 --> 00:00:03,000
        Where were you?

    Passes when one of them is deleted.

References
    Timed-text specifications of the platforms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple
from unicodedata import normalize

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._order import in_time_order
from validator.checks.text._timing import TIME, rate_missing
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Params:
    """After how long the same text no longer counts as repeated."""

    within: Quantity | None = field(default=None, metadata=TIME)


class Repeat(NamedTuple):
    """Two cues with the same text, the earlier first."""

    code: str
    before: Cue
    after: Cue


@check("text/duplicate", subject="asset", codes=("text.duplicate.same-time", "text.duplicate.repeated"))
def duplicate(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file against those before it in time."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    if missing := rate_missing(rate, "resolution", params.within):
        return Judgement.cannot_tell(missing)
    within = params.within.seconds(rate.value) if params.within else None
    return Judgement.of([_finding(asset, rate, found) for found in _repeats(text.cues, within)])


def _repeats(cues: tuple[Cue, ...], within: Fraction | None) -> Iterator[Repeat]:
    at_once: dict[tuple[Fraction, Fraction, str, str], Cue] = {}
    last: dict[str, tuple[str, Cue]] = {}
    for cue in in_time_order(cues):
        shown = normalize("NFC", " ".join(cue.text.split()))
        if not shown:
            continue
        twin = at_once.setdefault((cue.start, cue.end, cue.region, shown), cue)
        if twin is not cue:
            yield Repeat("text.duplicate.same-time", twin, cue)
            continue
        text_before, before = last.get(cue.region, ("", cue))
        if within is not None and text_before == shown and 0 <= cue.start - before.end <= within:
            yield Repeat("text.duplicate.repeated", before, cue)
        last[cue.region] = shown, cue


def _finding(asset: Asset, rate: FrameRate, found: Repeat) -> Finding:
    return Finding(
        found.code,
        {"before": found.before.number, "after": found.after.number},
        cue_location(asset, found.after, rate),
        anchor=found.after.text,
        severity=Severity.WARNING if found.code.endswith("repeated") else None,
    )
