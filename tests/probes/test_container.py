"""Header facts of real files: every container, both readers, no false disagreement."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from av.stream import Disposition

from tests.probes.media import FILM, Picture, Sound, read, write, write_still
from validator.model.facts.container import AudioTrack, ImageTrack, TextTrack, VideoTrack
from validator.model.reason import Unknown

PAL = Picture("mpeg2video", width=720, height=576, rate=Fraction(25), aspect=Fraction(64, 45), options={})
GOOD = {
    "film.mp4": (Picture(), Sound()),
    "film.mov": (
        Picture("prores_ks", "yuv422p10le", options={"profile": "3"}),
        Sound("pcm_s24le", "5.1(side)", "s32"),
    ),
    "film.mxf": (
        Picture("mpeg2video", width=1920, height=1080, rate=Fraction(25), options={}),
        Sound("pcm_s24le", "mono", "s32"),
    ),
    "film.ts": (Picture(), Sound("ac3", "5.1(side)")),
    "film.mpg": (PAL, Sound("mp2", "stereo", "s16")),
    "film.mkv": (Picture(), Sound()),
    "mix.wav": (Sound("pcm_s24le", "5.1", "s32"),),
    "mix.m4a": (Sound(),),
    "mix.flac": (Sound("flac", "stereo", "s32"),),
    "mix.aiff": (Sound("pcm_s16be", "stereo", "s16"),),
}


@pytest.mark.parametrize("name", GOOD)
def test_a_good_file_is_whole_and_its_readers_agree(name: str, tmp_path: Path) -> None:
    container = read(write(tmp_path / name, *GOOD[name]))
    assert container.damage == ()
    assert container.disagreements == ()
    assert len(container.tracks) == len(GOOD[name])
    assert [track.index for track in container.tracks] == list(range(len(GOOD[name])))


def test_h264_in_mp4(tmp_path: Path) -> None:
    container = read(write(tmp_path / "film.mp4", *GOOD["film.mp4"]))
    picture, sound = container.tracks
    assert isinstance(picture, VideoTrack)
    assert isinstance(sound, AudioTrack)
    assert container.format == "mp4"
    assert container.duration == Fraction(24 * 1001, 24000)
    assert (picture.codec, picture.width, picture.height) == ("h264", 320, 180)
    assert (picture.pixel_aspect, picture.display_aspect) == (Fraction(1), Fraction(16, 9))
    assert (picture.frame_rate, picture.frame_rate_mode, picture.frame_count) == (FILM, "CFR", 24)
    assert (picture.scan, picture.bit_depth, picture.chroma) == ("progressive", 8, "4:2:0")
    assert picture.duration == Fraction(1001, 1000)
    assert picture.color_primaries is None
    assert picture.hdr_format is None
    assert isinstance(picture.bit_rate_bps, int)
    assert (sound.codec, sound.profile, sound.sample_rate_hz, sound.channels) == ("aac", "LC", 48000, 2)
    assert (sound.channel_layout, sound.channel_labels) == ("stereo", ("L", "R"))
    assert sound.bit_depth is None
    assert sound.duration == 1


def test_prores_in_quicktime_with_timecode(tmp_path: Path) -> None:
    picture = Picture(
        "prores_ks", "yuv422p10le", options={"profile": "3"}, metadata={"timecode": "01:00:00:00"}
    )
    container = read(write(tmp_path / "film.mov", picture, Sound("pcm_s24le", "5.1(side)", "s32")))
    video, audio, timecode = container.tracks
    assert isinstance(video, VideoTrack)
    assert isinstance(audio, AudioTrack)
    assert isinstance(timecode, TextTrack)
    assert (video.codec, video.profile, video.bit_depth, video.chroma) == ("prores", "422 HQ", 10, "4:2:2")
    assert container.timecode == video.timecode == "01:00:00:00"
    assert (timecode.codec, timecode.kind, timecode.languages) == ("tmcd", "data", ())
    assert (audio.codec, audio.bit_depth) == ("pcm_s24le", 24)
    assert audio.channel_labels == ("L", "R", "C", "LFE", "Ls", "Rs")
    assert audio.channel_layout == "5.1(side)"


def test_drop_frame_timecode_keeps_its_semicolon(tmp_path: Path) -> None:
    picture = Picture(rate=Fraction(30000, 1001), metadata={"timecode": "01:00:00;00"})
    container = read(write(tmp_path / "film.mov", picture))
    assert container.timecode == "01:00:00;00"
    assert container.video[0].frame_rate == Fraction(30000, 1001)


def test_mxf(tmp_path: Path) -> None:
    container = read(write(tmp_path / "film.mxf", *GOOD["film.mxf"]))
    video, audio = container.video[0], container.audio[0]
    assert (container.format, container.duration) == ("mxf", Fraction(1))
    assert (video.codec, video.frame_rate, video.frame_rate_mode) == ("mpeg2video", Fraction(25), "CFR")
    assert (audio.channels, audio.channel_layout, audio.channel_labels) == (1, None, None)


def test_anamorphic_pixels_stay_exact(tmp_path: Path) -> None:
    video = read(write(tmp_path / "film.mpg", *GOOD["film.mpg"])).video[0]
    assert (video.pixel_aspect, video.display_aspect) == (Fraction(64, 45), Fraction(16, 9))


def test_h264_in_a_transport_stream_promises_no_constant_rate(tmp_path: Path) -> None:
    video = read(write(tmp_path / "film.ts", *GOOD["film.ts"])).video[0]
    assert video.frame_rate == FILM
    assert isinstance(video.frame_rate_mode, Unknown)
    assert video.frame_rate_mode.reason.code == "container.not-stated"


def test_hdr_metadata(tmp_path: Path) -> None:
    parameters = (
        "log-level=none:hdr10=1:colorprim=bt2020:transfer=smpte2084:colormatrix=bt2020nc:range=limited:"
        "master-display=G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,1):max-cll=1000,400"
    )
    picture = Picture("libx265", "yuv420p10le", options={"preset": "ultrafast", "x265-params": parameters})
    video = read(write(tmp_path / "film.mp4", picture)).video[0]
    assert (video.codec, video.profile, video.bit_depth) == ("hevc", "Main 10", 10)
    assert (video.color_primaries, video.transfer) == ("BT.2020", "PQ")
    assert (video.matrix, video.color_range) == ("BT.2020 non-constant", "Limited")
    assert video.hdr_format == "HDR10"
    assert (video.mastering_luminance_max, video.mastering_luminance_min) == (1000.0, 0.0001)
    assert (video.max_cll, video.max_fall) == (1000, 400)


def test_a_wave_mask_gives_labels_and_no_mask_gives_none(tmp_path: Path) -> None:
    masked = read(write(tmp_path / "masked.wav", *GOOD["mix.wav"])).audio[0]
    plain = read(write(tmp_path / "plain.wav", Sound("pcm_s16le", "stereo", "s16"))).audio[0]
    assert masked.channel_labels == ("L", "R", "C", "LFE", "Lb", "Rb")
    assert plain.channel_labels is None


def test_dispositions_titles_and_languages(tmp_path: Path) -> None:
    main = Sound(language="eng")
    described = Sound(language="kor", title="Audio description", disposition=Disposition.visual_impaired)
    for name in ("film.mp4", "film.mkv"):
        first, second = read(write(tmp_path / name, Picture(), main, described)).audio
        assert first.language == "en"
        assert second.language == "ko"
        assert second.title == "Audio description"
        assert "visual_impaired" in second.dispositions
        assert "visual_impaired" not in first.dispositions


@pytest.mark.parametrize(
    ("name", "codec", "pixels", "expected"),
    [
        ("poster.png", "png", "rgb24", ("png", "RGB", 8)),
        ("poster.jpg", "mjpeg", "yuvj420p", ("mjpeg", "YUV", 8)),
        ("gray.png", "png", "gray", ("png", "Gray", 8)),
        ("deep.png", "png", "rgb48be", ("png", "RGB", 16)),
    ],
)
def test_still_pictures(
    name: str, codec: str, pixels: str, expected: tuple[str, str, int], tmp_path: Path
) -> None:
    container = read(write_still(tmp_path / name, codec, pixels))
    (image,) = container.tracks
    assert isinstance(image, ImageTrack)
    assert (image.width, image.height) == (64, 48)
    assert (image.codec, image.color_space, image.bit_depth) == expected
    assert container.duration is None
    assert container.damage == ()


def test_numbered_pictures_are_no_sequence(tmp_path: Path) -> None:
    for number in (1, 2, 3):
        path = write_still(tmp_path / f"still{number:03}.png", "png", "rgb24")
    container = read(path)
    assert isinstance(container.tracks[0], ImageTrack)
    assert container.duration is None


def test_a_playlist_named_as_media_opens_nothing_else(tmp_path: Path) -> None:
    write(tmp_path / "segment.ts", Picture())
    path = tmp_path / "film.mp4"
    path.write_text("#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nsegment.ts\n#EXT-X-ENDLIST\n")
    container = read(path)
    assert container.video == ()
    assert [damage.code for damage in container.damage] == ["container.unreadable"]


def test_the_same_file_gives_the_same_facts_twice(tmp_path: Path) -> None:
    path = write(tmp_path / "film.ts", *GOOD["film.ts"])
    assert read(path) == read(path)
