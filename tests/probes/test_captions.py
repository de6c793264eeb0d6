"""Embedded captions: found in every carriage, told from padding, and never called absent unseen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import pytest

from fixtures.builders.captions608 import Caption, pairs_by_frame, sei_nal_unit
from tests.probes.media import FILM, Picture, Sound, write
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.reason import Unknown
from validator.probes.captions import probe

SECONDS = 6
FRAMES = 144
CAPTIONS = [Caption(40, 70, "HELLO\nTHERE"), Caption(100, 130, "GOODBYE")]
PADDING = [(0x80, 0x80)] * FRAMES
CDP = b"\x96\x69\x12\x3f\x43\0\0" + b"\x72\xe1%s" + b"\x74\0\0\0"

Insert = Callable[[bytes, tuple[int, int]], bytes]


def scan(path: Path) -> EmbeddedCaptions | Unknown:
    fact = probe(str(path), lambda done=None: None)["embedded_captions"]
    assert isinstance(fact, EmbeddedCaptions | Unknown)
    return fact


def found(path: Path) -> EmbeddedCaptions:
    fact = scan(path)
    assert isinstance(fact, EmbeddedCaptions)
    return fact


def in_h264(packet: bytes, pair: tuple[int, int]) -> bytes:
    unit = sei_nal_unit(pair)
    return len(unit).to_bytes(4, "big") + unit + packet


def in_hevc(packet: bytes, pair: tuple[int, int]) -> bytes:
    unit = bytes((39 << 1, 1)) + sei_nal_unit(pair)[1:]
    return len(unit).to_bytes(4, "big") + unit + packet


def in_mpeg2(packet: bytes, pair: tuple[int, int]) -> bytes:
    data = b"\0\0\1\xb2GA94\x03\x41\xff\xfc" + bytes(pair) + b"\xff"
    at = packet.index(b"\0\0\1\1")
    return packet[:at] + data + packet[at:]


def captioned(source: Path, target: Path, pairs: list[tuple[int, int]], insert: Insert) -> Path:
    """Copy the pictures with a pair of caption bytes each, counted in order of display."""
    with av.open(str(source)) as read, av.open(str(target), "w") as out:
        template = read.streams.video[0]
        stream = out.add_stream_from_template(template)
        packets = [packet for packet in read.demux(template) if packet.size]
        order = {pts: number for number, pts in enumerate(sorted(packet.pts or 0 for packet in packets))}
        for packet in packets:
            copy: Any = av.Packet(insert(bytes(packet), pairs[order[packet.pts or 0]]))
            copy.pts, copy.dts, copy.duration = packet.pts, packet.dts, packet.duration
            copy.time_base, copy.is_keyframe, copy.stream = packet.time_base, packet.is_keyframe, stream
            out.mux(copy)
    return target


def check_text(captions: EmbeddedCaptions) -> None:
    (channel,) = captions.channels
    assert captions.state == "text"
    assert (channel.name, channel.state, channel.caption_count) == ("CC1", "text", 2)
    assert channel.text == "HELLO\nTHERE\nGOODBYE"
    assert captions.parity_errors == 0


@pytest.mark.parametrize(
    ("name", "picture", "insert"),
    [
        ("film.mp4", Picture(options={"preset": "ultrafast", "bf": "0"}), in_h264),
        ("reordered.mp4", Picture(options={"preset": "veryfast", "bf": "3"}), in_h264),
        ("film.ts", Picture(options={"preset": "veryfast", "bf": "3"}), in_h264),
        ("film.mkv", Picture(), in_h264),
        (
            "hevc.mp4",
            Picture("libx265", options={"preset": "ultrafast", "x265-params": "log-level=none"}),
            in_hevc,
        ),
        ("mpeg2.mp4", Picture("mpeg2video", options={"bf": "2"}), in_mpeg2),
    ],
)
def test_text_in_pictures(name: str, picture: Picture, insert: Insert, tmp_path: Path) -> None:
    source = write(tmp_path / "source.mp4", picture, seconds=SECONDS)
    path = captioned(source, tmp_path / name, pairs_by_frame(CAPTIONS, FRAMES), insert)
    captions = found(path)
    check_text(captions)
    first = captions.channels[0]
    assert first.start is not None
    assert first.end is not None
    # Matroska and transport streams round times; no frame is 1/50 s long.
    assert abs(first.start - 40 / FILM) < Fraction(1, 50)
    assert abs(first.end - 130 / FILM) < Fraction(1, 50)


def test_padding_is_empty(tmp_path: Path) -> None:
    source = write(tmp_path / "source.mp4", Picture(), seconds=SECONDS)
    captions = found(captioned(source, tmp_path / "film.mp4", PADDING, in_h264))
    assert (captions.state, captions.channels) == ("empty", ())


def test_text_that_is_never_shown_is_empty(tmp_path: Path) -> None:
    source = write(tmp_path / "source.mp4", Picture(), seconds=SECONDS)
    pairs = pairs_by_frame(CAPTIONS[:1], FRAMES)
    pairs[40:] = PADDING[40:]
    captions = found(captioned(source, tmp_path / "film.mp4", pairs, in_h264))
    assert captions.state == "empty"
    assert [(channel.name, channel.state) for channel in captions.channels] == [("CC1", "empty")]


@pytest.mark.parametrize(
    ("name", "tracks"),
    [
        ("film.mp4", (Picture(), Sound())),
        ("film.mov", (Picture("prores_ks", "yuv422p10le", options={}),)),
        ("mix.m4a", (Sound(),)),
    ],
)
def test_absent(name: str, tracks: tuple[Picture | Sound, ...], tmp_path: Path) -> None:
    assert found(write(tmp_path / name, *tracks)) == EmbeddedCaptions("absent")


def _copied(read: Any, out: Any) -> Iterator[Any]:
    """The packets of the first stream, made for a copy of it."""
    copy = out.add_stream_from_template(read.streams[0])
    for packet in read.demux(read.streams[0]):
        if packet.size:
            packet.stream = copy
            yield packet


def test_a_caption_track_of_quicktime(tmp_path: Path) -> None:
    """Its packets hold the pairs of many frames; the first caption shows with its 40th pair."""
    words = " ".join(f"{first:02x}{second:02x}" for first, second in pairs_by_frame(CAPTIONS[:1], 60))
    scc = tmp_path / "captions.scc"
    scc.write_text(f"Scenarist_SCC V1.0\n\n00:00:00:00\t{words}\n\n00:00:05:00\t8080 8080\n")
    source = write(tmp_path / "source.mp4", Picture(), seconds=SECONDS)
    path = tmp_path / "film.mov"
    with av.open(str(source)) as pictures, av.open(str(scc)) as captions, av.open(str(path), "w") as out:
        for packet in [packet for read in (pictures, captions) for packet in _copied(read, out)]:
            out.mux(packet)
    fact = found(path)
    assert [(one.name, one.text) for one in fact.channels] == [("CC1", "HELLO\nTHERE")]
    assert fact.channels[0].start == 40 * Fraction(1001, 30000)


def test_ancillary_packets_in_mxf(tmp_path: Path) -> None:
    path = tmp_path / "film.mxf"
    picture = Picture("mpeg2video", rate=Fraction(25), options={"bf": "0"})
    source = write(tmp_path / "source.mxf", picture, seconds=SECONDS)
    pairs = pairs_by_frame(CAPTIONS, 25 * SECONDS)
    with av.open(str(source)) as read, av.open(str(path), "w") as out:
        template = read.streams.video[0]
        stream = out.add_stream_from_template(template)
        track = out.add_data_stream("smpte_436m_anc")
        track.time_base = Fraction(1, 25)
        packets = [packet for packet in read.demux(template) if packet.size]
        for number, (packet, pair) in enumerate(zip(packets, pairs, strict=True)):
            packet.stream = stream
            out.mux(packet)
            words = b"\x61\x01\x12" + CDP % (b"\xfc" + bytes(pair)) + b"\0"
            header = b"\0\1\0\x09\1\4" + len(words).to_bytes(2, "big") + len(words).to_bytes(4, "big")
            data: Any = av.Packet(header + b"\0\0\0\1" + words)
            data.pts = data.dts = number
            data.duration, data.time_base, data.stream = 1, Fraction(1, 25), track
            out.mux(data)
    captions = found(path)
    check_text(captions)
    assert (captions.channels[0].start, captions.channels[0].end) == (Fraction(40, 25), Fraction(130, 25))


def _unknown(path: Path) -> str:
    fact = scan(path)
    assert isinstance(fact, Unknown)
    return fact.reason.code


def test_what_is_cut_is_not_absent(tmp_path: Path) -> None:
    path = write(tmp_path / "film.mp4", Picture(), movflags="faststart", seconds=SECONDS)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert _unknown(path) == "captions.unreadable"


def test_text_before_the_cut_counts(tmp_path: Path) -> None:
    source = write(tmp_path / "source.mp4", Picture(), seconds=SECONDS)
    path = captioned(source, tmp_path / "film.mkv", pairs_by_frame(CAPTIONS, FRAMES), in_h264)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 9 // 10])
    assert found(path).state == "text"


@pytest.mark.parametrize("data", [b"", b"\0" * 100_000, bytes(range(256)) * 200])
def test_what_is_no_media_is_not_absent(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(data)
    assert _unknown(path) == "captions.unreadable"


def test_a_codec_that_is_not_read_is_not_absent(tmp_path: Path) -> None:
    path = write(tmp_path / "film.mp4", Picture("mpeg4", options={}))
    assert _unknown(path) == "captions.codec-not-supported"
