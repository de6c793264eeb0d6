"""One soundfield out of channels that were measured apart, or whose places were settled later."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from validator.model.facts.audio import ChannelSignal, PairSignal, Span, TrackSignal
from validator.model.facts.speech import TrackSpeech
from validator.model.reason import Unknown
from validator.probes.signal.grid import BLOCK
from validator.probes.signal.layout import weight_of_label
from validator.probes.signal.loudness import (
    MOMENTARY_BLOCKS,
    SHORT_TERM_BLOCKS,
    STEP_BLOCKS,
    level_of,
    loudness_of_channels,
    powers_of_channels,
    range_of_powers,
)
from validator.probes.signal.pairs import likeness, pairs_of
from validator.probes.signal.readings import difference, known, range_of, rounded, series
from validator.probes.signal.silence import union
from validator.probes.signal.sketch import STEP
from validator.probes.signal.sketch import powers as powers_of_pair

# Of the blocks of a channel.
_BLOCK = STEP_BLOCKS * BLOCK


def combined(
    tracks: Sequence[TrackSignal], labels: Sequence[str], name: str, *, assumed: bool
) -> TrackSignal:
    """The tracks as one whose channels have those labels, in order.

    ``tracks`` hold a channel each, or there is one that holds them all. They keep their
    ``channel_blocks``, from which the loudness is added up, and their sketches, by which left and
    right are compared; channels of one track under new labels are not. ``name`` is the layout's,
    ``assumed`` that nobody but the ruleset says so.
    """
    measured = loudness_of_channels(_blocks(tracks), [weight_of_label(label) for label in labels])
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
        pairs=tuple(_pairs(tracks, labels)),
        peak_to_loudness_lu=difference(loudest.true_peak_dbtp, integrated),
        sketch=(),
    )


def spoken(
    whole: TrackSignal, parts: Sequence[TrackSignal], labels: Sequence[str], heard: Mapping[str, TrackSpeech]
) -> TrackSpeech:
    """The speech of a soundfield whose parts were listened to apart.

    ``whole`` is what the parts make under those labels. ``heard`` are the channels in which its
    dialogue is by label: there is speech where there is any in one of them, to the nearest 100 ms
    as far as its loudness is concerned.
    """
    spans = tuple(union(span for one in heard.values() for span in one.spans))
    powers = powers_of_channels(_blocks(parts), [weight_of_label(label) for label in labels])
    is_speech = np.zeros(len(powers), bool)
    for span in spans:
        first, last = (round((time - whole.start) / _BLOCK) for time in (span.start, span.end))
        is_speech[max(0, first) : last] = True
    length = sum((span.duration for span in spans), Fraction(0))
    return replace(
        next(iter(heard.values())),
        index=whole.index,
        channel="+".join(heard),
        start=whole.start,
        duration=whole.duration,
        spans=spans,
        dialogue_share=round(min(1.0, float(length / whole.duration)), 4) if whole.duration else 0.0,
        dialogue_gated_lkfs=level_of(powers[is_speech]),
        dialogue_range_lu=_range(powers[is_speech]),
        background_lkfs=level_of(powers[~is_speech]),
    )


def _range(powers: NDArray[np.float64]) -> float | Unknown:
    spread = range_of_powers(powers)
    return Unknown.because("speech.too-little") if spread is None else rounded(spread)


def _blocks(tracks: Sequence[TrackSignal]) -> list[tuple[float, ...]]:
    return [one.values for track in tracks for one in track.channel_blocks]


def _pairs(tracks: Sequence[TrackSignal], labels: Sequence[str]) -> Iterator[PairSignal]:
    """How alike the left and right channels are; sketches at different sample rates don't compare."""
    start = tracks[0].start

    def span(first: int, past: int) -> Span:
        return Span(start + first * STEP, start + past * STEP)

    for pair in pairs_of(labels) if len(tracks) > 1 else ():
        left, right = (tracks[place] for place in pair.places)
        if left.sketch and right.sketch and left.sample_rate_hz == right.sample_rate_hz:
            yield likeness(pair.labels, powers_of_pair(left.sketch, right.sketch), STEP, span)


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
