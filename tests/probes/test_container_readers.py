"""Joining two readers: matching tracks, choosing values, and telling real from seeming disagreement."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from validator.model.reason import Unknown
from validator.probes.container.disagreements import find_disagreements
from validator.probes.container.ffmpeg import FfmpegStream
from validator.probes.container.joining import Pair, join
from validator.probes.container.mediainfo import MediaInfoTrack
from validator.probes.container.picture import video_track
from validator.probes.container.rational import display_aspect, exact_pixel_aspect, exact_rate

FILM = Fraction(24000, 1001)


def _pair(kind: str, mediainfo: dict[str, str], **ffmpeg: Any) -> Pair:
    name = {"picture": "Video", "audio": "Audio"}[kind]
    stream = FfmpegStream(0, 1, {"picture": "video"}.get(kind, kind), ffmpeg.pop("codec", ""), **ffmpeg)
    return Pair(0, kind, MediaInfoTrack(name, mediainfo), stream)


def _fields(pair: Pair, container: str = "mp4") -> list[str]:
    return [one.field for one in find_disagreements([pair], container)]


@pytest.mark.parametrize(
    ("mediainfo", "ffmpeg"),
    [
        ({"Width": "1920"}, {"width": 1440}),
        ({"Height": "1080"}, {"height": 1088}),
        ({"FrameRate": "25.000"}, {"rates": (FILM,)}),
        ({"FrameRate": "24.000"}, {"rates": (FILM,)}),
        ({"PixelAspectRatio": "1.422"}, {"pixel_aspect": Fraction(16, 15)}),
        ({"ChromaSubsampling": "4:2:2"}, {"chroma": "4:2:0"}),
        ({"BitDepth": "8"}, {"bit_depth": 10, "codec": "h264"}),
        ({"colour_primaries": "BT.709"}, {"primaries": 9}),
        ({"transfer_characteristics": "PQ"}, {"transfer": 1}),
        ({"matrix_coefficients": "BT.709"}, {"matrix": 6}),
        ({"colour_range": "Full"}, {"color_range": 1}),
        ({"Format": "HEVC"}, {"codec": "h264"}),
        ({"Duration": "10.251"}, {"duration": Fraction(10)}),
    ],
)
def test_real_disagreements_of_pictures(mediainfo: dict[str, str], ffmpeg: dict[str, Any]) -> None:
    assert len(_fields(_pair("picture", mediainfo, **ffmpeg))) == 1


@pytest.mark.parametrize(
    ("mediainfo", "ffmpeg"),
    [
        ({"FrameRate": "23.976"}, {"rates": (FILM,)}),
        ({"FrameRate": "23.976", "FrameRate_Num": "24000", "FrameRate_Den": "1001"}, {"rates": (FILM,)}),
        ({"FrameRate": "29.970"}, {"rates": (Fraction(60000, 1001),)}),
        ({"FrameRate": "24.412", "FrameRate_Mode": "VFR"}, {"rates": (Fraction(24),)}),
        ({"PixelAspectRatio": "1.422"}, {"pixel_aspect": Fraction(64, 45)}),
        ({"BitDepth": "12"}, {"bit_depth": 16, "codec": "jpeg2000"}),
        ({"colour_primaries": "BT.709"}, {"primaries": 2}),
        ({"colour_range": "Min: 64, Max: 940, Chroma range: 877"}, {"color_range": 1}),
        ({"Format": "MPEG Video", "Format_Version": "Version 2"}, {"codec": "mpeg2video"}),
        ({"Format": "Something New"}, {"codec": "h264"}),
        ({"Duration": "10.250"}, {"duration": Fraction(10)}),
        ({}, {"width": 1920, "rates": (FILM,)}),
    ],
)
def test_seeming_disagreements_of_pictures(mediainfo: dict[str, str], ffmpeg: dict[str, Any]) -> None:
    assert _fields(_pair("picture", mediainfo, **ffmpeg)) == []


@pytest.mark.parametrize(
    ("mediainfo", "ffmpeg", "expected"),
    [
        ({"SamplingRate": "48000"}, {"sample_rate_hz": 44100}, ["sample_rate_hz"]),
        ({"Channels": "6"}, {"channels": 2}, ["channels"]),
        ({"SamplingRate": "48000"}, {"sample_rate_hz": 24000, "codec": "aac"}, []),
        ({"Channels": "2 / 1"}, {"channels": 1, "codec": "aac"}, []),
        ({"Format": "PCM", "BitDepth": "24"}, {"codec": "pcm_s24be"}, []),
        ({"Format": "PCM", "BitDepth": "24"}, {"codec": "aac"}, ["codec"]),
    ],
)
def test_disagreements_of_sound(
    mediainfo: dict[str, str], ffmpeg: dict[str, Any], expected: list[str]
) -> None:
    assert _fields(_pair("audio", mediainfo, **ffmpeg)) == expected


def test_estimated_durations_are_not_compared() -> None:
    pair = _pair("audio", {"Duration": "20"}, duration=Fraction(10))
    assert _fields(pair, "mp4") == ["duration"]
    assert _fields(pair, "mp3") == []


def test_tracks_are_matched_by_identifier_before_place() -> None:
    tracks = (
        MediaInfoTrack("Audio", {"ID": "258"}),
        MediaInfoTrack("Audio", {"ID": "257"}),
        MediaInfoTrack("Video", {"ID": "256"}),
    )
    streams = (
        FfmpegStream(0, 256, "video", "h264"),
        FfmpegStream(1, 257, "audio", "aac"),
        FfmpegStream(2, 258, "audio", "aac"),
    )
    assert [pair.mediainfo.text("ID") for pair in join(tracks, streams)] == ["256", "257", "258"]


def test_tracks_without_identifiers_are_matched_by_place() -> None:
    tracks = (MediaInfoTrack("Audio", {"StreamOrder": "2"}), MediaInfoTrack("Audio", {"StreamOrder": "1"}))
    streams = (FfmpegStream(1, 0, "audio", "aac"), FfmpegStream(2, 0, "audio", "ac3"))
    assert [pair.mediainfo.text("StreamOrder") for pair in join(tracks, streams)] == ["1", "2"]


def test_a_track_of_one_reader_alone_is_kept() -> None:
    tracks = (MediaInfoTrack("Audio", {"ID": "9", "Format": "AC-4"}), MediaInfoTrack("Other", {"ID": "7"}))
    pairs = join(tracks, (FfmpegStream(0, 1, "video", "h264"),))
    assert [(pair.index, pair.kind, pair.in_both) for pair in pairs] == [
        (0, "picture", False),
        (1, "audio", False),
    ]


def test_what_neither_reader_gives() -> None:
    """A property that every picture has is unknown; a statement that a header may leave out is absent."""
    track = video_track(Pair(0, "picture", MediaInfoTrack("Video"), None), "mp4", (), None)
    for field in (track.width, track.height, track.frame_rate, track.scan, track.bit_depth, track.duration):
        assert isinstance(field, Unknown)
    assert (track.profile, track.color_primaries, track.hdr_format, track.timecode) == (None,) * 4


def test_ffmpeg_alone_is_enough() -> None:
    stream = FfmpegStream(
        0, 1, "video", "h264", width=720, height=480, pixel_aspect=Fraction(8, 9), rates=(FILM,),
        duration=Fraction(5), scan="interlaced", bit_depth=8, chroma="4:2:0", primaries=6,
    )  # fmt: skip
    track = video_track(Pair(0, "picture", MediaInfoTrack(), stream), "mp4", (), None)
    assert (track.width, track.height, track.display_aspect) == (720, 480, Fraction(4, 3))
    assert (track.frame_rate, track.duration, track.scan) == (FILM, Fraction(5), "interlaced")
    assert track.color_primaries == "BT.601 NTSC"


@pytest.mark.parametrize(
    ("printed", "exact"),
    [
        ("23.976", FILM),
        ("23.98", Fraction("23.98")),
        ("24.000", Fraction(24)),
        ("29.970", Fraction(30000, 1001)),
        ("59.940", Fraction(60000, 1001)),
        ("12.500", Fraction(25, 2)),
    ],
)
def test_rates_are_exact(printed: str, exact: Fraction) -> None:
    assert exact_rate(Fraction(printed)) == exact


def test_aspects_are_exact() -> None:
    assert exact_pixel_aspect(Fraction("1.422")) == Fraction(64, 45)
    assert exact_pixel_aspect(Fraction("1.185")) == Fraction(32, 27)
    assert exact_pixel_aspect(Fraction("1.234")) == Fraction("1.234")
    assert display_aspect(720, 576, Fraction(64, 45)) == Fraction(16, 9)
    assert display_aspect(None, 576, Fraction(1)) is None
