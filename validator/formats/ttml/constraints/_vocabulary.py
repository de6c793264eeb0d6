"""Names of the vocabularies that the profiles add to TTML, and how to find their use in a document."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from validator.formats.ttml.document import Document
from validator.formats.ttml.names import TT, TTS
from validator.formats.xml.tree import Element, Name

DAPTM = TT + "/profile/dapt#metadata"
SMPTE_2010 = "http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt"
SMPTE_2013 = "http://www.smpte-ra.org/schemas/2052-1/2013/smpte-tt"
SMPTE = frozenset({SMPTE_2010, SMPTE_2013})
"""The namespace of SMPTE-TT, of each edition."""

EXTENT, ORIGIN, POSITION = (Name(TTS, local) for local in ("extent", "origin", "position"))
DISPLAY, VISIBILITY, OPACITY = (Name(TTS, local) for local in ("display", "visibility", "opacity"))


def foreign_elements(document: Document, namespaces: AbstractSet[str]) -> Iterator[Element]:
    """The elements of namespaces that are foreign to TTML, wherever they stand."""
    for outermost in document.foreign:
        for element in outermost.walk():
            if element.name.namespace in namespaces:
                yield element


def attributes_of(document: Document, namespace: str) -> Iterator[tuple[Element, Name, str]]:
    """Every attribute of a namespace on the elements of TTML, with its element and value."""
    for name, elements in document.by_attribute.items():
        if name.namespace == namespace:
            for element in elements:
                yield element, name, element.attributes[name]
