"""Cut MPEG-2 program streams (ISO/IEC 13818-1, 2.5): a last PES packet shorter than its length field."""

from __future__ import annotations

from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_TAIL_BYTES = 512 * 1024
_START_CODE = b"\0\0\1"
_PACK = b"\0\0\1\xba"
_END = 0xB9
_FIRST_PACKET = 0xBB  # system header; stream identifiers follow
_PROOF = 4


def find_program_stream_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """The chain of packets that leads to the end of the file breaks off inside a packet."""
    base = max(size - _TAIL_BYTES, 0)
    stream.seek(base)
    tail = stream.read(_TAIL_BYTES)
    at = tail.find(_PACK)
    while at >= 0:
        walked, last, end = _walk(tail, at)
        if end == len(tail):
            return ()
        if end > len(tail):
            cut = Damage("container.truncated", base + last, end - last, len(tail) - last, "PES packet")
            return (cut,) if walked >= _PROOF else ()
        # A start code by chance inside a packet leads nowhere: try the next.
        at = tail.find(_PACK, at + 1)
    return ()


def _walk(tail: bytes, at: int) -> tuple[int, int, int]:
    """Units walked from ``at`` on, where the last of them begins, and where it ends."""
    walked, last = 0, at
    while tail.startswith(_START_CODE, at) and at + 4 <= len(tail):
        length = _unit_bytes(tail, at)
        if length is None:
            break
        walked, last, at = walked + 1, at, at + length
    return walked, last, at


def _unit_bytes(tail: bytes, at: int) -> int | None:
    """Bytes of the pack header or packet at ``at``; ``None`` where it is neither."""
    kind = tail[at + 3]
    if kind == _END:
        return 4
    if tail.startswith(_PACK, at):
        if at + 14 > len(tail):
            return 14
        mpeg2 = tail[at + 4] >> 6 == 1
        return 14 + (tail[at + 13] & 7) if mpeg2 else 12
    if kind < _FIRST_PACKET:
        return None
    return 6 + int.from_bytes(tail[at + 4 : at + 6], "big") if at + 6 <= len(tail) else 6
