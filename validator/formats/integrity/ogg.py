"""Cut Ogg files (RFC 3533): a last page that is shorter than its lacing values."""

from __future__ import annotations

from validator.formats.reader import Reader
from validator.model.facts.container import Damage

_TAIL_BYTES = 256 * 1024
_CAPTURE = b"OggS\0"


def find_ogg_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """The last page runs past the end. Pages hold at most 65,307 bytes, so the tail shows one whole."""
    base = max(size - _TAIL_BYTES, 0)
    stream.seek(base)
    tail = stream.read(_TAIL_BYTES)
    at = tail.find(_CAPTURE)
    while at >= 0:
        end = _page_end(tail, at)
        if end is None or end > len(tail):
            expected = None if end is None else end - at
            return (Damage("container.truncated", base + at, expected, len(tail) - at, "page"),)
        if end == len(tail):
            return ()
        # Five letters inside a page are no page: the next one must begin where this one ends.
        at = end if tail.startswith(_CAPTURE, end) else tail.find(_CAPTURE, at + 1)
    return ()


def _page_end(tail: bytes, at: int) -> int | None:
    """Where the page at ``at`` ends; ``None`` when its header is cut."""
    if at + 27 > len(tail) or at + 27 + tail[at + 26] > len(tail):
        return None
    lacing = tail[at + 27 : at + 27 + tail[at + 26]]
    return at + 27 + len(lacing) + sum(lacing)
