"""Embedded content: data, and the audio, images and fonts that it holds (TTML2 section 9)."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import (
    ANIMATE,
    AUDIO,
    BEGIN,
    CHUNK,
    DATA,
    DURATION,
    END,
    FONT,
    IMAGE,
    REGION_REFERENCE,
    RESOURCES,
    SET,
    SOURCE,
    SPAN,
    TIME_CONTAINER,
    TTS,
)
from validator.formats.ttml.validity import label
from validator.formats.ttml.values.reading import LWSP
from validator.formats.xml.tree import Element, Name

_SRC, _TYPE, _ENCODING, _LENGTH = (Name("", local) for local in ("src", "type", "encoding", "length"))
_BACKGROUND = Name(TTS, "backgroundImage")
_NOT_IN_RESOURCES = (Name("", "animate"), BEGIN, DURATION, END, REGION_REFERENCE, TIME_CONTAINER)

_DECODERS: dict[str, Callable[[str], bytes]] = {
    "base16": lambda text: base64.b16decode(text, casefold=True),
    "base32": lambda text: base64.b32decode(text, casefold=True),
    "base32hex": lambda text: base64.b32hexdecode(text, casefold=True),
    "base64": lambda text: base64.b64decode(text, validate=True),
    "base64url": lambda text: base64.b64decode(text, altchars=b"-_", validate=True),
}
# What images of the types in use begin with; other types are taken at their word.
_SIGNATURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff", "image/gif": b"GIF8"}
_SPACES = str.maketrans("", "", LWSP)


def judge(document: Document, log: FaultLog) -> None:
    """Record embedded content that is defined in two ways, in none, or wrongly encoded."""
    for element in document.named(DATA):
        _judge_data(element, document, log)
    for element in document.named(SOURCE):
        _judge_source(element, document, log)
    for name in (AUDIO, IMAGE, FONT):
        for element in document.named(name):
            _judge_content(element, document, log)
    for element in document.having(_BACKGROUND):
        _judge_fragment(element, element.attributes[_BACKGROUND], IMAGE, document, log)


def _judge_content(element: Element, document: Document, log: FaultLog) -> None:
    """One source of audio, an image or a font: ``src``, or else source elements."""
    sources = [child for child in element.elements() if child.name == SOURCE]
    src = element.attributes.get(_SRC)
    if src is not None:
        if sources:
            log.at(element, "ttml.embedded.two-sources", element=label(element.name))
        _judge_fragment(element, src, element.name, document, log)
    # The audio of spoken text has a source without naming one (section 10.2.56).
    elif not sources and not (element.name == AUDIO and element.parent and element.parent.name == SPAN):
        log.at(element, "ttml.embedded.no-source", element=label(element.name))
    if _TYPE in element.attributes and (src is None or src.strip().startswith("#")):
        log.at(element, "ttml.embedded.type-not-allowed", element=label(element.name))
    if element.name == IMAGE and element.parent is not None and element.parent.name == RESOURCES:
        _judge_definition(element, log)


def _judge_definition(image: Element, log: FaultLog) -> None:
    """An image that is defined for others has no time and no place of its own (section 9.1.5)."""
    for name in _NOT_IN_RESOURCES:
        if name in image.attributes:
            log.at(image, "ttml.embedded.definition", what=label(name))
    for child in image.elements():
        if child.name in {ANIMATE, SET}:
            log.at(child, "ttml.embedded.definition", what=label(child.name))


def _judge_fragment(element: Element, address: str, wanted: Name, document: Document, log: FaultLog) -> None:
    """A bare fragment leads to a definition in resources (section 9.3)."""
    address = address.strip(LWSP)
    if not address.startswith("#"):
        return
    target = document.identified.get(address[1:])
    if target is None or target.name != wanted or target.parent is None or target.parent.name != RESOURCES:
        log.at(element, "ttml.embedded.unresolved", reference=address[:40], wanted=label(wanted))


def _judge_source(source: Element, document: Document, log: FaultLog) -> None:
    data = [child for child in source.elements() if child.name == DATA]
    src = source.attributes.get(_SRC)
    if src is not None:
        if data:
            log.at(source, "ttml.embedded.two-sources", element="source")
        _judge_fragment(source, src, DATA, document, log)
    elif not data:
        log.at(source, "ttml.embedded.no-source", element="source")
    if _TYPE in source.attributes and (src is None or src.strip().startswith("#")):
        log.at(source, "ttml.embedded.type-not-allowed", element="source")
    # A source of data refers to other data, and holds none (section 9.1.3).
    is_of_data = source.parent is not None and source.parent.name == DATA
    if any(ancestor.name == SOURCE for ancestor in list(source.ancestors())[1:]) or (is_of_data and data):
        log.at(source, "ttml.embedded.nested-source")


def _judge_data(data: Element, document: Document, log: FaultLog) -> None:
    """Data in one of its four forms: simple, by reference, in chunks, or from sources (section 9.1.3)."""
    chunks = [child for child in data.elements() if child.name == CHUNK]
    sources = [child for child in data.elements() if child.name == SOURCE]
    src = data.attributes.get(_SRC)
    has_text = bool(data.text.strip(LWSP))
    # Text beside elements is no matter of this module.
    if sum((src is not None, has_text and not (chunks or sources), bool(chunks), bool(sources))) > 1:
        log.at(data, "ttml.embedded.two-sources", element="data")
    if src is not None:
        _judge_fragment(data, src, DATA, document, log)
    is_encoded = src is None and not sources
    is_internal = src is not None and src.strip(LWSP).startswith("#")
    if is_encoded and _TYPE not in data.attributes:
        log.at(data, "ttml.embedded.type-missing")
    elif (sources or is_internal) and _TYPE in data.attributes:
        log.at(data, "ttml.embedded.type-not-allowed", element="data")
    if _ENCODING in data.attributes and (chunks or not is_encoded):
        log.at(data, "ttml.embedded.encoding-not-allowed")
    if _LENGTH in data.attributes and not is_encoded:
        log.at(data, "ttml.embedded.length-not-allowed")
    if is_encoded:
        _judge_bytes(data, chunks, log)


def _judge_bytes(data: Element, chunks: list[Element], log: FaultLog) -> None:
    """The bytes must decode, be as many as are promised, and be of the type that is given."""
    parts = [(part, _decoded(part, log)) for part in chunks or [data]]
    for part, decoded in parts:
        if decoded is not None:
            _judge_length(part, len(decoded), log)
    if any(decoded is None for _, decoded in parts):
        return
    whole = b"".join(decoded for _, decoded in parts if decoded is not None)
    if chunks:
        _judge_length(data, len(whole), log)
    media_type = data.attributes.get(_TYPE, "").partition(";")[0].strip(LWSP).lower()
    if whole and not whole.startswith(_SIGNATURES.get(media_type, b"")):
        log.at(data, "ttml.embedded.wrong-type", type=media_type)


def _judge_length(element: Element, count: int, log: FaultLog) -> None:
    promised = element.attributes.get(_LENGTH, "")
    if promised.isascii() and promised.isdigit() and promised.lstrip("0") != str(count).lstrip("0"):
        where = label(element.name)
        log.at(element, "ttml.embedded.length", element=where, promised=promised[:20], found=count)


def _decoded(element: Element, log: FaultLog) -> bytes | None:
    """The bytes that the text of an element stands for; ``None`` when it does not decode."""
    encoding = element.attributes.get(_ENCODING, "base64").strip()
    decode = _DECODERS.get(encoding)
    if decode is None:
        return None
    try:
        return decode(element.text.translate(_SPACES))
    except (binascii.Error, ValueError):
        log.at(element, "ttml.embedded.encoding", element=label(element.name), encoding=encoding)
        return None
