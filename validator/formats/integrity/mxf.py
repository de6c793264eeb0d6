"""Cut MXF files (SMPTE ST 377-1): a footer that is not where the header says, or a last packet cut short."""

from __future__ import annotations

from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_PARTITION_PACK = bytes.fromhex("060e2b34020501010d01020101")
_LABEL = bytes.fromhex("060e2b34")
_RUN_IN_BYTES = 65_536
_FOOTER_PARTITION_AT = 24  # in the partition pack's value (table 8)
_MAX_PACKETS = 20_000


def find_mxf_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """A footer partition beyond the end, or a packet that runs past it."""
    stream.seek(0)
    start = stream.read(_RUN_IN_BYTES + len(_PARTITION_PACK)).find(_PARTITION_PACK)
    if start < 0:
        return ()
    header = _read_packet(stream, start)
    if header is None:
        return ()
    stream.seek(header[0] + _FOOTER_PARTITION_AT)
    footer = start + int.from_bytes(stream.read(8), "big")
    if footer > start and footer + len(_PARTITION_PACK) > size:
        return (Damage("container.truncated", size, footer, size, "footer partition"),)
    return _cut_packet(stream, footer, size)


def _cut_packet(stream: Reader, start: int, size: int) -> tuple[Damage, ...]:
    """Walk the packets of the last partition (of the whole file, if the header names no footer)."""
    at = start
    for _ in range(_MAX_PACKETS):
        packet = _read_packet(stream, at) if at < size else None
        if packet is None:
            return ()
        value, length = packet
        if value + length > size:
            return (Damage("container.truncated", at, value + length - at, size - at, "KLV"),)
        at = value + length
    return ()


def _read_packet(stream: Reader, at: int) -> tuple[int, int] | None:
    """Where the value of the packet at ``at`` begins and how long it is; ``None`` for no packet."""
    stream.seek(at)
    head = stream.read(25)
    if len(head) < 17 or head[:4] != _LABEL:
        return None
    if head[16] < 0x80:
        return at + 17, head[16]
    width = head[16] & 0x7F
    if not 1 <= width <= 8 or len(head) < 17 + width:
        return None
    return at + 17 + width, int.from_bytes(head[17 : 17 + width], "big")
