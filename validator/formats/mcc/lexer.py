"""The lines of an MCC file: a header, comments, named values, then a timecode and a packet each.

The format is described in the comment that each of its files has to carry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from validator.formats.faults import FaultLog
from validator.formats.timecode import Label

_HEADER = re.compile(r"File Format=MacCaption_MCC V[12]\.0\s*\Z")
_VALUE = re.compile(r"([A-Za-z][A-Za-z ]*?)\s*=\s*(.*)")
_DATA = re.compile(r"(\d\d):(\d\d):(\d\d)([:;])(\d\d)(?:[.,]\d)?(\s*)(\S*)\s*\Z", re.ASCII)
_TIMECODE_LIKE = re.compile(r"\d\S*:\d")

_PADDING = "FA0000"
_ALIASES = {
    **{letter: _PADDING * number for number, letter in enumerate("GHIJKLMNO", 1)},
    "P": "FB8080",
    "Q": "FC8080",
    "R": "FD8080",
    "S": "9669",
    "T": "6101",
    "U": "E1000000",
    "Z": "00",
}
_ALIAS = re.compile(f"[{''.join(_ALIASES)}]", re.IGNORECASE)
_NOT_DATA = re.compile("[^0-9A-Va-vZz]|[Vv]")


class PacketLine(NamedTuple):
    """A data line: 1-based number, timecode, 1-based column of its packet, and the packet's bytes."""

    number: int
    label: Label
    column: int
    data: bytes


@dataclass(slots=True)
class Listing:
    """What a file holds: values by their names in lower case with their lines, and its packets."""

    values: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    packets: list[PacketLine] = field(default_factory=list)


def read_listing(lines: list[str], log: FaultLog) -> Listing:
    """Read all lines; those that can't be understood are faults."""
    if lines and not _HEADER.match(lines[0]):
        log.add("mcc.header", 1)
    values: dict[str, tuple[str, int]] = {}
    packets: list[PacketLine] = []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("//"):
            continue
        if match := _DATA.match(line):
            packets += _packet(match, number, log)
        elif (value := _VALUE.match(line)) and not _TIMECODE_LIKE.match(line):
            values.setdefault(value[1].lower(), (value[2].strip(), number))
        elif number > 1:
            code = "mcc.timecode.malformed" if _TIMECODE_LIKE.match(line) else "mcc.line.malformed"
            log.add(code, number)
    return Listing(values, packets)


def _packet(match: re.Match[str], number: int, log: FaultLog) -> Iterator[PacketLine]:
    """The packet of a data line, if it can be expanded."""
    hours, minutes, seconds, _, frames, gap, text = match.groups()
    column = match.start(7) + 1
    if text and gap != "\t":
        log.add("mcc.line.no-tab", number, match.start(6) + 1)
    if not text:
        log.add("mcc.packet.missing", number, column)
        return
    if wrong := _NOT_DATA.search(text):
        log.add("mcc.data.character", number, column + wrong.start(), args={"character": wrong[0]})
        return
    digits = _ALIAS.sub(lambda alias: _ALIASES[alias[0].upper()], text)
    if len(digits) % 2:
        log.add("mcc.data.odd", number, column)
        return
    label = Label(int(hours), int(minutes), int(seconds), int(frames))
    yield PacketLine(number, label, column, bytes.fromhex(digits))
