"""Probe: loudness, true peak and silence of every audio stream of a file, in one decode pass."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction

# The only matrices here are small; a thread pool for them costs more time than it saves. Numpy's
# BLAS reads this when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import av
import av.container
import av.error
from av.stream import Discard

from validator.model.facts.audio import AudioSignal, TrackSignal, UnmeasuredTrack
from validator.model.reason import Unknown
from validator.probes import Progress
from validator.probes.demuxing import opened, packets
from validator.probes.signal.layout import Layout
from validator.probes.signal.meter import Meter
from validator.probes.signal.track import Measured, Metering, Programme, Track

_PROGRESS_EVERY_S = 0.2

# A demuxer may recover after an error; one that never does must not be asked for ever.
_MAX_READ_ERRORS = 100


def probe(path: str, progress: Progress) -> Mapping[str, object]:
    """Measure all audio streams of a media file; the fact ``audio``.

    A file without audio streams has an empty fact. Unknown where the file cannot be opened
    (``signal.unreadable``) or none of its streams can be measured (the reason of the first).
    """
    results = measure(path, progress, Meter)
    return {"audio": results if isinstance(results, Unknown) else _assemble(results)}


def measure(
    path: str, progress: Progress, meter: Callable[[int, Layout], Metering[Measured]]
) -> list[Measured | UnmeasuredTrack] | Unknown:
    """Decode a file once and feed each of its audio streams to a meter of its own.

    ``meter`` makes one from a sample rate and a layout. Unknown where the file cannot be opened.
    """
    container = opened(path)
    if isinstance(container, Unknown):
        return container
    with container:
        return _measure(container, progress, meter)


def _measure(
    container: av.container.InputContainer,
    progress: Progress,
    meter: Callable[[int, Layout], Metering[Measured]],
) -> list[Measured | UnmeasuredTrack]:
    for stream in container.streams:
        if stream.type != "audio":
            stream.discard = Discard["all"]  # spares reading the picture
    tracks = _tracks(container, meter)
    tick = _throttled(progress, container)
    for packet in _packets(container):
        tick(packet)
        if packet.stream.index in tracks:
            tracks[packet.stream.index].take(packet)
    return [track.result() for track in tracks.values()]


def _tracks(
    container: av.container.InputContainer, meter: Callable[[int, Layout], Metering[Measured]]
) -> dict[int, Track[Measured]]:
    """A track for every audio stream, by stream index, on the container's own clock."""
    start = Fraction(container.start_time or 0, av.time_base)
    length = container.duration
    end = start + Fraction(length, av.time_base) if length and length > 0 else None
    return {stream.index: Track(stream, Programme(start, end), meter) for stream in container.streams.audio}


def _packets(container: av.container.InputContainer) -> Iterator[av.Packet[av.AudioStream]]:
    """Every audio packet, then an empty one a stream; goes on past what cannot be read."""
    errors = 0
    while container.streams.audio and errors < _MAX_READ_ERRORS:
        try:
            yield from packets(container, container.streams.audio)
            return
        except av.error.FFmpegError:
            errors += 1


def _assemble(results: list[TrackSignal | UnmeasuredTrack]) -> AudioSignal | Unknown:
    tracks = tuple(result for result in results if isinstance(result, TrackSignal))
    unmeasured = tuple(result for result in results if isinstance(result, UnmeasuredTrack))
    return unmeasured[0].why if unmeasured and not tracks else AudioSignal(tracks, unmeasured)


def _throttled(
    progress: Progress, container: av.container.InputContainer
) -> Callable[[av.Packet[av.AudioStream]], None]:
    """Tells how far the packets have come, a few times a second however often they do."""
    start, length = container.start_time or 0, container.duration or 0
    last = time.monotonic()

    def tick(packet: av.Packet[av.AudioStream]) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last < _PROGRESS_EVERY_S:
            return
        last = now
        if packet.pts is None or length <= 0:
            progress()
        else:
            done = (packet.pts * packet.time_base * av.time_base - start) / length
            progress(min(1.0, max(0.0, float(done))))

    return tick
