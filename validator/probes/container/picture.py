"""Video tracks and still pictures, joined from both readers."""

from __future__ import annotations

import re
from fractions import Fraction

from validator.model.facts.container import ImageTrack, LanguageField, VideoTrack
from validator.probes.container import names
from validator.probes.container.joining import Pair
from validator.probes.container.languages import language
from validator.probes.container.rational import display_aspect, exact_pixel_aspect, exact_rate
from validator.probes.container.sources import colour, duration, stated

_LUMINANCE = re.compile(r"min: ([\d.]+) cd/m2, max: ([\d.]+) cd/m2")
_COLOR_SPACES = {"Y": "Gray", "RGBA": "RGB", "YUVA": "YUV", "YA": "Gray"}


def video_track(
    pair: Pair, container: str, languages: tuple[LanguageField, ...], timecode: str | None
) -> VideoTrack:
    """The facts of a video track. ``timecode`` is the file's, for tracks without their own."""
    track, stream = pair.mediainfo, pair.ffmpeg
    codec = names.codec(track, stream)
    size = size_of(pair)
    aspect = pixel_aspect(pair)
    rate = frame_rate(pair)
    frames = track.whole("FrameCount")
    darkest, brightest = _mastering(track.text("MasteringDisplay_Luminance"))
    return VideoTrack(
        index=pair.index,
        codec=codec,
        profile=track.text("Format_Profile") or (stream.profile if stream else None),
        level=track.text("Format_Level"),
        width=stated(size[0], "width"),
        height=stated(size[1], "height"),
        pixel_aspect=stated(aspect, "pixel_aspect"),
        display_aspect=stated(display_aspect(*size, aspect), "display_aspect"),
        frame_rate=stated(rate, "frame_rate"),
        frame_rate_mode=stated(names.frame_rate_mode(track, container), "frame_rate_mode"),
        frame_count=stated(frames, "frame_count"),
        duration=stated(duration(pair, container, rate, frames), "duration"),
        bit_rate_bps=stated(
            track.whole("BitRate") or (stream.bit_rate_bps if stream else None), "bit_rate_bps"
        ),
        scan=stated(names.scan(track, stream, codec), "scan"),
        bit_depth=stated(bit_depth(pair), "bit_depth"),
        chroma=stated(chroma(pair), "chroma"),
        color_primaries=colour(pair, "colour_primaries"),
        transfer=colour(pair, "transfer_characteristics"),
        matrix=colour(pair, "matrix_coefficients"),
        color_range=colour(pair, "colour_range"),
        hdr_format=track.text("HDR_Format_Commercial") or track.text("HDR_Format"),
        mastering_luminance_max=brightest,
        mastering_luminance_min=darkest,
        max_cll=track.whole("MaxCLL"),
        max_fall=track.whole("MaxFALL"),
        timecode=track.text("TimeCode_FirstFrame") or timecode,
        language=language(languages),
        languages=languages,
    )


def image_track(pair: Pair) -> ImageTrack:
    """The facts of a still picture, or of one attached to sound."""
    width, height = size_of(pair)
    space = pair.mediainfo.text("ColorSpace")
    found = _COLOR_SPACES.get(space, space) if space else None
    return ImageTrack(
        index=pair.index,
        codec=names.codec(pair.mediainfo, pair.ffmpeg),
        width=stated(width, "width"),
        height=stated(height, "height"),
        color_space=stated(found or (pair.ffmpeg.color_space if pair.ffmpeg else None), "color_space"),
        bit_depth=stated(bit_depth(pair), "bit_depth"),
    )


def size_of(pair: Pair) -> tuple[int | None, int | None]:
    """Width and height in coded pixels, MediaInfo first."""
    stream = pair.ffmpeg
    return (
        pair.mediainfo.whole("Width") or (stream.width if stream else None),
        pair.mediainfo.whole("Height") or (stream.height if stream else None),
    )


def pixel_aspect(pair: Pair) -> Fraction | None:
    """FFmpeg's ratio is exact; MediaInfo rounds, and says 1 where nothing is stated."""
    if pair.ffmpeg and pair.ffmpeg.pixel_aspect:
        return pair.ffmpeg.pixel_aspect
    rounded = pair.mediainfo.number("PixelAspectRatio")
    return exact_pixel_aspect(rounded) if rounded else None


def frame_rate(pair: Pair) -> Fraction | None:
    """Frames a second, exact: MediaInfo's fraction, else its figure, else FFmpeg's rates."""
    numerator, denominator = pair.mediainfo.whole("FrameRate_Num"), pair.mediainfo.whole("FrameRate_Den")
    if numerator and denominator:
        return exact_rate(Fraction(numerator, denominator))
    rounded = pair.mediainfo.number("FrameRate")
    if rounded:
        return exact_rate(rounded)
    return exact_rate(pair.ffmpeg.rates[0]) if pair.ffmpeg and pair.ffmpeg.rates else None


def bit_depth(pair: Pair) -> int | None:
    """Bits a component; MediaInfo gives none for ProRes."""
    return pair.mediainfo.whole("BitDepth") or (pair.ffmpeg.bit_depth if pair.ffmpeg else None)


def chroma(pair: Pair) -> str | None:
    """``4:2:0`` and the like; pictures in RGB count as ``4:4:4``."""
    return pair.mediainfo.text("ChromaSubsampling") or (pair.ffmpeg.chroma if pair.ffmpeg else None)


def _mastering(stated_range: str | None) -> tuple[float | None, float | None]:
    """Lowest and highest luminance of the mastering display, cd/m²."""
    match = _LUMINANCE.match(stated_range or "")
    return (float(match[1]), float(match[2])) if match else (None, None)
