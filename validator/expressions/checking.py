"""Check an expression against the model: syntax tree in, typed tree out, or an error with its column."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.expressions import nodes
from validator.expressions.dimensions import combine
from validator.expressions.errors import ExpressionError, nearest
from validator.expressions.matching import Typed, matched, rational, require_truth
from validator.expressions.syntax import Source
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
    members,
)
from validator.model.facts import FACTS
from validator.model.package import Asset
from validator.model.reason import Scalar

_COMPARISONS: dict[type[ast.cmpop], nodes.Operator] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=",
    ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip
_ARITHMETIC: dict[type[ast.operator], Literal["+", "-", "*", "/"]] = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/",
}  # fmt: skip
_QUANTIFIERS: tuple[Literal["any", "all", "count", "exists"], ...] = ("any", "all", "count", "exists")


@dataclass(slots=True)
class Checker:
    """Walks one expression; collects the facts that it names on the way.

    ``scope`` holds the names that can be used, ``roots`` those of them that stand for the subject.
    ``own_facts`` are asked of the subject's own asset, ``other_facts`` of assets that a generator
    runs through.
    """

    source: Source
    scope: dict[str, Type]
    roots: frozenset[str]
    own_facts: set[str] = field(default_factory=set)
    other_facts: set[str] = field(default_factory=set)

    def check(self, node: ast.expr) -> Typed:
        """The typed tree of a node. Raises :class:`ExpressionError`."""
        match node:
            case ast.Constant():
                return self._constant(node)
            case ast.Name():
                return self._name(node)
            case ast.Attribute(value=owner, attr=name):
                return self._member(node, self.check(owner), name)
            case ast.Subscript():
                return self._item(node)
            case ast.BoolOp(op=op, values=values):
                operands = tuple(require_truth(self.check(value)).node for value in values)
                word: Literal["and", "or"] = "and" if isinstance(op, ast.And) else "or"
                return Typed(nodes.Logic(word, operands), Boolean(), self._column(node))
            case ast.UnaryOp():
                return self._unary(node)
            case ast.Compare():
                return self._comparison(node)
            case ast.BinOp():
                return self._arithmetic(node)
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                checked = [self.check(element) for element in elements]
                sequence = nodes.Sequence(tuple(one.node for one in checked))
                return Typed(
                    sequence, Fixed(tuple(one.type for one in checked)), self._column(node), tuple(checked)
                )
            case ast.Call():
                return self._call(node)
        raise self._error(node, "expression.not-allowed", {"construct": type(node).__name__})

    def _column(self, node: ast.AST) -> int:
        return self.source.column(node)

    def _error(self, node: ast.AST, code: str, args: Mapping[str, Scalar], hint: str = "") -> ExpressionError:
        return ExpressionError(code, args, self._column(node), hint)

    def _constant(self, node: ast.Constant) -> Typed:
        column = self._column(node)
        value = node.value
        if isinstance(value, bool):
            return Typed(nodes.Constant(value), Boolean(), column)
        if value is None:
            return Typed(nodes.Constant(None), Nothing(), column)
        if isinstance(value, str):
            return Typed(nodes.Constant(value), Text(), column)
        if isinstance(value, int):
            return Typed(nodes.Constant(Fraction(value)), Number(), column)
        if isinstance(value, float):
            return Typed(nodes.Constant(rational(self.source.segment(node), column)), Number(), column)
        raise self._error(node, "expression.not-allowed", {"construct": type(value).__name__})

    def _name(self, node: ast.Name) -> Typed:
        if node.id not in self.scope:
            hint = nearest(node.id, self.scope)
            raise self._error(
                node, "expression.unknown-name", {"name": node.id, "known": _list(self.scope)}, hint
            )
        return Typed(nodes.Name(node.id), self.scope[node.id], self._column(node))

    def _member(self, node: ast.AST, owner: Typed, name: str) -> Typed:
        column = self._column(node)
        if isinstance(owner.type, Keyed):
            return Typed(nodes.Item(owner.node, name), owner.type.value, column)
        if not isinstance(owner.type, Record):
            raise self._error(node, "expression.no-fields", {"name": name, "type": describe(owner.type)})
        known = members(owner.type)
        if name not in known:
            args: dict[str, Scalar] = {"name": name, "type": describe(owner.type)}
            raise self._error(node, "expression.unknown-field", args, nearest(name, known))
        if name in FACTS and owner.type.classes == (Asset,):
            is_own = owner.node == nodes.Name("asset") and "asset" in self.roots
            (self.own_facts if is_own else self.other_facts).add(name)
            return Typed(nodes.Fact(owner.node, name), known[name], column)
        return Typed(nodes.Field(owner.node, name), known[name], column)

    def _item(self, node: ast.Subscript) -> Typed:
        owner = self.check(node.value)
        key = self._key(node.slice)
        match owner.type, key:
            case Keyed(value=found), str():
                return Typed(nodes.Item(owner.node, key), found, self._column(node))
            case Many(element=found), int():
                return Typed(nodes.Item(owner.node, key), found, self._column(node))
            case Fixed(elements=places), int() if -len(places) <= key < len(places):
                return Typed(nodes.Item(owner.node, key), places[key], self._column(node))
        raise self._error(node, "expression.no-items", {"key": key, "type": describe(owner.type)})

    def _key(self, node: ast.expr) -> int | str:
        negative = isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)
        constant = node.operand if isinstance(node, ast.UnaryOp) and negative else node
        if isinstance(constant, ast.Constant):
            if isinstance(constant.value, int) and not isinstance(constant.value, bool):
                return -constant.value if negative else constant.value
            if isinstance(constant.value, str) and not negative:
                return constant.value
        raise self._error(node, "expression.key-not-constant", {})

    def _unary(self, node: ast.UnaryOp) -> Typed:
        operand = self.check(node.operand)
        if isinstance(node.op, ast.Not):
            return Typed(nodes.Negation(require_truth(operand).node), Boolean(), self._column(node))
        if isinstance(node.op, ast.USub | ast.UAdd) and isinstance(operand.type, Number | Anything):
            minus = isinstance(node.op, ast.USub)
            if isinstance(operand.node, nodes.Constant) and isinstance(operand.node.value, Fraction):
                value = -operand.node.value if minus else operand.node.value
                return Typed(nodes.Constant(value), operand.type, self._column(node))
            zero = nodes.Constant(Fraction(0))
            result = nodes.Arithmetic(zero, "-" if minus else "+", operand.node)
            return Typed(result, operand.type, self._column(node))
        raise self._error(node, "expression.not-a-number", {"type": describe(operand.type)})

    def _comparison(self, node: ast.Compare) -> Typed:
        parts: list[nodes.Node] = []
        left = self.check(node.left)
        for op, comparator in zip(node.ops, node.comparators, strict=True):
            operator = _COMPARISONS.get(type(op))
            if operator is None:
                raise self._error(node, "expression.not-allowed", {"construct": "is"}, "==")
            right = self.check(comparator)
            one, other = matched(left, operator, right)
            parts.append(nodes.Comparison(one.node, operator, other.node))
            left = right
        whole = parts[0] if len(parts) == 1 else nodes.Logic("and", tuple(parts))
        return Typed(whole, Boolean(), self._column(node))

    def _arithmetic(self, node: ast.BinOp) -> Typed:
        operator = _ARITHMETIC.get(type(node.op))
        if operator is None:
            raise self._error(node, "expression.not-allowed", {"construct": type(node.op).__name__})
        left, right = self.check(node.left).as_number(), self.check(node.right).as_number()
        measured = combine(left.dimension, operator, right.dimension)
        if measured is None:
            told = {"left": describe(left.type), "operator": operator, "right": describe(right.type)}
            raise self._error(node, "expression.cannot-combine", told)
        if operator in "+-":
            left, right = left.in_seconds_beside(right), right.in_seconds_beside(left)
        return Typed(nodes.Arithmetic(left.node, operator, right.node), Number(measured), self._column(node))

    def _call(self, node: ast.Call) -> Typed:
        name = node.func.id if isinstance(node.func, ast.Name) else self.source.segment(node.func)
        if name not in _QUANTIFIERS:
            args: dict[str, Scalar] = {"name": name, "known": _list(_QUANTIFIERS)}
            raise self._error(node, "expression.unknown-function", args, nearest(name, _QUANTIFIERS))
        word = next(one for one in _QUANTIFIERS if one == name)
        if len(node.args) != 1 or node.keywords or isinstance(node.args[0], ast.Starred):
            raise self._error(node, "expression.one-argument", {"name": name})
        argument = node.args[0]
        if isinstance(argument, ast.GeneratorExp):
            return self._quantifier(node, word, argument)
        operand = self.check(argument)
        if word == "exists":
            return Typed(nodes.Presence(operand.node), Boolean(), self._column(node))
        if word == "count" and isinstance(operand.type, Many | Fixed | Keyed):
            return Typed(nodes.Length(operand.node), Number(), self._column(node))
        raise self._error(node, "expression.needs-generator", {"name": name})

    def _quantifier(
        self, node: ast.Call, word: Literal["any", "all", "count", "exists"], generator: ast.GeneratorExp
    ) -> Typed:
        outer, self.scope = self.scope, dict(self.scope)
        try:
            loops = tuple(self._loop(one) for one in generator.generators)
            element = self.check(generator.elt)
        finally:
            self.scope = outer
        counted = word in ("count", "exists") and not isinstance(element.type, Boolean)
        condition = None if counted else require_truth(element).node
        result: Type = Number() if word == "count" else Boolean()
        return Typed(nodes.Quantifier(word, condition, loops), result, self._column(node))

    def _loop(self, generator: ast.comprehension) -> nodes.Loop:
        if generator.is_async or not isinstance(generator.target, ast.Name):
            raise self._error(generator.target, "expression.not-allowed", {"construct": "for"})
        variable = generator.target.id
        if variable in self.scope:
            raise self._error(generator.target, "expression.name-taken", {"name": variable})
        items = self.check(generator.iter)
        if not isinstance(items.type, Many):
            raise self._error(generator.iter, "expression.not-a-list", {"type": describe(items.type)})
        self.scope[variable] = items.type.element
        conditions = tuple(require_truth(self.check(one)).node for one in generator.ifs)
        return nodes.Loop(variable, items.node, conditions)


def _list(words: object) -> str:
    return ", ".join(words) if isinstance(words, tuple | list | dict) else str(words)
