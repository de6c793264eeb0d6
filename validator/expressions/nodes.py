"""The typed tree of a checked expression."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal: text, an exact number, a truth value or ``None``."""

    value: object


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list or tuple written out."""

    elements: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Name:
    """A root (``asset``) or the variable of a generator."""

    name: str


@dataclass(frozen=True, slots=True)
class Field:
    """A field or property of a record."""

    owner: Node
    name: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact of an asset."""

    asset: Node
    name: str


@dataclass(frozen=True, slots=True)
class Item:
    """A place in a sequence, or the value under a key of a mapping."""

    owner: Node
    key: int | str


@dataclass(frozen=True, slots=True)
class Seconds:
    """A number of frames, as seconds at the rate of the subject."""

    frames: Node


@dataclass(frozen=True, slots=True)
class Negation:
    """``not``."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Logic:
    """``and`` or ``or`` over two or more operands."""

    word: Literal["and", "or"]
    operands: tuple[Node, ...]


Operator = Literal["==", "!=", "<", "<=", ">", ">=", "in", "not in"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison of two values."""

    left: Node
    operator: Operator
    right: Node


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """``+ - * /`` on exact numbers."""

    left: Node
    operator: Literal["+", "-", "*", "/"]
    right: Node


@dataclass(frozen=True, slots=True)
class Loop:
    """One ``for variable in items if conditions`` of a generator."""

    variable: str
    items: Node
    conditions: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Quantifier:
    """``any``, ``all``, ``count`` or ``exists`` over loops.

    ``element`` is ``None`` where the elements themselves are counted rather than a truth value.
    """

    word: Literal["any", "all", "count", "exists"]
    element: Node | None
    loops: tuple[Loop, ...]


@dataclass(frozen=True, slots=True)
class Presence:
    """``exists(value)``: not ``None``."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Length:
    """``count(sequence)``."""

    operand: Node


Node = (
    Constant | Sequence | Name | Field | Fact | Item | Seconds | Negation | Logic | Comparison
    | Arithmetic | Quantifier | Presence | Length
)  # fmt: skip
