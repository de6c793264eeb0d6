"""Caption data in ancillary packets of MXF (SMPTE ST 436) as caption distribution packets (ST 334-2)."""

from __future__ import annotations

from collections.abc import Iterator

from validator.formats.caption_carriage.a53 import Triplet
from validator.formats.caption_carriage.cdp import read_cdp

_EIGHT_BIT_CODINGS = frozenset((4, 5, 6))  # luma, chroma, both; 8 bits (ST 436-1, table 7)
CDP = (0x61, 0x01)
"""DID and SDID of a caption distribution packet (SMPTE ST 334-1)."""

LINE_21 = (0x61, 0x02)
"""DID and SDID of a packet with the bytes of one line-21 field (SMPTE ST 334-1)."""


def ancillary_cc_data(packet: bytes) -> tuple[Triplet, ...] | None:
    """The caption triplets of an ST 436 element; ``None`` when it carries none. Never raises."""
    found = [
        cdp.triplets
        for identifiers, words in _anc_packets(packet)
        if identifiers == CDP and (cdp := read_cdp(words)) is not None and cdp.triplets is not None
    ]
    return tuple(triplet for triplets in found for triplet in triplets) if found else None


def _anc_packets(element: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    """DID and SDID, and the user data words, of each 8-bit packet in an element."""
    at = 2
    for _ in range(int.from_bytes(element[:2], "big")):
        if len(element) < at + 14:
            return
        coding = element[at + 3]
        length = int.from_bytes(element[at + 6 : at + 10], "big")
        body = element[at + 14 : at + 14 + length]
        if coding in _EIGHT_BIT_CODINGS and len(body) >= 3:
            yield (body[0], body[1]), body[3 : 3 + body[2]]
        at += 14 + length
