"""Phase: no pair of channels cancels itself out.

What it checks
    The time for which a left and a right channel oppose each other (correlation below -0.95, both
    above -60 dBFS), span by span and as a share of the whole. In a matrixed pair (Lt, Rt), whose
    surround is meant to be opposed, only the share is judged.

Why it matters
    Folded down to mono, on a telephone or one kitchen loudspeaker, what is opposed disappears; on
    two it has no place. It takes one wrongly wired plug or one inverted region.

Parameters
    ``longer_than``: the longest span allowed, a time or a number of frames; these findings are
    warnings, for an effect may be meant so. ``max_share``: the largest share of the time in which
    the pair is heard.

Example
    Fails ``{longer_than: 2 s}``: a jingle of five seconds with its right channel inverted.

References
    Netflix QC code 015 (phase). The window of correlation is 100 ms; shorter spans than 0.5 s are
    not recorded. Channels delivered as a file or a track each are compared every half second.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import SHARE, TIME, show_limit, show_share
from validator.checks.audio._programmes import JOINS, programmes
from validator.checks.audio._tracks import cap, conclude, location, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.messages.formatting import clock
from validator.model.facts.audio import AudioSignal, PairSignal, Span, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason
from validator.model.vocabulary import Severity

_MATRIXED = ("Lt", "Rt")


@dataclass(frozen=True, slots=True)
class Params:
    """How long a pair may oppose each other."""

    longer_than: Quantity = field(default=Quantity(Fraction(2), "s"), metadata=TIME)
    max_share: Quantity = field(default=Quantity(Fraction(50), "%"), metadata=SHARE)


@check(
    "audio/phase",
    subject="asset",
    codes=("audio.phase.inverted", "audio.phase.inverted-throughout"),
    joins=JOINS,
)
def phase(asset: Asset, audio: AudioSignal, rate: FrameRate, joined: Joined, params: Params) -> Judgement:
    """Judge every pair of every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = programmes(asset, audio, joined)
    if found.elsewhere:
        return found.elsewhere
    longest = params.longer_than.seconds(rate.value)
    if longest is None:
        return Judgement.cannot_tell(Reason("audio.frame-rate-unknown"))
    pairs = [(track, pair) for track in found.tracks for pair in track.pairs if pair.active]
    if not pairs and not found.doubts:
        return Judgement.not_applicable("audio.no-pair")
    findings = [
        finding for track, pair in pairs for finding in _findings(asset, track, pair, rate, longest, params)
    ]
    lowest = [pair.correlation for _, pair in pairs if pair.correlation is not None]
    measurements = [Measurement("lowest_correlation", min(lowest))] if lowest else []
    return conclude(findings, measurements, found.doubts)


def _findings(
    asset: Asset, track: TrackSignal, pair: PairSignal, rate: FrameRate, longest: Fraction, params: Params
) -> Iterator[Finding]:
    share = sum((span.duration for span in pair.inverted), Fraction(0)) / pair.active
    if share > params.max_share.base:
        shown, allowed = show_share(share), show_share(params.max_share.base)
        yield Finding(
            "audio.phase.inverted-throughout",
            {"left": pair.left, "right": pair.right, "share": shown, "limit": allowed},
            location(asset, track, channel=pair.right),
            measured=shown,
            expected=f"≤ {allowed}",
            anchor=f"{track.index} {pair.left}",
            severity=cap(track),
        )
    elif (pair.left, pair.right) != _MATRIXED:
        for span in pair.inverted:
            if span.duration > longest:
                yield _of_span(asset, track, pair, span, rate, longest)


def _of_span(
    asset: Asset, track: TrackSignal, pair: PairSignal, span: Span, rate: FrameRate, longest: Fraction
) -> Finding:
    shown, allowed = show_limit(span.duration, "s"), show_limit(longest, "s")
    return Finding(
        "audio.phase.inverted",
        {
            "left": pair.left,
            "right": pair.right,
            "duration": shown,
            "limit": allowed,
            "start": clock(span.start),
            "end": clock(span.end),
        },
        location(asset, track, span.start, span.end, rate, pair.right),
        measured=shown,
        expected=f"≤ {allowed}",
        anchor=f"{track.index} {pair.left} {span.start}",
        severity=Severity.WARNING,
    )
