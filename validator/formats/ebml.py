"""Matroska and WebM (RFC 9559) as EBML elements (RFC 8794): the segment's size, and languages of tracks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.formats.reader import Reader

SEGMENT = 0x18538067
_HEADER = 0x1A45DFA3
_TRACKS = 0x1654AE6B
_TRACK_ENTRY = 0xAE
_TRACK_NUMBER = 0xD7
_LANGUAGE = 0x22B59C
_LANGUAGE_BCP47 = 0x22B59D
_MAX_ELEMENTS = 100_000
_MAX_STRING_BYTES = 256


@dataclass(frozen=True, slots=True)
class Element:
    """One element: its identifier, where its data begin (0-based), their bytes; ``None`` if unknown."""

    id: int
    data: int
    size: int | None


@dataclass(frozen=True, slots=True)
class EbmlTrack:
    """What a track entry says of language: ISO 639-2 and BCP 47, as written; ``None`` where absent.

    By RFC 9559 an absent ``Language`` means ``eng``, and ``LanguageBCP47`` overrides it.
    """

    number: int
    language: str | None
    language_bcp47: str | None


def elements(stream: Reader, start: int, end: int) -> Iterator[Element]:
    """The elements from ``start``; ends where no header can be read, or after one of unknown size."""
    offset = start
    for _ in range(_MAX_ELEMENTS):
        element = _read_header(stream, offset) if offset < end else None
        if element is None:
            return
        yield element
        if element.size is None:
            return
        offset = element.data + element.size


def segment(stream: Reader, size: int) -> Element | None:
    """The first segment; ``None`` where there is none."""
    first = next(elements(stream, 0, size), None)
    if first is None or first.id != _HEADER:
        return None
    return next((element for element in elements(stream, 0, size) if element.id == SEGMENT), None)


def read_tracks(stream: Reader, size: int) -> tuple[EbmlTrack, ...]:
    """The track entries, in file order. Never raises on what the bytes say."""
    found = segment(stream, size)
    if found is None:
        return ()
    for element in elements(stream, found.data, _end(found, size)):
        if element.id == _TRACKS:
            entries = elements(stream, element.data, _end(element, size))
            return tuple(_read_track(stream, entry, size) for entry in entries if entry.id == _TRACK_ENTRY)
    return ()


def _read_track(stream: Reader, entry: Element, size: int) -> EbmlTrack:
    fields = {element.id: element for element in elements(stream, entry.data, _end(entry, size))}
    return EbmlTrack(
        number=int.from_bytes(_bytes(stream, fields.get(_TRACK_NUMBER))[:8], "big"),
        language=_text(stream, fields.get(_LANGUAGE)),
        language_bcp47=_text(stream, fields.get(_LANGUAGE_BCP47)),
    )


def _end(element: Element, size: int) -> int:
    return size if element.size is None else min(element.data + element.size, size)


def _text(stream: Reader, element: Element | None) -> str | None:
    return _bytes(stream, element).decode("latin-1").rstrip("\0") if element else None


def _bytes(stream: Reader, element: Element | None) -> bytes:
    if element is None or element.size is None:
        return b""
    stream.seek(element.data)
    return stream.read(min(element.size, _MAX_STRING_BYTES))


def _read_header(stream: Reader, offset: int) -> Element | None:
    stream.seek(offset)
    header = stream.read(12)
    if not header:
        return None
    id_bytes = _width(header[0])
    if id_bytes > 4 or len(header) <= id_bytes:
        return None
    size_bytes = _width(header[id_bytes])
    if size_bytes > 8 or len(header) < id_bytes + size_bytes:
        return None
    identifier = int.from_bytes(header[:id_bytes], "big")
    mask = (1 << 7 * size_bytes) - 1
    size = int.from_bytes(header[id_bytes : id_bytes + size_bytes], "big") & mask
    return Element(identifier, offset + id_bytes + size_bytes, None if size == mask else size)


def _width(first: int) -> int:
    """Bytes of a variable-size integer, by its first byte; 9 for none."""
    return 9 - first.bit_length()
