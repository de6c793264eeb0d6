"""Loudness range: neither so wide that quiet scenes are lost, nor so narrow that all is loud.

What it checks
    The loudness range of every audio track, the spread between its quiet and its loud parts,
    against a minimum, a maximum, or both.

Why it matters
    A cinema mix of 20 LU cannot be followed in a living room or on a telephone: whoever turns up
    the dialogue is hit by the next explosion.

Parameters
    ``min``, ``max``: in LU. ``min_duration``: shorter tracks are not judged, their range means
    nothing. ``uncertainty``: a range that misses a limit by no more than this is a warning; meters
    may differ by 1 LU.

Example
    Fails ``{max: 18 LU}``: a film of 21.4 LU. Passes: one of 14.

References
    EBU Tech 3342 (2023), loudness range, its use for programmes of at least one minute and the
    tolerance of its test cases.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import DIFFERENCE, TIME, over, show, show_limit
from validator.checks.audio._programmes import JOINS, programmes
from validator.checks.audio._tracks import cap, conclude, location, measurement, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """Limits of the range; at least one is given."""

    min: Quantity | None = field(default=None, metadata=DIFFERENCE)
    max: Quantity | None = field(default=None, metadata=DIFFERENCE)
    min_duration: Quantity = field(default=Quantity(Fraction(60), "s"), metadata=TIME)
    uncertainty: Quantity = field(default=Quantity(Fraction(1), "LU"), metadata=DIFFERENCE)

    def __post_init__(self) -> None:
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")


@check(
    "audio/loudness-range",
    subject="asset",
    codes=("audio.loudness-range.too-wide", "audio.loudness-range.too-narrow"),
    joins=JOINS,
)
def loudness_range(
    asset: Asset, audio: AudioSignal, rate: FrameRate, joined: Joined, params: Params
) -> Judgement:
    """Judge every programme of one file that is long enough."""
    if nothing := nothing_to_judge(audio):
        return nothing
    shortest = params.min_duration.seconds(rate.value)
    if shortest is None:
        return Judgement.cannot_tell(Reason("audio.frame-rate-unknown"))
    found = programmes(asset, audio, joined)
    if found.elsewhere:
        return found.elsewhere
    open_questions = found.doubts
    tracks = [track for track in found.tracks if track.duration >= shortest]
    if not tracks and not open_questions:
        return Judgement.not_applicable("audio.loudness-range.too-short", shortest=show_limit(shortest, "s"))
    measured = [track.loudness_range_lu for track in tracks]
    open_questions += [value.reason for value in measured if isinstance(value, Unknown)]
    findings = [finding for track in tracks if (finding := _finding(asset, track, params)) is not None]
    measurements = [one for track in tracks for one in measurement(audio, track, "loudness_range_lu", "LU")]
    return conclude(findings, measurements, open_questions)


def _finding(asset: Asset, track: TrackSignal, params: Params) -> Finding | None:
    value = track.loudness_range_lu
    if isinstance(value, Unknown):
        return None
    if params.max and (excess := over(value, params.max.base)) > 0:
        code, limit, sign = "audio.loudness-range.too-wide", params.max, "≤"
    elif params.min and (excess := -over(value, params.min.base)) > 0:
        code, limit, sign = "audio.loudness-range.too-narrow", params.min, "≥"
    else:
        return None
    shown, allowed = show(value, "LU"), show_limit(limit.base, "LU")
    return Finding(
        code,
        {"measured": shown, "limit": allowed},
        location(asset, track),
        measured=shown,
        expected=f"{sign} {allowed}",
        anchor=str(track.index),
        severity=cap(track, within_margin=excess <= params.uncertainty.base),
    )
