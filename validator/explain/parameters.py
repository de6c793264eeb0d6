"""What a check's parameters take, and what a ruleset gives them, in words and in YAML's own notation."""

from __future__ import annotations

import typing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType

from validator.checks.definition import Check
from validator.expressions import Expression
from validator.formats.binding import Slot, slots_of
from validator.messages import Catalogue
from validator.messages.formatting import rational
from validator.model.quantity import Quantity
from validator.ruleset.digest import canonical

_WORDS: Mapping[object, str] = {
    str: "text",
    bool: "bool",
    int: "integer",
    float: "number",
    Fraction: "number",
    Expression: "expression",
    object: "any",
}


def rows(check: Check, words: Catalogue) -> Iterator[tuple[str, str, str]]:
    """Each parameter of a check: its name, what it takes, and its default; nested ones below their owner."""
    for name, slot in _slots(check.params, ""):
        default = words.text("explain.required") if slot.required else literal(slot.default, words)
        yield f"``{name}``", takes(slot, words), default


def _slots(cls: type, prefix: str) -> Iterator[tuple[str, Slot]]:
    for slot in slots_of(cls):
        if slot.metadata.keys() & {"line", "node"}:
            continue
        yield f"{prefix}{slot.key}", slot
        inner = next(_records(slot.type), None)
        if inner is not None:
            yield from _slots(inner, f"{prefix}{slot.key}.")


def _records(type_: object) -> Iterator[type]:
    """The dataclasses that stand inside a type and are written as mappings."""
    if isinstance(type_, type) and is_dataclass(type_) and type_ not in (Quantity, Expression):
        yield type_
    for one in typing.get_args(type_):
        yield from _records(one)


def takes(slot: Slot, words: Catalogue) -> str:
    """The values that a parameter takes, in a phrase."""
    return _kind(slot.type, slot.metadata, words)


def _kind(type_: object, metadata: Mapping[str, object], words: Catalogue) -> str:
    origin, arguments = typing.get_origin(type_), typing.get_args(type_)
    if origin in (typing.Union, UnionType):
        kinds = (_kind(one, metadata, words) for one in arguments if one is not NoneType)
        return words.text("explain.or").join(dict.fromkeys(kinds))
    if origin is typing.Literal:
        return ", ".join(literal(one, words) for one in arguments)
    if origin is tuple:
        return words.text("explain.takes.list", kind=_kind(arguments[0], metadata, words))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return words.text("explain.takes.mapping", kind=_kind(arguments[1], metadata, words))
    if type_ is Quantity:
        return _quantity(metadata, words)
    if isinstance(type_, type) and issubclass(type_, Enum):
        return ", ".join(literal(one.value, words) for one in type_)
    return words.text(f"explain.takes.{_WORDS.get(type_, 'record')}")


def _quantity(metadata: Mapping[str, object], words: Catalogue) -> str:
    dimensions = typing.cast("Sequence[str]", metadata.get("dimension", ()))
    if isinstance(dimensions, str):
        dimensions = (dimensions,)
    named = [words.text(f"explain.dimension.{one.replace(' ', '-')}") for one in dimensions]
    return words.text("explain.or").join(named) or words.text("explain.takes.quantity")


def literal(value: object, words: Catalogue) -> str:
    """A value as a ruleset writes it, marked as literal; nothing at all in a word."""
    if value in (None, (), "", {}):
        return words.text("explain.nothing")
    return f"``{written(value)}``"


def written(value: object) -> str:
    """A value in YAML's notation, on one line; what a nested value leaves at nothing is left out."""
    return _yaml(_shown(value))


def _shown(value: object) -> object:
    """A parameter as JSON, exact: as a decimal what ends as one (``-25.5 LUFS``), else as a fraction."""
    if isinstance(value, Quantity):
        return f"{_shown(value.value)} {value.unit}"
    if isinstance(value, Fraction):
        shortest = rational(value)
        return shortest if Fraction(shortest) == value else str(value)
    if isinstance(value, tuple):
        return [_shown(element) for element in value]
    if isinstance(value, Mapping):
        return {key: _shown(element) for key, element in value.items()}
    if is_dataclass(value) and not isinstance(value, type | Expression):
        return {field.name: _shown(getattr(value, field.name)) for field in fields(value) if field.compare}
    return canonical(value)


def _yaml(value: object, *, nested: bool = False) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        given = {key: one for key, one in value.items() if one not in (None, [], "")}
        return "{" + ", ".join(f"{key}: {_yaml(one, nested=True)}" for key, one in given.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_yaml(one, nested=True) for one in value) + "]"
    text = str(value)
    return _quoted(text) if nested and set(text) & set(",[]{}:#&*!|>%@'\"") else text


def _quoted(text: str) -> str:
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'
