"""Programme loudness: the whole mix at the platform's level, and no moment far above it.

What it checks
    The gated loudness of every audio track against a target with its tolerance, or against a
    maximum alone; and the loudest 400 ms and 3 s against maxima of their own.

Why it matters
    What is too loud is turned down or rejected, what is too quiet drowns in the room; a viewer who
    reaches for the remote control between two programmes has noticed the loudness of both.

Parameters
    ``target``: the loudness asked for, with ``tolerance`` on both sides, or ``tolerance_above`` and
    ``tolerance_below``, which win; a side without any has no limit.

    ``max``: a maximum, in place of a target.

    ``max_momentary``, ``max_short_term``: of any 400 ms and of any 3 s, ungated.

    ``by_layout``: for a layout (``5.1``) tolerances of its own, ``above`` and ``below``, whatever its
    surround channels are called.

    ``channels``: the labels, in order, of channels that a file leaves without any; what rests on them
    is a warning.

    ``gating``: ``programme``, the level gates of BS.1770 at -70 LKFS and -10 LU.

    ``uncertainty``: a measurement that misses a limit by no more than this is a warning.

Example
    Fails ``{target: -23 LUFS, tolerance: 0.5 LU}``: a mix of -22.4 LUFS.

    Passes: a mix of -23.4 LUFS.

References
    ITU-R BS.1770-5 annex 1; EBU R 128 and Tech 3341 (2023). A meter that meets Tech 3341 reads
    within 0.1 LU.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.checks.audio._levels import DIFFERENCE, LOUDNESS, over, show, show_difference, show_limit
from validator.checks.audio._programmes import JOINS, programmes
from validator.checks.audio._tracks import (
    cap,
    conclude,
    location,
    measurement,
    nothing_to_judge,
    without_loudness,
)
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown

CODES = (
    "audio.loudness.too-loud",
    "audio.loudness.too-quiet",
    "audio.loudness.momentary",
    "audio.loudness.short-term",
)

FIELDS = ("integrated_lkfs", "max_momentary_lkfs", "max_short_term_lkfs")


@dataclass(frozen=True, slots=True)
class Tolerances:
    """What a layout may differ from the target, on each side; the general tolerance where not given."""

    above: Quantity | None = field(default=None, metadata=DIFFERENCE)
    below: Quantity | None = field(default=None, metadata=DIFFERENCE)


@dataclass(frozen=True, slots=True)
class Params:
    """Limits of loudness; at least one is given."""

    target: Quantity | None = field(default=None, metadata=LOUDNESS)
    tolerance: Quantity | None = field(default=None, metadata=DIFFERENCE)
    tolerance_above: Quantity | None = field(default=None, metadata=DIFFERENCE)
    tolerance_below: Quantity | None = field(default=None, metadata=DIFFERENCE)
    max: Quantity | None = field(default=None, metadata=LOUDNESS)
    max_momentary: Quantity | None = field(default=None, metadata=LOUDNESS)
    max_short_term: Quantity | None = field(default=None, metadata=LOUDNESS)
    by_layout: Mapping[str, Tolerances] = field(default_factory=dict)
    channels: tuple[str, ...] = ()
    gating: Literal["programme"] = "programme"
    uncertainty: Quantity = field(default=Quantity(Fraction(1, 10), "LU"), metadata=DIFFERENCE)

    def __post_init__(self) -> None:
        tolerated = self.tolerance or self.tolerance_above or self.tolerance_below
        if (self.target is None) != (tolerated is None):
            raise ValueError("a target and its tolerance belong together")
        if self.target is not None and self.max is not None:
            raise ValueError("give a target or a maximum, not both")
        if not (self.target or self.max or self.max_momentary or self.max_short_term):
            raise ValueError("give a target, max, max_momentary or max_short_term")

    @property
    def unit(self) -> str:
        """``LKFS`` or ``LUFS``, two names of one unit: the one that the ruleset uses."""
        given = (self.target, self.max, self.max_momentary, self.max_short_term)
        return next(limit.unit for limit in given if limit)


@dataclass(frozen=True, slots=True)
class Limit:
    """One level that a field of the track's measurements must not pass, in LKFS."""

    code: str
    field: str
    level: Fraction
    is_maximum: bool = True

    @property
    def name(self) -> str:
        """``integrated_lkfs_upper_limit``: what the limit is called among the measurements."""
        return f"{self.field}_{'upper' if self.is_maximum else 'lower'}_limit"


def limits(params: Params, layout: str = "") -> Iterator[Limit]:
    """What the parameters ask for of a track of that layout, one limit at a time."""
    own = params.by_layout.get(layout.partition("(")[0], Tolerances())
    above = own.above or params.tolerance_above or params.tolerance
    below = own.below or params.tolerance_below or params.tolerance
    if params.target and above:
        yield Limit("audio.loudness.too-loud", "integrated_lkfs", params.target.base + above.base)
    if params.target and below:
        level = params.target.base - below.base
        yield Limit("audio.loudness.too-quiet", "integrated_lkfs", level, is_maximum=False)
    if params.max:
        yield Limit("audio.loudness.too-loud", "integrated_lkfs", params.max.base)
    if params.max_momentary:
        yield Limit("audio.loudness.momentary", "max_momentary_lkfs", params.max_momentary.base)
    if params.max_short_term:
        yield Limit("audio.loudness.short-term", "max_short_term_lkfs", params.max_short_term.base)


@check("audio/loudness", subject="asset", codes=CODES, joins=JOINS)
def loudness(asset: Asset, audio: AudioSignal, joined: Joined, params: Params) -> Judgement:
    """Judge every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = programmes(asset, audio, joined, params.channels)
    if found.elsewhere:
        return found.elsewhere
    findings, open_questions = [], found.doubts
    for track in found.tracks:
        for limit in limits(params, track.channel_layout):
            if reason := _unmeasured(track, limit):
                open_questions.append(reason)
            elif finding := _finding(asset, track, limit, params):
                findings.append(finding)
    measurements = [
        one
        for track in found.tracks
        for name in FIELDS
        for one in measurement(audio, track, name, params.unit)
    ]
    # The limits stand beside the levels, so that a report can draw both also where the rule passes.
    layout = found.tracks[0].channel_layout if found.tracks else ""
    asked = [Measurement(limit.name, float(limit.level), params.unit) for limit in limits(params, layout)]
    return conclude(findings, [*measurements, *asked], open_questions)


def _unmeasured(track: TrackSignal, limit: Limit) -> Reason | None:
    """Why the level is not known."""
    if limit.field == "integrated_lkfs":
        return without_loudness(track)
    level = getattr(track, limit.field)
    return level.reason if isinstance(level, Unknown) else None


def _finding(asset: Asset, track: TrackSignal, limit: Limit, params: Params) -> Finding | None:
    level = getattr(track, limit.field)
    excess = over(level, limit.level) if limit.is_maximum else -over(level, limit.level)
    if excess <= 0:
        return None
    shown, allowed = show(level, params.unit), show_limit(limit.level, params.unit)
    return Finding(
        limit.code,
        {"measured": shown, "limit": allowed, "difference": show_difference(level, limit.level)},
        location(asset, track),
        measured=shown,
        expected=f"{'≤' if limit.is_maximum else '≥'} {allowed}",
        anchor=str(track.index),
        severity=cap(track, within_margin=excess <= params.uncertainty.base),
    )
