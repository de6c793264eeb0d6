"""Clipping: no waveform is cut off at full scale.

What it checks
    Runs of three samples or more at full scale, or beyond it, in every channel of every track.

Why it matters
    One sample at full scale is a peak; several in a row are a peak that was cut off. What is gone
    cannot be brought back by turning the mix down, and it is heard as crackle.

Parameters
    ``max_runs``: how many runs a channel may have. ``min_samples``: only where the longest of them
    has at least so many samples.

Example
    Fails: a channel with 40 runs, the longest of 12 samples. Passes: a limited mix that touches
    full scale in single samples.

References
    Netflix QC code 001 (clipping, distortion); EBU QC 0231B. Full scale is reached within one step
    of 16 bits.
"""

from __future__ import annotations

from dataclasses import dataclass

from validator.checks.audio._tracks import cap, conclude, doubts, location, nothing_to_judge
from validator.checks.definition import check
from validator.messages.formatting import clock
from validator.model.facts.audio import AudioSignal, ChannelSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """How much clipping is borne."""

    max_runs: int = 0
    min_samples: int = 3


@check("audio/clipping", subject="asset", codes=("audio.clipping.runs",))
def clipping(asset: Asset, audio: AudioSignal, rate: FrameRate, params: Params) -> Judgement:
    """Judge every channel of one file; each of a set too, since each has its own converter."""
    if nothing := nothing_to_judge(audio):
        return nothing
    channels = [(track, channel) for track in audio.tracks for channel in track.channels]
    findings = [
        _finding(asset, track, channel, rate, params)
        for track, channel in channels
        if channel.clip_count > params.max_runs and channel.longest_clip >= params.min_samples
    ]
    measurements = (
        Measurement("clip_count", sum(channel.clip_count for _, channel in channels)),
        Measurement("longest_clip", max((channel.longest_clip for _, channel in channels), default=0)),
    )
    return conclude(findings, measurements, doubts(audio, split=False))


def _finding(
    asset: Asset, track: TrackSignal, channel: ChannelSignal, rate: FrameRate, params: Params
) -> Finding:
    longest_at = channel.longest_clip_time
    return Finding(
        "audio.clipping.runs",
        {
            "channel": channel.label,
            "count": channel.clip_count,
            "samples": channel.longest_clip,
            "time": clock(longest_at) if longest_at is not None else "",
            "limit": params.max_runs,
        },
        location(asset, track, start=longest_at, rate=rate, channel=channel.label),
        measured=str(channel.clip_count),
        expected=f"≤ {params.max_runs}",
        anchor=f"{track.index} {channel.label}",
        severity=cap(track),
    )
