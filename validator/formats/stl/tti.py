"""The text and timing information blocks of an EBU STL file (EBU Tech 3264, section 5)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.formats.faults import FaultLog
from validator.formats.stl.gsi import GSI_BYTES
from validator.formats.timecode import Label, Rate

TTI_BYTES = 128
TEXT_AT = 16
LAST, USER_DATA = 0xFF, 0xFE
FILL_BYTE = b"\x8f"
_FIRST_RESERVED = 0xF0

# Field: place in the block, highest value.
_CODES = {"CS": (4, 3), "JC": (14, 3), "CF": (15, 1)}
PLACES = {"SN": 1, "EBN": 3, "CS": 4, "TCI": 5, "TCO": 9, "VP": 13, "JC": 14, "CF": 15, "TF": TEXT_AT}
"""Fields by the byte of the block at which they begin."""


@dataclass(frozen=True, slots=True)
class Tti:
    """One block. ``place`` is its 1-based number in the file; ``text`` its text field as it stands."""

    place: int
    group: int
    number: int
    extension: int
    cumulative: int
    start: Label
    end: Label
    position: int
    is_comment: bool
    text: bytes


def read_blocks(data: bytes, rate: Rate, log: FaultLog) -> Iterator[Tti]:
    """All whole blocks after the GSI that carry text; each is judged for itself."""
    for place, at in enumerate(range(GSI_BYTES, len(data) - TTI_BYTES + 1, TTI_BYTES), 1):
        block = data[at : at + TTI_BYTES]
        if block[3] == USER_DATA:
            continue
        tti = Tti(
            place=place,
            group=block[0],
            number=int.from_bytes(block[1:3], "little"),
            extension=block[3],
            cumulative=block[4],
            start=Label(*block[5:9]),
            end=Label(*block[9:13]),
            position=block[13],
            is_comment=block[15] == 1,
            text=block[TEXT_AT:],
        )
        _judge(tti, block, rate, log)
        yield tti


def tti_fault(tti: Tti, code: str, field: str, log: FaultLog, **args: str | int) -> None:
    """Record a fault of one field of a block."""
    offset = GSI_BYTES + (tti.place - 1) * TTI_BYTES + PLACES[field]
    log.add(code, 0, 0, byte_offset=offset, xpath=f"TTI[{tti.place}]/{field}", args={"field": field, **args})


def _judge(tti: Tti, block: bytes, rate: Rate, log: FaultLog) -> None:
    """The ranges of the fields."""
    if _FIRST_RESERVED <= tti.extension < USER_DATA:
        args = {"value": f"{tti.extension:02X}h", "wanted": "00h–EFh, FEh, FFh"}
        tti_fault(tti, "stl.tti.invalid", "EBN", log, **args)
    for field, (at, highest) in _CODES.items():
        if block[at] > highest:
            tti_fault(tti, "stl.tti.invalid", field, log, value=block[at], wanted=f"0–{highest}")
    for field, label in (("TCI", tti.start), ("TCO", tti.end)):
        if not rate.is_possible(label):
            wanted = f"23:59:59:{rate.nominal - 1}"
            tti_fault(tti, "stl.tti.invalid", field, log, value=show(label), wanted=f"≤ {wanted}")


def show(label: Label) -> str:
    """A timecode as people write it."""
    return "{:02}:{:02}:{:02}:{:02}".format(*label)
