"""Empty channels: every channel of the layout carries sound.

What it checks
    For how much of the time in which anything is heard each channel holds more than noise below
    -80 dBFS. LFE channels are left out, since a film may need none; so is a track that is silent
    altogether, which is another fault.

Why it matters
    An export with a muted bus sounds right in the studio's stereo fold-down. At home the dialogue is
    missing, because the centre channel is empty, or everything comes from one side.

Parameters
    ``min_active``: a channel that is heard for a smaller share of that time counts as empty.
    ``front``: labels of the channels no mix does without; any other that is empty is a warning.

Example
    Fails: a 5.1 mix whose channel C is silent. Passes: one whose surrounds are heard in every tenth
    second.

References
    EBU QC 0164W and 0004W (channels of a track); Netflix QC code 016 (drop-out or mute).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import SHARE, show_share
from validator.checks.audio._programmes import JOINS, programmes
from validator.checks.audio._tracks import cap, conclude, location, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, ChannelSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.vocabulary import Severity

_LOW_FREQUENCY = ("LFE", "LFE2")


@dataclass(frozen=True, slots=True)
class Params:
    """When a channel is empty, and for which channels that is a fault in any mix."""

    min_active: Quantity = field(default=Quantity(Fraction(5), "%"), metadata=SHARE)
    front: tuple[str, ...] = ("L", "R", "C", "M", "Lt", "Rt")


@check(
    "audio/empty-channel",
    subject="asset",
    codes=("audio.empty-channel.front", "audio.empty-channel.other"),
    joins=JOINS,
)
def empty_channel(asset: Asset, audio: AudioSignal, joined: Joined, params: Params) -> Judgement:
    """Judge every channel of every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = programmes(asset, audio, joined)
    if found.elsewhere:
        return found.elsewhere
    shares = [
        (track, channel, channel.active_share)
        for track in found.tracks
        for channel in track.channels
        if channel.active_share is not None and channel.label not in _LOW_FREQUENCY
    ]
    findings = [
        _finding(asset, track, channel, share, params)
        for track, channel, share in shares
        if Fraction(str(share)) < params.min_active.base
    ]
    lowest = min((share for _, _, share in shares), default=None)
    measurements = [] if lowest is None else [Measurement("lowest_active_share", lowest)]
    return conclude(findings, measurements, found.doubts)


def _finding(
    asset: Asset, track: TrackSignal, channel: ChannelSignal, share: float, params: Params
) -> Finding:
    is_front = channel.label in params.front
    shown, limit = show_share(share), show_share(params.min_active.base)
    return Finding(
        "audio.empty-channel.front" if is_front else "audio.empty-channel.other",
        {"channel": channel.label, "share": shown, "limit": limit},
        location(asset, track, channel=channel.label),
        measured=shown,
        expected=f"≥ {limit}",
        anchor=f"{track.index} {channel.label}",
        severity=cap(track) if is_front else Severity.WARNING,
    )
