"""How spans of ruby nest (TTML2 section 10.2.35)."""

from __future__ import annotations

from collections import Counter

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BR, SPAN, TTS
from validator.formats.ttml.styles import RUBY
from validator.formats.ttml.validity import label
from validator.formats.ttml.values.reading import LWSP
from validator.formats.xml.tree import Element, Name

_POSITION = Name(TTS, "rubyPosition")
_INSIDE = {
    "base": frozenset({"container", "baseContainer"}),
    "text": frozenset({"container", "textContainer"}),
    "delimiter": frozenset({"container", "textContainer"}),
    "baseContainer": frozenset({"container"}),
    "textContainer": frozenset({"container"}),
}
_FIRST = {
    "container": frozenset({"baseContainer", "base"}),
    "baseContainer": frozenset({"base"}),
    "textContainer": frozenset({"text", "delimiter"}),
}
_AFTER = {
    "baseContainer": frozenset({""}),
    "textContainer": frozenset({"baseContainer", "textContainer"}),
    "base": frozenset({"", "base"}),
    "text": frozenset({"", "base", "text", "delimiter"}),
    "delimiter": frozenset({"", "base", "text"}),
}
_SEPARATORS = frozenset("\u2028\u2029")


def judge(document: Document, log: FaultLog) -> None:
    """Record spans of ruby that break the nesting of containers, bases, texts and delimiters."""
    if not document.having(RUBY):
        return
    judged = _Ruby(document, log)
    parents: dict[int, Element] = {}
    for span in document.named(SPAN):
        kind = judged.kind(span)
        if kind != "none" and span.parent is not None:
            judged.judge_span(span, kind)
            parents[id(span.parent)] = span.parent
    for parent in parents.values():
        judged.judge_siblings(parent)


class _Ruby:
    def __init__(self, document: Document, log: FaultLog) -> None:
        self._styles = document.styles
        self._log = log

    def kind(self, element: Element | None) -> str:
        """What a span is of ruby; ``none`` for anything else."""
        if element is None or element.name != SPAN:
            return "none"
        return self._styles.specified(element).get(RUBY, "none").strip()

    def judge_span(self, span: Element, kind: str) -> None:
        parent = self.kind(span.parent)
        if kind == "container":
            if any(self.kind(ancestor) != "none" for ancestor in list(span.ancestors())[1:]):
                self._record(span, kind, "inside")
        elif kind in _INSIDE and parent not in _INSIDE[kind]:
            self._record(span, kind, "inside")
        if kind == "text" and parent == "textContainer" and _POSITION in span.attributes:
            # The texts of one container stand together (section 10.2.38).
            self._log.at(span, "ttml.attribute.not-allowed", element="span", attribute=label(_POSITION))
        if kind in _FIRST:
            self._judge_container(span, kind)
        elif kind in _INSIDE:
            self._judge_content(span, kind)

    def _judge_container(self, span: Element, kind: str) -> None:
        """Only spans of ruby inside, the right one first, and no text between them."""
        children = [self.kind(child) for child in span.elements() if child.name in {SPAN, BR}]
        if "none" in children:
            self._record(span, kind, "children")
        elif children and children[0] not in _FIRST[kind]:
            self._record(span, kind, "first")
        if span.text.strip(LWSP):
            self._record(span, kind, "text")

    def _judge_content(self, span: Element, kind: str) -> None:
        """No ruby, break or separator inside a base, a text or a delimiter."""
        for inner in span.walk():
            if inner is not span and (inner.name == BR or self.kind(inner) != "none"):
                self._record(inner, kind, "descendant")
            if _SEPARATORS & set(inner.text):
                self._record(inner, kind, "separator")

    def judge_siblings(self, parent: Element) -> None:
        """What may follow what inside one parent, and how many of each there may be."""
        siblings = [child for child in parent.elements() if child.name in {SPAN, BR}]
        kinds = [self.kind(sibling) for sibling in siblings]
        counts = Counter(kinds)
        in_container = self.kind(parent) == "container"
        for place, (sibling, kind) in enumerate(zip(siblings, kinds, strict=True)):
            if kind not in _AFTER or self.kind(parent) not in _INSIDE[kind]:
                continue
            if (kinds[place - 1] if place else "") not in _AFTER[kind]:
                self._record(sibling, kind, "order")
            paired = kind in {"textContainer", "delimiter"}
            one_only = paired or in_container
            if (one_only and counts[kind] > 1 + paired) or (kind == "delimiter" and counts[kind] != 2):
                self._record(sibling, kind, "count")

    def _record(self, span: Element, kind: str, problem: str) -> None:
        self._log.at(span, f"ttml.ruby.{problem}", ruby=kind)
