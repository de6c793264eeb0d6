"""Choosing between two readers' values, and saying what neither could tell."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from typing import TypeVar

from validator.model.reason import Unknown
from validator.probes.container import names
from validator.probes.container.joining import Pair

Value = TypeVar("Value")

EXACT_DURATIONS = frozenset(("mp4", "mov", "mxf", "wav", "aiff", "flac", "ogg", "avi"))
"""Containers whose headers count frames or samples; in the others durations are worked out or estimated."""

_ROUNDING = Fraction(2, 1000)
"""MediaInfo prints milliseconds."""


def stated(value: Value | None, field: str) -> Value | Unknown:
    """A value that every such track has: ``None`` means that nobody could tell."""
    return Unknown.because("container.not-stated", field=field) if value is None else value


def duration(
    pair: Pair, container: str, rate: Fraction | None = None, frames: int | None = None
) -> Fraction | None:
    """Seconds: FFmpeg's count of time units where it is exact, else MediaInfo's milliseconds.

    Milliseconds become exact again where a number of whole frames explains them.
    """
    exact = pair.ffmpeg.duration if pair.ffmpeg else None
    rounded = pair.mediainfo.number("Duration")
    if rounded is None:
        return exact
    if exact is not None and container in EXACT_DURATIONS and abs(exact - rounded) <= _ROUNDING:
        return exact
    if rate and frames and abs(frames / rate - rounded) <= _ROUNDING:
        return frames / rate
    return rounded


_COLOURS: Mapping[str, tuple[str, Mapping[int, str]]] = {
    "colour_primaries": ("primaries", names.PRIMARIES),
    "transfer_characteristics": ("transfer", names.TRANSFERS),
    "matrix_coefficients": ("matrix", names.MATRICES),
    "colour_range": ("color_range", names.RANGES),
}


def colour(pair: Pair, field: str) -> str | None:
    """One of the four colour descriptions, by MediaInfo's field name; ``None`` where unspecified."""
    return mediainfo_colour(pair, field) or ffmpeg_colour(pair, field)


def mediainfo_colour(pair: Pair, field: str) -> str | None:
    """MediaInfo's word for it."""
    if field == "colour_range":
        return names.color_range(pair.mediainfo)
    return pair.mediainfo.text(field)


def ffmpeg_colour(pair: Pair, field: str) -> str | None:
    """FFmpeg's number as MediaInfo's word."""
    if pair.ffmpeg is None:
        return None
    attribute, words = _COLOURS[field]
    return words.get(getattr(pair.ffmpeg, attribute))
