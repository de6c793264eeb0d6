"""DC offset: the waveform swings around zero.

What it checks
    The mean of all samples of every channel, as a share of full scale.

Why it matters
    A constant offset comes from faulty converters or plug-ins. It takes headroom away, and every
    cut and fade across it clicks.

Parameters
    ``max``: the largest offset in either direction.

Example
    Fails ``{max: 1 %}``: a channel whose samples have a mean of 0.03. Passes: one of 0.0004.

References
    None of the platforms gives a value; the limit is the ruleset's own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import SHARE, show_share
from validator.checks.audio._tracks import cap, conclude, doubts, location, nothing_to_judge
from validator.checks.definition import check
from validator.model.facts.audio import AudioSignal, ChannelSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Params:
    """The largest offset."""

    max: Quantity = field(metadata=SHARE)


@check("audio/dc-offset", subject="asset", codes=("audio.dc-offset.high",))
def dc_offset(asset: Asset, audio: AudioSignal, params: Params) -> Judgement:
    """Judge every channel of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    channels = [(track, channel) for track in audio.tracks for channel in track.channels]
    findings = [
        _finding(asset, track, channel, params)
        for track, channel in channels
        if abs(Fraction(str(channel.dc_offset))) > params.max.base
    ]
    largest = max((abs(channel.dc_offset) for _, channel in channels), default=0.0)
    return conclude(findings, [Measurement("dc_offset", largest)], doubts(audio, split=False))


def _finding(asset: Asset, track: TrackSignal, channel: ChannelSignal, params: Params) -> Finding:
    shown, allowed = show_share(channel.dc_offset), show_share(params.max.base)
    return Finding(
        "audio.dc-offset.high",
        {"channel": channel.label, "measured": shown, "limit": allowed},
        location(asset, track, channel=channel.label),
        measured=shown,
        expected=f"≤ {allowed}",
        anchor=f"{track.index} {channel.label}",
        severity=cap(track),
    )
