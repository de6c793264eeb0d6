"""What the track boxes say: identity, handler, format, languages, purpose, and where the last samples lie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.formats.isobmff.boxes import Box, children, walk
from validator.formats.reader import Reader

_MAX_TABLE_BYTES = 64 * 1024 * 1024
_SELF_CONTAINED = 1
_QUICKTIME_LANGUAGES = 0x400
_UNSPECIFIED = 0x7FFF


@dataclass(frozen=True, slots=True)
class BoxTrack:
    """One ``trak``.

    ``language`` is ``mdhd``'s (ISO 639-2/T; ``None`` where it holds a QuickTime code or nothing),
    ``extended_language`` that of ``elng`` (BCP 47), as written. ``kinds`` are the schemes and values
    of its ``kind`` boxes (8.10.4), ``characteristics`` the ``tagc`` entries of its user data, which
    QuickTime has for accessibility (``public.accessibility.describes-video``). ``data_end`` is the
    lowest file size that holds every sample its tables point at; ``None`` where they can't tell.
    """

    track_id: int
    handler: str
    sample_format: str
    language: str | None
    extended_language: str | None
    data_end: int | None
    kinds: tuple[tuple[str, str], ...] = ()
    characteristics: tuple[str, ...] = ()


def read_tracks(stream: Reader, size: int) -> tuple[BoxTrack, ...]:
    """The tracks of the movie box, in file order. Never raises on what the bytes say."""
    return tuple(
        _read_track(stream, track)
        for movie in walk(stream, 0, size)
        if isinstance(movie, Box) and movie.kind == "moov"
        for track in children(stream, movie)
        if track.kind == "trak"
    )


def _read_track(stream: Reader, track: Box) -> BoxTrack:
    boxes = {box.kind: box for box in _descend(stream, track)}
    labels = [box for box in _descend(stream, track) if box.kind in {"kind", "tagc"}]
    elng = _content(stream, boxes.get("elng"))[4:]
    return BoxTrack(
        track_id=_track_id(_content(stream, boxes.get("tkhd"))),
        handler=_text(_content(stream, boxes.get("hdlr"))[8:12]),
        sample_format=_text(_content(stream, boxes.get("stsd"))[12:16]),
        language=_packed_language(_content(stream, boxes.get("mdhd"))),
        extended_language=_text(elng.partition(b"\0")[0]) or None,
        data_end=_data_end(stream, boxes),
        kinds=tuple(_kind(_content(stream, box)) for box in labels if box.kind == "kind"),
        characteristics=tuple(_text(_content(stream, box)).strip() for box in labels if box.kind == "tagc"),
    )


def _kind(content: bytes) -> tuple[str, str]:
    """Scheme and value, two terminated strings after version and flags."""
    scheme, _, rest = content[4:].partition(b"\0")
    return _text(scheme), _text(rest.partition(b"\0")[0])


def _descend(stream: Reader, parent: Box, levels: int = 4) -> Iterator[Box]:
    for box in children(stream, parent):
        if levels and box.kind in {"mdia", "minf", "stbl", "dinf", "udta"}:
            yield from _descend(stream, box, levels - 1)
        yield box


def _content(stream: Reader, box: Box | None) -> bytes:
    """The bytes after a box's header; empty without the box, or when it is too large to be sane."""
    if box is None or box.size > _MAX_TABLE_BYTES:
        return b""
    stream.seek(box.body)
    return stream.read(box.end - box.body)


def _text(data: bytes) -> str:
    return data.decode("latin-1").strip("\0")


def _track_id(header: bytes) -> int:
    at = 20 if header[:1] == b"\1" else 12
    return int.from_bytes(header[at : at + 4], "big")


def _packed_language(header: bytes) -> str | None:
    """Three letters of five bits (ISO/IEC 14496-12, 8.4.2.3); lower values are QuickTime's own codes."""
    at = 32 if header[:1] == b"\1" else 20
    code = int.from_bytes(header[at : at + 2], "big")
    if code < _QUICKTIME_LANGUAGES or code == _UNSPECIFIED:
        return None
    return "".join(chr((code >> shift & 0x1F) + 0x60) for shift in (10, 5, 0))


def _data_end(stream: Reader, boxes: dict[str, Box]) -> int | None:
    """The end of the last chunk, from its offset and the sizes of its samples."""
    if not _is_self_contained(_content(stream, boxes.get("dref"))):
        return None
    wide = "co64" in boxes
    offsets = _content(stream, boxes.get("co64" if wide else "stco"))
    width = 8 if wide else 4
    count = min(int.from_bytes(offsets[4:8], "big"), (len(offsets) - 8) // width)
    if count <= 0:
        return None
    chunks = [int.from_bytes(offsets[at : at + width], "big") for at in range(8, 8 + count * width, width)]
    last = _last_chunk_bytes(_content(stream, boxes.get("stsc")), _content(stream, boxes.get("stsz")))
    return max(*chunks, chunks[-1] + last)


def _is_self_contained(references: bytes) -> bool:
    """True when every data reference says that the samples are in this file (8.7.2)."""
    at = 8
    while at + 12 <= len(references):
        if not references[at + 11] & _SELF_CONTAINED:
            return False
        at += max(int.from_bytes(references[at : at + 4], "big"), 12)
    return len(references) >= 8


def _last_chunk_bytes(sample_to_chunk: bytes, sizes: bytes) -> int:
    """At least so many bytes belong to the last chunk; 0 where the tables do not say.

    A uniform size of 1 is QuickTime's way to count PCM frames, not bytes.
    """
    per_chunk = int.from_bytes(sample_to_chunk[-8:-4], "big") if len(sample_to_chunk) >= 20 else 0
    uniform = int.from_bytes(sizes[4:8], "big")
    count = int.from_bytes(sizes[8:12], "big")
    samples = min(per_chunk, count)
    if uniform:
        return samples * uniform if uniform > 1 else 0
    entries = (len(sizes) - 12) // 4
    if entries < count:
        return 0
    first = 12 + 4 * (count - samples)
    last = sizes[first : 12 + 4 * count]
    return sum(int.from_bytes(last[at : at + 4], "big") for at in range(0, len(last), 4))
