"""The types of expressions, taken from the annotations of the model's own dataclasses."""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType

from validator.model.facts import FACTS
from validator.model.package import Asset
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Boolean:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string; one of ``choices`` where the model has a closed vocabulary, which ``name`` names."""

    choices: tuple[str, ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class Number:
    """A number; ``dimension`` is one of :data:`validator.model.quantity.UNITS`, or empty."""

    dimension: str = ""


@dataclass(frozen=True, slots=True)
class Nothing:
    """The type of ``None`` alone."""


@dataclass(frozen=True, slots=True)
class Anything:
    """A value whose type only the delivery knows, such as a claim."""


@dataclass(frozen=True, slots=True)
class Many:
    """A sequence of like elements."""

    element: Type


@dataclass(frozen=True, slots=True)
class Fixed:
    """A tuple with a type for each place."""

    elements: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Keyed:
    """A mapping from strings; a key that is missing gives ``None``."""

    value: Type


@dataclass(frozen=True, slots=True)
class Record:
    """A dataclass of the model, or one of several (a track of any kind)."""

    classes: tuple[type, ...]


Type = Boolean | Text | Number | Nothing | Anything | Many | Fixed | Keyed | Record

# A field's unit stands in its name; times and a few plain words are known by the whole name.
_DIMENSION_BY_NAME = {
    **dict.fromkeys(("duration", "start", "end", "runtime", "unit", "step", "true_peak_time"), "time"),
    "frame_rate": "frame rate",
    "frame_count": "frames",
    "bit_depth": "bit depth",
    "width": "pixels",
    "height": "pixels",
}
_DIMENSION_BY_SUFFIX = {
    "hz": "frequency",
    "bps": "bit rate",
    "bytes": "size",
    "lkfs": "loudness",
    "lu": "level difference",
    "dbtp": "true peak",
    "dbfs": "sample level",
    "share": "share",
}


def dimension(field: str) -> str:
    """What a field of that name measures; empty for bare numbers."""
    return _DIMENSION_BY_NAME.get(field) or _DIMENSION_BY_SUFFIX.get(field.rpartition("_")[2], "")


@cache
def members(record: Record) -> Mapping[str, Type]:
    """Every field and property of a record by name; an asset's facts are among them."""
    found: dict[str, list[Type]] = {}
    for owner in record.classes:
        for name, annotation in _annotations(owner).items():
            found.setdefault(name, []).append(from_annotation(annotation, name))
        if owner is Asset:
            for name, fact in FACTS.items():
                found[name] = [Record((fact,))]
    return {name: _merge(types) for name, types in found.items()}


def _annotations(owner: type) -> dict[str, object]:
    hints = typing.get_type_hints(owner)
    found: dict[str, object] = {field.name: hints[field.name] for field in fields(owner)}
    for name, value in vars(owner).items():
        if isinstance(value, property) and value.fget is not None and not name.startswith("_"):
            found[name] = typing.get_type_hints(value.fget).get("return", object)
    return found


def from_annotation(annotation: object, name: str = "") -> Type:
    """The type of a field that is annotated so; ``None`` and ``Unknown`` are possible everywhere."""
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if origin in (typing.Union, UnionType):
        kept = [one for one in arguments if one not in (NoneType, Unknown)]
        return _merge([from_annotation(one, name) for one in kept])
    if origin is typing.Literal:
        return Text(tuple(arguments), name)
    if origin is tuple:
        if arguments[-1] is Ellipsis:
            return Many(from_annotation(arguments[0], name))
        return Fixed(tuple(from_annotation(one) for one in arguments))
    if origin is not None and issubclass(origin, Mapping):
        return Keyed(from_annotation(arguments[1]))
    return _plain(annotation, name) if isinstance(annotation, type) else Anything()


def _plain(annotation: type, name: str) -> Type:
    if annotation is bool:
        return Boolean()
    if issubclass(annotation, Enum):
        return Text(tuple(str(member.value) for member in annotation), annotation.__name__.lower())
    if annotation is str:
        return Text()
    if annotation in (int, float, Fraction):
        return Number(dimension(name))
    if is_dataclass(annotation):
        return Record((annotation,))
    return Anything()


def _merge(types: list[Type]) -> Type:
    distinct = list(dict.fromkeys(types))
    if len(distinct) == 1:
        return distinct[0]
    if distinct and all(isinstance(one, Record) for one in distinct):
        return Record(tuple(cls for one in distinct if isinstance(one, Record) for cls in one.classes))
    return Anything()


def describe(type_: Type) -> str:
    """The type in a word or two, for error messages."""
    match type_:
        case Boolean():
            return "true/false"
        case Text(choices=choices, name=name):
            return name if choices and name else "text"
        case Number(dimension=measured):
            return measured or "number"
        case Nothing():
            return "None"
        case Many() | Fixed():
            return "list"
        case Keyed():
            return "mapping"
        case Record(classes=classes):
            return " | ".join(one.__name__ for one in classes)
        case Anything():
            return "claim"
