"""What FFmpeg says of a file: its streams and codec parameters, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

import av
from av.stream import Disposition

from validator.probes.container.stream import Watched

_DEMUXERS = (
    "aac,ac3,aiff,asf,avi,bmp_pipe,caf,dts,dv,eac3,flac,flv,gif,gxf,h264,hevc,j2k_pipe,jpeg_pipe,matroska,"
    "mov,mp3,mpeg,mpegts,mpegvideo,mxf,ogg,png_pipe,tiff_pipe,truehd,w64,wav,webp_pipe"
)
"""Formats that hold media themselves. Playlists and lists of files, which name others, are left out."""

_OPTIONS = {"format_whitelist": _DEMUXERS, "protocol_whitelist": "file"}
_BUFFER_BYTES = 256 * 1024
_SCANS = (None, "progressive", "interlaced", "interlaced", "interlaced", "interlaced")  # AVFieldOrder
_CHROMA = {(96, 96): "4:4:4", (48, 96): "4:2:2", (48, 48): "4:2:0", (24, 96): "4:1:1"}


@dataclass(frozen=True, slots=True)
class FfmpegStream:
    """One stream. Times are seconds, rates frames or samples a second; ``None`` where not stated.

    ``kind`` is ``video``, ``audio``, ``text``, ``image`` or ``data``. ``rates`` are FFmpeg's
    average, guessed and base rate. Colours are the numbers of ITU-T H.273; 2 is unspecified.
    """

    index: int
    id: int
    kind: str
    codec: str
    profile: str | None = None
    duration: Fraction | None = None
    frame_count: int | None = None
    bit_rate_bps: int | None = None
    width: int | None = None
    height: int | None = None
    pixel_aspect: Fraction | None = None
    rates: tuple[Fraction, ...] = ()
    color_space: str | None = None
    bit_depth: int | None = None
    chroma: str | None = None
    scan: str | None = None
    primaries: int = 2
    transfer: int = 2
    matrix: int = 2
    color_range: int = 0
    sample_rate_hz: int | None = None
    channels: int | None = None
    channel_layout: str | None = None
    channel_names: tuple[str, ...] = ()
    dispositions: tuple[str, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FfmpegFile:
    """The streams, the bit rate of all together, and the file's metadata."""

    streams: tuple[FfmpegStream, ...] = ()
    bit_rate_bps: int | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)


def open_media(stream: Watched) -> Any:
    """An input container on a stream, which refers to no other file. Raises what PyAV raises."""
    return av.open(stream, container_options=_OPTIONS, metadata_errors="replace", buffer_size=_BUFFER_BYTES)


def read_ffmpeg(stream: Watched) -> FfmpegFile:
    """Read the headers with FFmpeg. A file it does not understand gives no streams."""
    try:
        with open_media(stream) as container:
            still = container.format.name.endswith("_pipe")
            streams = tuple(_stream(found, still) for found in container.streams)
            return FfmpegFile(streams, container.bit_rate or None, dict(container.metadata))
    except (av.FFmpegError, ValueError, OSError):
        return FfmpegFile()


def _stream(found: Any, still: bool) -> FfmpegStream:
    context = found.codec_context
    dispositions = tuple(flag.name for flag in Disposition if flag in found.disposition and flag.name)
    common: dict[str, Any] = {
        "index": found.index,
        "id": found.id,
        "kind": {"subtitle": "text", "attachment": "data"}.get(found.type, found.type),
        "codec": codec_of(found),
        "profile": found.profile if context else None,
        "duration": found.duration * found.time_base if found.duration and found.time_base else None,
        "frame_count": found.frames or None,
        "bit_rate_bps": getattr(context, "bit_rate", None) or None,
        "dispositions": dispositions,
        "metadata": dict(found.metadata),
    }
    if context is None:  # a codec that this FFmpeg has no decoder for
        return FfmpegStream(**common)
    if found.type == "video":
        picture = still or "attached_pic" in dispositions
        common |= _picture(found, context) | ({"kind": "image"} if picture else {})
    elif found.type == "audio":
        common |= _sound(context)
    return FfmpegStream(**common)


def codec_of(found: Any) -> str:
    """FFmpeg's name of the codec; data streams have one without a decoder."""
    if found.codec_context is not None and found.codec_context.codec is not None:
        return str(found.codec_context.codec.canonical_name)
    return str(getattr(found, "name", None) or "")


def _picture(found: Any, context: Any) -> dict[str, Any]:
    return {
        "width": context.width or None,
        "height": context.height or None,
        "pixel_aspect": found.sample_aspect_ratio or None,
        "rates": tuple(rate for rate in (found.average_rate, found.guessed_rate, found.base_rate) if rate),
        "scan": _SCANS[int(context.field_order)] if 0 <= int(context.field_order) < len(_SCANS) else None,
        "primaries": int(context.color_primaries),
        "transfer": int(context.color_trc),
        "matrix": int(context.colorspace),
        "color_range": int(context.color_range),
    } | _pixels(context.pix_fmt)


def _pixels(name: str | None) -> dict[str, Any]:
    """Colour space, depth and subsampling of a pixel format, from its components in a 96-pixel square."""
    if not name:
        return {}
    pixels = av.VideoFormat(name, 96, 96)
    components = pixels.components
    palette = name.startswith("pal")
    gray = len(components) < 3 and not palette
    color_space = (
        "RGB" if pixels.is_rgb or palette else "XYZ" if name.startswith("xyz") else "Gray" if gray else "YUV"
    )
    second = components[1] if len(components) >= 3 else None
    return {
        "color_space": color_space,
        "bit_depth": components[0].bits,
        "chroma": _CHROMA.get((second.width, second.height)) if second else None,
    }


def _sound(context: Any) -> dict[str, Any]:
    layout = context.layout
    names = tuple(channel.name for channel in layout.channels) if layout else ()
    stated = names and not any(name == "NONE" or name.startswith("USR") for name in names)
    return {
        "sample_rate_hz": context.sample_rate or None,
        "channels": context.channels or None,
        "channel_layout": layout.name if stated else None,
        "channel_names": names if stated else (),
    }
