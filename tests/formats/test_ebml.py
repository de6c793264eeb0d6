"""Matroska's elements: sizes, and languages of tracks."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.ebml import EbmlTrack, read_tracks, segment
from validator.formats.integrity import find_damage

UNKNOWN_SIZE = b"\x01" + b"\xff" * 7


def element(identifier: str, content: bytes, size: bytes | None = None) -> bytes:
    return bytes.fromhex(identifier) + (size or (0x4000 | len(content)).to_bytes(2, "big")) + content


def entry(number: int, language: str | None = None, bcp47: str | None = None) -> bytes:
    content = element("d7", bytes((number,))) + element("86", b"A_AAC")
    content += element("22b59c", language.encode()) if language else b""
    content += element("22b59d", bcp47.encode()) if bcp47 else b""
    return element("ae", content)


def matroska(*entries: bytes, size: bytes | None = None) -> bytes:
    tracks = element("1654ae6b", b"".join(entries))
    body = element("ec", bytes(20)) + tracks + element("1f43b675", bytes(50))
    return element("1a45dfa3", element("4282", b"matroska")) + element("18538067", body, size)


def tracks(data: bytes) -> tuple[EbmlTrack, ...]:
    return read_tracks(io.BytesIO(data), len(data))


def test_languages() -> None:
    data = matroska(entry(1, "eng"), entry(2, "fre", "fr-CA"), entry(3))
    assert tracks(data) == (
        EbmlTrack(1, "eng", None),
        EbmlTrack(2, "fre", "fr-CA"),
        EbmlTrack(3, None, None),
    )


def test_a_segment_of_unknown_size() -> None:
    data = matroska(entry(1, "kor"), size=UNKNOWN_SIZE)
    found = segment(io.BytesIO(data), len(data))
    assert found is not None
    assert found.size is None
    assert tracks(data) == (EbmlTrack(1, "kor", None),)
    assert find_damage(io.BytesIO(data[:-30]), len(data) - 30, "mkv") == ()


def test_a_segment_cut_short() -> None:
    data = matroska(entry(1))
    assert find_damage(io.BytesIO(data), len(data), "mkv") == ()
    (damage,) = find_damage(io.BytesIO(data[:-1]), len(data) - 1, "mkv")
    assert damage.expected_bytes is not None
    assert damage.actual_bytes == damage.expected_bytes - 1


@pytest.mark.parametrize("data", [b"", b"\x1a\x45\xdf\xa3", b"\0" * 40, b"\x18\x53\x80\x67\x80"])
def test_no_matroska(data: bytes) -> None:
    assert tracks(data) == ()
    assert segment(io.BytesIO(data), len(data)) is None


@given(st.binary(max_size=300))
def test_any_bytes_are_read(data: bytes) -> None:
    whole = matroska(element("ae", data), data)
    for track in tracks(whole):
        assert track.number >= 0
