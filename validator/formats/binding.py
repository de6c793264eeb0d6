"""Turn YAML nodes into typed values by the annotations of frozen dataclasses, collecting every problem.

``bind(node, type_, problems, file)`` gives a value of that type, or ``None`` when none can be made.
What is wrong is added to ``problems``, with line, column and the likely word; a field that has a
default keeps it, an element of a sequence that is wrong is left out, so that one typo costs no more
than itself. Callers that need everything right look whether ``problems`` stayed empty.

Types: ``str bool int float Fraction Quantity Expression object``, ``Literal``, enums, ``X | None``
and other unions of scalars, ``tuple[X, ...]`` (one alone stands for a sequence of one),
``tuple[X, Y]``, ``Mapping[str, X]`` and dataclasses. A dataclass's fields are the keys of a mapping;
``dataclasses.field(metadata=…)`` may say

``{"key": "for"}``           the key, where it is no Python name;
``{"line": True}``           filled with the line on which the mapping begins, not read;
``{"node": True}``          filled with the node of the mapping itself, not read;
``{"raw": True}``            given as the node itself, for the caller to read;
``{"dimension": ("time", "frames")}``  what a quantity must measure;
``{"scope": "asset", "expect": bool}``  of an expression; scope ``"subject"`` is that of the rule.
"""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar

from validator.expressions import Scope
from validator.expressions.errors import nearest
from validator.formats import scalars
from validator.formats.problem import Problem
from validator.formats.scalars import Wrong
from validator.formats.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, plain_value
from validator.model.reason import Scalar

T = TypeVar("T")


def bind(node: Node | None, type_: type[T], problems: list[Problem], file: str) -> T | None:
    """The value of a node as ``type_``; ``None``, and problems, when there can be none."""
    if node is None:
        return None
    value = Binder(file, problems).bind(node, type_)
    return None if value is INVALID else typing.cast("T", value)


class Invalid:
    """The type of :data:`INVALID`, which stands where no value could be made."""


INVALID = Invalid()


@dataclass(frozen=True, slots=True)
class Slot:
    """A field of a dataclass as a mapping gives it; ``default`` is ``None`` for required ones."""

    name: str
    key: str
    type: object
    required: bool
    metadata: Mapping[str, object]
    default: object = None


@cache
def slots_of(cls: type) -> tuple[Slot, ...]:
    """The fields of a dataclass that a mapping can give, in order."""
    hints = typing.get_type_hints(cls)
    return tuple(_slot(one, hints[one.name]) for one in dataclasses.fields(cls) if one.init)


def _slot(one: dataclasses.Field[typing.Any], hint: object) -> Slot:
    default = one.default
    if one.default_factory is not dataclasses.MISSING:
        default = one.default_factory()
    required = default is dataclasses.MISSING
    key = one.metadata.get("key", one.name)
    return Slot(one.name, key, hint, required, one.metadata, None if required else default)


@cache
def _given_slots(cls: type) -> Mapping[str, Slot]:
    """The keys that a mapping can have for a dataclass."""
    return {slot.key: slot for slot in slots_of(cls) if not slot.metadata.keys() & _PLACES}


@cache
def _form(type_: object) -> tuple[str, tuple[Any, ...]]:
    """What has to stand for a type: ``record``, ``union``, ``tuple``, ``mapping``, ``any``, ``scalar``."""
    origin, arguments = typing.get_origin(type_), typing.get_args(type_)
    if origin in (typing.Union, UnionType):
        return "union", arguments
    if origin is tuple:
        return "tuple", arguments
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return "mapping", arguments
    if isinstance(type_, type) and dataclasses.is_dataclass(type_) and type_ not in scalars.READERS:
        return "record", (type_,)
    return ("any" if type_ is object else "scalar"), ()


_NO_METADATA: Mapping[str, object] = {}
_PLACES = {"line", "node"}


