"""Where in a delivery a cue, one row of it, or a stretch of sound stands."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction

from validator.model.facts.audio import Span
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Location
from validator.model.package import Asset, FrameRate

# In these formats every displayed row is a line of the file; elsewhere rows are elements.
_ROW_IS_LINE = frozenset({"srt", "webvtt"})
_CONTEXT_LENGTH = 80


def cue_location(
    asset: Asset, cue: Cue, rate: FrameRate, start: Fraction | None = None, end: Fraction | None = None
) -> Location:
    """Where a cue is; ``start`` and ``end`` (seconds) replace the cue's own for a gap."""
    begin = cue.start if start is None else start
    return Location(
        asset=asset.path,
        line=cue.line or None,  # binary formats have no lines
        column=cue.column or None,
        start=begin,
        end=cue.end if end is None else end,
        frame=math.floor(begin * rate.value) if rate.value else None,
        cue=cue.identifier or str(cue.number),
        xpath=cue.xpath,
        context=cue.text.replace("\n", " ⏎ ")[:_CONTEXT_LENGTH],
    )


def row_location(asset: Asset, text: TimedText, cue: Cue, row: int, rate: FrameRate) -> Location:
    """Where one displayed row of a cue is; ``row`` is 0-based."""
    offset, column = (row, 1) if text.format in _ROW_IS_LINE else (0, cue.column)
    return replace(
        cue_location(asset, cue, rate),
        line=cue.text_line + offset or None,
        column=column or None,
        context=cue.lines[row][:_CONTEXT_LENGTH],
    )


def span_location(
    asset: Asset, span: Span, track: int | None = None, rate: FrameRate | None = None
) -> Location:
    """A stretch of a file, or of one of its tracks."""
    frame = math.floor(span.start * rate.value) if rate and rate.value else None
    return Location(asset=asset.path, start=span.start, end=span.end, frame=frame, track=track)
