"""What SMPTE-TT adds to TTML1: tunnelled captions, pictures and their origin (SMPTE ST 2052-1)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._vocabulary import SMPTE, SMPTE_2010, SMPTE_2013, foreign_elements
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import HEAD, METADATA
from validator.formats.xml.tree import Element, Name

_CAPTION_DATA = frozenset({f"{SMPTE_2010}#cea608", f"{SMPTE_2013}#cea608", f"{SMPTE_2013}#cea708"})
"""Types of tunnelled data that the editions define; also the namespaces of their metadata."""

_ELEMENTS: Mapping[str, AbstractSet[str]] = {
    "information": frozenset({"origin", "mode"}),
    "image": frozenset({"imageType", "imagetype", "encoding"}),
    "data": frozenset({"datatype", "encoding"}),
}
"""The elements of SMPTE-TT and the attributes they have without a namespace."""

_ATTRIBUTES = frozenset({"backgroundImage", "backgroundImageHorizontal", "backgroundImageVertical"})
_MODES = frozenset({"Preserved", "Enhanced"})
_OFFSET = r"\+?(?:\d+(?:\.\d+)?|\.\d+)(?:%|px|em|c)"
_OFFSETS = {
    "backgroundImageHorizontal": re.compile(f"left|center|right|{_OFFSET}", re.ASCII),
    "backgroundImageVertical": re.compile(f"top|center|bottom|{_OFFSET}", re.ASCII),
}
_BASE64 = re.compile(r"(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?")
_SPACE = re.compile(r"[ \t\r\n]+")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:\S+")


def judge(document: Document, log: FaultLog) -> None:
    """Record what is wrong with the elements and attributes of SMPTE-TT."""
    _judge_attributes(document, log)
    informations = []
    for element in foreign_elements(document, SMPTE | _CAPTION_DATA):
        local = element.name.local
        if element.name.namespace not in SMPTE or local not in _ELEMENTS:
            log.at(element, "smpte.element.unknown", name=local[:40])
            continue
        _judge_own_attributes(element, log)
        if local == "information":
            informations.append(element)
        else:
            _judge_payload(element, log)
    _judge_informations(informations, log)


def _judge_attributes(document: Document, log: FaultLog) -> None:
    """Attributes of SMPTE-TT on the elements of TTML."""
    for name, elements in document.by_attribute.items():
        if name.namespace in _CAPTION_DATA:
            for element in elements:
                log.at(element, "smpte.attribute.misplaced", attribute=name.local[:40])
        if name.namespace not in SMPTE:
            continue
        for element in elements:
            if name.local not in _ATTRIBUTES:
                log.at(element, "smpte.attribute.unknown", attribute=name.local[:40])
            elif name.local == "backgroundImage":
                _judge_background(document, element, element.attributes[name], log)
            elif not _OFFSETS[name.local].fullmatch(element.attributes[name]):
                value = element.attributes[name][:40]
                log.at(element, "smpte.background.offset", attribute=name.local, value=value)


def _judge_background(document: Document, element: Element, value: str, log: FaultLog) -> None:
    """The address of an image, or ``#`` and the identifier of one in the document."""
    if not value or _SPACE.search(value):
        log.at(element, "smpte.background.malformed", value=value[:40])
    elif value.startswith("#"):
        target = document.identified.get(value[1:])
        if target is None or target.name.namespace not in SMPTE or target.name.local != "image":
            log.at(element, "smpte.background.unresolved", reference=value[1:41])


def _judge_own_attributes(element: Element, log: FaultLog) -> None:
    """Attributes of an element of SMPTE-TT: without a namespace those it has, with one only of captions."""
    for name in element.attributes:
        is_own = name.namespace == "" and name.local not in _ELEMENTS[element.name.local]
        is_captions = name.namespace in _CAPTION_DATA and element.name.local != "information"
        if is_own or is_captions or name.namespace in SMPTE:
            log.at(element, "smpte.attribute.unknown", attribute=name.local[:40])


def _judge_payload(element: Element, log: FaultLog) -> None:
    """The base 64 of a picture or of tunnelled data, and what it is declared to be."""
    encoding = element.attributes.get(Name("", "encoding"))
    if encoding != "Base64":
        log.at(element, "smpte.payload.encoding", value=(encoding or "")[:40])
    if not _BASE64.fullmatch(_SPACE.sub("", element.text)):
        log.at(element, "smpte.payload.base64", name=element.name.local)
    if element.name.local == "data":
        _judge_type(element, element.attributes.get(Name("", "datatype"), ""), log)
    else:
        kind = element.attributes.get(Name("", "imageType"), element.attributes.get(Name("", "imagetype")))
        if kind is not None and kind != "PNG":
            log.at(element, "smpte.image.type", value=kind[:40])


def _judge_type(element: Element, value: str, log: FaultLog) -> None:
    """A type that the standard defines, or a private one that begins with ``x-``."""
    if value in _CAPTION_DATA or (value.startswith("x-") and len(value) > 2 and not _SPACE.search(value)):
        return
    known = "unknown" if _URI.fullmatch(value) else "malformed"
    log.at(element, f"smpte.data.type-{known}", value=value[:80])


def _judge_informations(informations: list[Element], log: FaultLog) -> None:
    """At most one ``smpte:information``, in the metadata of the head."""
    for element in informations[1:]:
        log.at(element, "smpte.information.several", line=str(informations[0].line))
    for element in informations:
        if element.parent is None or element.parent.name != METADATA or not _is_in_head(element):
            log.at(element, "smpte.information.misplaced")
        mode = element.attributes.get(Name("", "mode"))
        if mode is not None and mode not in _MODES:
            log.at(element, "smpte.information.mode", value=mode[:40])


def _is_in_head(element: Element) -> bool:
    return any(ancestor.name == HEAD for ancestor in element.ancestors())
