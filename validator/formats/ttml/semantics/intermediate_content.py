"""The content of intermediate synchronic documents: no time, no styles of its own (TTML2 appendix J.1.4)."""

from __future__ import annotations

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import (
    BEGIN,
    BODY,
    DURATION,
    END,
    ISD_DOCUMENT,
    ISD_REGION,
    ISD_STYLES,
    REGION_REFERENCE,
    SET,
    SPAN,
    TIME_CONTAINER,
    P,
)
from validator.formats.ttml.validity import label
from validator.formats.ttml.values.reading import LWSP
from validator.formats.ttml.vocabulary import STYLE_ATTRIBUTES
from validator.formats.xml.tree import Element, Name

_EXTENT = Name("", "extent")
_TIMES_AND_PLACES = frozenset(
    {Name("", "animate"), BEGIN, DURATION, END, REGION_REFERENCE, TIME_CONTAINER},
)


def judge(document: Document, log: FaultLog) -> None:
    """Record what stands in an intermediate document that only a whole document may have."""
    for region in document.named(ISD_REGION):
        bodies = [child for child in region.elements() if child.name == BODY]
        if not bodies:
            log.at(region, "ttml.isd.body-missing")
        for body in bodies:
            for element in body.walk():
                _judge_content(element, log)
    for part in document.named(ISD_DOCUMENT):
        _judge_extent(part, log)
        _judge_styles(part, log)


def _judge_content(element: Element, log: FaultLog) -> None:
    name = label(element.name)
    if element.name == SET:
        log.at(element, "ttml.element.not-allowed", element=name, parent=label(ISD_REGION))
        return
    for attribute in element.attributes:
        if attribute in _TIMES_AND_PLACES or attribute in STYLE_ATTRIBUTES:
            log.at(element, "ttml.attribute.not-allowed", element=name, attribute=label(attribute))
    text = element.text.strip(LWSP)
    # Text stands in spans that hold nothing else.
    is_alone = element.name == SPAN and not any(True for _ in element.elements())
    if text and element.name in {P, SPAN} and not is_alone:
        log.at(element, "ttml.text.not-allowed", element=name, text=text[:60])


def _judge_extent(part: Element, log: FaultLog) -> None:
    """All documents of a sequence that says so are of one size."""
    whole = part.parent.attributes.get(_EXTENT) if part.parent is not None else None
    own = part.attributes.get(_EXTENT)
    if whole is not None and own is not None and own.split() != whole.split():
        log.at(part, "ttml.isd.extent", extent=own[:40], whole=whole[:40])


def _judge_styles(part: Element, log: FaultLog) -> None:
    """No two sets of styles of one document are the same."""
    seen: set[frozenset[tuple[Name, str]]] = set()
    for styles in part.elements():
        if styles.name != ISD_STYLES:
            continue
        specified = frozenset(pair for pair in styles.attributes.items() if pair[0] in STYLE_ATTRIBUTES)
        if specified in seen:
            log.at(styles, "ttml.isd.same-styles")
        seen.add(specified)
