"""What packets and decoded frames say of a stream's coding: bits that are used, dialnorm, damage."""

from __future__ import annotations

import av
import numpy as np

from validator.probes.signal.graph import MOST_PLANES

# Codecs that give back the very integers that went in.
_LOSSLESS = ("pcm_s", "pcm_u", "flac", "alac", "wavpack", "truehd", "mlp", "s302m", "tta")

# PyAV gives frames in these integer formats; the width is that of the container of a sample.
_WIDTHS = {"s16": 16, "s16p": 16, "s32": 32, "s32p": 32}

# Nobody delivers more, and the lower bits of a 32-bit container are noise at best.
MOST_BITS = 24

_SYNC_WORD = b"\x0b\x77"


class Coding:
    """Notes taken of one stream while it is decoded; ``errors`` counts packets that were refused."""

    def __init__(self, codec: str) -> None:
        self.errors = 0
        self.dialnorms: list[int] = []
        self._is_dolby = codec in ("ac3", "eac3")
        self._is_lossless = codec.startswith(_LOSSLESS)
        self._used = 0
        self._width = 0

    @property
    def used_bits(self) -> int | None:
        """The leading bits in use, at most :data:`MOST_BITS`; ``None`` where samples are no integers."""
        if not self._width:
            return None
        unused = (self._used & -self._used).bit_length() - 1 if self._used else self._width
        return min(self._width - unused, MOST_BITS)

    def note_packet(self, packet: av.Packet[av.AudioStream]) -> None:
        """Read what the packet's own header states."""
        if not self._is_dolby or not packet.size:
            return
        stated = dialnorm(bytes(memoryview(packet)[:8]))
        if stated is not None and stated not in self.dialnorms:
            self.dialnorms.append(stated)

    def note_frame(self, frame: av.AudioFrame) -> None:
        """Look which bits the frame's samples use, as long as that is not settled."""
        width = _WIDTHS.get(frame.format.name, 0)
        settled = self._width and self.used_bits == min(self._width, MOST_BITS)
        planes = frame.layout.nb_channels if frame.format.is_planar else 1
        if not self._is_lossless or not width or settled or planes > MOST_PLANES:
            return
        self._width = width
        count = frame.samples * frame.layout.nb_channels // planes
        for plane in frame.planes:
            samples = np.frombuffer(memoryview(plane), f"u{width // 8}", count)
            self._used |= int(np.bitwise_or.reduce(samples))


def dialnorm(header: bytes) -> int | None:
    """Dialogue level in LKFS of the first bytes of an AC-3 or E-AC-3 frame (ETSI TS 102 366, 4.4.2.8).

    ``None`` for bytes that are no such header. The reserved code 0 means -31.
    """
    if len(header) < 8 or header[:2] != _SYNC_WORD:
        return None
    bits = int.from_bytes(header[:8], "big")

    def field(first: int, width: int) -> int:
        return bits >> (64 - first - width) & ((1 << width) - 1)

    # The field bsid stands at the same place in both syntaxes; beyond 10 it is E-AC-3's.
    code = field(45, 5) if field(40, 5) > 10 else field(_ac3_dialnorm(field(48, 3)), 5)
    return -(code or 31)


def _ac3_dialnorm(acmod: int) -> int:
    """Where dialnorm stands in an AC-3 header: after mix levels that depend on the channels."""
    has_centre_mix = acmod & 1 and acmod != 1
    return 51 + 2 * bool(has_centre_mix) + 2 * bool(acmod & 4) + 2 * (acmod == 2) + 1
