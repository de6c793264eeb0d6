"""Cut and broken MPEG-2 transport streams (ISO/IEC 13818-1, 2.4.3)."""

from __future__ import annotations

from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_SYNC = 0x47
_LAYOUTS = ((188, 0), (192, 4), (204, 0))  # packet bytes, place of the sync byte
_PROBES = 256


def find_transport_stream_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """A last packet cut short, or sync bytes missing at one of 256 places spread over the file."""
    stream.seek(0)
    head = stream.read(4 * 204)
    layout = next((layout for layout in _LAYOUTS if _in_sync(head, *layout)), None)
    if layout is None:
        return ()
    packet_bytes, sync_at = layout
    packets, rest = divmod(size, packet_bytes)
    lost = _first_lost(stream, packets, packet_bytes, sync_at)
    if lost is not None:
        return (Damage("container.sync-lost", lost * packet_bytes, None, None, str(packet_bytes)),)
    if rest:
        offset = packets * packet_bytes
        return (Damage("container.truncated", offset, packet_bytes, rest, "packet"),)
    return ()


def _in_sync(head: bytes, packet_bytes: int, sync_at: int) -> bool:
    syncs = head[sync_at : 3 * packet_bytes : packet_bytes]
    return len(syncs) > 1 and all(byte == _SYNC for byte in syncs)


def _first_lost(stream: Reader, packets: int, packet_bytes: int, sync_at: int) -> int | None:
    for probe in range(_PROBES):
        packet = packets * probe // _PROBES
        stream.seek(packet * packet_bytes + sync_at)
        if stream.read(1) != bytes((_SYNC,)):
            return packet
    return None
