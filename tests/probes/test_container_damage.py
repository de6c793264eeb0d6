"""Damage: what is cut is found, what is whole is not accused, and noise never raises."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from tests.probes.media import Picture, Sound, read, write, write_still
from validator.formats.integrity import find_damage
from validator.formats.sniffing import sniff
from validator.model.facts.container import DAMAGE_CODES, Damage
from validator.model.reason import Unknown

Make = Callable[[Path], Path]

PAL = Picture("mpeg2video", width=720, height=576, rate=Fraction(25), options={})
MAKERS: dict[str, Make] = {
    "index-at-the-end.mp4": lambda path: write(path, Picture(), Sound()),
    "index-first.mp4": lambda path: write(path, Picture(), Sound(), movflags="faststart"),
    "fragments.mp4": lambda path: write(path, Picture(), Sound(), movflags="frag_keyframe+empty_moov"),
    "film.mov": lambda path: write(path, Picture("prores_ks", "yuv422p10le", options={})),
    "film.mkv": lambda path: write(path, Picture(), Sound()),
    "film.mxf": lambda path: write(path, Picture("mpeg2video", rate=Fraction(25), options={})),
    "film.mpg": lambda path: write(path, PAL),
    "mix.wav": lambda path: write(path, Sound("pcm_s24le", "5.1", "s32")),
    "mix64.wav": lambda path: write(path, Sound("pcm_s24le", "5.1", "s32"), rf64="always"),
    "mix.aiff": lambda path: write(path, Sound("pcm_s16be", "stereo", "s16")),
    "mix.flac": lambda path: write(path, Sound("flac", "stereo", "s32")),
    "mix.ogg": lambda path: write(path, Sound("libopus", "stereo", "flt")),
    "poster.png": lambda path: write_still(path, "png", "rgb24"),
    "poster.jpg": lambda path: write_still(path, "mjpeg", "yuvj420p"),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_cut_file_says_so_and_a_whole_one_does_not(name: str, tmp_path: Path) -> None:
    path = MAKERS[name](tmp_path / name)
    assert read(path).damage == ()
    data = path.read_bytes()
    cut = tmp_path / f"cut-{name}"
    cut.write_bytes(data[: len(data) // 3])
    container = read(cut)
    assert [damage.code for damage in container.damage] == ["container.truncated"]
    assert container.disagreements == ()


def test_numbers_of_a_cut_box(tmp_path: Path) -> None:
    path = MAKERS["index-at-the-end.mp4"](tmp_path / "film.mp4")
    data = path.read_bytes()
    at = data.index(b"mdat") - 4
    size = int.from_bytes(data[at : at + 4], "big")
    path.write_bytes(data[: at + 100])
    container = read(path)
    assert container.damage == (Damage("container.truncated", at, size, 100, "mdat"),)
    assert isinstance(container.duration, Unknown)


def test_a_movie_that_points_past_the_end(tmp_path: Path) -> None:
    """Media data of open size, as some recorders write them: only the sample tables can tell."""
    path = write(tmp_path / "film.mp4", Picture(), movflags="faststart")
    data = bytearray(path.read_bytes())
    at = data.index(b"mdat") - 4
    data[at : at + 4] = bytes(4)
    path.write_bytes(data)
    assert read(path).damage == ()
    path.write_bytes(data[:-10])
    (damage,) = read(path).damage
    assert (damage.code, damage.expected_bytes, damage.actual_bytes) == (
        "container.truncated",
        len(data),
        len(data) - 10,
    )


def test_media_data_without_an_index(tmp_path: Path) -> None:
    path = MAKERS["index-at-the-end.mp4"](tmp_path / "film.mp4")
    data = path.read_bytes()
    path.write_bytes(data[: data.index(b"moov") - 4])
    assert [damage.code for damage in read(path).damage] == ["container.no-index"]


def test_a_transport_stream_that_ends_inside_a_packet(tmp_path: Path) -> None:
    path = write(tmp_path / "film.ts", Picture())
    data = path.read_bytes()
    path.write_bytes(data[:-100])
    assert read(path).damage == (Damage("container.truncated", len(data) - 188, 188, 88, "packet"),)
    path.write_bytes(data[: len(data) // 3 // 188 * 188])
    assert read(path).damage == ()


def test_a_transport_stream_that_loses_sync(tmp_path: Path) -> None:
    path = write(tmp_path / "film.ts", Picture())
    data = path.read_bytes()
    half = len(data) // 2 // 188 * 188
    path.write_bytes(data[:half] + b"\0" * 10 + data[half:-10])
    (damage,) = read(path).damage
    assert damage.code == "container.sync-lost"
    assert damage.byte_offset is not None
    assert damage.byte_offset >= half


def test_sizes_that_a_pipe_left_open_prove_nothing(tmp_path: Path) -> None:
    path = MAKERS["mix.wav"](tmp_path / "mix.wav")
    data = bytearray(path.read_bytes())
    at = data.index(b"data")
    data[4:8] = data[at + 4 : at + 8] = b"\xff" * 4
    path.write_bytes(data)
    assert read(path).damage == ()


@pytest.mark.parametrize("extension", ["mp4", "mov", "mxf", "ts", "mkv", "wav", "flac", "png", "jpg", "mpg"])
def test_noise_is_unreadable(extension: str, tmp_path: Path) -> None:
    path = tmp_path / f"noise.{extension}"
    path.write_bytes(random.Random(7).randbytes(50_000))
    container = read(path)
    assert container.format == sniff(b"", path.name).format
    assert container.tracks == ()
    assert [damage.code for damage in container.damage] == ["container.unreadable"]


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.touch()
    assert [damage.code for damage in read(path).damage] == ["container.empty"]


def test_boxes_nested_a_thousand_deep(tmp_path: Path) -> None:
    data = b""
    for _ in range(1000):
        data = (len(data) + 8).to_bytes(4, "big") + b"mdia" + data
    for kind in (b"trak", b"moov"):
        data = (len(data) + 8).to_bytes(4, "big") + kind + data
    assert find_damage(io.BytesIO(data), len(data), "mp4") == ()


@pytest.mark.parametrize("name", MAKERS)
def test_broken_bytes_never_raise(name: str, tmp_path: Path) -> None:
    """The walkers alone: what broken bytes do inside the two readers is theirs, and the sandbox's."""
    data = MAKERS[name](tmp_path / name).read_bytes()
    chance = random.Random(name)
    for _ in range(60):
        broken = bytearray(data)
        for _ in range(12):
            broken[chance.randrange(min(len(broken), 4000))] = chance.randrange(256)
        kind = sniff(bytes(broken[:4096]), name).format
        for damage in find_damage(io.BytesIO(broken), len(broken), kind):
            assert damage.code in DAMAGE_CODES


@pytest.mark.parametrize(
    "kind", ["mp4", "mxf", "mkv", "wav", "ogg", "flac", "mpegts", "mpegps", "png", "jpeg"]
)
def test_nothing_but_a_signature(kind: str) -> None:
    signatures = {
        "mxf": bytes.fromhex("060e2b34020501010d0102010102"), "mkv": b"\x1a\x45\xdf\xa3", "wav": b"RIFF",
        "ogg": b"OggS\0", "flac": b"fLaC", "png": b"\x89PNG\r\n\x1a\n", "jpeg": b"\xff\xd8\xff",
        "mp4": b"\0\0\0\x18ftyp", "mpegts": b"G", "mpegps": b"\0\0\1\xba",
    }  # fmt: skip
    data = signatures[kind]
    for damage in find_damage(io.BytesIO(data), len(data), kind):
        assert damage.code == "container.truncated"
