"""Channel order: what stands in the place of the LFE channel is low-frequency sound.

What it checks
    How much of the energy of each LFE channel lies below 200 Hz; where a file labels no channels,
    how high the sound lies in the place that LFE has by convention. Where it is not low, whether
    another channel holds nothing but low sound.

Why it matters
    Film sound is often kept as L C R Ls Rs LFE, deliveries are L R C LFE Ls Rs. Exported in the
    wrong order the dialogue comes from the right, and a surround channel from the subwoofer.

Parameters
    ``min_low_share``: the share of its energy that an LFE channel must have below 200 Hz.
    ``max_frequency``: a channel whose spectrum has a lower root-mean-square frequency is low.

Example
    Fails: a 5.1 file in whose fourth channel there is speech. Passes: effects of 30 to 120 Hz.

References
    Netflix QC code 011 (channel mismap); ITU-R BS.775 (the LFE channel reaches to 120 Hz). What a
    mixer puts into an LFE channel is free, so every finding is a warning.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import FREQUENCY, SHARE, show_limit, show_share
from validator.checks.audio._programmes import JOINS, programmes
from validator.checks.audio._tracks import conclude, location, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, ChannelSignal, TrackSignal
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Params:
    """What counts as low."""

    min_low_share: Quantity = field(default=Quantity(Fraction(90), "%"), metadata=SHARE)
    max_frequency: Quantity = field(default=Quantity(Fraction(200), "Hz"), metadata=FREQUENCY)


@check(
    "audio/channel-order",
    subject="asset",
    codes=("audio.channel-order.lfe-not-low", "audio.channel-order.lfe-elsewhere"),
    joins=JOINS,
)
def channel_order(asset: Asset, audio: AudioSignal, joined: Joined, params: Params) -> Judgement:
    """Judge the LFE channels of every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = programmes(asset, audio, joined)
    if found.elsewhere:
        return found.elsewhere
    effects = [
        (track, channel)
        for track in found.tracks
        for channel in track.channels
        if channel.label.startswith("LFE")
    ]
    if not effects and not found.doubts:
        return Judgement.not_applicable("audio.channel-order.no-lfe")
    findings = [
        _finding(asset, track, channel, params)
        for track, channel in effects
        if not _is_low_effect(channel, params)
    ]
    return conclude(findings, (), found.doubts)


def _is_low_effect(channel: ChannelSignal, params: Params) -> bool:
    """By its share below 200 Hz where that was measured, else by its frequency; silence is low enough."""
    if channel.low_band_share is not None:
        return Fraction(str(channel.low_band_share)) >= params.min_low_share.base
    return channel.mean_frequency_hz is None or _is_low(channel, params)


def _is_low(channel: ChannelSignal, params: Params) -> bool:
    frequency = channel.mean_frequency_hz
    return frequency is not None and Fraction(str(frequency)) <= params.max_frequency.base


def _finding(asset: Asset, track: TrackSignal, channel: ChannelSignal, params: Params) -> Finding:
    low = [
        f"{place} ({other.label})"
        for place, other in enumerate(track.channels, 1)
        if other is not channel and _is_low(other, params)
    ]
    share, frequency = channel.low_band_share, channel.mean_frequency_hz
    shown = show_limit(Fraction(str(frequency or 0)), "Hz") if share is None else show_share(share)
    limit = params.max_frequency if share is None else params.min_low_share
    return Finding(
        "audio.channel-order.lfe-elsewhere" if len(low) == 1 else "audio.channel-order.lfe-not-low",
        {"channel": channel.label, "measured": shown, "other": ", ".join(low)},
        location(asset, track, channel=channel.label),
        measured=shown,
        expected=f"{'≤' if share is None else '≥'} {limit}",
        anchor=f"{track.index} {channel.label}",
        severity=Severity.WARNING,
    )
