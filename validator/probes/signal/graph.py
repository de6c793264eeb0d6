"""The filter graph that turns decoded frames of any format into chunks of samples, K-weighted too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar, cast

import av
import av.filter
import numpy as np
from numpy.typing import NDArray

from validator.probes.signal.layout import Layout
from validator.probes.signal.weighting import Biquad, k_weighting

Sample = TypeVar("Sample", np.float32, np.float64)

# Channels are filtered in parallel; more threads than this gain nothing on usual layouts.
_THREADS = 2

# PyAV (18.1) miscounts the planes of a planar frame of eight channels or more: it looks for a null
# pointer after the last, where FFmpeg puts none. Such frames are read interleaved, a little slower.
MOST_PLANES = 7


# An LFE channel carries what is below 120 Hz; a filter of 24 dB an octave lets that pass.
LOW_BAND_HZ = 200


@dataclass(frozen=True, slots=True)
class Chunk:
    """One second of a stream (the last may be shorter): a pair of arrays a channel.

    ``samples`` are as decoded, full scale 1; ``weighted`` are K-weighted, save for LFE channels,
    which count for nothing in loudness: of those it is what lies below :data:`LOW_BAND_HZ`.
    """

    samples: tuple[NDArray[np.float32], ...]
    weighted: tuple[NDArray[np.float64], ...]


# FFmpeg's biquad lets channels without a position through unfiltered, so those of a file that
# names none get positions here: any will do, for what a channel weighs is settled by its place.
_POSITIONS = tuple(channel.name for channel in av.AudioLayout("22.2").channels)
MOST_CHANNELS = len(_POSITIONS)


class WeightingGraph:
    """Cuts a stream into chunks and weights them, in double precision, in FFmpeg's own filters.

    Raises ``av.FFmpegError`` for a frame whose format the stream did not begin with.
    """

    def __init__(self, first: av.AudioFrame, layout: Layout) -> None:
        self._chunk_samples = first.sample_rate
        self._channels = first.layout.nb_channels
        self._waiting = 0
        graph = av.filter.Graph()
        graph.threads = _THREADS
        positions = _positions(first.layout)
        self._source = graph.add_abuffer(
            sample_rate=first.sample_rate,
            format=first.format.name,
            layout="+".join(positions),
            channels=self._channels,
        )
        chunks = graph.add("asetnsamples", f"nb_out_samples={first.sample_rate}:pad=0")
        split = graph.add("asplit", "2")
        graph.link_nodes(self._source, chunks, graph.add("aformat", "sample_fmts=fltp"), split)
        planar = "p" if self._channels <= MOST_PLANES else ""
        plain, weighted = (graph.add("aformat", f"sample_fmts={kind}{planar}") for kind in ("flt", "dbl"))
        self._plain, self._weighted = graph.add("abuffersink"), graph.add("abuffersink")
        filters = _filters(positions, layout, first.sample_rate)
        chain = [graph.add(name, options) for name, options in filters]
        split.link_to(plain, 0, 0)
        split.link_to(chain[0], 1, 0)
        graph.link_nodes(plain, self._plain)
        graph.link_nodes(*chain, weighted, self._weighted)
        graph.configure()
        self._graph = graph

    def push(self, frame: av.AudioFrame) -> Iterator[Chunk]:
        """Take a frame; yield the chunks that it completes."""
        self._source.push(frame)
        self._waiting += frame.samples
        while self._waiting >= self._chunk_samples:
            self._waiting -= self._chunk_samples
            yield self._pull()

    def finish(self) -> Iterator[Chunk]:
        """Yield what is left, after the last frame."""
        self._source.push(None)
        if self._waiting:
            self._waiting = 0
            yield self._pull()

    def _pull(self) -> Chunk:
        plain, weighted = (cast("av.AudioFrame", sink.pull()) for sink in (self._plain, self._weighted))
        return Chunk(self._arrays(plain, np.float32), self._arrays(weighted, np.float64))

    def _arrays(self, frame: av.AudioFrame, sample: type[Sample]) -> tuple[NDArray[Sample], ...]:
        if frame.format.is_planar:
            return tuple(np.frombuffer(memoryview(plane), sample, frame.samples) for plane in frame.planes)
        interleaved = np.frombuffer(memoryview(frame.planes[0]), sample, frame.samples * self._channels)
        return tuple(interleaved.reshape(-1, self._channels).T)


def _positions(layout: av.AudioLayout) -> tuple[str, ...]:
    names = tuple(channel.name for channel in layout.channels)
    return names if "NONE" not in names else _POSITIONS[: len(names)]


def _filters(positions: tuple[str, ...], layout: Layout, sample_rate_hz: int) -> list[tuple[str, str]]:
    """Names and options of the filters, each for the channels that it is meant for."""
    low = [name for name, is_low in zip(positions, low_band(layout), strict=True) if is_low]
    others = [name for name in positions if name not in low]
    filters = [
        ("biquad", f"{_options(part)}:channels={'+'.join(others)}") for part in k_weighting(sample_rate_hz)
    ]
    low_pass = ("lowpass", f"f={LOW_BAND_HZ}:precision=f64:channels={'+'.join(low)}")
    return (filters if others else []) + [low_pass] * (2 if low else 0)


def low_band(layout: Layout) -> tuple[bool, ...]:
    """Which channels are labelled LFE; one that is only assumed to be so may be any other."""
    return tuple(not weight and not layout.assumed for weight in layout.weights)


def _options(part: Biquad) -> str:
    return f"b0={part.b0!r}:b1={part.b1!r}:b2={part.b2!r}:a0=1:a1={part.a1!r}:a2={part.a2!r}:precision=f64"
