"""The times that elements are given: ``begin``, ``end`` and ``dur``, read and judged one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.names import BEGIN, DURATION, END, ISD_DOCUMENT
from validator.formats.ttml.parameters import Parameters
from validator.formats.ttml.time_expression import Time, read_time
from validator.formats.xml.tree import Element, Name

_TIME_ATTRIBUTES = (BEGIN, END, DURATION)

ElementTimes = dict[Name, Fraction]


@dataclass(frozen=True, slots=True)
class Times:
    """The explicit times of elements by ``id()``; ``unit`` is the finest resolution used, in seconds."""

    by_element: dict[int, ElementTimes]
    unit: Fraction
    uses_frames: bool
    uses_ticks: bool


def read_times(elements: Iterator[Element], parameters: Parameters, log: FaultLog) -> Times:
    """Read every time expression of the given elements of the TT namespaces."""
    by_element: dict[int, ElementTimes] = {}
    units: set[Fraction] = set()
    texts: dict[str, Time] = {}
    uses_frames = uses_ticks = False
    for element in elements:
        for name in _TIME_ATTRIBUTES:
            expression = element.attributes.get(name)
            if expression is None or (expression == "indefinite" and element.name == ISD_DOCUMENT):
                continue
            time = texts.get(expression)
            if time is None:
                time = texts[expression] = read_time(expression, parameters)
            _judge(element, name, expression, time, parameters, log)
            uses_frames |= expression.endswith("f") or expression.count(":") == 3
            uses_ticks |= expression.endswith("t")
            if time.unit is not None:
                units.add(time.unit)
            if time.seconds is not None:
                by_element.setdefault(id(element), {})[name] = time.seconds
    return Times(by_element, min(units, default=Fraction(1, 1000)), uses_frames, uses_ticks)


def _judge(
    element: Element, name: Name, expression: str, time: Time, parameters: Parameters, log: FaultLog
) -> None:
    args = {"attribute": name.local, "time": expression[:40]}
    if time.fault:
        log.add(time.fault, element.line, element.column, xpath=element.xpath, args=args)
    discontinuous = parameters.time_base == "smpte" and parameters.marker_mode == "discontinuous"
    if name == DURATION and discontinuous:
        log.add(
            "ttml.time.duration-not-allowed", element.line, element.column, xpath=element.xpath, args=args
        )