@dataclass(slots=True)
class Binder:
    """Binds the nodes of one file. ``scope`` is that of the rule whose expressions are read."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    scope: Scope = "package"

    def report(
        self, node: Node, code: str, args: Mapping[str, Scalar] | None = None, hint: str = "", shift: int = 0
    ) -> Invalid:
        """Add a problem at a node, ``shift`` columns behind its beginning."""
        column = node.column + shift if node.column else 0
        self.problems.append(Problem(self.file, node.line, column, code, args or {}, hint))
        return INVALID

    def bind(self, node: Node, type_: object, metadata: Mapping[str, object] = _NO_METADATA) -> object:
        """The value of a node, or :data:`INVALID` with a problem."""
        form, arguments = _form(type_)
        match form:
            case "record":
                return self.record(node, arguments[0])
            case "union":
                return self._union(node, arguments, metadata)
            case "tuple":
                return self._tuple(node, arguments, metadata)
            case "mapping":
                return self._mapping(node, arguments[1], metadata)
            case "any":
                return plain_value(node)
        return self._scalar(node, type_, metadata)

    def record(self, node: Node, cls: type) -> object:
        """A dataclass from a mapping; unknown and missing keys are problems."""
        if not isinstance(node, MappingNode):
            return self._shape(node, "mapping")
        known = _given_slots(cls)
        values: dict[str, object] = {}
        for key, value in node.entries:
            slot = known.get(key.text)
            if slot is None:
                hint = nearest(key.text, known)
                self.report(key, "yaml.unknown-key", {"key": key.text, "known": ", ".join(known)}, hint)
                continue
            raw = "raw" in slot.metadata
            values[slot.name] = value if raw else self.bind(value, slot.type, slot.metadata)
        missing = [slot for slot in known.values() if slot.required and slot.name not in values]
        for slot in missing:
            self.report(node, "yaml.missing-key", {"key": slot.key})
        broken = [slot for slot in known.values() if slot.required and values.get(slot.name) is INVALID]
        if missing or broken:
            return INVALID
        usable = {name: value for name, value in values.items() if value is not INVALID}
        for slot in slots_of(cls):
            if slot.metadata.keys() & _PLACES:
                usable[slot.name] = node.line if "line" in slot.metadata else node
        return self.construct(node, cls, usable)

    def construct(self, node: Node, cls: type, values: Mapping[str, object]) -> object:
        """The dataclass of these values; what it refuses by ``ValueError`` is a problem."""
        try:
            return cls(**values)
        except ValueError as error:
            return self.report(node, "yaml.invalid", {"detail": str(error)})

    def _tuple(self, node: Node, arguments: tuple[object, ...], metadata: Mapping[str, object]) -> object:
        alike = len(arguments) == 2 and arguments[1] is Ellipsis
        if alike and _is_single(node, arguments[0]):
            only = self.bind(node, arguments[0], metadata)
            return INVALID if only is INVALID else (only,)
        if not isinstance(node, SequenceNode):
            return self._shape(node, "list")
        types = [arguments[0]] * len(node.items) if alike else list(arguments)
        if len(types) != len(node.items):
            return self.report(node, "yaml.wrong-count", {"expected": len(types), "found": len(node.items)})
        bound = [self.bind(item, type_, metadata) for item, type_ in zip(node.items, types, strict=True)]
        kept = tuple(value for value in bound if value is not INVALID)
        return kept if alike or len(kept) == len(bound) else INVALID

    def _mapping(self, node: Node, type_: object, metadata: Mapping[str, object]) -> object:
        if not isinstance(node, MappingNode):
            return self._shape(node, "mapping")
        bound = {key.text: self.bind(value, type_, metadata) for key, value in node.entries}
        return {key: value for key, value in bound.items() if value is not INVALID}

    def _union(self, node: Node, types: tuple[object, ...], metadata: Mapping[str, object]) -> object:
        if NoneType in types and isinstance(node, ScalarNode) and node.value is None:
            return None
        fitting = [one for one in types if one is not NoneType and _has_shape_of(node, one)]
        fitting = fitting or [one for one in types if one is not NoneType]
        if len(fitting) == 1:
            return self.bind(node, fitting[0], metadata)
        attempts: list[list[Problem]] = []
        for type_ in sorted(fitting, key=scalars.precedence):
            attempt = Binder(self.file, [], self.scope)
            value = attempt.bind(node, type_, metadata)
            if not attempt.problems:
                return value
            attempts.append(attempt.problems)
        # The one that got furthest is the one that was meant.
        self.problems += sorted(attempts, key=len)[0]
        return INVALID

    def _scalar(self, node: Node, type_: object, metadata: Mapping[str, object]) -> object:
        if not isinstance(node, ScalarNode):
            return self._shape(node, scalars.name_of(type_))
        try:
            return scalars.read(node, type_, metadata, self.scope)
        except Wrong as wrong:
            return self.report(node, wrong.code, wrong.args_, wrong.hint, wrong.shift)

    def _shape(self, node: Node, expected: str) -> Invalid:
        found = {ScalarNode: "text", SequenceNode: "list", MappingNode: "mapping"}[type(node)]
        if isinstance(node, ScalarNode):
            found = scalars.name_of(type(node.value))
        return self.report(node, "yaml.wrong-type", {"expected": expected, "found": found})


def _is_single(node: Node, element: object) -> bool:
    """True when a node stands for a sequence of one: a scalar, or a mapping where those are listed."""
    is_record = _form(element)[0] == "record"
    if isinstance(node, ScalarNode):
        return node.value is not None and not is_record
    return isinstance(node, MappingNode) and is_record


def _has_shape_of(node: Node, type_: object) -> bool:
    form, _ = _form(type_)
    if isinstance(node, MappingNode):
        return form in ("mapping", "record")
    if isinstance(node, SequenceNode):
        return form == "tuple"
    return form in ("scalar", "any")
