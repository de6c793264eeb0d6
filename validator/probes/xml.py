"""XML that is not timed text: whether it is well-formed, and what in it names languages and files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from validator.formats.xml.document import read
from validator.model.reason import Unknown

MAX_BYTES = 64 << 20


def probe(path: str, progress: Callable[[], None]) -> Mapping[str, object]:
    """``xml`` of a file of at most 64 MiB; of a larger one it is unknown."""
    file = Path(path)
    size = file.stat().st_size
    if size > MAX_BYTES:
        return {"xml": Unknown.because("xml.too-large", bytes=size, limit=MAX_BYTES)}
    facts = read(file.read_bytes())
    progress()
    return {"xml": facts}
