"""Streams without a file header: a sync word proves little, the next one at its place a lot."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from validator.model.vocabulary import MediaKind

HINT = 30
PROVEN = 80


def probe_streams(head: bytes) -> Iterator[tuple[int, MediaKind, str]]:
    """Transport streams, MPEG audio, ADTS, AC-3 and E-AC-3 that begin with the first byte."""
    if _is_transport_stream(head):
        yield PROVEN, "video", "mpegts"
    for found, length_of in _AUDIO.items():
        length = length_of(head)
        if length:
            follows = len(head) >= length + 7 and length_of(head[length:]) > 0
            yield PROVEN if follows else HINT, "audio", found


def _is_transport_stream(head: bytes) -> bool:
    """Sync bytes at the start of each of three packets (ISO/IEC 13818-1; 192 bytes in Blu-ray)."""
    for first, size in ((0, 188), (4, 192), (0, 204)):
        syncs = head[first : first + 3 * size : size]
        if syncs == b"GGG":
            return True
    return False


_BIT_RATES_LAYER_3 = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 0)
_BIT_RATES_LAYER_3_LOW = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160, 0)
_SAMPLE_RATES = (44100, 48000, 32000)


def _mp3_length(head: bytes) -> int:
    """Bytes of the MPEG layer III frame at the start (ISO/IEC 11172-3, 13818-3); 0 if there is none."""
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE6 != 0xE2:
        return 0
    version = head[1] >> 3 & 3  # 3: MPEG-1, 2: MPEG-2, 0: MPEG-2.5, 1: reserved
    rate_index = head[2] >> 2 & 3
    if version == 1 or rate_index == 3:
        return 0
    rates = _BIT_RATES_LAYER_3 if version == 3 else _BIT_RATES_LAYER_3_LOW
    sample_rate = _SAMPLE_RATES[rate_index] // {3: 1, 2: 2, 0: 4}[version]
    bits = rates[head[2] >> 4] * 1000 * (144 if version == 3 else 72)
    return bits // sample_rate + (head[2] >> 1 & 1) if bits else 0


def _adts_length(head: bytes) -> int:
    """Bytes of the ADTS frame at the start (ISO/IEC 13818-7); 0 if there is none."""
    if len(head) < 7 or head[0] != 0xFF or head[1] & 0xF6 != 0xF0 or head[2] >> 2 & 15 > 12:
        return 0
    length = (head[3] & 3) << 11 | head[4] << 3 | head[5] >> 5
    return length if length >= 7 else 0


_AC3_KILOBITS = (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384, 448, 512, 576, 640)


def _ac3_length(head: bytes) -> int:
    """Bytes of the AC-3 frame at the start (ATSC A/52, table 5.18); 0 if there is none."""
    if len(head) < 6 or head[:2] != b"\x0b\x77" or head[5] >> 3 > 10:
        return 0
    rate, size = head[4] >> 6, head[4] & 63
    if rate == 3 or size > 37:
        return 0
    kilobits = _AC3_KILOBITS[size >> 1]
    if rate == 0:
        return kilobits * 4
    return kilobits * 6 if rate == 2 else (kilobits * 96_000 // 44_100 + (size & 1)) * 2


def _eac3_length(head: bytes) -> int:
    """Bytes of the E-AC-3 frame at the start (ATSC A/52 annex E); 0 if there is none."""
    if len(head) < 6 or head[:2] != b"\x0b\x77" or not 10 < head[5] >> 3 <= 16:
        return 0
    return (((head[2] & 7) << 8 | head[3]) + 1) * 2


_AUDIO: dict[str, Callable[[bytes], int]] = {
    "mp3": _mp3_length,
    "adts": _adts_length,
    "ac3": _ac3_length,
    "eac3": _eac3_length,
}
