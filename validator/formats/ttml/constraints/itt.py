"""The usual form of iTunes Timed Text: SMPTE time at a declared rate, regions at the edges of the picture."""

from __future__ import annotations

from collections.abc import Mapping

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._vocabulary import EXTENT, ORIGIN
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import REGION, TTP
from validator.formats.xml.tree import Name

_TIME_BASE, _FRAME_RATE, _MULTIPLIER, _DROP_MODE = (
    Name(TTP, local) for local in ("timeBase", "frameRate", "frameRateMultiplier", "dropMode")
)
_REQUIRED: Mapping[Name, str] = {
    _FRAME_RATE: "ttp:frameRate",
    _MULTIPLIER: "ttp:frameRateMultiplier",
    _DROP_MODE: "ttp:dropMode",
}
# Thousandths of the whole rate: the form of Apple's example, and that of the broadcast rates.
_MULTIPLIERS = frozenset({"1 1", "999 1000", "1000 1001"})
_PLACES = frozenset(
    {
        ("0% 0%", "100% 15%"),
        ("0% 85%", "100% 15%"),
        ("0% 0%", "15% 100%"),
        ("85% 0%", "15% 100%"),
    }
)
"""Origin and extent of the regions at the top, the bottom, the left and the right."""


def judge(document: Document, log: FaultLog) -> None:
    """Record where a document leaves the form of iTunes Timed Text."""
    attributes = document.root.attributes
    if attributes.get(_TIME_BASE) != "smpte":
        log.at(document.root, "itt.time-base", value=attributes.get(_TIME_BASE, "media")[:40])
    for name, label in _REQUIRED.items():
        if name not in attributes:
            log.at(document.root, "itt.parameter.missing", attribute=label)
    multiplier = " ".join(attributes.get(_MULTIPLIER, "1 1").split())
    if multiplier not in _MULTIPLIERS:
        log.at(document.root, "itt.multiplier", value=multiplier[:40])
    for region in document.named(REGION):
        values = document.styles.specified(region)
        place = " ".join(values.get(ORIGIN, "").split()), " ".join(values.get(EXTENT, "").split())
        if place not in _PLACES:
            log.at(region, "itt.region.place", origin=place[0][:40], extent=place[1][:40])
