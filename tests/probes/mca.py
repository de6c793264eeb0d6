"""Puts labels of multichannel audio (SMPTE ST 377-4) into the header of a small MXF file that has none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

_SET = bytes.fromhex("060e2b34025301010d010101")
_SOUND_DESCRIPTORS = (_SET + bytes.fromhex("01014700"), _SET + bytes.fromhex("01014800"))
_SOUNDFIELD_LABEL = _SET + bytes.fromhex("01016c00")
_FILL = bytes.fromhex("060e2b34010101020301021001000000")
_PRIMER = bytes.fromhex("060e2b34020501010d01020101050100")
_HEADER_BYTES_AT = 32  # in the value of the partition pack
_INSTANCE = b"\x3c\x0a"
_STEREO = bytes.fromhex("060e2b340401010d0302022001000000")

_ELEMENTS = {
    "sub_descriptors": bytes.fromhex("060e2b34010101090601010406100000"),
    "dictionary": bytes.fromhex("060e2b340101010e0103070101000000"),
    "symbol": bytes.fromhex("060e2b340101010e0103070102000000"),
    "link": bytes.fromhex("060e2b340101010e0103070105000000"),
    "content_kind": bytes.fromhex("060e2b340101010e0302010220000000"),
    "element_kind": bytes.fromhex("060e2b340101010e0302010221000000"),
}
_TAGS = {name: (0xFF00 + place).to_bytes(2, "big") for place, name in enumerate(_ELEMENTS)}


def label(path: Path, kinds: Mapping[int, tuple[str, str]]) -> Path:
    """Give sound descriptors a soundfield label with (content kind, element kind), by their place.

    The header grows into the fill behind it, so that nothing else in the file moves.
    """
    data = path.read_bytes()
    _, pack, start = _packet(data, 0)
    length = int.from_bytes(data[pack + _HEADER_BYTES_AT :][:8], "big")
    packets = [packet for packet in _packets(data, start, start + length) if packet[0] != _FILL]
    header = labels = b""
    sounds = 0
    for key, value in packets:
        added = b""
        if key in _SOUND_DESCRIPTORS:
            if sounds in kinds:
                name = bytes((sounds + 1,)) * 16
                added = _item("sub_descriptors", (1).to_bytes(4, "big") + (16).to_bytes(4, "big") + name)
                labels += _klv(_SOUNDFIELD_LABEL, _soundfield(name, *kinds[sounds]))
            sounds += 1
        header += _klv(key, _primer(value) if key == _PRIMER else value + added)
    header += labels
    room = length - len(header) - 20
    assert room >= 0, "the fill is too small"
    path.write_bytes(data[:start] + header + _klv(_FILL, bytes(room)) + data[start + length :])
    return path


def _soundfield(name: bytes, content_kind: str, element_kind: str) -> bytes:
    return (
        _INSTANCE + (16).to_bytes(2, "big") + name
        + _item("dictionary", _STEREO)
        + _item("symbol", "sgST".encode("utf-16-be"))
        + _item("link", bytes(15) + name[:1])
        + _item("content_kind", content_kind.encode("utf-16-be"))
        + _item("element_kind", element_kind.encode("utf-16-be"))
    )  # fmt: skip


def _primer(value: bytes) -> bytes:
    count = int.from_bytes(value[:4], "big") + len(_ELEMENTS)
    entries = b"".join(_TAGS[name] + element for name, element in _ELEMENTS.items())
    return count.to_bytes(4, "big") + value[4:] + entries


def _item(name: str, value: bytes) -> bytes:
    return _TAGS[name] + len(value).to_bytes(2, "big") + value


def _klv(key: bytes, value: bytes) -> bytes:
    return key + b"\x83" + len(value).to_bytes(3, "big") + value


def _packets(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, bytes]]:
    while start < end:
        key, value, after = _packet(data, start)
        yield key, data[value:after]
        start = after


def _packet(data: bytes, at: int) -> tuple[bytes, int, int]:
    """Key, where the value begins, and where it ends."""
    first = data[at + 16]
    width = first & 0x7F if first & 0x80 else 0
    value = at + 17 + width
    length = int.from_bytes(data[at + 17 : value], "big") if width else first
    return data[at : at + 16], value, value + length
