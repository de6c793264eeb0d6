"""Coverage: the text goes on to the programme's end, without a hole in it.

What it checks
    How long before the end of the primary video the last cue ends, and the longest time between two
    cues. Credits and silent scenes need no text, so a finding never weighs more than a warning.

Why it matters
    A file that stops early was cut off in an export, or belongs to a shorter version; a hole is a reel
    that is missing.

Parameters
    ``end``: how long before the programme's end the last cue may end. ``longest_pause``: the longest
    time without text. Times or numbers of frames; at least one is given.

Example
    Warns ``{end: 10 min}`` beside a video of 90 minutes whose last cue is::

        1
        00:45:01,000 --> 00:45:03,000
        To be continued.

    Passes when the last cue ends after ``01:20:00,000``.

References
    47 CFR 79.1(j)(2)(iii), completeness; timed-text specifications of the platforms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.definition import Joined, check
from validator.checks.location import cue_location
from validator.checks.text._order import in_time_order
from validator.checks.text._programme import PICTURE, programme_duration
from validator.checks.text._timing import TIME, rate_missing, show_time
from validator.messages.formatting import clock
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Unknown
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Params:
    """How early the text may end, and how long it may pause."""

    end: Quantity | None = field(default=None, metadata=TIME)
    longest_pause: Quantity | None = field(default=None, metadata=TIME)

    def __post_init__(self) -> None:
        if self.end is None and self.longest_pause is None:
            raise ValueError("end or longest_pause is needed")


@check(
    "text/coverage",
    subject="asset",
    codes=("text.coverage.ends-early", "text.coverage.long-pause"),
    joins=(PICTURE,),
)
def coverage(asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params) -> Judgement:
    """Judge the cues of one file as a whole; ``end`` compares them with the primary video."""
    cues = in_time_order(text.cues)
    if not cues:
        return Judgement.not_applicable("text.no-cues")
    if missing := rate_missing(rate, "resolution", params.end, params.longest_pause):
        return Judgement.cannot_tell(missing)
    findings = list(_pauses(asset, cues, rate, params.longest_pause)) if params.longest_pause else []
    programme = programme_duration(joined) if params.end else None
    if params.end and isinstance(programme, Fraction):
        findings += _early(asset, cues, rate, programme, params.end)
    measured = (Measurement("last_cue_end", max(cue.end for cue in cues), "s"),)
    if isinstance(programme, Unknown) and not findings:
        return Judgement.cannot_tell(programme, measured)
    if programme is None and params.longest_pause is None:
        return Judgement.not_applicable("text.no-video")
    return Judgement.of(findings, measured)


def _pauses(asset: Asset, cues: list[Cue], rate: FrameRate, limit: Quantity) -> Iterator[Finding]:
    longest = limit.seconds(rate.value)
    assert longest is not None  # rate_missing() was asked first
    before = cues[0]
    for cue in cues:
        pause = cue.start - before.end
        if pause > longest:
            shown = show_time(pause, rate)
            yield Finding(
                "text.coverage.long-pause",
                {"before": before.number, "after": cue.number, "pause": shown, "limit": str(limit)},
                cue_location(asset, cue, rate, start=before.end, end=cue.start),
                measured=shown,
                expected=f"≤ {limit}",
                anchor=f"{before.text}\n\n{cue.text}",
                severity=Severity.WARNING,
            )
        if cue.end > before.end:
            before = cue


def _early(
    asset: Asset, cues: list[Cue], rate: FrameRate, programme: Fraction, end: Quantity
) -> Iterator[Finding]:
    allowed = end.seconds(rate.value)
    assert allowed is not None  # rate_missing() was asked first
    last = max(cues, key=lambda cue: cue.end)
    if last.end < programme - allowed:
        yield Finding(
            "text.coverage.ends-early",
            {"cue": last.number, "end": clock(last.end), "programme": clock(programme), "limit": str(end)},
            cue_location(asset, last, rate),
            measured=clock(last.end),
            expected=f"≥ {clock(programme - allowed)}",
            anchor=last.text,
            severity=Severity.WARNING,
        )
