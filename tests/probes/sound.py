"""Synthetic signals, files of them, and the meter fed directly: what the tests on sound share."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

import av
import numpy as np
from av.stream import Disposition
from numpy.typing import NDArray

from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.probes import signal
from validator.probes.signal.coding import Coding
from validator.probes.signal.graph import WeightingGraph
from validator.probes.signal.layout import layout_of
from validator.probes.signal.meter import Meter
from validator.probes.signal.timeline import Timeline

Samples = NDArray[np.float64]
"""Shape (channels, samples), full scale 1."""

RATE = 48_000


def sine(
    level_dbfs: float, seconds: float, hertz: float = 1000, rate: int = RATE, start: int = 0
) -> NDArray[np.float64]:
    """One channel of a sine whose peak is at that level; ``start`` keeps the phase across parts."""
    time = (start + np.arange(round(seconds * rate))) / rate
    return 10 ** (level_dbfs / 20) * np.sin(2 * np.pi * hertz * time)


def steps(*parts: tuple[float | None, float], rate: int = RATE) -> Samples:
    """Stereo in phase: (level in dBFS or None for silence, seconds), one after another."""
    channel: list[NDArray[np.float64]] = []
    length = 0
    for level, seconds in parts:
        part = np.zeros(round(seconds * rate)) if level is None else sine(level, seconds, 1000, rate, length)
        channel.append(part)
        length += len(part)
    return np.stack([np.concatenate(channel)] * 2)


def frame_of(samples: Samples, layout: str, rate: int) -> av.AudioFrame:
    """One float frame, interleaved because PyAV miscounts the planes of many channels."""
    packed = samples.T.astype(np.float32).reshape(1, -1)
    frame = av.AudioFrame.from_ndarray(packed, "flt", layout)
    frame.sample_rate = rate
    return frame


def measured(samples: Samples, layout: str = "stereo", rate: int = RATE) -> TrackSignal:
    """The meter's reading of samples given to it directly."""
    frame = frame_of(samples, layout, rate)
    channels = layout_of(layout, [channel.name for channel in frame.layout.channels])
    graph = WeightingGraph(frame, channels)
    meter = Meter(rate, channels)
    for chunk in [*graph.push(frame), *graph.finish()]:
        meter.feed(chunk)
    meter.finish()
    return meter.read(0, Timeline(rate, Fraction(0), None), Coding("pcm"))


def one_channel(layout: str, channel: int, level_dbfs: float = -20, seconds: float = 1) -> Samples:
    """A 997 Hz sine in one channel of a layout, silence in the others."""
    samples = np.zeros((av.AudioLayout(layout).nb_channels, round(seconds * RATE)))
    samples[channel] = sine(level_dbfs, seconds, 997)
    return samples


def write_wav(path: Path, samples: Samples, rate: int = RATE, mask: int | None = None) -> None:
    """A 32-bit float WAVE file; without ``mask`` its header names no channels."""
    channels = len(samples)
    data = samples.T.astype("<f4").tobytes()
    tag = 3 if mask is None else 0xFFFE
    layout = struct.pack(
        "<HHIIHH", tag, channels, rate, min(rate * channels * 4, 2**32 - 1), channels * 4, 32
    )
    if mask is not None:
        layout += struct.pack("<HHI", 22, 32, mask) + bytes.fromhex("0300000000001000800000aa00389b71")
    chunks = b"WAVEfmt " + struct.pack("<I", len(layout)) + layout
    chunks += b"data" + struct.pack("<I", len(data)) + data
    path.write_bytes(b"RIFF" + struct.pack("<I", len(chunks)) + chunks)


def encode(
    path: Path,
    codec: str,
    *programmes: Samples,
    layout: str = "stereo",
    flags: Mapping[int, Disposition] = MappingProxyType({}),
) -> None:
    """A file of one audio stream for each programme, in the container that the name says.

    ``flags`` are the dispositions of streams, by their place.
    """
    with av.open(str(path), "w") as container:
        streams = [container.add_stream(codec, rate=RATE, layout=layout) for _ in programmes]
        for place, flag in flags.items():
            streams[place].disposition = flag
        for stream, samples in zip(streams, programmes, strict=True):
            context = stream.codec_context
            size = context.frame_size or 1024
            resampler = av.AudioResampler(context.format.name, layout, RATE, frame_size=size)
            for frame in [*resampler.resample(frame_of(samples, layout, RATE)), *resampler.resample(None)]:
                container.mux(stream.encode(frame))
            container.mux(stream.encode(None))


def probed(path: Path) -> AudioSignal:
    """The fact of a file that can be measured."""
    fact = signal.probe(str(path), lambda done=None: None)["audio"]
    assert isinstance(fact, AudioSignal), fact
    return fact
