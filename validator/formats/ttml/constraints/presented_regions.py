"""Regions presented at the same time: at most four, and none over another (IMSC 1.1, Region)."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.constraints._content import Shown, pictures_of, texts_of
from validator.formats.ttml.constraints._geometry import Rectangle, rectangle, root_size
from validator.formats.ttml.constraints._vocabulary import (
    DISPLAY,
    EXTENT,
    OPACITY,
    ORIGIN,
    POSITION,
    VISIBILITY,
)
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import ANIMATE, BEGIN, DURATION, END, REGION, SET, TTS
from validator.formats.ttml.styles import Values
from validator.formats.xml.tree import Element, Name

MOST_REGIONS = 4
"""Regions that one intermediate synchronic document may present."""

_SHOW_BACKGROUND, _BACKGROUND = Name(TTS, "showBackground"), Name(TTS, "backgroundColor")
# No alpha at all: by name, in hexadecimal, or as the last component of rgba().
_CLEAR = re.compile(r"transparent|#[0-9a-fA-F]{6}00|rgba\(.*,0+\)")


_DECIDING = frozenset({DISPLAY, VISIBILITY, OPACITY, EXTENT, ORIGIN, POSITION, _SHOW_BACKGROUND, _BACKGROUND})
"""The styles on which it hangs whether and where a region is presented."""


@dataclass(frozen=True, slots=True)
class _Presented:
    """A region on the screen from ``begin`` to ``end`` (``None``: to the end of the document)."""

    region: Element
    begin: Fraction
    end: Fraction | None


def judge(document: Document, log: FaultLog) -> None:
    """Record regions that overlap, and the fifth of regions presented at one time."""
    if len(document.named(REGION)) < 2:
        return
    root = root_size(document)
    places = {id(each): rectangle(document.styles.specified(each), root) for each in document.named(REGION)}
    seen: set[tuple[int, int]] = set()
    for entering, others in _coincident(list(_presentations(document))):
        if len(others) + 1 > MOST_REGIONS:
            log.at(entering.region, "imsc.region.too-many", limit=str(MOST_REGIONS))
        for other in others:
            pair = id(entering.region), id(other.region)
            if pair not in seen and _overlap(places[pair[0]], places[pair[1]]):
                seen |= {pair, pair[::-1]}
                log.at(entering.region, "imsc.region.overlap", line=str(other.region.line))


def _overlap(first: Rectangle | None, second: Rectangle | None) -> bool:
    return first is not None and second is not None and first.overlaps(second)


def _coincident(presentations: list[_Presented]) -> Iterator[tuple[_Presented, list[_Presented]]]:
    """Each presentation with those of other regions that are on the screen when it begins."""
    active: list[tuple[bool, Fraction, int, _Presented]] = []
    ordered = sorted(presentations, key=lambda each: (each.begin, each.region.line))
    for number, each in enumerate(ordered):
        while active and not active[0][0] and active[0][1] <= each.begin:
            heapq.heappop(active)
        yield each, [other[3] for other in active if other[3].region is not each.region]
        heapq.heappush(active, (each.end is None, each.end or Fraction(0), number, each))


def _presentations(document: Document) -> Iterator[_Presented]:
    """When each region is presented, times that touch joined."""
    by_region: dict[int, list[Shown]] = {}
    regions = {id(region): region for region in document.named(REGION) if _is_told(document, region)}
    for shown in (*texts_of(document), *pictures_of(document)):
        if shown.region is not None and id(shown.region) in regions:
            by_region.setdefault(id(shown.region), []).append(shown)
    for key, region in regions.items():
        spans = _joined(by_region.get(key, []))
        if _always_shows(document.styles.specified(region)):
            spans = [(Fraction(0), None)]
        for span in spans:
            begin, end = _while_active(document, region, *span)
            if end is None or begin < end:
                yield _Presented(region, begin, end)


def _while_active(
    document: Document, region: Element, begin: Fraction, end: Fraction | None
) -> tuple[Fraction, Fraction | None]:
    """The part of a time in which the region is active itself (TTML2 section 11.1.2)."""
    times = document.times.by_element.get(id(region), {})
    first = times.get(BEGIN, Fraction(0))
    ends = [end, times.get(END), first + times[DURATION] if DURATION in times else None]
    return max(begin, first), min((each for each in ends if each is not None), default=None)


def _joined(shown: list[Shown]) -> list[tuple[Fraction, Fraction | None]]:
    spans: list[tuple[Fraction, Fraction | None]] = []
    for each in sorted(shown, key=lambda one: one.begin):
        last_begin, last_end = spans[-1] if spans else (each.begin, each.begin)
        if spans and (last_end is None or each.begin <= last_end):
            ends = None if last_end is None or each.end is None else max(last_end, each.end)
            spans[-1] = (last_begin, ends)
        elif each.end is None or each.begin < each.end:
            spans.append((each.begin, each.end))
    return spans


def _is_told(document: Document, region: Element) -> bool:
    """Whether the region can be seen, and nothing that changes with time decides it."""
    values = document.styles.specified(region)
    if any(
        child.name in {SET, ANIMATE} and not _DECIDING.isdisjoint(child.attributes)
        for child in region.elements()
    ):
        return False
    if values.get(DISPLAY) == "none" or values.get(VISIBILITY) == "hidden":
        return False
    return not _is_zero(values.get(OPACITY, "1"))


def _is_zero(number: str) -> bool:
    try:
        return Fraction(number) == 0
    except (ValueError, ZeroDivisionError):
        return False


def _always_shows(values: Values) -> bool:
    """A background that is painted while the region holds nothing (``showBackground`` is always at first)."""
    background = "".join(values.get(_BACKGROUND, "transparent").split())
    return not _CLEAR.fullmatch(background) and values.get(_SHOW_BACKGROUND, "always") == "always"
