"""Facts from the headers of a media file: its tracks and what each field says of them."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class LanguageField:
    """One place that states a language: ``mdhd``, ``elng``, ``mediainfo:Language`` …"""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class PurposeField:
    """One place that states what a track is for: ``kind`` with its scheme, ``tagc`` …"""

    field: str
    value: str


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two readers of the same header, two values: both are kept."""

    track: int | None
    field: str
    mediainfo: str
    ffmpeg: str


DAMAGE_CODES = (
    "container.empty",
    "container.no-index",
    "container.sync-lost",
    "container.truncated",
    "container.unreadable",
)
"""Every code that :class:`Damage` may carry."""


@dataclass(frozen=True, slots=True)
class Damage:
    """Proof that the file is not whole: a truncated box, a header that promises more bytes.

    ``code`` is a finding code (``container.truncated``); the byte numbers are 0-based offsets.
    """

    code: str
    byte_offset: int | None = None
    expected_bytes: int | None = None
    actual_bytes: int | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class VideoTrack:
    """One video stream as its headers describe it.

    ``index`` is 0-based among all streams. ``width`` and ``height`` are coded pixels,
    ``pixel_aspect`` and ``display_aspect`` exact ratios, ``frame_rate`` frames a second,
    ``duration`` seconds, ``bit_rate_bps`` bits a second. ``scan`` is ``progressive``,
    ``interlaced`` or ``mixed``; ``chroma`` ``4:2:0``. Luminances are in cd/m².
    ``timecode`` is the first frame's, as written.
    """

    index: int
    codec: str
    kind: str = "video"
    profile: str | None | Unknown = None
    level: str | None | Unknown = None
    width: int | Unknown = 0
    height: int | Unknown = 0
    pixel_aspect: Fraction | None | Unknown = None
    display_aspect: Fraction | None | Unknown = None
    frame_rate: Fraction | None | Unknown = None
    frame_rate_mode: str | None | Unknown = None
    frame_count: int | None | Unknown = None
    duration: Fraction | None | Unknown = None
    bit_rate_bps: int | None | Unknown = None
    scan: str | None | Unknown = None
    bit_depth: int | None | Unknown = None
    chroma: str | None | Unknown = None
    color_primaries: str | None | Unknown = None
    transfer: str | None | Unknown = None
    matrix: str | None | Unknown = None
    color_range: str | None | Unknown = None
    hdr_format: str | None | Unknown = None
    mastering_luminance_max: float | None | Unknown = None
    mastering_luminance_min: float | None | Unknown = None
    max_cll: int | None | Unknown = None
    max_fall: int | None | Unknown = None
    timecode: str | None | Unknown = None
    language: str | None = None
    languages: tuple[LanguageField, ...] = ()


@dataclass(frozen=True, slots=True)
class AudioTrack:
    """One audio stream as its headers describe it.

    ``channel_layout`` is FFmpeg's name (``5.1(side)``), ``channel_labels`` the positions in order
    (``L R C LFE Ls Rs``) where the file states them. ``duration`` is seconds.
    ``dispositions`` are flags such as ``visual_impaired``, ``default``, ``dub``, whichever of the
    fields in ``purposes`` they were read from.
    """

    index: int
    codec: str
    kind: str = "audio"
    profile: str | None | Unknown = None
    sample_rate_hz: int | Unknown = 0
    bit_depth: int | None | Unknown = None
    channels: int | Unknown = 0
    channel_layout: str | None | Unknown = None
    channel_labels: tuple[str, ...] | None | Unknown = None
    duration: Fraction | None | Unknown = None
    bit_rate_bps: int | None | Unknown = None
    language: str | None = None
    languages: tuple[LanguageField, ...] = ()
    title: str | None = None
    dispositions: tuple[str, ...] = ()
    purposes: tuple[PurposeField, ...] = ()


@dataclass(frozen=True, slots=True)
class TextTrack:
    """One text or data stream inside a media file (``mov_text``, ``c608``, ``tmcd`` …)."""

    index: int
    codec: str
    kind: str = "text"
    duration: Fraction | None | Unknown = None
    language: str | None = None
    languages: tuple[LanguageField, ...] = ()
    dispositions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImageTrack:
    """A still picture: pixels, codec, colour space (``RGB``, ``YUV``, ``Gray``), bits a sample."""

    index: int
    codec: str
    kind: str = "image"
    width: int | Unknown = 0
    height: int | Unknown = 0
    color_space: str | None | Unknown = None
    bit_depth: int | None | Unknown = None


Track = VideoTrack | AudioTrack | TextTrack | ImageTrack


@dataclass(frozen=True, slots=True)
class Container:
    """A media file's headers.

    ``format`` is ``mp4``, ``mov``, ``mxf``, ``mpegts``, ``wav``, ``jpeg`` …; ``duration`` is the
    longest track's in seconds. ``timecode`` is the start timecode as written, drop-frame with
    ``;``. ``damage`` is proof that the file is broken; when there is any, numbers may be missing.
    """

    format: str
    duration: Fraction | None | Unknown
    tracks: tuple[Track, ...] = ()
    timecode: str | None | Unknown = None
    bit_rate_bps: int | None | Unknown = None
    disagreements: tuple[Disagreement, ...] = ()
    damage: tuple[Damage, ...] = ()

    @property
    def video(self) -> tuple[VideoTrack, ...]:
        """The video tracks, in file order."""
        return tuple(track for track in self.tracks if isinstance(track, VideoTrack))

    @property
    def audio(self) -> tuple[AudioTrack, ...]:
        """The audio tracks, in file order."""
        return tuple(track for track in self.tracks if isinstance(track, AudioTrack))

    @property
    def image(self) -> tuple[ImageTrack, ...]:
        """The still pictures, in file order."""
        return tuple(track for track in self.tracks if isinstance(track, ImageTrack))
