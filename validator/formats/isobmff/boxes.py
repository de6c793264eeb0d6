"""Boxes of an ISO base media file, walked by their headers only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.formats.reader import Reader

_MAX_BOXES = 1_000_000
_TO_THE_END = 0
_LARGE_SIZE = 1


@dataclass(frozen=True, slots=True)
class Box:
    """One box: its four-character type, where it begins (0-based), and its bytes, header included."""

    kind: str
    offset: int
    header_bytes: int
    size: int

    @property
    def body(self) -> int:
        """Where its content begins."""
        return self.offset + self.header_bytes

    @property
    def end(self) -> int:
        """The offset after its last byte."""
        return self.offset + self.size


@dataclass(frozen=True, slots=True)
class Cut:
    """Bytes at ``offset`` that no box header can be read from."""

    offset: int


def walk(stream: Reader, start: int, end: int) -> Iterator[Box | Cut]:
    """The boxes from ``start`` up to ``end``; the last one may run past ``end``.

    Ends with a :class:`Cut` where the bytes are no box. Reads headers only; seeks past contents.
    """
    offset = start
    for _ in range(_MAX_BOXES):
        if offset >= end:
            return
        box = _read_header(stream, offset, end)
        if box is None:
            yield Cut(offset)
            return
        yield box
        offset = box.end


def children(stream: Reader, parent: Box, skip: int = 0) -> Iterator[Box]:
    """The boxes inside ``parent`` that are whole; ``skip`` bytes come before the first."""
    for box in walk(stream, parent.body + skip, parent.end):
        if isinstance(box, Box) and box.end <= parent.end:
            yield box


def _read_header(stream: Reader, offset: int, end: int) -> Box | None:
    stream.seek(offset)
    header = stream.read(16)
    if len(header) < 8 or not _is_type(header[4:8]):
        return None
    size, header_bytes = int.from_bytes(header[:4], "big"), 8
    if size == _LARGE_SIZE:
        if len(header) < 16:
            return None
        size, header_bytes = int.from_bytes(header[8:16], "big"), 16
    elif size == _TO_THE_END:
        size = end - offset
    if size < header_bytes:
        return None
    return Box(header[4:8].decode("latin-1"), offset, header_bytes, size)


def _is_type(kind: bytes) -> bool:
    """Types are printable; QuickTime's user data begin with a copyright sign."""
    return all(0x20 <= byte < 0x7F or byte == 0xA9 for byte in kind)
