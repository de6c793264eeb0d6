"""Signatures of media and other binary formats, each with how sure it is."""

from __future__ import annotations

from collections.abc import Iterator

from validator.formats.sniffing.elementary import probe_streams
from validator.model.vocabulary import MediaKind

Candidate = tuple[int, MediaKind, str]
"""Score, media kind, format. 100: cannot be anything else; under 50: a hint that a name overrules."""

CERTAIN = 100
LIKELY = 70

# Offset, bytes, score, media kind, format.
_SIGNATURES: tuple[tuple[int, bytes, int, MediaKind, str], ...] = (
    (0, b"fLaC", CERTAIN, "audio", "flac"),
    (0, b"OggS", CERTAIN, "audio", "ogg"),
    (0, b"ID3", LIKELY, "audio", "mp3"),
    (0, b"\xff\xd8\xff", CERTAIN, "image", "jpeg"),
    (0, b"\x89PNG\r\n\x1a\n", CERTAIN, "image", "png"),
    (0, b"II*\0", CERTAIN, "image", "tiff"),
    (0, b"MM\0*", CERTAIN, "image", "tiff"),
    (0, b"GIF87a", CERTAIN, "image", "gif"),
    (0, b"GIF89a", CERTAIN, "image", "gif"),
    (0, b"\0\0\0\x0cjP  \r\n\x87\n", CERTAIN, "image", "jpeg2000"),
    (0, b"\xff\x4f\xff\x51", CERTAIN, "image", "jpeg2000"),
    (0, b"%PDF-", CERTAIN, "other", "pdf"),
    (0, b"PK\x03\x04", CERTAIN, "other", "zip"),
    (0, b"riff\x2e\x91\xcf\x11", CERTAIN, "audio", "wav"),
    (0, b"version https://git-lfs", CERTAIN, "other", "git-lfs-pointer"),
    (3, b"STL", LIKELY, "text", "stl"),  # EBU Tech 3264: code page, then the disk format code
    (0, b"\0\0\x01\xba", LIKELY, "video", "mpegps"),
)
_RIFF: dict[bytes, tuple[MediaKind, str]] = {
    b"WAVE": ("audio", "wav"),
    b"AVI ": ("video", "avi"),
    b"WEBP": ("image", "webp"),
}


def probe_binary(head: bytes, extension: str) -> Iterator[Candidate]:
    """Every binary format that ``head`` could be the beginning of."""
    for offset, signature, score, media, found in _SIGNATURES:
        if head.startswith(signature, offset):
            yield score, media, found
    if head[:4] in {b"RIFF", b"RF64", b"BW64"} and head[8:12] in _RIFF:
        yield CERTAIN, *_RIFF[head[8:12]]
    if head[:4] == b"FORM" and head[8:12] in {b"AIFF", b"AIFC"}:
        yield CERTAIN, "audio", "aiff"
    yield from _probe_boxes(head, extension)
    yield from _probe_mxf(head)
    yield from _probe_matroska(head, extension)
    yield from probe_streams(head)


_FRAGMENT_BOXES = {b"styp", b"sidx", b"moof", b"emsg", b"prft"}
_QUICKTIME_ATOMS = {b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"}
_AUDIO_BRANDS = {b"M4A ", b"M4B ", b"F4A "}
_IMAGE_BRANDS = {b"avif", b"heic", b"heix", b"mif1"}


def _probe_boxes(head: bytes, extension: str) -> Iterator[Candidate]:
    """ISO base media files (ISO/IEC 14496-12) and QuickTime, which shares their boxes."""
    kind, brand = head[4:8], head[8:12]
    if kind == b"ftyp":
        if brand in _IMAGE_BRANDS:
            yield CERTAIN, "image", "heif"
        elif brand == b"qt  ":
            yield CERTAIN, "video", "mov"
        else:
            audio = brand in _AUDIO_BRANDS or extension == "m4a"
            yield CERTAIN, "audio" if audio else "video", "mp4"
    elif kind in _FRAGMENT_BOXES:
        yield LIKELY, "video", "mp4"
    elif kind in _QUICKTIME_ATOMS:
        # Files older than the file type box; an .mp4 that lost it keeps its name's format.
        yield LIKELY, "video", "mp4" if extension in {"mp4", "m4v"} else "mov"


_PARTITION_PACK = bytes.fromhex("060e2b34020501010d01020101")
_CONTAINER_LABEL = bytes.fromhex("060e2b34040101")
_ESSENCE = bytes.fromhex("0d01030102")
_BROADCAST_WAVE = 0x06  # SMPTE ST 382
_TIMED_TEXT = 0x13  # SMPTE ST 429-5
_MULTIPLE_WRAPPINGS = bytes.fromhex("0d010301027f")


def _probe_mxf(head: bytes) -> Iterator[Candidate]:
    """MXF (SMPTE ST 377-1), which may begin with a run-in; its essence labels tell what it carries."""
    start = head.find(_PARTITION_PACK)
    if start < 0:
        return
    score = CERTAIN if start == 0 else LIKELY
    kinds = _essence_kinds(head[start : start + 512])
    if kinds == {_BROADCAST_WAVE}:
        yield score, "audio", "mxf"
    elif kinds == {_TIMED_TEXT}:
        yield score, "text", "mxf"
    else:
        yield score, "video", "mxf"


def _essence_kinds(partition: bytes) -> set[int]:
    """The essence kinds (byte 14 of the container label) that a partition pack lists."""
    kinds = set()
    at = partition.find(_CONTAINER_LABEL)
    while at >= 0:
        label = partition[at : at + 16]
        if label[8:13] == _ESSENCE and label[8:14] != _MULTIPLE_WRAPPINGS and len(label) > 13:
            kinds.add(label[13])
        at = partition.find(_CONTAINER_LABEL, at + 16)
    return kinds


def _probe_matroska(head: bytes, extension: str) -> Iterator[Candidate]:
    """Matroska and WebM: an EBML header (RFC 8794) with its document type."""
    if head.startswith(b"\x1a\x45\xdf\xa3"):
        webm = b"\x42\x82\x84webm" in head[:128]
        yield CERTAIN, "audio" if extension == "mka" else "video", "webm" if webm else "mkv"
