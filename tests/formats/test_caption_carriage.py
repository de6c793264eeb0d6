"""Where pictures hide caption bytes: SEI messages, user data, metadata, ancillary packets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixtures.builders.captions608 import sei_nal_unit
from validator.formats.caption_carriage import (
    Carriage,
    Triplet,
    ancillary_cc_data,
    nal_length_size,
    picture_cc_data,
)

CC_DATA = b"\x42\xff" + b"\xfc\x94\x20" + b"\xfd\x80\x80" + b"\xff"
USER_DATA = b"GA94\x03" + CC_DATA
MESSAGE = b"\xb5\x00\x31" + USER_DATA
TRIPLETS = (Triplet(0, 0x94, 0x20), Triplet(1, 0x80, 0x80))
SLICE = b"\x65\x88\x84\x00"


def sei(*messages: tuple[int, bytes]) -> bytes:
    """An H.264 SEI unit; the messages hold nothing that would need escaping."""
    return b"\x06" + b"".join(bytes((kind, len(body))) + body for kind, body in messages) + b"\x80"


def lengths(*units: bytes) -> bytes:
    return b"".join(len(unit).to_bytes(4, "big") + unit for unit in units)


def start_codes(*units: bytes) -> bytes:
    return b"".join(b"\0\0\0\1" + unit for unit in units)


@pytest.mark.parametrize("length_size", [4, 0])
def test_h264(length_size: int) -> None:
    join = lengths if length_size else start_codes
    packet = join(b"\x09\xf0", sei((1, b"\x01\x02"), (4, MESSAGE)), SLICE)
    assert picture_cc_data(packet, "h264", length_size) == TRIPLETS


def test_units_that_the_fixtures_write() -> None:
    packet = lengths(sei_nal_unit((0x94, 0x2C)), SLICE)
    assert picture_cc_data(packet, "h264", 4) == (Triplet(0, 0x94, 0x2C), Triplet(1, 0x80, 0x80))


def test_emulation_prevention_is_taken_out() -> None:
    body = MESSAGE.replace(b"\xfd\x80\x80", b"\xfd\0\0") + b"\0"
    escaped = sei((4, body)).replace(b"\xfd\0\0\xff", b"\xfd\0\0\xff").replace(b"\0\x80", b"\0\x80")
    zeros = sei((4, MESSAGE.replace(b"\xfc\x94\x20\xfd\x80\x80", b"\xfc\0\0\3\1\xfd\x80")))
    assert picture_cc_data(lengths(escaped), "h264", 4) == (Triplet(0, 0x94, 0x20), Triplet(1, 0, 0))
    # Two zeros and a 3 stand for two zeros: the byte after them moves up.
    assert picture_cc_data(lengths(zeros), "h264", 4) == (Triplet(0, 0, 0),)


def test_hevc_prefix_sei() -> None:
    unit = bytes((39 << 1, 1)) + sei((4, MESSAGE))[1:]
    suffix = bytes((40 << 1, 1)) + sei((4, MESSAGE))[1:]
    assert picture_cc_data(lengths(unit, SLICE), "hevc", 4) == TRIPLETS
    assert picture_cc_data(lengths(suffix, SLICE), "hevc", 4) is None


def test_mpeg2_user_data() -> None:
    packet = b"\0\0\1\0abcd" + b"\0\0\1\xb2" + USER_DATA + b"\0\0\1\1slice"
    assert picture_cc_data(packet, "mpeg2video", 0) == TRIPLETS


def test_av1_metadata() -> None:
    assert picture_cc_data(b"\x12\0\x2a\x13\x04" + MESSAGE + b"\x80", "av1", 0) == TRIPLETS


def test_invalid_triplets_leave_caption_data_without_pairs() -> None:
    packet = lengths(sei((4, MESSAGE.replace(b"\xfc", b"\xf8").replace(b"\xfd", b"\xf9"))))
    assert picture_cc_data(packet, "h264", 4) == ()


@pytest.mark.parametrize(
    "unit",
    [
        SLICE,
        sei((5, MESSAGE)),
        sei((4, MESSAGE.replace(b"\xb5", b"\xb4", 1))),
        sei((4, MESSAGE.replace(b"\x00\x31", b"\x00\x3c", 1))),
        sei((4, MESSAGE.replace(b"GA94\x03", b"GA94\x06"))),
        sei((4, MESSAGE.replace(b"\x42\xff", b"\x02\xff"))),
        SLICE + MESSAGE,
    ],
)
def test_other_units_carry_none(unit: bytes) -> None:
    assert picture_cc_data(lengths(unit), "h264", 4) is None


def test_two_fields_in_one_packet() -> None:
    packet = lengths(sei((4, MESSAGE)), SLICE, sei((4, MESSAGE)), SLICE)
    assert picture_cc_data(packet, "h264", 4) == TRIPLETS * 2


def test_length_sizes() -> None:
    assert nal_length_size("h264", bytes((1, 0x64, 0, 0x28, 0xFF))) == 4
    assert nal_length_size("h264", bytes((1, 0x64, 0, 0x28, 0xFD))) == 2
    assert nal_length_size("h264", b"\0\0\0\1\x67") == 0
    assert nal_length_size("hevc", bytes((1,)) + bytes(20) + b"\x03" + b"\0") == 4
    assert nal_length_size("hevc", b"") == 0
    assert nal_length_size("mpeg2video", b"\1\1\1\1\1\1") == 0


def element(data: bytes, did: int = 0x61, sdid: int = 0x01) -> bytes:
    words = bytes((did, sdid, len(data))) + data + b"\0"
    header = b"\0\x09\1\4" + len(words).to_bytes(2, "big")
    return b"\0\1" + header + len(words).to_bytes(4, "big") + b"\0\0\0\1" + words


CDP = b"\x96\x69\x15\x3f\x43\0\0" + b"\x72\xe2\xfc\x94\x20\xfd\x80\x80" + b"\x74\0\0\0"


def test_ancillary_packets() -> None:
    assert ancillary_cc_data(element(CDP)) == TRIPLETS
    timed = CDP[:7] + b"\x71\xc0\x80\x80\x80" + CDP[7:]
    assert ancillary_cc_data(element(timed)) == TRIPLETS


def test_other_ancillary_packets_carry_none() -> None:
    assert ancillary_cc_data(element(CDP, sdid=0x02)) is None
    assert ancillary_cc_data(element(b"\0\0" + CDP[2:])) is None
    assert ancillary_cc_data(b"\0\0") is None


@given(
    st.binary(max_size=300),
    st.sampled_from(["h264", "hevc", "mpeg2video", "av1"]),
    st.sampled_from([0, 2, 4]),
)
def test_any_bytes_are_read(data: bytes, codec: Carriage, length_size: int) -> None:
    picture_cc_data(data + b"GA94\x03" + data, codec, length_size)
    ancillary_cc_data(data)
    ancillary_cc_data(element(data[:255]))
