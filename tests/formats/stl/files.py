"""Builds EBU STL files for the tests."""

from __future__ import annotations

# Field: place in the block, and a value that is right.
FIELDS = {
    "CPN": (0, "850"), "DFC": (3, "STL25.01"), "DSC": (11, "1"), "CCT": (12, "00"), "LC": (14, "09"),
    "CD": (224, "261123"), "RD": (230, "261123"), "RN": (236, "00"), "TNB": (238, "00001"),
    "TNS": (243, "00001"), "TNG": (248, "001"), "MNC": (251, "40"), "MNR": (253, "23"), "TCS": (255, "1"),
    "TCP": (256, "00000000"), "TCF": (264, "00000100"), "TND": (272, "1"), "DSN": (273, "1"),
    "CO": (274, "KOR"),
}  # fmt: skip

Time = tuple[int, int, int, int]


def gsi(**fields: str) -> bytes:
    """A general block whose named fields are replaced."""
    block = bytearray(b" " * 1024)
    for name, (at, right) in FIELDS.items():
        value = fields.get(name, right)
        block[at : at + len(value)] = value.encode("latin-1")
    return bytes(block)


def tti(
    text: bytes = b"\x0d\x0b\x0bHello.\x0a\x0a",
    *,
    number: int = 1,
    extension: int = 0xFF,
    cumulative: int = 0,
    start: Time = (0, 0, 1, 0),
    end: Time = (0, 0, 3, 0),
    position: int = 20,
    comment: int = 0,
) -> bytes:
    """A text block of group 0."""
    head = bytes((0, number % 256, number // 256, extension, cumulative, *start, *end, position, 2, comment))
    return head + text.ljust(112, b"\x8f")
