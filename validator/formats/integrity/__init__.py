"""Proof that a media file is not whole, container by container: what its headers promise and it lacks."""

from __future__ import annotations

from collections.abc import Callable

from validator.formats.integrity.boxes import find_box_damage
from validator.formats.integrity.chunks import find_chunk_damage
from validator.formats.integrity.flac import find_flac_damage
from validator.formats.integrity.matroska import find_matroska_damage
from validator.formats.integrity.mxf import find_mxf_damage
from validator.formats.integrity.ogg import find_ogg_damage
from validator.formats.integrity.program_stream import find_program_stream_damage
from validator.formats.integrity.stills import find_jpeg_damage, find_png_damage
from validator.formats.integrity.transport_stream import find_transport_stream_damage
from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_FINDERS: dict[str, Callable[[Reader, int], tuple[Damage, ...]]] = {
    "mp4": find_box_damage,
    "mov": find_box_damage,
    "heif": find_box_damage,
    "wav": find_chunk_damage,
    "avi": find_chunk_damage,
    "webp": find_chunk_damage,
    "aiff": find_chunk_damage,
    "flac": find_flac_damage,
    "mkv": find_matroska_damage,
    "webm": find_matroska_damage,
    "mxf": find_mxf_damage,
    "ogg": find_ogg_damage,
    "mpegts": find_transport_stream_damage,
    "mpegps": find_program_stream_damage,
    "png": find_png_damage,
    "jpeg": find_jpeg_damage,
}


def find_damage(stream: Reader, size: int, container: str) -> tuple[Damage, ...]:
    """What proves that ``stream`` (``size`` bytes, of format ``container``) is cut or broken.

    Nothing for a whole file, and for containers that carry no proof. Formats are named as
    :func:`validator.formats.sniffing.sniff` names them. Never raises on what the bytes say.
    """
    if size == 0:
        return (Damage("container.empty", 0, None, 0),)
    finder = _FINDERS.get(container)
    return finder(stream, size) if finder else ()
