"""JSON Schema of the types that documents are bound to, by the same rules as the binder."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Mapping
from dataclasses import is_dataclass
from enum import Enum
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any

from validator.expressions import Expression
from validator.formats.binding import slots_of
from validator.model.quantity import UNITS, Quantity

Schema = dict[str, Any]

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_RATIONAL: Schema = {
    "description": "An exact number: 24, 23.976, 24000/1001.",
    "anyOf": [{"type": "number"}, {"type": "string", "pattern": r"^[-+]?[0-9]+(\.[0-9]+|/[0-9]+)?$"}],
}
_PLAIN: dict[object, Schema] = {
    # Text that looks like a number (a version, a code) is text as it is written.
    str: {"type": ["string", "number"]},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    float: {"type": "number"},
    Fraction: _RATIONAL,
    NoneType: {"type": "null"},
    object: {},
}


def schema_of(type_: object, metadata: Mapping[str, object] | None = None) -> Schema:
    """What may stand for a value of that type. Raises ``TypeError`` for one that no document can give."""
    told = metadata or {}
    origin, arguments = typing.get_origin(type_), typing.get_args(type_)
    if "raw" in told:
        return {}
    if type_ in _PLAIN:
        return dict(_PLAIN[type_])
    if origin in (typing.Union, UnionType):
        return {"anyOf": [schema_of(one, metadata) for one in arguments]}
    if origin is typing.Literal:
        return {"enum": list(arguments)}
    if origin is tuple:
        return _tuple(arguments, told)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return {"type": "object", "additionalProperties": schema_of(arguments[1], metadata)}
    if type_ is Quantity:
        return _quantity(told)
    if type_ is Expression:
        return {"type": "string", "description": "An expression over package, asset or track."}
    if isinstance(type_, type) and issubclass(type_, Enum):
        return {"enum": [member.value for member in type_]}
    if isinstance(type_, type) and is_dataclass(type_):
        return record(type_)
    raise TypeError(f"no document can give a {type_!r}")


def record(cls: type, overrides: Mapping[str, Schema] | None = None) -> Schema:
    """A mapping with the fields of a dataclass as its keys; ``overrides`` replace some of them."""
    slots = [slot for slot in slots_of(cls) if not slot.metadata.keys() & {"line", "node"}]
    properties = {slot.key: schema_of(slot.type, slot.metadata) for slot in slots}
    found: Schema = {
        "description": summary(inspect.getdoc(cls) or ""),
        "type": "object",
        "properties": {**properties, **(overrides or {})},
        "additionalProperties": False,
    }
    required = [slot.key for slot in slots if slot.required]
    return {**found, "required": required} if required else found


def summary(doc: str) -> str:
    """The first paragraph of a docstring on one line, without markup."""
    return " ".join(doc.split("\n\n", maxsplit=1)[0].split()).replace("``", "`")


def _tuple(arguments: tuple[object, ...], metadata: Mapping[str, object]) -> Schema:
    if arguments[-1] is not Ellipsis:
        items = [schema_of(one, metadata) for one in arguments]
        return {"type": "array", "prefixItems": items, "minItems": len(items), "maxItems": len(items)}
    element = schema_of(arguments[0], metadata)
    return {"anyOf": [element, {"type": "array", "items": element}]}


def _quantity(metadata: Mapping[str, object]) -> Schema:
    wanted = metadata.get("dimension")
    allowed = (wanted,) if isinstance(wanted, str) else wanted
    units = [unit for unit, (name, _) in UNITS.items() if not isinstance(allowed, tuple) or name in allowed]
    pattern = rf"^\s*[-+]?[0-9]+(\.[0-9]+|/[0-9]+)?\s*({'|'.join(units)})$"
    return {"description": "A number and its unit, such as 5/6 s.", "type": "string", "pattern": pattern}
