"""Styles that only some elements take, and links inside links (TTML2 sections 8.1 and 10.2)."""

from __future__ import annotations

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import (
    BEGIN,
    BODY,
    BR,
    DIV,
    DURATION,
    END,
    IMAGE,
    LAYOUT,
    REGION,
    TTS,
    XLINK,
    P,
)
from validator.formats.ttml.validity import label
from validator.formats.xml.tree import Element, Name

_DISPLAY = Name(TTS, "display")
_LINK = Name(XLINK, "href")
_NO_INLINE_BLOCKS = frozenset({BODY, DIV, P, BR, REGION, IMAGE})


def judge(document: Document, log: FaultLog) -> None:
    """Record what stands where it has no meaning."""
    for element in document.having(_DISPLAY):
        # Applied by reference it is left alone: a style may be made for spans and used on others too.
        if element.name in _NO_INLINE_BLOCKS and element.attributes[_DISPLAY].strip() == "inlineBlock":
            log.at(element, "ttml.style.inline-block", element=label(element.name))
    for element in document.having(_LINK):
        if any(_LINK in ancestor.attributes for ancestor in list(element.ancestors())[1:]):
            log.at(element, "ttml.link.nested")
    for region in document.named(REGION):
        _judge_inline(region, log)


def _judge_inline(region: Element, log: FaultLog) -> None:
    """A region inside the content has the time of that content (section 11.1.2)."""
    if region.parent is None or region.parent.name == LAYOUT:
        return
    for name in (BEGIN, END, DURATION):
        if name in region.attributes:
            log.at(region, "ttml.region.inline-timing", attribute=name.local)
