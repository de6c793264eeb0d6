"""Where MediaInfo and FFmpeg read the same header and say different things."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction

from validator.model.facts.container import Disagreement
from validator.probes.container import names, picture
from validator.probes.container.joining import Pair
from validator.probes.container.rational import close, exact_pixel_aspect, exact_rate
from validator.probes.container.sources import EXACT_DURATIONS, ffmpeg_colour, mediainfo_colour

# Less than a thousandth, which parts 24 from 24000/1001.
_RATE_TOLERANCE = Fraction(1, 2000)
_ASPECT_TOLERANCE = Fraction(1, 200)
# Priming samples and edit lists move ends by less; a missing second is more.
_DURATION_TOLERANCE = Fraction(1, 4)
# FFmpeg's pixel formats have these codecs' own depths; others are unpacked into wider ones.
_EXACT_DEPTHS = frozenset(("h264", "hevc", "av1", "vp9", "mpeg2video"))
_COLOURS = ("colour_primaries", "transfer_characteristics", "matrix_coefficients", "colour_range")


def find_disagreements(pairs: Iterable[Pair], container: str) -> tuple[Disagreement, ...]:
    """What both readers state and state differently, once roundings and names are evened out.

    A field that only one of them gives is no disagreement.
    """
    return tuple(
        Disagreement(pair.index, field, mediainfo, ffmpeg)
        for pair in pairs
        if pair.in_both
        for field, mediainfo, ffmpeg in _compare(pair, container)
    )


def _compare(pair: Pair, container: str) -> Iterator[tuple[str, str, str]]:
    assert pair.ffmpeg is not None  # in_both was asked first
    known = names.known_codec(pair.mediainfo)
    if known and pair.ffmpeg.codec and not names.same_codec(known, pair.ffmpeg.codec):
        yield "codec", known, pair.ffmpeg.codec
    if pair.kind == "picture":
        yield from _compare_picture(pair)
    if pair.kind == "audio":
        yield from _compare_sound(pair)
    if pair.ffmpeg.kind in {"video", "audio"} and container in EXACT_DURATIONS:
        yield from _compare_duration(pair)


def _compare_picture(pair: Pair) -> Iterator[tuple[str, str, str]]:
    assert pair.ffmpeg is not None
    track, stream = pair.mediainfo, pair.ffmpeg
    yield from _unequal("width", track.whole("Width"), stream.width)
    yield from _unequal("height", track.whole("Height"), stream.height)
    if stream.codec in _EXACT_DEPTHS:
        yield from _unequal("bit_depth", track.whole("BitDepth"), stream.bit_depth)
    yield from _unequal("chroma", track.text("ChromaSubsampling"), stream.chroma)
    if stream.kind == "image":
        return
    for field in _COLOURS:
        yield from _unequal(field, mediainfo_colour(pair, field), ffmpeg_colour(pair, field))
    shape = track.number("PixelAspectRatio")
    if shape and stream.pixel_aspect and not close(shape, stream.pixel_aspect, _ASPECT_TOLERANCE):
        yield "pixel_aspect", str(exact_pixel_aspect(shape)), str(stream.pixel_aspect)
    rate = picture.frame_rate(pair) if track.number("FrameRate") else None
    constant = track.text("FrameRate_Mode") != "VFR"
    if rate and constant and stream.rates and not any(_same_rate(rate, other) for other in stream.rates):
        yield "frame_rate", str(rate), str(exact_rate(stream.rates[0]))


def _same_rate(first: Fraction, second: Fraction) -> bool:
    """Field rates of interlaced pictures are twice the frame rate."""
    return close(first, second, _RATE_TOLERANCE) or close(2 * first, second, _RATE_TOLERANCE)


def _compare_sound(pair: Pair) -> Iterator[tuple[str, str, str]]:
    assert pair.ffmpeg is not None
    track, stream = pair.mediainfo, pair.ffmpeg
    rates = track.whole("SamplingRate"), stream.sample_rate_hz
    channels = track.whole("Channels"), stream.channels
    # Spectral band replication doubles the rate, parametric stereo the channels; some readers count
    # the core stream, some what is heard.
    extended = stream.codec == "aac"
    if not (extended and _doubled(*rates)):
        yield from _unequal("sample_rate_hz", *rates)
    if not (extended and _doubled(*channels)):
        yield from _unequal("channels", *channels)


def _compare_duration(pair: Pair) -> Iterator[tuple[str, str, str]]:
    assert pair.ffmpeg is not None
    first, second = pair.mediainfo.number("Duration"), pair.ffmpeg.duration
    if first is not None and second is not None and abs(first - second) > _DURATION_TOLERANCE:
        yield "duration", f"{float(first):.3f} s", f"{float(second):.3f} s"


def _doubled(first: int | None, second: int | None) -> bool:
    return bool(first and second and (first == 2 * second or second == 2 * first))


def _unequal(
    field: str, mediainfo: str | int | None, ffmpeg: str | int | None
) -> Iterator[tuple[str, str, str]]:
    if mediainfo is not None and ffmpeg is not None and mediainfo != ffmpeg:
        yield field, str(mediainfo), str(ffmpeg)
