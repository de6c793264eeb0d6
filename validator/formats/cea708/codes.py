"""The code space of CEA-708: how long each code is, and which character it stands for (CTA-708-E, 7)."""

from __future__ import annotations

from collections.abc import Mapping

EXTENSION = 0x10
WIDE_CHARACTER = 0x18
"""P16: two more bytes. CTA-708-E leaves the set to the country; encoders send UTF-16."""

_C1_LENGTHS = {
    **dict.fromkeys(range(0x88, 0x8E), 2),  # ClearWindows … DeleteWindows, Delay
    0x90: 3,  # SetPenAttributes
    0x91: 4,  # SetPenColor
    0x92: 3,  # SetPenLocation
    0x97: 5,  # SetWindowAttributes
    **dict.fromkeys(range(0x98, 0xA0), 7),  # DefineWindow 0-7
}

_G2: Mapping[int, str] = {
    0x20: " ", 0x21: " ", 0x25: "…", 0x2A: "Š", 0x2C: "Œ", 0x30: "█", 0x31: "‘", 0x32: "’",
    0x33: "“", 0x34: "”", 0x35: "•", 0x39: "™", 0x3A: "š", 0x3C: "œ", 0x3D: "℠", 0x3F: "Ÿ",
    0x76: "⅛", 0x77: "⅜", 0x78: "⅝", 0x79: "⅞", 0x7A: "│", 0x7B: "┐", 0x7C: "└", 0x7D: "─",
    0x7E: "┘", 0x7F: "┌",
}  # fmt: skip


def code_length(data: bytes, at: int) -> int:
    """Bytes of the code that begins at ``at``, its parameters included; may pass the end of ``data``."""
    code = data[at]
    if code == EXTENSION:
        return _extended_length(data, at)
    if code < 0x20:
        return 1 if code < 0x10 else 2 if code < 0x18 else 3
    return _C1_LENGTHS.get(code, 1) if code < 0xA0 else 1


def _extended_length(data: bytes, at: int) -> int:
    if at + 1 >= len(data):
        return 2
    code = data[at + 1]
    if code < 0x20:
        return 2 + code // 8
    if 0x80 <= code < 0x90:
        return 6 if code < 0x88 else 7
    if 0x90 <= code < 0xA0:  # variable length, counted by the next byte
        return 3 + (data[at + 2] & 0x1F) if at + 2 < len(data) else 3
    return 2


def character(code: bytes) -> str:
    """The character that a whole code stands for; empty for commands and unassigned codes."""
    first = code[0]
    if first == EXTENSION:
        second = code[1]
        return "[CC]" if second == 0xA0 else _G2.get(second, "")
    if first == WIDE_CHARACTER:
        return code[1:3].decode("utf-16-be", "replace")
    if 0x20 <= first < 0x80:
        return "♪" if first == 0x7F else chr(first)
    return chr(first) if first >= 0xA0 else ""
