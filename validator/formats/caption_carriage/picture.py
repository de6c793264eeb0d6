"""Caption data in coded pictures, found without decoding them: SEI messages, user data, metadata."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from validator.formats.caption_carriage.a53 import MARKER, Triplet, read_user_data

Carriage = Literal["h264", "hevc", "mpeg2video", "av1"]
"""Codecs that carry A/53 user data, by FFmpeg's names."""

_START_CODE = b"\0\0\1"
_MPEG2_USER_DATA = b"\0\0\1\xb2" + MARKER
_H264_SEI = 6
_HEVC_PREFIX_SEI = 39
_REGISTERED_USER_DATA = 4  # user_data_registered_itu_t_t35
_ATSC = b"\xb5\x00\x31"  # United States, ATSC (ITU-T T.35)


def nal_length_size(codec: Carriage, extradata: bytes) -> int:
    """Bytes of the length before each NAL unit, from ``avcC`` or ``hvcC``; 0 for start codes.

    Source: ISO/IEC 14496-15, 5.3.3.1 and 8.3.3.1.
    """
    if codec == "h264" and len(extradata) >= 5 and extradata[0] == 1:
        return (extradata[4] & 3) + 1
    if codec == "hevc" and len(extradata) >= 22 and extradata[0] == 1:
        return (extradata[21] & 3) + 1
    return 0


def picture_cc_data(packet: bytes, codec: Carriage, length_size: int) -> tuple[Triplet, ...] | None:
    """The caption triplets of a coded picture; ``None`` when it carries no caption data.

    ``length_size`` is that of :func:`nal_length_size`. Never raises.
    """
    if MARKER not in packet:  # none of its bytes is touched by emulation prevention
        return None
    if codec == "mpeg2video":
        units = _mpeg2_user_data(packet)
    elif codec == "av1":
        units = _av1_metadata(packet)
    else:
        units = _registered_user_data(packet, codec, length_size)
    found = [triplets for unit in units if (triplets := read_user_data(unit)) is not None]
    return tuple(triplet for triplets in found for triplet in triplets) if found else None


def _mpeg2_user_data(packet: bytes) -> Iterator[bytes]:
    """The bodies of the user data with A/53's identifier (ISO/IEC 13818-2, 6.2.2.2.2)."""
    at = packet.find(_MPEG2_USER_DATA)
    while at >= 0:
        end = packet.find(_START_CODE, at + 8)
        yield packet[at + 4 : end if end >= 0 else len(packet)]
        at = packet.find(_MPEG2_USER_DATA, at + 8)


def _av1_metadata(packet: bytes) -> Iterator[bytes]:
    """ATSC user data in metadata OBUs (AV1 specification, 5.8.2); nothing is escaped in them."""
    at = packet.find(_ATSC + MARKER)
    while at >= 0:
        following = packet.find(_ATSC + MARKER, at + 1)
        yield packet[at + len(_ATSC) : following if following >= 0 else len(packet)]
        at = following


def _registered_user_data(packet: bytes, codec: Carriage, length_size: int) -> Iterator[bytes]:
    for unit in _lengths(packet, length_size) if length_size else _start_codes(packet):
        if codec == "h264" and unit and unit[0] & 0x1F == _H264_SEI:
            yield from _sei_user_data(unit[1:])
        elif codec == "hevc" and len(unit) > 1 and unit[0] >> 1 & 0x3F == _HEVC_PREFIX_SEI:
            yield from _sei_user_data(unit[2:])


def _lengths(packet: bytes, length_size: int) -> Iterator[bytes]:
    at = 0
    while at + length_size <= len(packet):
        size = int.from_bytes(packet[at : at + length_size], "big")
        at += length_size
        yield packet[at : at + size]
        at += size


def _start_codes(packet: bytes) -> Iterator[bytes]:
    at = packet.find(_START_CODE)
    while at >= 0:
        following = packet.find(_START_CODE, at + 3)
        yield packet[at + 3 : following if following >= 0 else len(packet)]
        at = following


def _sei_user_data(body: bytes) -> Iterator[bytes]:
    """ATSC user data in the messages of an SEI unit (ISO/IEC 14496-10, 7.3.2.3 and D.1.6)."""
    if MARKER not in body:
        return
    data = body.replace(b"\0\0\3", b"\0\0")
    at = 0
    while at < len(data) - 2:
        kind, at = _sei_number(data, at)
        size, at = _sei_number(data, at)
        message = data[at : at + size]
        if kind == _REGISTERED_USER_DATA and message.startswith(_ATSC):
            yield message[len(_ATSC) :]
        at += size


def _sei_number(data: bytes, at: int) -> tuple[int, int]:
    """A number written as a run of FFh and a last byte, and the place after it."""
    value = 0
    while at < len(data) and data[at] == 0xFF:
        value += 0xFF
        at += 1
    return (value + data[at], at + 1) if at < len(data) else (value, at)
