"""Cut Matroska and WebM files (RFC 9559)."""

from __future__ import annotations

from validator.formats.ebml import segment
from validator.formats.reader import Reader
from validator.model.facts.container import Damage


def find_matroska_damage(stream: Reader, size: int) -> tuple[Damage, ...]:
    """A segment that promises more bytes than there are; one of unknown size promises nothing."""
    found = segment(stream, size)
    if found is None or found.size is None or found.data + found.size <= size:
        return ()
    return (Damage("container.truncated", found.data, found.size, size - found.data, "Segment"),)
