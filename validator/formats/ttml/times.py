"""The times that elements are given: ``begin``, ``end`` and ``dur``, read and judged one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from validator.formats.faults import FaultLog
from validator.formats.ttml.names import AUDIO, BEGIN, DURATION, END, ISD
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


def read_times(elements: Iterable[Element], parameters: Parameters, log: FaultLog) -> Times:
    """Read every time expression of the given elements of the TT namespaces."""
    by_element: dict[int, ElementTimes] = {}
    texts: dict[str, tuple[Time, str]] = {}
    no_durations = parameters.time_base == "smpte" and parameters.marker_mode == "discontinuous"
    for element in elements:
        if element.name.namespace == ISD:
            _read_isd(element, parameters, texts, by_element, log)
            continue
        for name in _TIME_ATTRIBUTES:
            expression = element.attributes.get(name)
            if expression is None:
                continue
            read = texts.get(expression)
            if read is None:
                read = texts[expression] = read_time(expression, parameters), _feature(expression)
            time, feature = read
            args = {"attribute": name.local, "time": expression[:40]}
            if time.fault:
                log.at(element, time.fault, **args)
            if name == DURATION and no_durations:
                log.at(element, "ttml.time.duration-not-allowed", **args)
            log.at(element, "ttml.feature", feature=feature, what=expression[:40])
            if time.seconds is not None:
                by_element.setdefault(id(element), {})[name] = time.seconds
        if element.name == AUDIO:
            _judge_clips(element, parameters, log)
    units = [time.unit for time, _ in texts.values() if time.unit is not None]
    features = {feature for _, feature in texts.values()}
    return Times(
        by_element,
        min(units, default=Fraction(1, 1000)),
        uses_frames=bool(features & {"#time-offset-with-frames", "#time-clock-with-frames"}),
        uses_ticks="#time-offset-with-ticks" in features,
    )


def _feature(expression: str) -> str:
    """The feature that an expression of this form makes use of (appendix E)."""
    if expression.startswith("wallclock"):
        return "#time-wall-clock"
    if ":" in expression:
        return "#time-clock-with-frames" if expression.count(":") == 3 else "#time-clock"
    return {"f": "#time-offset-with-frames", "t": "#time-offset-with-ticks"}.get(
        expression[-1:], "#time-offset"
    )


_ISD_OFFSET = re.compile(r"[0-9]+(?:\.[0-9]+)?[sft]?")


def _read_isd(
    element: Element,
    parameters: Parameters,
    texts: dict[str, tuple[Time, str]],
    by_element: dict[int, ElementTimes],
    log: FaultLog,
) -> None:
    """Intermediate documents count from the begin in seconds, frames or ticks; seconds need no unit."""
    for name in (BEGIN, END):
        expression = element.attributes.get(name)
        if expression is None or (name == END and expression == "indefinite"):
            continue
        if not _ISD_OFFSET.fullmatch(expression):
            log.at(element, "ttml.time.malformed", attribute=name.local, time=expression[:40])
            continue
        written = expression if expression[-1] in "sft" else f"{expression}s"
        time = read_time(written, parameters)
        texts[written] = time, _feature(written)
        if time.seconds is not None:
            by_element.setdefault(id(element), {})[name] = time.seconds


def _judge_clips(audio: Element, parameters: Parameters, log: FaultLog) -> None:
    """Where a clip of audio begins and ends is an offset (section 9.1.1)."""
    for name in (Name("", "clipBegin"), Name("", "clipEnd")):
        expression = audio.attributes.get(name)
        if expression is None:
            continue
        if ":" in expression or read_time(expression, parameters).fault:
            log.at(audio, "ttml.time.malformed", attribute=name.local, time=expression[:40])
