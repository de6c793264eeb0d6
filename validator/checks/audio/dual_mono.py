"""Dual mono: what is delivered as stereo has two different channels.

What it checks
    For how much of the time in which either is heard the left and the right front channel are the
    same, or differ by a gain only.

Why it matters
    A stereo track whose channels are equal is mono that was exported as stereo, or a fold-down that
    went wrong. Where only the gain differs, the whole programme sits beside the middle.

Parameters
    ``max_share``: the largest share of that time. ``min_active``: a track that is heard for less
    is not judged.

Example
    Fails: a stereo file whose two channels hold the same samples throughout. Passes: dialogue in
    the middle with music around it.

References
    Netflix QC code 013 (mono audio). Films that were made in mono are rightly so: a warning unless
    the ruleset knows better.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import SECONDS, SHARE, show, show_share
from validator.checks.audio._programmes import JOINS, programmes
from validator.checks.audio._tracks import cap, conclude, location, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, PairSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity

_FRONT = ("L", "Lt")


@dataclass(frozen=True, slots=True)
class Params:
    """How much of a track may be mono, and how long it must be."""

    max_share: Quantity = field(default=Quantity(Fraction(95), "%"), metadata=SHARE)
    min_active: Quantity = field(default=Quantity(Fraction(1), "s"), metadata=SECONDS)


@check(
    "audio/dual-mono",
    subject="asset",
    codes=("audio.dual-mono.equal", "audio.dual-mono.scaled"),
    joins=JOINS,
)
def dual_mono(asset: Asset, audio: AudioSignal, joined: Joined, params: Params) -> Judgement:
    """Judge the front pair of every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = programmes(asset, audio, joined)
    if found.elsewhere:
        return found.elsewhere
    pairs = [(track, pair) for track in found.tracks for pair in track.pairs if pair.left in _FRONT]
    judged = [(track, pair) for track, pair in pairs if pair.active >= params.min_active.base]
    if not judged and not found.doubts:
        return Judgement.not_applicable("audio.no-pair")
    findings = [
        finding for track, pair in judged if (finding := _finding(asset, track, pair, params)) is not None
    ]
    measurements = [
        Measurement(f"equal_share#{track.index}" if len(judged) > 1 else "equal_share", pair.equal_share)
        for track, pair in judged
    ]
    return conclude(findings, measurements, found.doubts)


def _finding(asset: Asset, track: TrackSignal, pair: PairSignal, params: Params) -> Finding | None:
    limit = params.max_share.base
    if Fraction(str(pair.equal_share)) > limit:
        code, share = "audio.dual-mono.equal", pair.equal_share
    elif Fraction(str(pair.scaled_share)) > limit:
        code, share = "audio.dual-mono.scaled", pair.scaled_share
    else:
        return None
    shown, allowed = show_share(share), show_share(limit)
    return Finding(
        code,
        {
            "left": pair.left,
            "right": pair.right,
            "share": shown,
            "limit": allowed,
            "gain": show(pair.gain_db or 0.0, "dB"),
        },
        location(asset, track, channel=pair.right),
        measured=shown,
        expected=f"≤ {allowed}",
        anchor=f"{track.index} {pair.left}",
        severity=cap(track),
    )
