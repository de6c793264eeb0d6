"""Cut ISO base media files and QuickTime movies (ISO/IEC 14496-12)."""

from __future__ import annotations

from validator.formats.isobmff import Box, read_tracks, walk
from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_INDEXES = frozenset(("moov", "moof", "meta", "sidx"))


def find_box_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """A box that runs past the end, sample tables that point past it, or media data without tables."""
    boxes = []
    for box in walk(stream, 0, size):
        if not isinstance(box, Box):
            break  # what follows whole boxes is not part of the movie
        if box.end > size:
            return (Damage("container.truncated", box.offset, box.size, size - box.offset, box.kind),)
        boxes.append(box)
    kinds = {box.kind for box in boxes}
    data = next((box for box in boxes if box.kind == "mdat"), None)
    if data and not kinds & _INDEXES:
        return (Damage("container.no-index", data.offset, None, size, "moov"),)
    return _past_the_end(stream, size)


def _past_the_end(stream: Reader, size: int) -> tuple[Damage, ...]:
    ends = [track.data_end for track in read_tracks(stream, size) if track.data_end is not None]
    if ends and max(ends) > size:
        return (Damage("container.truncated", size, max(ends), size, "stco"),)
    return ()
