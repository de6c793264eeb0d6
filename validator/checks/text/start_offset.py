"""Start of the timeline: times count from the hour that the platform counts from.

What it checks
    Whether the times of the whole file are shifted by one hour: they begin after the first hour, and
    would fit the primary video if they were an hour earlier, as they do not now. Where the video's
    duration is not known, a file that begins after the first hour is a warning, a forced narrative
    left alone. With ``hour: one``, that the times do begin there. And that no cue starts before zero.

Why it matters
    Masters begin at hour one, files for streaming at zero: text that keeps the master's hour is
    never shown.

Parameters
    ``hour``: ``zero`` or ``one``, the hour at which the programme begins.

Example
    Fails beside a programme of 90 minutes::

        1
        01:00:01,000 --> 01:00:03,000
        Where were you?

    Passes with ``00:00:01,000 --> 00:00:03,000``.

References
    Delivery specifications of the platforms (zero-based hour); SMPTE ST 12-1 (an hour of drop-frame
    timecode lasts 3599.9964 s, one of non-drop timecode at 1000/1001 of its nominal rate 3603.6 s).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from validator.checks.definition import Joined, check
from validator.checks.location import cue_location
from validator.checks.text._programme import PICTURE, programme_duration
from validator.messages.formatting import clock
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.vocabulary import Role, Severity

# The lengths that an hour of timecode can have: 107,892 frames of drop-frame counting, and 108,000 of
# non-drop counting, at 30000/1001 frames a second.
_SHORTEST_HOUR = 107_892 * Fraction(1001, 30_000)
_LONGEST_HOUR = 108_000 * Fraction(1001, 30_000)


@dataclass(frozen=True, slots=True)
class Params:
    """The hour at which the programme begins."""

    hour: Literal["zero", "one"] = "zero"


@check(
    "text/start-offset",
    subject="asset",
    codes=("text.start-offset.one-hour", "text.start-offset.zero-hour", "text.start-offset.negative"),
    joins=(PICTURE,),
)
def start_offset(asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params) -> Judgement:
    """Judge the first cue of one file, with the programme's duration where it is known."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    first = min(text.cues, key=lambda cue: cue.start)
    last_end = max(cue.end for cue in text.cues)
    programme = programme_duration(joined)
    duration = programme if isinstance(programme, Fraction) else None
    findings = []
    if first.start < 0:
        findings.append(_finding("negative", asset, first, rate))
    elif params.hour == "one" and first.start < _SHORTEST_HOUR:
        findings.append(_finding("zero-hour", asset, first, rate))
    elif params.hour == "zero" and first.start >= _SHORTEST_HOUR:
        if duration is None and asset.role is not Role.TEXT_FORCED:
            findings.append(_finding("one-hour", asset, first, rate, Severity.WARNING))
        elif duration is not None and duration < last_end <= duration + _LONGEST_HOUR:
            findings.append(_finding("one-hour", asset, first, rate))
    return Judgement.of(findings, (Measurement("first_cue_start", first.start, "s"),))


def _finding(problem: str, asset: Asset, first: Cue, rate: FrameRate, cap: Severity | None = None) -> Finding:
    start = ("-" if first.start < 0 else "") + clock(abs(first.start))
    return Finding(
        f"text.start-offset.{problem}",
        {"cue": first.number, "start": start},
        cue_location(asset, first, rate),
        measured=start,
        anchor=problem,
        severity=cap,
    )
