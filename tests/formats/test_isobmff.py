"""Boxes and track headers of ISO base media files, byte by byte."""

from __future__ import annotations

import io

from hypothesis import given
from hypothesis import strategies as st

from validator.formats.integrity import find_damage
from validator.formats.isobmff import Box, BoxTrack, Cut, read_tracks, walk


def box(kind: str, *content: bytes) -> bytes:
    body = b"".join(content)
    return (len(body) + 8).to_bytes(4, "big") + kind.encode() + body


def full(kind: str, *content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, bytes((version,)) + flags.to_bytes(3, "big"), *content)


def words(*values: int) -> bytes:
    return b"".join(value.to_bytes(4, "big") for value in values)


def track(
    *,
    language: int = 0x15C7,
    extended: bytes = b"",
    offsets: bytes = b"",
    sizes: bytes = b"",
    per_chunk: int = 1,
    self_contained: int = 1,
    user_data: bytes = b"",
) -> bytes:
    """A ``trak``; language 15C7h is ``eng``."""
    header = full("mdhd", words(0, 0, 24000, 0), language.to_bytes(2, "big"), b"\0\0")
    references = full("dref", words(1), full("url ", flags=self_contained))
    table = box(
        "stbl",
        full("stsd", words(1), box("avc1", bytes(78))),
        full("stsc", words(1, 1, per_chunk, 1)),
        sizes or full("stsz", words(0, 1, 10)),
        offsets or full("stco", words(1, 40)),
    )
    media = box(
        "mdia", header, extended, full("hdlr", words(0), b"vide", bytes(12)),
        box("minf", box("dinf", references), table),
    )  # fmt: skip
    return box("trak", full("tkhd", words(0, 0, 7, 0, 0)), media, user_data)


def tracks(*traks: bytes) -> tuple[BoxTrack, ...]:
    data = box("ftyp", b"isom") + box("moov", *traks)
    return read_tracks(io.BytesIO(data), len(data))


def test_walking_boxes() -> None:
    large = b"\0\0\0\1mdat" + (24).to_bytes(8, "big") + bytes(8)
    data = box("ftyp", b"isom") + large + b"\0\0\0\0free" + bytes(5)
    assert list(walk(io.BytesIO(data), 0, len(data))) == [
        Box("ftyp", 0, 8, 12),
        Box("mdat", 12, 16, 24),
        Box("free", 36, 8, 13),
    ]


def test_walking_ends_where_there_is_no_box() -> None:
    for rest in (b"\0\0\0\4tiny", b"\0\0\0\x20\1\2\3\4", b"abc"):
        data = box("ftyp", b"isom") + rest
        assert list(walk(io.BytesIO(data), 0, len(data)))[1:] == [Cut(12)]


def test_track_headers() -> None:
    (found,) = tracks(track(extended=full("elng", b"en-GB\0")))
    assert found == BoxTrack(7, "vide", "avc1", "eng", "en-GB", 50)


def test_what_a_track_is_for() -> None:
    kinds = (
        full("kind", b"urn:mpeg:dash:role:2011\0description\0"),
        full("kind", b"urn:example:no-value\0\0"),
        full("kind", b"cut short"),
    )
    tags = box("tagc", b"public.accessibility.describes-video"), full("tagc", b"public.easy-to-read\0")
    (found,) = tracks(track(user_data=box("udta", *kinds, *tags, words(0))))
    assert found.kinds == (
        ("urn:mpeg:dash:role:2011", "description"),
        ("urn:example:no-value", ""),
        ("cut short", ""),
    )
    assert found.characteristics == ("public.accessibility.describes-video", "public.easy-to-read")


def test_quicktime_language_codes_are_no_iso_codes() -> None:
    assert [one.language for one in tracks(track(language=0), track(language=0x7FFF))] == [None, None]


def test_where_the_last_samples_end() -> None:
    wide = full("co64", words(1), (1 << 33).to_bytes(8, "big"))
    chunks = full("stco", words(2, 40, 100))
    assert [
        one.data_end
        for one in tracks(
            track(offsets=wide),
            track(offsets=chunks, sizes=full("stsz", words(0, 3, 5, 6, 7)), per_chunk=2),
            track(offsets=chunks, sizes=full("stsz", words(20, 4)), per_chunk=2),
            track(offsets=chunks, sizes=full("stsz", words(1, 4)), per_chunk=2),
            track(offsets=full("stco", words(2, 100, 40))),
            track(self_contained=0),
            track(offsets=full("stco", words(0))),
        )
    ] == [(1 << 33) + 10, 113, 140, 100, 100, None, None]


def test_a_table_that_claims_more_than_it_holds() -> None:
    (found,) = tracks(track(offsets=full("stco", words(1000, 40)), sizes=full("stsz", words(0, 1000, 9))))
    assert found.data_end == 40


@given(st.binary(max_size=400))
def test_any_bytes_are_walked(data: bytes) -> None:
    whole = box("ftyp", b"isom") + box("moov", box("trak", data)) + data
    read_tracks(io.BytesIO(whole), len(whole))
    assert all(
        damage.code.startswith("container.") for damage in find_damage(io.BytesIO(whole), len(whole), "mp4")
    )
