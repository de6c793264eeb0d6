"""One soundfield out of channels that were measured apart, or whose places were settled later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import reduce

from validator.model.facts.audio import ChannelSignal, Span, TrackSignal
from validator.probes.signal.layout import weight_of_label
from validator.probes.signal.loudness import MOMENTARY_BLOCKS, SHORT_TERM_BLOCKS, loudness_of_channels
from validator.probes.signal.readings import difference, known, range_of, rounded, series


def combined(
    tracks: Sequence[TrackSignal], labels: Sequence[str], name: str, *, assumed: bool
) -> TrackSignal:
    """The tracks as one whose channels have those labels, in order.

    ``tracks`` hold a channel each, or there is one that holds them all. They keep their
    ``channel_blocks``, from which the loudness is added up; how channels of different tracks
    correlate is not known. ``name`` is the layout's, ``assumed`` that nobody but the ruleset says so.
    """
    blocks = [one.values for track in tracks for one in track.channel_blocks]
    measured = loudness_of_channels(blocks, [weight_of_label(label) for label in labels])
    loudest = max(tracks, key=lambda track: track.true_peak_dbtp)
    integrated = rounded(measured.integrated)
    channels = [channel for track in tracks for channel in track.channels]
    return replace(
        tracks[0],
        channel_layout=name,
        layout_assumed=assumed,
        duration=max(track.duration for track in tracks),
        integrated_lkfs=integrated,
        max_momentary_lkfs=known(measured.max_momentary, "0.4 s"),
        max_short_term_lkfs=known(measured.max_short_term, "3 s"),
        loudness_range_lu=range_of(measured),
        true_peak_dbtp=loudest.true_peak_dbtp,
        true_peak_time=loudest.true_peak_time,
        channels=tuple(_labelled(one, label) for one, label in zip(channels, labels, strict=True)),
        silences=reduce(_common, [track.silences for track in tracks]),
        momentary=series(measured.momentary, MOMENTARY_BLOCKS),
        short_term=series(measured.short_term, SHORT_TERM_BLOCKS),
        decode_errors=sum(track.decode_errors for track in tracks),
        pairs=() if len(tracks) > 1 else tracks[0].pairs,
        peak_to_loudness_lu=difference(loudest.true_peak_dbtp, integrated),
    )


def _labelled(channel: ChannelSignal, label: str) -> ChannelSignal:
    """A channel under its label; one that is never heard is empty beside the others."""
    share = 0.0 if channel.active_share is None else channel.active_share
    return replace(channel, label=label, active_share=share)


def _common(first: tuple[Span, ...], second: tuple[Span, ...]) -> tuple[Span, ...]:
    """The time that lies in spans of both; each is in order and without overlap."""
    spans, one, other = [], 0, 0
    while one < len(first) and other < len(second):
        start = max(first[one].start, second[other].start)
        end = min(first[one].end, second[other].end)
        if start < end:
            spans.append(Span(start, end))
        if first[one].end < second[other].end:
            one += 1
        else:
            other += 1
    return tuple(spans)
