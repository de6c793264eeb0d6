"""Named metadata items that have a meaning of their own (TTML2 section 14.3.2)."""

from __future__ import annotations

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import HEAD, TTM
from validator.formats.ttml.validity import label
from validator.formats.ttml.values.numbers import boolean
from validator.formats.ttml.values.reading import LWSP
from validator.formats.xml.tree import Element, Name

_ITEM, _NAME = Name(TTM, "item"), Name("", "name")


def judge(document: Document, log: FaultLog) -> None:
    """Record where ``usesForced`` does not tell, once for the whole document, whether content is forced."""
    for item in document.named(_ITEM):
        if item.attributes.get(_NAME, "").strip(LWSP) == "usesForced":
            _judge_uses_forced(item, log)


def _judge_uses_forced(item: Element, log: FaultLog) -> None:
    if not any(ancestor.name == HEAD for ancestor in item.ancestors()):
        parent = label(item.parent.name) if item.parent is not None else ""
        log.at(item, "ttml.element.not-allowed", element='ttm:item name="usesForced"', parent=parent)
    reading = boolean(item.text)
    if reading.fault:
        value = item.text.strip(LWSP)[:60]
        log.at(item, reading.fault, attribute="usesForced", value=value, expected=reading.expected)
