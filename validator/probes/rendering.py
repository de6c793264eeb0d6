"""The hypothetical render model of a TTML document, by ttconv (pictures) and imschrm (the model)."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from validator.formats.timed_text import parse
from validator.model.facts.rendering import Overload, Rendering
from validator.model.reason import Unknown

MAX_BYTES = 8 << 20
MOST_CUES = 3_000
"""Larger documents are left alone: each picture is made by looking at the whole document."""

_MOST_OVERLOADS = 1_000


def probe(path: str, progress: Callable[[], None]) -> Mapping[str, object]:
    """``rendering`` of a document that is well-formed, and not too large."""
    file = Path(path)
    size = file.stat().st_size
    if size > MAX_BYTES:
        return {"rendering": Unknown.because("text.too-large", bytes=size, limit=MAX_BYTES)}
    return {"rendering": _rendering(file.read_bytes(), file.name, progress)}


def _rendering(data: bytes, name: str, progress: Callable[[], None]) -> Rendering | Unknown:
    # Our own reader first: it refuses what is not well-formed, and every document type declaration.
    source, text = parse(data, name)
    if isinstance(source, Unknown) or source.format != "ttml":
        return Unknown.because("engine.fact-does-not-apply", fact="rendering", asset=name)
    if isinstance(text, Unknown):
        return text
    if text.cue_count > MOST_CUES:
        return Unknown.because("text.render-model.too-many-cues", count=text.cue_count, limit=MOST_CUES)
    logging.getLogger("ttconv").setLevel(logging.CRITICAL)
    try:
        return _measured(data, progress)
    except Exception as error:  # ttconv reads what IMSC permits, and raises many kinds of error beyond
        return Unknown.because("text.render-model.unreadable", problem=str(error)[:80])


def _measured(data: bytes, progress: Callable[[], None]) -> Rendering:
    from imschrm import hrm

    overloads: list[Overload] = []
    count = 0

    class Handler(hrm.EventHandler):  # type: ignore[misc]
        """Receives what the model says of each picture, and of those that it cannot paint."""

        def debug(self, msg: str, doc_index: int, time_offset: Any, available_time: Any, stats: Any) -> None:
            nonlocal count
            count = doc_index + 1

        def error(self, msg: str, doc_index: int, time_offset: Any, available_time: Any, stats: Any) -> None:
            if len(overloads) < _MOST_OVERLOADS:
                overloads.append(_overload(msg, Fraction(time_offset), available_time, stats))

    hrm.validate(_pictures(data, progress), Handler())
    return Rendering(count, tuple(overloads))


def _overload(message: str, start: Fraction, available: Any, stats: Any) -> Overload:
    if message.startswith("NGBS"):
        return Overload("glyph-area", start, float(stats.ngra_t), 1.0)
    return Overload("time", start, float(stats.dur), float(available))


def _pictures(data: bytes, progress: Callable[[], None]) -> Iterator[tuple[Fraction, Any]]:
    """The intermediate synchronic documents, each with the time from which it is shown."""
    from ttconv.imsc import reader
    from ttconv.isd import ISD

    model = reader.to_model(ElementTree.ElementTree(ElementTree.fromstring(data)))
    times = ISD.significant_times(model)
    for time in times:
        progress()
        yield time, ISD.from_model(model, time, times)
