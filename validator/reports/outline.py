"""What is known of an asset, as an outline short enough to read: long lists are cut, with their length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from fractions import Fraction

from validator.messages.formatting import scalar
from validator.model.facts.audio import Span, TimeSeries
from validator.model.facts.speech import TrackOutline
from validator.model.reason import Reason, Unknown
from validator.reports.values import EXACT_FIELDS

_LONG = 12
_LONG_TEXT = 1000
_SMALL = 0.01  # two decimals would say nothing of what is less


@dataclass(frozen=True, slots=True)
class Node:
    """A named value: its ``text``, or why it is unknown, or what it is made of.

    ``count`` is the length of a list, ``unlisted`` how many of it are left out.
    """

    name: str
    text: str = ""
    unknown: Reason | None = None
    children: tuple[Node, ...] = ()
    count: int = 0
    unlisted: int = 0


def outline(facts: Mapping[str, object]) -> Iterator[Node]:
    """Every fact of an asset, by name; what is empty is left out."""
    for name, fact in facts.items():
        if node := _node(name, fact):
            yield node


def _node(name: str, value: object) -> Node | None:
    """The value under its name; ``None`` for one that says nothing."""
    if value is None or value in ("", ()):
        return None
    if isinstance(value, Unknown):
        return Node(name, unknown=value.reason)
    if isinstance(value, TrackOutline):
        bands = f"{len(value.bands)} × {len(value.bands[0]) if value.bands else 0}"
        return _parts(name, {"index": value.index, "start": value.start, "step": value.step, "bands": bands})
    if isinstance(value, tuple | list):
        return _list(name, value)
    if isinstance(value, Mapping):
        return _parts(name, value)
    if is_dataclass(value) and not isinstance(value, type | Span | TimeSeries):
        return _parts(name, {field.name: getattr(value, field.name) for field in fields(value)})
    return Node(name, _text(name, value))


def _series(series: TimeSeries) -> str:
    """How many values there are, how far apart, from the lowest to the highest."""
    counted = f"{len(series.values)} × {scalar(series.step)} s"
    if not series.values:
        return counted
    return f"{counted}, {scalar(min(series.values))} … {scalar(max(series.values))}"


def _text(name: str, value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, TimeSeries):
        return _series(value)
    if isinstance(value, Span):
        return f"{scalar(value.start)} → {scalar(value.end)}"
    if isinstance(value, float) and 0 < abs(value) < _SMALL:
        return f"{value:.2g}"
    if name in EXACT_FIELDS and isinstance(value, Fraction):
        return str(value)
    text = scalar(value) if isinstance(value, str | int | float | Fraction) else str(value)
    return text if len(text) <= _LONG_TEXT else f"{text[:_LONG_TEXT]} … {len(text)}"


def _list(name: str, values: tuple[object, ...] | list[object]) -> Node:
    shown = values[:_LONG]
    unlisted = len(values) - len(shown)
    if all(isinstance(value, str | int | float | Fraction | Span | TimeSeries) for value in shown):
        text = ", ".join(_text(name, value) for value in shown)
        return Node(name, text, count=len(values), unlisted=unlisted)
    children = (_node(str(number), value) for number, value in enumerate(shown, start=1))
    return Node(name, children=tuple(filter(None, children)), count=len(values), unlisted=unlisted)


def _parts(name: str, parts: Mapping[str, object]) -> Node | None:
    children = tuple(filter(None, (_node(str(key), value) for key, value in parts.items())))
    return Node(name, children=children) if children else None
