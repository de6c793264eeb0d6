"""Captions of a file's services as cues, each with the place in the file from which it was shown."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from validator.formats.cea708.service import ServiceDecoder
from validator.formats.places import Places
from validator.model.facts.text import Cue


def service_cues(services: Mapping[str, ServiceDecoder], places: Places, unit: Fraction) -> tuple[Cue, ...]:
    """The captions of all services (``SERVICE1`` …) in the order of their starts; ``unit`` is a frame."""
    found = [
        (caption.start, name, caption)
        for name, service in services.items()
        for caption in service.captions
        if caption.text
    ]
    found.sort(key=lambda one: one[:2])
    cues = []
    for number, (start, name, caption) in enumerate(found, 1):
        line, column = places.at(start)
        lines = tuple(caption.text.split("\n"))
        cues.append(Cue(number, name, start, caption.end, lines, line, column, line, name, unit))
    return tuple(cues)
