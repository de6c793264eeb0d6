"""One pair of CEA-608 bytes, read: what it is, and for which of its field's two channels."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from validator.formats.cea608.characters import BASIC, EXTENDED, SPECIAL

Channel = Literal[1, 2]


class Command(Enum):
    """The miscellaneous control codes, by their second byte (CTA-608-E, table 52)."""

    RESUME_CAPTION_LOADING = 0x20
    BACKSPACE = 0x21
    ALARM_OFF = 0x22
    ALARM_ON = 0x23
    DELETE_TO_END_OF_ROW = 0x24
    ROLL_UP_2 = 0x25
    ROLL_UP_3 = 0x26
    ROLL_UP_4 = 0x27
    FLASH_ON = 0x28
    RESUME_DIRECT_CAPTIONING = 0x29
    TEXT_RESTART = 0x2A
    RESUME_TEXT_DISPLAY = 0x2B
    ERASE_DISPLAYED_MEMORY = 0x2C
    CARRIAGE_RETURN = 0x2D
    ERASE_NON_DISPLAYED_MEMORY = 0x2E
    END_OF_CAPTION = 0x2F


@dataclass(frozen=True, slots=True)
class Padding:
    """Nothing to say in this frame."""


@dataclass(frozen=True, slots=True)
class Text:
    """One or two basic characters, for the channel that was addressed last."""

    characters: str


@dataclass(frozen=True, slots=True)
class SpecialCharacter:
    """A character of two bytes; an ``extended`` one takes the place of the character before it."""

    channel: Channel
    character: str
    extended: bool = False


@dataclass(frozen=True, slots=True)
class Preamble:
    """A preamble address code: cursor to ``row`` (1-15) and ``column`` (0-31), with a style."""

    channel: Channel
    row: int
    column: int
    style: str
    underline: bool


@dataclass(frozen=True, slots=True)
class MidRow:
    """A change of style inside a row; it takes up one column."""

    channel: Channel
    style: str
    underline: bool


@dataclass(frozen=True, slots=True)
class Control:
    """A miscellaneous control code."""

    channel: Channel
    command: Command


@dataclass(frozen=True, slots=True)
class Tab:
    """Cursor right by one to three columns."""

    channel: Channel
    columns: int


@dataclass(frozen=True, slots=True)
class Attribute:
    """Background, foreground and character-set codes, which carry no text."""

    channel: Channel


@dataclass(frozen=True, slots=True)
class Xds:
    """Start, continuation or end of an extended-data-services packet (field 2)."""

    end: bool


@dataclass(frozen=True, slots=True)
class Reserved:
    """A code that the standard does not assign."""

    channel: Channel


Token = Padding | Text | SpecialCharacter | Preamble | MidRow | Control | Tab | Attribute | Xds | Reserved

STYLES = ("white", "green", "blue", "cyan", "red", "yellow", "magenta", "italics")
_ROWS = {0x10: (11,), 0x11: (1, 2), 0x12: (3, 4), 0x13: (12, 13), 0x14: (14, 15),
         0x15: (5, 6), 0x16: (7, 8), 0x17: (9, 10)}  # fmt: skip


def has_odd_parity(byte: int) -> bool:
    """True when a transmitted byte has an odd number of ones (CTA-608-E, 8.1)."""
    return byte.bit_count() % 2 == 1


def read_pair(first: int, second: int) -> Token:
    """What a pair of bytes is; their parity bits are ignored. Never raises."""
    first, second = first & 0x7F, second & 0x7F
    if first >= 0x20:
        return Text(BASIC[first] + BASIC.get(second, ""))
    if first >= 0x10:
        return _read_control(first, second)
    if first:
        return Xds(end=first == 0x0F)
    return Text(BASIC[second]) if second >= 0x20 else Padding()


def _read_control(first: int, second: int) -> Token:
    channel: Channel = 2 if first & 0x08 else 1
    first &= 0x17
    if second >= 0x40:
        return _read_preamble(channel, first, second)
    if first == 0x11 and second >= 0x30:
        return SpecialCharacter(channel, SPECIAL[second])
    if first == 0x11 and second >= 0x20:
        return MidRow(channel, STYLES[second >> 1 & 7], bool(second & 1))
    if (first, second) in EXTENDED:
        return SpecialCharacter(channel, EXTENDED[first, second], extended=True)
    # Field 2 says 15h where field 1 says 14h; encoders mix them up, and readers take both.
    if first in {0x14, 0x15} and 0x20 <= second <= 0x2F:
        return Control(channel, Command(second))
    if first == 0x17 and 0x21 <= second <= 0x23:
        return Tab(channel, second - 0x20)
    if (first == 0x10 and 0x20 <= second <= 0x2F) or (first == 0x17 and 0x24 <= second <= 0x2F):
        return Attribute(channel)
    return Reserved(channel)


def _read_preamble(channel: Channel, first: int, second: int) -> Token:
    rows = _ROWS[first]
    half = second >> 5 & 1
    if half >= len(rows):
        return Reserved(channel)
    value = second >> 1 & 0x0F
    indented = value >= 8
    return Preamble(
        channel,
        row=rows[half],
        column=(value - 8) * 4 if indented else 0,
        style="white" if indented else STYLES[value],
        underline=bool(second & 1),
    )
