"""Do two checked operands fit each other: quantities, vocabularies, sequences."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from validator.expressions import nodes
from validator.expressions.dimensions import comparable
from validator.expressions.errors import ExpressionError, nearest
from validator.expressions.types import (
    Anything,
    Boolean,
    Fixed,
    Keyed,
    Many,
    Nothing,
    Number,
    Record,
    Text,
    Type,
    describe,
)
from validator.model.quantity import UNITS, Quantity


@dataclass(frozen=True, slots=True)
class Typed:
    """A node of the typed tree, its type, the column where it begins; the elements of a written-out list."""

    node: nodes.Node
    type: Type
    column: int
    parts: tuple[Typed, ...] = ()

    @property
    def literal(self) -> str | None:
        """The text, where this is one written out."""
        if isinstance(self.node, nodes.Constant) and isinstance(self.node.value, str):
            return self.node.value
        return None

    @property
    def dimension(self) -> str:
        """What the number measures; empty for bare numbers and for claims."""
        return self.type.dimension if isinstance(self.type, Number) else ""

    def as_number(self) -> Typed:
        """The same as a number: quantities are read. Raises :class:`ExpressionError`."""
        if self.literal is not None:
            quantity = read_quantity(self.literal, self.column)
            return replace(self, node=nodes.Constant(quantity.base), type=Number(quantity.dimension))
        if isinstance(self.type, Number | Anything):
            return self
        raise ExpressionError("expression.not-a-number", {"type": describe(self.type)}, self.column)

    def in_seconds_beside(self, other: Typed) -> Typed:
        """Frames as seconds where the other side is a time; otherwise the same."""
        if (self.dimension, other.dimension) == ("frames", "time"):
            return replace(self, node=nodes.Seconds(self.node), type=Number("time"))
        return self


def read_quantity(text: str, column: int) -> Quantity:
    """A quantity in an expression. Raises :class:`ExpressionError` with the likely unit."""
    try:
        return Quantity.parse(text)
    except ValueError:
        unit = text.strip().lstrip("+-0123456789./ ")
        hint = text.replace(unit, near) if unit and (near := nearest(unit, UNITS)) else ""
        raise ExpressionError("expression.not-a-quantity", {"text": text}, column, hint) from None


def rational(digits: str, column: int) -> Fraction:
    """A decimal literal, exactly as written. Raises :class:`ExpressionError`."""
    mantissa, _, exponent = digits.replace("_", "").lower().partition("e")
    if len(exponent) > 4 or len(mantissa) > 100:
        raise ExpressionError("expression.not-a-number", {"type": digits[:20]}, column)
    try:
        return Fraction(f"{mantissa}e{exponent or 0}")
    except ValueError:
        raise ExpressionError("expression.not-a-number", {"type": digits[:20]}, column) from None


def require_truth(operand: Typed) -> Typed:
    """The operand, which must be a condition. Raises :class:`ExpressionError`."""
    if isinstance(operand.type, Boolean | Anything):
        return operand
    raise ExpressionError("expression.not-a-condition", {"type": describe(operand.type)}, operand.column)


def matched(left: Typed, operator: nodes.Operator, right: Typed) -> tuple[Typed, Typed]:
    """Both operands of a comparison, made comparable. Raises :class:`ExpressionError`."""
    if operator in ("in", "not in"):
        return _member_of(left, right)
    if operator in ("==", "!="):
        return _alike(left, right)
    left, right = left.as_number(), right.as_number()
    return _numbers(left, right)


def _numbers(left: Typed, right: Typed) -> tuple[Typed, Typed]:
    if not comparable(left.dimension, right.dimension):
        raise _mismatch(left, right)
    return left.in_seconds_beside(right), right.in_seconds_beside(left)


def _alike(left: Typed, right: Typed) -> tuple[Typed, Typed]:
    """Operands of ``==``, made comparable."""
    match left.type, right.type:
        case (Nothing(), _) | (_, Nothing()) | (Anything(), _) | (_, Anything()):
            return left, right
        case (Number(), Text()) if right.literal is not None:
            return _numbers(left, right.as_number())
        case (Text(), Number()) if left.literal is not None:
            return _numbers(left.as_number(), right)
        case Number(), Number():
            return _numbers(left, right)
        case Text(), Text():
            _check_choice(left, right)
            _check_choice(right, left)
            return left, right
        case Boolean(), Boolean():
            return left, right
        case Record(classes=one), Record(classes=other) if set(one) & set(other):
            return left, right
        case (Many() | Fixed(), Many() | Fixed()):
            return _sequences(left, right)
    raise _mismatch(left, right)


def _check_choice(value: Typed, field: Typed) -> None:
    """A text compared with a closed vocabulary must be one of its words."""
    assert isinstance(field.type, Text)
    choices = field.type.choices
    if value.literal is None or not choices or value.literal in choices:
        return
    args = {"word": value.literal, "kind": field.type.name, "known": ", ".join(choices)}
    raise ExpressionError("expression.unknown-word", args, value.column, nearest(value.literal, choices))


def _sequences(left: Typed, right: Typed) -> tuple[Typed, Typed]:
    if isinstance(right.node, nodes.Sequence) and isinstance(left.type, Many):
        return left, _each_beside(right, left.type.element)
    if isinstance(left.node, nodes.Sequence) and isinstance(right.type, Many):
        return _each_beside(left, right.type.element), right
    if left.type != right.type:
        raise _mismatch(left, right)
    return left, right


def _member_of(value: Typed, container: Typed) -> tuple[Typed, Typed]:
    """Operands of ``in``, made comparable."""
    match container.type:
        case Fixed() if isinstance(container.node, nodes.Sequence):
            return value, _each_beside(container, value.type)
        case Many(element=element):
            beside = Typed(container.node, element, container.column)
            return _alike(value, beside)[0], container
        case Text() | Keyed() if isinstance(value.type, Text | Anything):
            return value, container
        case Anything():
            return value, container
    raise ExpressionError("expression.not-a-list", {"type": describe(container.type)}, container.column)


def _each_beside(sequence: Typed, type_: Type) -> Typed:
    """A sequence written out, each element made comparable with values of the type."""
    stand_in = Typed(nodes.Name(""), type_, sequence.column)
    elements = [_alike(part, stand_in)[0].node for part in sequence.parts]
    return replace(sequence, node=nodes.Sequence(tuple(elements)))


def _mismatch(left: Typed, right: Typed) -> ExpressionError:
    args = {"left": describe(left.type), "right": describe(right.type)}
    return ExpressionError("expression.not-comparable-types", args, left.column)
