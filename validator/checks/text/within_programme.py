"""Within the programme: no cue ends after the picture does.

What it checks
    The end of the last cue against the duration of the primary video, plus a tolerance. The
    duration is the first video track's, or the container's where the track states none; of several
    primary videos the longest counts.

Why it matters
    Text after the end was conformed to another cut or another frame rate, or is an hour off.

Parameters
    ``tolerance``: how far past the end a cue may run; a time or a number of frames.

Example
    Fails ``{tolerance: 0 s}`` beside a video of 90 s::

        1
        00:01:29,000 --> 00:01:31,000
        The end.

    Passes when the cue ends at ``00:01:30,000``.

References
    Delivery specifications of the platforms (timed text conformed to the video's length).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.definition import Joined, check
from validator.checks.location import cue_location
from validator.checks.text._programme import PICTURE, programme_duration
from validator.checks.text._timing import TIME, rate_missing
from validator.messages.formatting import clock
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """How far past the end of the picture a cue may run."""

    tolerance: Quantity = field(metadata=TIME)


@check(
    "text/within-programme",
    subject="asset",
    codes=("text.within-programme.after-end",),
    joins=(PICTURE,),
)
def within_programme(
    asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params
) -> Judgement:
    """Judge the cues of one file against the package's primary video."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    programme = programme_duration(joined)
    if programme is None:
        return Judgement.not_applicable("text.no-video")
    if isinstance(programme, Unknown):
        return Judgement.cannot_tell(programme)
    if missing := rate_missing(rate, "resolution", params.tolerance):
        return Judgement.cannot_tell(missing)
    tolerance = params.tolerance.seconds(rate.value)
    assert tolerance is not None  # rate_missing() was asked first
    return _judge(asset, text, rate, programme, tolerance)


def _judge(
    asset: Asset, text: TimedText, rate: FrameRate, programme: Fraction, tolerance: Fraction
) -> Judgement:
    # A file in whole milliseconds may round the last frame's end up: one unit of it is no fault.
    late = [cue for cue in text.cues if cue.end - cue.unit >= programme + tolerance]
    measurements = (
        Measurement("last_cue_end", max(cue.end for cue in text.cues), "s"),
        Measurement("programme_end", programme, "s"),
    )
    findings = [_finding(asset, late, rate, programme, tolerance)] if late else []
    return Judgement.of(findings, measurements)


def _finding(
    asset: Asset, late: list[Cue], rate: FrameRate, programme: Fraction, tolerance: Fraction
) -> Finding:
    first = min(late, key=lambda cue: (cue.end, cue.number))
    end, limit = clock(first.end), clock(programme + tolerance)
    return Finding(
        "text.within-programme.after-end",
        {
            "cue": first.number,
            "count": len(late),
            "end": end,
            "programme": clock(programme),
            "limit": limit,
        },
        cue_location(asset, first, rate),
        measured=end,
        expected=f"≤ {limit}",
        anchor=first.text,
    )
