"""DTVCC packets put together from byte pairs, and cut into service blocks (CTA-708-E, 5 and 6)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_EXTENDED_SERVICE = 7


@dataclass(frozen=True, slots=True)
class ServiceBlock:
    """The bytes that a packet carries for one service (1-63)."""

    service: int
    data: bytes


class PacketReader:
    """Takes the pairs of ``cc_type`` 2 and 3 in order.

    Of a packet that is cut short by the start of the next one, what arrived is read.
    """

    def __init__(self) -> None:
        self._packet = bytearray()
        self._size = 0

    def feed(self, start: bool, first: int, second: int) -> Iterator[ServiceBlock]:
        """Take a pair of bytes (``start`` for ``cc_type`` 3); give the blocks of a finished packet."""
        if start:
            if self._size:
                yield from read_service_blocks(bytes(self._packet[1:]))
            self._packet = bytearray()
            self._size = 2 * (first & 0x3F) or 128
        elif not self._size:
            return
        self._packet += bytes((first, second))
        if len(self._packet) >= self._size:
            packet, self._size = bytes(self._packet[: self._size]), 0
            yield from read_service_blocks(packet[1:])


def read_service_blocks(data: bytes) -> Iterator[ServiceBlock]:
    """The service blocks of a packet without its header byte, up to the null block. Never raises."""
    at = 0
    while at < len(data):
        service, size = data[at] >> 5, data[at] & 0x1F
        at += 1
        if service == 0 or size == 0:
            return
        if service == _EXTENDED_SERVICE:
            if at >= len(data):
                return
            service = data[at] & 0x3F
            at += 1
        yield ServiceBlock(service, data[at : at + size])
        at += size
