"""Intermediate synchronic documents: sizes, order, versions (TTML2 appendix J)."""

from __future__ import annotations

from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BEGIN, END, ISD_DOCUMENT, ISD_SEQUENCE, PROFILE, TTP
from validator.formats.ttml.validity import label
from validator.formats.xml.tree import LANG, Element, Name

_SIZE, _VERSION = Name("", "size"), Name("", "version")
_PROFILE_ATTRIBUTES = tuple(Name("", local) for local in ("combine", "designator", "type", "use"))
_DESIGNATIONS = (Name(TTP, "feature"), Name(TTP, "extension"))


def judge(document: Document, log: FaultLog) -> None:
    """Record what an intermediate document or a sequence of them lacks or may not have."""
    root = document.root
    if root.name not in {ISD_SEQUENCE, ISD_DOCUMENT}:
        return
    if LANG not in root.attributes:
        log.at(root, "ttml.lang.missing")
    if root.name == ISD_SEQUENCE:
        _judge_sequence(document, log)
    for profile in document.named(PROFILE):
        _judge_profile(profile, root, log)


def _judge_sequence(document: Document, log: FaultLog) -> None:
    parts = [child for child in document.root.elements() if child.name == ISD_DOCUMENT]
    size = document.root.attributes.get(_SIZE, "")
    if size.isascii() and size.isdigit() and int(size[:9]) != len(parts):
        log.at(document.root, "ttml.isd.size", promised=size[:20], found=len(parts))
    latest: Fraction | None = Fraction(0)
    for part in parts:
        if _VERSION in part.attributes:
            log.at(part, "ttml.isd.nested-version")
        times = document.times.by_element.get(id(part), {})
        begin = times.get(BEGIN, Fraction(0))
        if latest is None or begin < latest:
            log.at(part, "ttml.isd.order")
        is_endless = latest is None or part.attributes.get(END) == "indefinite"
        latest = None if is_endless else max(latest or begin, times.get(END, begin))


def _judge_profile(profile: Element, root: Element, log: FaultLog) -> None:
    """The profile of an intermediate document is a plain one, and stands at the root (section J.1.1)."""
    if profile.parent is not root:
        log.at(profile, "ttml.isd.profile", what=label(profile.name))
    for name in _PROFILE_ATTRIBUTES:
        if name in profile.attributes:
            log.at(profile, "ttml.isd.profile", what=label(name))
    for element in profile.walk():
        if element.name in _DESIGNATIONS and element.attributes.get(Name("", "value")) == "prohibited":
            log.at(element, "ttml.isd.profile", what='value="prohibited"')
