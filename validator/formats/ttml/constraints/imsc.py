"""The words that IMSC adds to TTML, their values and where they may stand (IMSC 1.1, Extensions)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._vocabulary import attributes_of, foreign_elements
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import (
    BODY,
    DIV,
    EBUTTS,
    INITIAL,
    ITTM,
    ITTP,
    ITTS,
    METADATA,
    REGION,
    ROOT,
    SET,
    STYLE,
    TT_NAMESPACES,
    TTM,
    TTP,
    P,
)
from validator.formats.xml.tree import Element, Name

_PERCENTAGE = re.compile(r"\+?(\d+(?:\.\d+)?|\.\d+)%", re.ASCII)
_RATIO = re.compile(r"(\d{1,18})[ \t\r\n]+(\d{1,18})", re.ASCII)
_CELLS = re.compile(r"\+?(?:\d+(?:\.\d+)?|\.\d+)c", re.ASCII)


def _is_area(value: str) -> bool:
    matches = [_PERCENTAGE.fullmatch(token) for token in value.split()]
    return len(matches) == 4 and all(match and float(match[1]) <= 100 for match in matches)


def _is_ratio(value: str) -> bool:
    match = _RATIO.fullmatch(value)
    return match is not None and int(match[1]) > 0 and int(match[2]) > 0


def _one_of(*values: str) -> Callable[[str], bool]:
    return frozenset(values).__contains__


def _is_cells(value: str) -> bool:
    return _CELLS.fullmatch(value) is not None


_GRAMMAR: Mapping[Name, Callable[[str], bool]] = {
    Name(ITTP, "activeArea"): _is_area,
    Name(ITTP, "aspectRatio"): _is_ratio,
    Name(ITTP, "progressivelyDecodable"): _one_of("true", "false"),
    Name(ITTS, "forcedDisplay"): _one_of("true", "false"),
    Name(ITTS, "fillLineGap"): _one_of("true", "false"),
    Name(EBUTTS, "linePadding"): _is_cells,
    Name(EBUTTS, "multiRowAlign"): _one_of("start", "center", "end", "auto"),
}
_PREFIXES = {ITTP: "ittp", ITTS: "itts", EBUTTS: "ebutts"}
# The elements that line padding and row alignment may stand on (IMSC 1.1, ebutts:linePadding);
# animation sets what an element may have.
_ON_PARAGRAPHS = frozenset({STYLE, REGION, BODY, DIV, P, INITIAL, SET})

_ASPECT_RATIO, _DISPLAY_ASPECT_RATIO = Name(ITTP, "aspectRatio"), Name(TTP, "displayAspectRatio")
# Namespaces whose attributes ittm:altText does not take.
_RESERVED = TT_NAMESPACES | {"", ITTM, ITTP, ITTS}
_ALT_TEXT, _ITEM, _NAME = Name(ITTM, "altText"), Name(TTM, "item"), Name("", "name")


def judge(document: Document, log: FaultLog) -> None:
    """Record malformed, misplaced and unknown words of the namespaces of IMSC."""
    for namespace in _PREFIXES:
        for element, name, value in attributes_of(document, namespace):
            _judge_attribute(element, name, value, log)
    _judge_ratios(document, log)
    _judge_alternative_texts(document, log)


def _judge_attribute(element: Element, name: Name, value: str, log: FaultLog) -> None:
    label = f"{_PREFIXES[name.namespace]}:{name.local}"
    follows_grammar = _GRAMMAR.get(name)
    if follows_grammar is None:
        if name.namespace != EBUTTS:  # which EBU-TT extends, for uses other than IMSC's
            log.at(element, "imsc.attribute.unknown", attribute=label)
        return
    if not follows_grammar(value):
        log.at(element, "imsc.attribute.malformed", attribute=label, value=value[:40])
    if name.namespace == ITTP and element.name != ROOT:
        log.at(element, "imsc.attribute.ignored", attribute=label)
    if name.namespace == EBUTTS and element.name not in _ON_PARAGRAPHS:
        log.at(element, "imsc.attribute.misplaced", attribute=label)
    log.at(element, "imsc.extension", feature=f"#{name.local}", what=label)


def _judge_ratios(document: Document, log: FaultLog) -> None:
    attributes: AbstractSet[Name] = document.root.attributes.keys()
    if {_ASPECT_RATIO, _DISPLAY_ASPECT_RATIO} <= attributes:
        log.at(document.root, "imsc.aspect-ratio.twice")


def _judge_alternative_texts(document: Document, log: FaultLog) -> None:
    """Texts that stand for images: one of the two ways to write them, in a ``metadata`` element."""
    texts = [each for each in foreign_elements(document, frozenset({ITTM})) if each.name == _ALT_TEXT]
    for element in foreign_elements(document, frozenset({ITTM})):
        if element.name != _ALT_TEXT:
            log.at(element, "imsc.element.unknown", name=f"ittm:{element.name.local}")
    for text in texts:
        log.at(text, "imsc.extension", feature="#altText", what="ittm:altText")
        if text.parent is None or text.parent.name != METADATA:
            log.at(text, "imsc.alt-text.misplaced")
        for name in text.attributes:
            if name.namespace in _RESERVED:
                log.at(text, "imsc.attribute.unknown", attribute=name.local[:40])
        if any(True for _ in text.elements()):
            log.at(text, "imsc.alt-text.not-text")
    items = [item for item in document.named(_ITEM) if item.attributes.get(_NAME) == "altText"]
    if texts and items:
        log.at(texts[0], "imsc.alt-text.twice", line=str(items[0].line))
