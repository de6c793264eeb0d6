"""The caption distribution packet: ``cc_data`` with rate, timecode and sequence number (SMPTE ST 334-2)."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.formats.caption_carriage.a53 import Triplet, read_triplets
from validator.formats.timecode import Label

IDENTIFIER = b"\x96\x69"
_TIME_CODE, _CC_DATA, _SERVICES, _FOOTER = 0x71, 0x72, 0x73, 0x74
_HEADER_BYTES = 7

RATES = {
    1: Fraction(24000, 1001),
    2: Fraction(24),
    3: Fraction(25),
    4: Fraction(30000, 1001),
    5: Fraction(30),
    6: Fraction(50),
    7: Fraction(60000, 1001),
    8: Fraction(60),
}
"""``cdp_frame_rate`` to frames a second."""


@dataclass(frozen=True, slots=True)
class Cdp:
    """A packet as far as it could be read.

    ``length`` is the one it states, in bytes. ``rate`` is frames a second, ``None`` for a reserved
    code. ``triplets`` are ``None`` where it has no caption section. ``footer_sequence`` is ``None``
    where it has no footer. ``sums_to_zero`` is what its checksum is for: all its bytes, modulo 256.
    """

    length: int
    rate: Fraction | None
    sequence: int
    timecode: Label | None
    triplets: tuple[Triplet, ...] | None
    footer_sequence: int | None
    sums_to_zero: bool


def read_cdp(data: bytes) -> Cdp | None:
    """The packet in user data words that begin with its identifier; ``None`` for anything else."""
    if data[:2] != IDENTIFIER or len(data) < _HEADER_BYTES:
        return None
    timecode: Label | None = None
    triplets: tuple[Triplet, ...] | None = None
    footer: int | None = None
    at = _HEADER_BYTES
    while at + 1 < len(data):
        section, size = data[at], _section_size(data, at)
        body = data[at + 1 : at + size]
        if section == _TIME_CODE and len(body) == 4:
            timecode = _timecode(body)
        elif section == _CC_DATA:
            triplets = read_triplets(body[1:])
        elif section == _FOOTER:
            footer = int.from_bytes(body[:2], "big")
            break
        at += size
    return Cdp(
        length=data[2],
        rate=RATES.get(data[3] >> 4),
        sequence=int.from_bytes(data[5:7], "big"),
        timecode=timecode,
        triplets=triplets,
        footer_sequence=footer,
        sums_to_zero=sum(data) % 256 == 0,
    )


def _section_size(data: bytes, at: int) -> int:
    """Bytes of the section at an offset, its identifier included."""
    section, following = data[at], data[at + 1]
    if section == _TIME_CODE:
        return 5
    if section == _CC_DATA:
        return 2 + 3 * (following & 0x1F)
    if section == _SERVICES:
        return 2 + 7 * (following & 0x0F)
    # Sections of later editions say their length.
    return 4 if section == _FOOTER else 2 + following


def _timecode(body: bytes) -> Label:
    hours, minutes, seconds, frames = body
    return Label(
        (hours >> 4 & 3) * 10 + (hours & 15),
        (minutes >> 4 & 7) * 10 + (minutes & 15),
        (seconds >> 4 & 7) * 10 + (seconds & 15),
        (frames >> 4 & 3) * 10 + (frames & 15),
    )
