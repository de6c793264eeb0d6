"""Cut RIFF, RF64, BW64 and AIFF files (EBU Tech 3306, ITU-R BS.2088)."""

from __future__ import annotations

from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_SIGNATURES = frozenset((b"RIFF", b"RF64", b"BW64", b"FORM"))
_UNSET = frozenset((0, 0xFFFFFFFF))
_SLACK_BYTES = 8
"""Writers that count the file header in its own size are common; they lose nothing."""

_MAX_CHUNKS = 10_000


def find_chunk_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """A chunk that runs past the end, or a file header that promises more than there is."""
    stream.seek(0)
    header = stream.read(12)
    if header[:4] not in _SIGNATURES:
        return ()
    order = "big" if header[:4] == b"FORM" else "little"
    sizes = _sizes_64(stream) if header[:4] in {b"RF64", b"BW64"} else {}
    at = 12
    for _ in range(_MAX_CHUNKS):
        stream.seek(at)
        chunk = stream.read(8)
        if len(chunk) < 8 or not chunk[:4].isascii():
            break
        length = int.from_bytes(chunk[4:], "big" if order == "big" else "little")
        length = sizes.get(chunk[:4], length) if length == 0xFFFFFFFF else length
        if length in _UNSET and chunk[:4] == b"data":
            return ()  # written to a pipe: the size was never filled in
        if at + 8 + length > size:
            name = chunk[:4].decode("ascii")
            return (Damage("container.truncated", at, 8 + length, size - at, name),)
        at += 8 + length + (length & 1)
    whole = sizes.get(b"RF64", int.from_bytes(header[4:8], "big" if order == "big" else "little"))
    if whole not in _UNSET and 8 + whole > size + _SLACK_BYTES:
        return (Damage("container.truncated", 0, 8 + whole, size, header[:4].decode("latin-1")),)
    return ()


def _sizes_64(stream: Reader) -> dict[bytes, int]:
    """The 64-bit sizes of the file and its data chunk from ``ds64``, which comes first."""
    stream.seek(12)
    chunk = stream.read(24)
    if chunk[:4] != b"ds64" or len(chunk) < 24:
        return {}
    return {
        b"RF64": int.from_bytes(chunk[8:16], "little"),
        b"data": int.from_bytes(chunk[16:24], "little"),
    }
