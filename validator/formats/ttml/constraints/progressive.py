"""Documents that can be presented while they arrive (IMSC 1.1, ittp:progressivelyDecodable)."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import (
    BEGIN,
    DURATION,
    END,
    HEAD,
    ITTP,
    STYLE_REFERENCES,
    TIME_CONTAINER,
    TTM,
    P,
)
from validator.formats.xml.tree import Element, Name

_DECODABLE = Name(ITTP, "progressivelyDecodable")
_TIMES = (BEGIN, END, DURATION, TIME_CONTAINER)
_REFERENCES = (STYLE_REFERENCES, Name("", "region"), Name(TTM, "agent"), Name("", "agent"))


def judge(document: Document, log: FaultLog) -> None:
    """Record what stands in the way of presenting such a document progressively."""
    if document.root.attributes.get(_DECODABLE) != "true":
        return
    for element in _timed(document):
        names = {ancestor.name for ancestor in element.ancestors()}
        if HEAD in names:
            log.at(element, "imsc.progressive.timing-in-head")
        elif element.name != P and P in names:
            log.at(element, "imsc.progressive.timing-in-paragraph")
    _judge_order(document, log)
    _judge_references(document, log)


def _timed(document: Document) -> Iterator[Element]:
    seen: set[int] = set()
    for attribute in _TIMES:
        for element in document.having(attribute):
            if id(element) not in seen:
                seen.add(id(element))
                yield element


def _judge_order(document: Document, log: FaultLog) -> None:
    """No paragraph appears before one that stands in front of it."""
    latest = Fraction(0)
    for paragraph in document.named(P):
        interval = document.interval(paragraph)
        if interval is None or interval.begin is None:
            continue
        if interval.begin < latest:
            log.at(paragraph, "imsc.progressive.order")
        latest = max(latest, interval.begin)


def _judge_references(document: Document, log: FaultLog) -> None:
    """No element refers to one that opens after it."""
    for attribute in _REFERENCES:
        for element in document.having(attribute):
            for reference in element.attributes[attribute].split():
                target = document.identified.get(reference)
                if target is not None and _place(target) > _place(element):
                    log.at(element, "imsc.progressive.forward-reference", reference=reference[:40])


def _place(element: Element) -> tuple[int, int]:
    return element.line, element.column
