"""Cut FLAC files (RFC 9639): fewer samples than the header promises."""

from __future__ import annotations

from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_TAIL_BYTES = 512 * 1024
_STREAM_INFO_BYTES = 42  # signature, block header and STREAMINFO
_BLOCK_SIZES = {
    1: 192,
    **{code: 144 << code for code in range(2, 6)},
    **{code: 1 << code for code in range(8, 16)},
}


def find_flac_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """The last frame ends before the last sample that ``STREAMINFO`` counts."""
    stream.seek(0)
    head = stream.read(_STREAM_INFO_BYTES)
    if len(head) < _STREAM_INFO_BYTES or head[:4] != b"fLaC" or head[4] & 0x7F:
        return ()
    block_size = int.from_bytes(head[8:10], "big")
    total = int.from_bytes(head[21:26], "big") & 0xFFFFFFFFF
    base = max(size - _TAIL_BYTES, 0)
    stream.seek(base)
    end = _last_sample(stream.read(_TAIL_BYTES), block_size)
    if not total or not end or end >= total:
        return ()
    return (Damage("container.truncated", size, None, size, f"{end} / {total} samples"),)


def _last_sample(tail: bytes, block_size: int) -> int:
    """The highest sample number after any frame header in ``tail``; 0 without one.

    Bytes that look like a header by chance can only raise it, and so hide damage, never feign it.
    """
    end = 0
    at = tail.find(b"\xff")
    while at >= 0:
        if tail[at + 1 : at + 2] in {b"\xf8", b"\xf9"}:
            end = max(end, _frame_end(tail[at : at + 16], block_size))
        at = tail.find(b"\xff", at + 1)
    return end


def _frame_end(header: bytes, block_size: int) -> int:
    """The sample after the frame whose header this is; 0 where the checksum says that it is none."""
    if len(header) < 16:
        return 0
    code, rate = header[2] >> 4, header[2] & 0x0F
    width = _coded_width(header[4])
    size_bytes = {6: 1, 7: 2}.get(code, 0)
    after = 4 + width + size_bytes + {12: 1, 13: 2, 14: 2}.get(rate, 0)
    if not width or _crc_8(header[:after]) != header[after]:
        return 0
    number = _coded_number(header[4 : 4 + width])
    written = header[4 + width : 4 + width + size_bytes]
    samples = int.from_bytes(written, "big") + 1 if size_bytes else _BLOCK_SIZES.get(code, 0)
    return number + samples if header[1] & 1 else number * block_size + samples


def _coded_width(first: int) -> int:
    """Bytes of a number coded like UTF-8, by its first byte; 0 where none begins so."""
    ones = 8 - (first ^ 0xFF).bit_length()
    return 1 if ones == 0 else 0 if ones in {1, 8} else ones


def _coded_number(data: bytes) -> int:
    if len(data) == 1:
        return data[0]
    number = data[0] & (0xFF >> (len(data) + 1))
    for byte in data[1:]:
        number = number << 6 | byte & 0x3F
    return number


def _crc_8(data: bytes) -> int:
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = (crc << 1 ^ 0x07) & 0xFF if crc & 0x80 else crc << 1
    return crc
