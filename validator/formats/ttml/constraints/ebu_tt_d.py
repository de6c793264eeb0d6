"""EBU-TT-D: which elements and attributes it keeps of TTML1, and what it demands (EBU Tech 3380)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import (
    BODY,
    BR,
    DIV,
    EBUTTS,
    HEAD,
    LAYOUT,
    METADATA,
    REGION,
    ROOT,
    SPAN,
    STYLE,
    STYLING,
    TT_NAMESPACES,
    TTM,
    TTP,
    TTS,
    P,
)
from validator.formats.xml.tree import ID, LANG, SPACE, Element, Name

_ANYWHERE = frozenset({ID, LANG, SPACE})
_JUDGED = TT_NAMESPACES | {"", EBUTTS}
"""Namespaces whose attributes the format lists; those of others are free."""


def _names(namespace: str, locals_: str) -> frozenset[Name]:
    return frozenset(Name(namespace, local) for local in locals_.split())


_ABOUT = _names(TTM, "agent role")
_STYLES = _names(
    TTS,
    "direction fontFamily fontSize lineHeight textAlign color backgroundColor fontStyle fontWeight"
    " textDecoration unicodeBidi wrapOption",
) | _names(EBUTTS, "multiRowAlign linePadding")
_BOXES = _names(TTS, "origin extent displayAlign padding writingMode showBackground overflow")
_TIMES = _names("", "begin end")

_ATTRIBUTES: Mapping[Name, AbstractSet[Name]] = {
    ROOT: _names(TTP, "timeBase cellResolution"),
    HEAD: frozenset(),
    METADATA: frozenset(),
    STYLING: frozenset(),
    STYLE: _STYLES,
    LAYOUT: frozenset(),
    REGION: _BOXES | _names("", "style"),
    BODY: _ABOUT | _names("", "style"),
    DIV: _ABOUT | _names("", "style region"),
    P: _ABOUT | _TIMES | _names("", "style region"),
    SPAN: _ABOUT | _TIMES | _names("", "style"),
    BR: _names(TTM, "role"),
}
"""The attributes of each element that the format has, without those of XML itself."""

_CHILDREN: Mapping[Name, AbstractSet[Name]] = {
    BODY: frozenset({DIV, METADATA}),
    DIV: frozenset({P, METADATA}),
    P: frozenset({SPAN, BR, METADATA}),
    SPAN: frozenset({BR, METADATA}),
}
_REQUIRED_CHILDREN: Mapping[Name, tuple[Name, ...]] = {
    ROOT: (HEAD,),
    HEAD: (STYLING, LAYOUT),
    STYLING: (STYLE,),
    LAYOUT: (REGION,),
    BODY: (DIV,),
    DIV: (P,),
}
_REQUIRED_ATTRIBUTES: Mapping[Name, tuple[Name, ...]] = {
    ROOT: (Name(TTP, "timeBase"),),
    STYLE: (ID,),
    REGION: (ID, Name(TTS, "origin"), Name(TTS, "extent")),
    P: (ID,),
}
_PREFIXES = {TTP: "ttp:", TTS: "tts:", TTM: "ttm:", EBUTTS: "ebutts:", ID.namespace: "xml:"}


def judge(document: Document, log: FaultLog) -> None:
    """Record the elements and attributes that the format does not have, and those that it misses."""
    allowed: dict[tuple[Name, Name], bool] = {}
    for element in document.elements:
        if element.name not in _ATTRIBUTES:
            _judge_other(element, log)
            continue
        for name in element.attributes:
            key = element.name, name
            if key not in allowed:
                allowed[key] = _is_allowed(*key)
            if not allowed[key]:
                log.at(
                    element, "ebuttd.attribute.not-allowed", attribute=_label(name), name=element.name.local
                )
        for missing in _missing(element):
            log.at(element, "ebuttd.attribute.missing", attribute=_label(missing), name=element.name.local)
        _judge_children(element, log)


def _judge_other(element: Element, log: FaultLog) -> None:
    """Whatever stands in metadata is free; the head may name the owner of the rights."""
    if any(ancestor.name == METADATA for ancestor in element.ancestors()):
        return
    if element.name == Name(TTM, "copyright") and element.parent is not None and element.parent.name == HEAD:
        return
    log.at(element, "ebuttd.element.not-allowed", name=_label(element.name))


def _is_allowed(element: Name, attribute: Name) -> bool:
    if attribute.namespace not in _JUDGED or attribute in _ANYWHERE:
        return True
    return attribute in _ATTRIBUTES[element]


def _missing(element: Element) -> Iterator[Name]:
    return (name for name in _REQUIRED_ATTRIBUTES.get(element.name, ()) if name not in element.attributes)


def _judge_children(element: Element, log: FaultLog) -> None:
    allowed, required = _CHILDREN.get(element.name), _REQUIRED_CHILDREN.get(element.name, ())
    if allowed is None and not required:
        return
    children = {child.name for child in element.children if isinstance(child, Element)}
    for child in element.elements() if allowed is not None and not children <= allowed else ():
        if child.name == SPAN == element.name:
            log.at(child, "ebuttd.span.nested")
        elif child.name in _ATTRIBUTES and child.name not in (allowed or ()):
            log.at(child, "ebuttd.element.nested", name=child.name.local, parent=element.name.local)
    for wanted in required:
        if wanted not in children:
            log.at(element, "ebuttd.element.missing", name=wanted.local, parent=element.name.local)


def _label(name: Name) -> str:
    return f"{_PREFIXES.get(name.namespace, '')}{name.local}"[:60]
