"""Timed text: what the file is as bytes, and the document in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from validator.formats.timed_text import parse
from validator.model.reason import Unknown

MAX_BYTES = 64 << 20


def probe(path: str, progress: Callable[[], None]) -> Mapping[str, object]:
    """``source`` and ``text`` of a file of at most 64 MiB; larger ones are unknown."""
    file = Path(path)
    size = file.stat().st_size
    if size > MAX_BYTES:
        return dict.fromkeys(
            ("source", "text"), Unknown.because("text.too-large", bytes=size, limit=MAX_BYTES)
        )
    source, text = parse(file.read_bytes(), file.name)
    progress()
    return {"source": source, "text": text}
