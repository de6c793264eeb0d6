"""Read one YAML scalar as a value of some type: numbers exactly, quantities, vocabularies, expressions."""

from __future__ import annotations

import re
import typing
from collections.abc import Callable, Mapping
from enum import Enum
from fractions import Fraction
from types import NoneType

from validator.expressions import Expression, ExpressionError, Scope, parse
from validator.expressions.errors import nearest
from validator.formats.yaml_nodes import ScalarNode
from validator.model.quantity import UNITS, Quantity
from validator.model.reason import Scalar

_RATIO = re.compile(r"[-+]?[0-9]{1,40}/[0-9]{1,40}\Z")
_DECIMAL = re.compile(r"[-+]?(?:[0-9]{1,100}(?:\.[0-9]{0,100})?|\.[0-9]{1,100})(?:[eE][-+]?[0-9]{1,2})?\Z")


class Wrong(Exception):
    """The scalar is not of the type; ``shift`` is the column, counted from the scalar's beginning."""

    def __init__(self, code: str, args: Mapping[str, Scalar], hint: str = "", shift: int = 0) -> None:
        super().__init__(code)
        self.code = code
        self.args_ = dict(args)
        self.hint = hint
        self.shift = shift


def read(node: ScalarNode, type_: object, metadata: Mapping[str, object], scope: Scope) -> object:
    """The scalar as that type. Raises :class:`Wrong`."""
    if typing.get_origin(type_) is typing.Literal:
        return _choice(node, {str(choice).lower() if isinstance(choice, bool) else str(choice): choice
                              for choice in typing.get_args(type_)})  # fmt: skip
    if type_ is Expression:
        return _expression(node, metadata, scope)
    if type_ is Quantity:
        return _quantity(node, metadata)
    if isinstance(type_, type) and type_ in READERS:
        return READERS[type_](node)
    if isinstance(type_, type) and issubclass(type_, Enum):
        return _choice(node, {str(member.value): member for member in type_})
    raise TypeError(f"a ruleset or document can't give a {type_!r}")


def precedence(type_: object) -> int:
    """In which order the scalars of a union are tried: what takes anything comes last."""
    order: list[object] = [bool, int, Fraction, float, Quantity]
    if type_ in order:
        return order.index(type_)
    return len(order) + (1 if type_ is str else 0)


_NAMES: dict[object, str] = {
    str: "text", bool: "true/false", int: "whole number", float: "number", Fraction: "number",
    Quantity: "quantity", Expression: "expression", NoneType: "nothing",
}  # fmt: skip


def name_of(type_: object) -> str:
    """The type in a word, for messages."""
    if type_ in _NAMES:
        return _NAMES[type_]
    return type_.__name__.lower() if isinstance(type_, type) else "text"


def _wrong_type(node: ScalarNode, expected: type) -> Wrong:
    found = name_of(type(node.value))
    return Wrong("yaml.wrong-type", {"expected": name_of(expected), "found": found, "text": node.text[:80]})


def _text(node: ScalarNode) -> str:
    # A version such as 2026.11 is text as written; null and true are most likely a mistake.
    if node.value is None or isinstance(node.value, bool):
        raise _wrong_type(node, str)
    return node.text


def _truth(node: ScalarNode) -> bool:
    if isinstance(node.value, bool):
        return node.value
    raise _wrong_type(node, bool)


def _whole(node: ScalarNode) -> int:
    value = node.value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise _wrong_type(node, int)


def _level(node: ScalarNode) -> float:
    value = node.value
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e300:
        return float(value)
    raise _wrong_type(node, float)


def _rational(node: ScalarNode) -> Fraction:
    """Exact: ``24000/1001``, ``17``, ``0.1`` as one tenth."""
    if _RATIO.match(node.text) or (node.plain and _DECIMAL.match(node.text)):
        try:
            return Fraction(node.text)
        except ZeroDivisionError:
            pass
    raise _wrong_type(node, Fraction)


READERS: dict[type, Callable[[ScalarNode], object]] = {
    str: _text, bool: _truth, int: _whole, float: _level, Fraction: _rational,
    Quantity: lambda node: _quantity(node, {}), Expression: lambda node: _expression(node, {}, "package"),
}  # fmt: skip


def _choice(node: ScalarNode, choices: Mapping[str, object]) -> object:
    if node.text in choices:
        return choices[node.text]
    hint = nearest(node.text, choices)
    raise Wrong("yaml.unknown-word", {"word": node.text[:80], "known": ", ".join(choices)}, hint)


def _quantity(node: ScalarNode, metadata: Mapping[str, object]) -> Quantity:
    try:
        quantity = Quantity.parse(node.text)
    except ValueError:
        unit = node.text.strip().lstrip("+-0123456789./ ")
        near = nearest(unit, UNITS) if unit else ""
        hint = node.text.replace(unit, near) if near else ""
        raise Wrong("yaml.not-a-quantity", {"text": node.text[:80]}, hint) from None
    wanted = metadata.get("dimension")
    allowed = (wanted,) if isinstance(wanted, str) else wanted
    if isinstance(allowed, tuple) and quantity.dimension not in allowed:
        args = {"text": node.text, "found": quantity.dimension, "expected": ", ".join(allowed)}
        raise Wrong("yaml.wrong-dimension", args)
    return quantity


def _expression(node: ScalarNode, metadata: Mapping[str, object], scope: Scope) -> Expression:
    named = metadata.get("scope", "subject")
    expect = metadata.get("expect")
    if node.value is None or isinstance(node.value, bool | int | float):
        # A rule whose condition is a bare constant was not meant.
        raise _wrong_type(node, Expression)
    try:
        return parse(
            node.text,
            scope if named == "subject" else typing.cast("Scope", named),
            expect if isinstance(expect, type) else None,
        )
    except ExpressionError as error:
        # Behind an opening quote; a block of several lines has no column of its own.
        shift = 0 if "\n" in node.text else error.column - 1 + (0 if node.plain else 1)
        raise Wrong(error.code, error.arguments, error.hint, shift) from None
