"""Small media files made with PyAV: what the tests on headers and embedded captions share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np

from validator.model.facts.container import Container
from validator.probes.container import probe

FILM = Fraction(24000, 1001)


@dataclass(frozen=True)
class Picture:
    """A moving test picture."""

    codec: str = "libx264"
    pixels: str = "yuv420p"
    width: int = 320
    height: int = 180
    rate: Fraction = FILM
    aspect: Fraction = Fraction(1)
    options: Mapping[str, str] = field(default_factory=lambda: {"preset": "ultrafast"})
    language: str = ""
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Sound:
    """A test tone of 48 kHz."""

    codec: str = "aac"
    layout: str = "stereo"
    format: str = "fltp"
    language: str = ""
    title: str = ""
    disposition: Any = None


def write(path: Path, *tracks: Picture | Sound, seconds: int = 1, **options: str) -> Path:
    """Encode the tracks into the container that the file name asks for."""
    with av.open(str(path), "w", options=options) as out:
        made = [
            _add_picture(out, one) if isinstance(one, Picture) else _add_sound(out, one) for one in tracks
        ]
        for track, stream in zip(tracks, made, strict=True):
            frames = _pictures(track, seconds) if isinstance(track, Picture) else _sounds(track, seconds)
            for frame in (*frames, None):
                out.mux(stream.encode(frame))
    return path


def write_still(path: Path, codec: str, pixels: str, width: int = 64, height: int = 48) -> Path:
    """Encode one picture."""
    context: Any = av.CodecContext.create(codec, "w")
    context.width, context.height, context.pix_fmt = width, height, pixels
    context.time_base = Fraction(1, 1)
    frame = av.VideoFrame.from_ndarray(np.full((height, width, 3), 90, np.uint8), "rgb24").reformat(
        format=pixels
    )
    frame.pts = 0
    path.write_bytes(b"".join(bytes(packet) for part in (frame, None) for packet in context.encode(part)))
    return path


def read(path: Path) -> Container:
    """The container fact of a file."""
    fact = probe(str(path), lambda done=None: None)["container"]
    assert isinstance(fact, Container)
    return fact


def _add_picture(out: Any, picture: Picture) -> Any:
    stream = out.add_stream(picture.codec, picture.rate, options=dict(picture.options))
    stream.width, stream.height, stream.pix_fmt = picture.width, picture.height, picture.pixels
    stream.codec_context.sample_aspect_ratio = picture.aspect
    _label(stream, language=picture.language, **picture.metadata)
    return stream


def _add_sound(out: Any, sound: Sound) -> Any:
    stream = out.add_stream(sound.codec, 48000, layout=sound.layout, format=sound.format)
    _label(stream, language=sound.language, title=sound.title)
    if sound.disposition is not None:
        stream.disposition = sound.disposition
    return stream


def _label(stream: Any, **metadata: str) -> None:
    stream.metadata.update({name: value for name, value in metadata.items() if value})


def _pictures(picture: Picture, seconds: int) -> list[av.VideoFrame]:
    """Frames with a bar that moves, so that no two are equal."""
    frames = []
    for number in range(round(picture.rate * seconds)):
        pixels = np.full((picture.height, picture.width, 3), 40, np.uint8)
        pixels[:, 8 * number % picture.width] = 200
        frame = av.VideoFrame.from_ndarray(pixels, "rgb24").reformat(format=picture.pixels)
        frame.pts, frame.time_base = number, 1 / picture.rate
        frames.append(frame)
    return frames


def _sounds(sound: Sound, seconds: int) -> list[av.AudioFrame]:
    channels = av.AudioLayout(sound.layout).nb_channels
    frames = []
    for start in range(0, 48000 * seconds, 960):
        wave = 0.1 * np.sin(2 * np.pi * 440 * np.arange(start, start + 960) / 48000)
        packed = np.repeat(wave.astype(np.float32), channels).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(packed, "flt", sound.layout)
        frame.sample_rate, frame.pts, frame.time_base = 48000, start, Fraction(1, 48000)
        frames.append(frame)
    return frames
