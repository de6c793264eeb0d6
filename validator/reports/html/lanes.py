"""A lane: stretches of one kind over time, drawn as a bar below or beside others on the same scale."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.reports.drawing.happenings import Happening
from validator.reports.drawing.scale import TimeScale


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of thing over time: ``cues``, ``captions`` (of a channel, its ``name``), ``speech`` …

    ``drawing`` is SVG path data; ``count`` how many there are, ``first`` and ``last`` in seconds.
    """

    kind: str
    name: str
    drawing: str
    count: int
    first: Fraction
    last: Fraction


def lane(happening: Happening, scale: TimeScale) -> Lane:
    """What happens, on a scale of time."""
    starts, ends = zip(*happening.stretches, strict=True)
    drawing = scale.blocks(happening.stretches)
    return Lane(happening.kind, happening.name, drawing, len(starts), min(starts), max(ends))
