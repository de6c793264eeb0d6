"""One audio stream on its way from packets to measurements, whatever its packets hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Generic, Protocol, TypeVar

import av
import av.error

from validator.model.facts.audio import UnmeasuredTrack
from validator.model.reason import Unknown
from validator.probes.signal.coding import Coding
from validator.probes.signal.graph import MOST_CHANNELS, Chunk, WeightingGraph
from validator.probes.signal.layout import Layout, knows, layout_of
from validator.probes.signal.timeline import Timeline

# The K weighting's shelf needs a rate well above twice its 1682 Hz; beyond the top rate nothing
# is delivered, and a second of it would not fit in memory.
_LOWEST_RATE_HZ, _HIGHEST_RATE_HZ = 8_000, 384_000

# Part of the names of profiles whose decoded sound is a core or a bed, and not what is heard.
_OBJECT_AUDIO = "Atmos"

# Dolby decoders apply the broadcaster's compression unless told not to; and they and FLAC's play
# damaged frames as noise unless told to compare each frame's checksum.
_CHECKSUM = {"err_detect": "crccheck+explode"}
_DECODER_OPTIONS = {
    "ac3": {"drc_scale": "0", **_CHECKSUM},
    "eac3": {"drc_scale": "0", **_CHECKSUM},
    "flac": _CHECKSUM,
}


@dataclass(frozen=True, slots=True)
class Programme:
    """The file's own clock: where it starts and, if the container says so, ends, in seconds."""

    start: Fraction
    end: Fraction | None


Measured = TypeVar("Measured")
Measured_co = TypeVar("Measured_co", covariant=True)


class Metering(Protocol[Measured_co]):
    """What a stream's samples are fed to, chunk by chunk, and read from once at the end.

    ``finite`` turns false at the first sample that is no number; it is final after :meth:`finish`.
    """

    finite: bool

    def feed(self, chunk: Chunk) -> None:
        """Take the next chunk."""
        ...

    def finish(self) -> None:
        """Take that the last chunk has come."""
        ...

    def read(self, index: int, timeline: Timeline, coding: Coding) -> Measured_co:
        """The measurements of the stream of that index; after :meth:`finish`."""
        ...


@dataclass(frozen=True, slots=True)
class _Chain(Generic[Measured]):
    """What a decoded frame runs through."""

    graph: WeightingGraph
    meter: Metering[Measured]
    timeline: Timeline


class Track(Generic[Measured]):
    """Decodes and measures one stream. Never raises for what the stream holds."""

    def __init__(
        self, stream: av.AudioStream, programme: Programme, meter: Callable[[int, Layout], Metering[Measured]]
    ) -> None:
        self._stream = stream
        self._programme = programme
        self._meter = meter
        self._coding = Coding(stream.codec_context.name if stream.codec_context else "")
        self._chain: _Chain[Measured] | None = None
        self._failure = self._why_not()
        if self._failure is None:
            stream.codec_context.options = _DECODER_OPTIONS.get(stream.codec_context.name, {})

    def take(self, packet: av.Packet[av.AudioStream]) -> None:
        """Decode and measure one packet; an empty one flushes the decoder."""
        if self._failure is not None:
            return
        self._coding.note_packet(packet)
        try:
            frames = packet.decode()
        except av.error.FFmpegError:
            self._coding.errors += 1
            return
        for frame in frames:
            if self._failure is None:
                self._measure(frame)

    def result(self) -> Measured | UnmeasuredTrack:
        """What was measured, or why nothing was; called once, after the last packet."""
        chain = self._chain
        if chain is not None and self._failure is None:
            for chunk in chain.graph.finish():
                chain.meter.feed(chunk)
            chain.meter.finish()
            self._note_broken_samples(chain.meter)
        if chain is not None and self._failure is None:
            return chain.meter.read(self._stream.index, chain.timeline, self._coding)
        nothing = self._because("signal.undecodable" if self._coding.errors else "signal.no-samples")
        return UnmeasuredTrack(self._stream.index, self._failure or nothing)

    def _measure(self, frame: av.AudioFrame) -> None:
        chain = self._chain = self._chain or self._begin(frame)
        if chain is None:
            return
        chain.timeline.note(frame.pts, frame.time_base, frame.samples)
        self._coding.note_frame(frame)
        try:
            for chunk in chain.graph.push(frame):
                chain.meter.feed(chunk)
        except av.error.FFmpegError:
            self._failure = self._because("signal.format-changes")
        self._note_broken_samples(chain.meter)

    def _begin(self, frame: av.AudioFrame) -> _Chain[Measured] | None:
        self._failure = self._beyond_measure(frame)
        if self._failure is not None:
            return None
        layout = layout_of(frame.layout.name, [channel.name for channel in frame.layout.channels])
        try:
            graph = WeightingGraph(frame, layout)
        except (av.error.FFmpegError, ValueError):
            self._failure = self._because("signal.undecodable")
            return None
        rate = frame.sample_rate
        timeline = Timeline(rate, self._programme.start, self._programme.end)
        return _Chain(graph, self._meter(rate, layout), timeline)

    def _beyond_measure(self, frame: av.AudioFrame) -> Unknown | None:
        """Why sound of this kind cannot be measured."""
        rate, positions = frame.sample_rate, [channel.name for channel in frame.layout.channels]
        if not _LOWEST_RATE_HZ <= rate <= _HIGHEST_RATE_HZ:
            return self._because("signal.sample-rate", rate=f"{rate} Hz")
        if len(positions) > MOST_CHANNELS or not knows(positions):
            return self._because("signal.channels", count=str(len(positions)))
        return None

    def _note_broken_samples(self, meter: Metering[Measured]) -> None:
        if self._failure is None and not meter.finite:
            self._failure = self._because("signal.not-finite")

    def _why_not(self) -> Unknown | None:
        """Why the stream cannot be measured, as far as its headers tell."""
        context = self._stream.codec_context
        if context is None:
            return self._because("signal.no-decoder")
        if _OBJECT_AUDIO in (context.profile or "") or context.layout.name.startswith("ambisonic"):
            return self._because("signal.needs-rendering")
        return None

    def _because(self, code: str, **args: str) -> Unknown:
        return Unknown.because(code, track=self._stream.index, **args)
