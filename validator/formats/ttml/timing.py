"""When each element is active: containment, parallel and sequential containers (TTML2 section 12)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.names import BEGIN, BODY, BR, DIV, DURATION, END, IMAGE, SPAN, TIME_CONTAINER, P
from validator.formats.ttml.times import Times
from validator.formats.xml.tree import Element, Name

CONTENT = frozenset({BODY, DIV, P, SPAN, BR, IMAGE})
_MIXED = frozenset({P, SPAN})


@dataclass(slots=True)
class Interval:
    """Active from ``begin`` up to, not including, ``end``, in seconds.

    ``begin`` is ``None`` for what never becomes active, ``end`` for what never ends.
    """

    begin: Fraction | None
    end: Fraction | None


def walk_content(element: Element) -> Iterator[Element]:
    """An element of the content and those below it that have an interval of their own."""
    pending = [element]
    while pending:
        current = pending.pop()
        yield current
        below = [child for child in current.children if isinstance(child, Element) and child.name in CONTENT]
        pending.extend(reversed(below))


_NO_TIMES: dict[Name, Fraction] = {}


def _later(reference: Fraction, offset: Fraction | None) -> Fraction:
    """The sum; most content counts from 0, and adding fractions takes longer than asking."""
    if not offset:
        return reference
    return reference + offset if reference else offset


class Timeline:
    """The active interval of every element below a root."""

    def __init__(self, root: Element, times: Times) -> None:
        self.root = root
        self._times = times.by_element
        self._intervals: dict[int, Interval] = {}
        self._resolve(root, Fraction(0), in_sequence=False)
        self._clip(root, None)

    def of(self, element: Element) -> Interval:
        """The active interval of an element of the content."""
        return self._intervals[id(element)]

    def find(self, element: Element) -> Interval | None:
        """The same; ``None`` for an element that is not content of this root."""
        return self._intervals.get(id(element))

    def _resolve(self, element: Element, reference: Fraction, *, in_sequence: bool) -> Interval:
        """The interval before its container cuts it off; ``reference`` is what begin counts from."""
        times = self._times.get(id(element), _NO_TIMES)
        begin = _later(reference, times.get(BEGIN))
        ends = []
        if END in times:
            ends.append(_later(reference, times[END]))
        if DURATION in times:
            ends.append(begin + times[DURATION])
        implicit = self._implicit_end(element, begin, in_sequence=in_sequence)
        interval = Interval(begin, min(ends) if ends else implicit)
        self._intervals[id(element)] = interval
        return interval

    def _implicit_end(self, element: Element, begin: Fraction, *, in_sequence: bool) -> Fraction | None:
        """The end that content alone gives; ``None`` when nothing in it ends."""
        sequential = element.attributes.get(TIME_CONTAINER) == "seq"
        children = [
            child
            for child in element.children
            if (isinstance(child, Element) and child.name in CONTENT)
            or (isinstance(child, str) and element.name in _MIXED and child.strip())
        ]
        if element.name in {BR, IMAGE} or not any(isinstance(child, Element) for child in children):
            # An anonymous span inside a paragraph, or an element treated as one (section 12.4).
            lasts = bool(children) or element.name in {BR, IMAGE}
            of_parent = sequential if element.name == P else in_sequence
            return None if lasts and not of_parent else begin
        ends: list[Fraction | None] = []
        reference: Fraction | None = begin
        for child in children:
            if isinstance(child, str):
                end = reference if sequential else None
            elif reference is None:
                self._never(child)
                end = None
            else:
                end = self._resolve(child, reference, in_sequence=sequential).end
            ends.append(end)
            if sequential:
                reference = end
        known = [end for end in ends if end is not None]
        if len(known) < len(ends):
            return None
        return known[0] if len(known) == 1 else max(known)

    def _never(self, element: Element) -> None:
        """What follows something endless in a sequence never begins."""
        for inner in walk_content(element):
            self._intervals[id(inner)] = Interval(None, None)

    def _clip(self, element: Element, limit: Fraction | None) -> None:
        """Nothing is active longer than its container."""
        interval = self._intervals.get(id(element))
        if interval is None:
            return
        if limit is not None and (interval.end is None or interval.end > limit):
            interval.end = limit
            if interval.begin is not None and interval.begin >= limit:
                interval.begin = None
        for child in element.elements():
            self._clip(child, interval.end)


def judge_intervals(content: Element, timeline: Timeline, times: Times, log: FaultLog) -> None:
    """Record what can never be seen: an end not after its begin, content outside its container."""
    for element in walk_content(content):
        explicit = times.by_element.get(id(element))
        if not explicit:
            continue
        begin = explicit.get(BEGIN, Fraction(0))
        if END in explicit and explicit[END] <= begin:
            log.add("ttml.time.end-not-after-begin", element.line, element.column, xpath=element.xpath)
            continue
        if timeline.of(element).begin is None:
            log.add("ttml.time.outside-parent", element.line, element.column, xpath=element.xpath)
