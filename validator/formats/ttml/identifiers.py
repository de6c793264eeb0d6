"""The elements of a document by their ``xml:id``."""

from __future__ import annotations

from collections.abc import Iterable

from validator.formats.faults import FaultLog
from validator.formats.ttml.values.tokens import is_nc_name
from validator.formats.xml.tree import ID, Element


def read_identifiers(elements: Iterable[Element], log: FaultLog) -> dict[str, Element]:
    """Every element by its ``xml:id`` (xml:id 1.0); the first wins where one is used twice."""
    identified: dict[str, Element] = {}
    for element in elements:
        identifier = element.attributes.get(ID)
        if identifier is None:
            continue
        identifier = identifier.strip(" \t\r\n")
        if not is_nc_name(identifier):
            log.at(element, "ttml.id.malformed", id=identifier[:40])
        first = identified.setdefault(identifier, element)
        if first is not element:
            log.at(element, "ttml.id.duplicate", id=identifier[:40], first=str(first.line))
    return identified
