"""What is known of an asset, as an outline short enough to read: long lists are cut, with their length."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from fractions import Fraction

from validator.messages.formatting import scalar
from validator.model.facts.audio import TimeSeries
from validator.model.reason import Reason, Unknown
from validator.reports.values import EXACT_FIELDS

_LONG = 12
_LONG_TEXT = 1000


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
    if isinstance(value, TimeSeries):
        return Node(name, f"{len(value.values)} × {scalar(value.step)} s")
    if isinstance(value, tuple | list):
        return _list(name, value)
    if isinstance(value, Mapping):
        return _parts(name, value)
    if is_dataclass(value) and not isinstance(value, type):
        return _parts(name, {field.name: getattr(value, field.name) for field in fields(value)})
    return Node(name, _text(name, value))


def _text(name: str, value: object) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if name in EXACT_FIELDS and isinstance(value, Fraction):
        return str(value)
    text = scalar(value) if isinstance(value, str | int | float | Fraction) else str(value)
    return text if len(text) <= _LONG_TEXT else f"{text[:_LONG_TEXT]} … {len(text)}"


def _list(name: str, values: tuple[object, ...] | list[object]) -> Node:
    shown = values[:_LONG]
    unlisted = len(values) - len(shown)
    if all(isinstance(value, str | int | float | Fraction) for value in shown):
        text = ", ".join(_text(name, value) for value in shown)
        return Node(name, text, count=len(values), unlisted=unlisted)
    children = (_node(str(number), value) for number, value in enumerate(shown, start=1))
    return Node(name, children=tuple(filter(None, children)), count=len(values), unlisted=unlisted)


def _parts(name: str, parts: Mapping[str, object]) -> Node | None:
    children = tuple(filter(None, (_node(str(key), value) for key, value in parts.items())))
    return Node(name, children=children) if children else None
