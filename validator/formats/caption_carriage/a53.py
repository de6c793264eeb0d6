"""``cc_data()``: the byte triplets in which a picture carries captions (ATSC A/53 part 4, CTA-708-E 4.3)."""

from __future__ import annotations

from typing import NamedTuple

MARKER = b"GA94"
"""``ATSC_identifier`` of A/53 user data."""

CC_DATA = 0x03
"""``user_data_type_code`` of caption data."""


class Triplet(NamedTuple):
    """A valid pair of bytes; ``kind`` is ``cc_type``: 0, 1 line-21 field 1, 2; 2, 3 DTVCC data, start."""

    kind: int
    first: int
    second: int


def read_user_data(data: bytes) -> tuple[Triplet, ...] | None:
    """The triplets of a ``user_data()`` that begins with its identifier; ``None`` for anything else."""
    if data[:4] != MARKER or len(data) < 5 or data[4] != CC_DATA:
        return None
    return read_cc_data(data[5:])


def read_cc_data(data: bytes) -> tuple[Triplet, ...] | None:
    """The valid triplets of a ``cc_data()``; ``None`` when its flag says that there is none.

    A count that runs past the end is cut to what is there.
    """
    if len(data) < 2 or not data[0] & 0x40:
        return None
    return read_triplets(data[2 : 2 + 3 * (data[0] & 0x1F)])


def read_triplets(data: bytes) -> tuple[Triplet, ...]:
    """The triplets whose ``cc_valid`` bit is set."""
    return tuple(
        Triplet(data[at] & 3, data[at + 1], data[at + 2]) for at in range(0, len(data) - 2, 3) if data[at] & 4
    )
