"""The picture is what it claims to be, and its captions read back through FFmpeg's decoders."""

from __future__ import annotations

import os
from fractions import Fraction
from pathlib import Path

import av
import pytest

from fixtures.builders import captions608, delivery, picture, text
from fixtures.builders.captions608 import Caption
from fixtures.builders.story import story


def triplets(path: Path, frames: int) -> list[bytes]:
    """The caption data that FFmpeg's H.264 decoder finds on the first frames."""
    with av.open(str(path)) as film:
        decoded = [frame for _, frame in zip(range(frames), film.decode(video=0), strict=False)]
    return [
        bytes(data)
        for frame in decoded
        for data in frame.side_data
        if data.type == av.sidedata.sidedata.Type.A53_CC
    ]


def shown(pairs: list[captions608.Pair]) -> list[tuple[int, int, str]]:
    """What a pop-on decoder shows: first frame, frame of erasure, text."""
    loading, rows, result, previous = False, [], [], None
    for frame, pair in enumerate(pairs):
        assert all(byte.bit_count() % 2 == 1 for byte in pair)
        codes = tuple(byte & 0x7F for byte in pair)
        repeated, previous = codes == previous and codes[0] in range(0x10, 0x20), codes
        if repeated:
            continue
        if codes == (0x14, 0x20):
            loading = True
        elif codes == (0x14, 0x2E):
            rows = []
        elif codes == (0x14, 0x2F):
            result.append([frame, None, "\n".join(rows)])
        elif codes == (0x14, 0x2C):
            if result and result[-1][1] is None:
                result[-1][1] = frame
        elif codes[0] == 0x14 and codes[1] >= 0x40:
            rows.append("")
        elif loading and codes[0] >= 0x20:
            rows[-1] += bytes(code for code in codes if code).decode()
    return [tuple(entry) for entry in result]


def test_headers(good: Path) -> None:
    with av.open(str(good / delivery.FILM)) as film:
        video = film.streams.video[0]
        context = video.codec_context
        assert (context.name, context.profile, context.pix_fmt) == ("h264", "High", "yuv420p")
        assert (video.width, video.height) == (1920, 1080)
        assert video.average_rate == Fraction(24000, 1001)
        assert (video.frames, video.duration * video.time_base) == (960, story().duration)
        assert (context.color_primaries, context.color_trc, context.colorspace) == (1, 1, 1)
        assert video.metadata["language"] == "eng"
        assert video.metadata["timecode"] == "00:00:00:00"


def test_bit_rate_is_that_of_a_mezzanine(good: Path) -> None:
    size = os.path.getsize(good / delivery.FILM)
    assert size * 8 / story().duration > 5_000_000


def test_every_sample_carries_caption_data(good: Path) -> None:
    found = triplets(good / delivery.FILM, 48)
    assert len(found) == 48
    pairs = captions608.pairs_by_frame(text.captions("en"), story().frame_count)
    assert [tuple(data[1:3]) for data in found] == pairs[:48]


def test_captions_are_shown_when_they_should_be() -> None:
    captions = text.captions("en")
    pairs = captions608.pairs_by_frame(captions, story().frame_count)
    assert [(start, end) for start, end, _ in shown(pairs)] == [(one.start, one.end) for one in captions]
    assert [words.split() for _, _, words in shown(pairs)] == [one.text.split() for one in captions]


def test_a_caption_that_cannot_be_loaded_in_time_is_refused() -> None:
    with pytest.raises(ValueError, match="no room"):
        captions608.pairs_by_frame([Caption(5, 50, "Too early to be loaded.")], 100)


def test_emulation_prevention() -> None:
    unit = captions608.sei_nal_unit((0, 0))
    assert b"\x00\x00\x00" not in unit
    assert b"\x00\x00\x01" not in unit


def test_frames_move() -> None:
    first, second = (frame for frame, _ in zip(picture._frames(960), range(2), strict=False))
    assert (first != second).any()


def test_encoding_gives_the_same_bytes_every_time(tmp_path: Path) -> None:
    for name in ("first.mp4", "second.mp4"):
        picture._encode(tmp_path / name, frame_count=30)
    assert (tmp_path / "first.mp4").read_bytes() == (tmp_path / "second.mp4").read_bytes()


def test_headers_and_rate_change_without_reencoding(good: Path, tmp_path: Path) -> None:
    target = tmp_path / "film.mp4"
    picture.remux(good / delivery.FILM, target, headers="colour_primaries=5", frame_duration=1000)
    with av.open(str(target)) as film:
        video = film.streams.video[0]
        assert video.average_rate == 24
        assert video.frames == 960
        next(film.decode(video))
        assert video.codec_context.color_primaries == 5
