"""Cut PNG (ISO/IEC 15948) and JPEG (ISO/IEC 10918-1) pictures."""

from __future__ import annotations

from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_MAX_CHUNKS = 1_000_000
_START_OF_IMAGE = b"\xff\xd8"
_READ_BYTES = 1024 * 1024
_STANDALONE = frozenset((0x01, *range(0xD0, 0xD8)))
_END_OF_IMAGE, _START_OF_SCAN = 0xD9, 0xDA


def find_png_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """The file ends before its ``IEND`` chunk."""
    stream.seek(0)
    if stream.read(8) != _PNG_SIGNATURE:
        return ()
    at = 8
    for _ in range(_MAX_CHUNKS):
        stream.seek(at)
        header = stream.read(8)
        end = at + 12 + int.from_bytes(header[:4], "big")
        if len(header) < 8 or end > size:
            expected = end - at if len(header) == 8 else None
            return (Damage("container.truncated", at, expected, size - at, "IEND"),)
        if header[4:] == b"IEND":
            return ()
        at = end
    return ()


def find_jpeg_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """The file ends before its EOI marker."""
    stream.seek(0)
    if stream.read(2) != _START_OF_IMAGE:
        return ()
    at = 2
    while at < size:
        stream.seek(at)
        marker = stream.read(4)
        if len(marker) < 2 or marker[0] != 0xFF:
            at = _next_marker(stream, at, size)
        elif marker[1] == _END_OF_IMAGE:
            return ()
        elif marker[1] == 0xFF or marker[1] in _STANDALONE:
            at += 1 if marker[1] == 0xFF else 2
        else:
            at += 2 + int.from_bytes(marker[2:4], "big")
            if marker[1] == _START_OF_SCAN:
                at = _next_marker(stream, at, size)
    return (Damage("container.truncated", size, None, size, "EOI"),)


def _next_marker(stream: Reader, at: int, size: int) -> int:
    """Where the next marker that is not part of entropy-coded data begins; ``size`` without one."""
    stream.seek(at)
    while data := stream.read(_READ_BYTES):
        found = data.find(b"\xff")
        while 0 <= found < len(data) - 1:
            if data[found + 1] not in {0x00, 0xFF, *_STANDALONE}:
                return at + found
            found = data.find(b"\xff", found + 1)
        keep = 1 if data.endswith(b"\xff") and len(data) > 1 else 0
        at += len(data) - keep
        stream.seek(at)
    return size
