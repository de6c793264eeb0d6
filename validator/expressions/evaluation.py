"""Walk a checked tree over the values of one subject."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from validator.expressions import nodes
from validator.expressions.logic import (
    Truth,
    absent,
    calculate,
    contains,
    equal,
    every,
    negation,
    number,
    ordered,
    some,
    truth,
)
from validator.model.package import Asset, FrameRate, Package
from validator.model.reason import Unknown

FactOf = Callable[[Asset, str], object]

# More elements than any delivery has; nested generators over a huge package stop here.
MAX_ELEMENTS = 1_000_000


class TooLarge(Exception):
    """The generators of one evaluation visited too many elements."""


@dataclass(slots=True)
class Walk:
    """One evaluation: the names in scope, where facts come from, and what is left of the budget."""

    names: Mapping[str, object]
    facts: FactOf
    budget: list[int] = field(default_factory=lambda: [MAX_ELEMENTS])

    def value(self, node: nodes.Node) -> object:
        """The value of a node: of its type, ``None``, or unknown."""
        match node:
            case nodes.Constant(value):
                return value
            case nodes.Name(name):
                return self.names[name]
            case nodes.Field(owner, name):
                return self._field(self.value(owner), name)
            case nodes.Fact(asset, name):
                return self._fact(self.value(asset), name)
            case nodes.Item(owner, key):
                return _item(self.value(owner), key)
            case nodes.Sequence(elements):
                return tuple(self.value(element) for element in elements)
            case nodes.Arithmetic(left, operator, right):
                return calculate(self.value(left), operator, self.value(right))
            case nodes.Seconds(frames):
                return self._seconds(self.value(frames))
            case nodes.Length(operand):
                return _length(self.value(operand))
            case nodes.Quantifier(word="count"):
                return self._count(node)
        return self._truth(node)

    def _truth(self, node: nodes.Node) -> Truth:
        match node:
            case nodes.Negation(operand):
                return negation(truth(self.value(operand)))
            case nodes.Logic(word, operands):
                values = (truth(self.value(operand)) for operand in operands)
                return every(values) if word == "and" else some(values)
            case nodes.Comparison(left, operator, right):
                return _compare(self.value(left), operator, self.value(right))
            case nodes.Presence(operand):
                found = self.value(operand)
                return found if isinstance(found, Unknown) else found is not None
            case nodes.Quantifier(word="all"):
                return every(some((negation(taken), held)) for taken, held in self._elements(node))
            case nodes.Quantifier():
                return some(every((taken, held)) for taken, held in self._elements(node))
        raise AssertionError(node)

    def _field(self, owner: object, name: str) -> object:
        if isinstance(owner, Unknown):
            return owner
        if owner is None:
            return absent()
        try:
            return getattr(owner, name)
        except AttributeError:
            return Unknown.because("expression.no-such-field", field=name, owner=type(owner).__name__)

    def _fact(self, asset: object, name: str) -> object:
        return self.facts(asset, name) if isinstance(asset, Asset) else absent()

    def _seconds(self, frames: object) -> object:
        rate = frame_rate(self.names)
        if rate is None or rate <= 0:
            return Unknown.because("expression.frame-rate-unknown")
        return calculate(frames, "/", rate)

    def _count(self, node: nodes.Quantifier) -> int | Unknown:
        total = 0
        for taken, held in self._elements(node):
            counted = every((taken, held))
            if isinstance(counted, Unknown):
                return counted
            total += counted
        return total

    def _elements(self, node: nodes.Quantifier) -> Iterator[tuple[Truth, Truth]]:
        """For each element: does it belong to the generator, and is it true."""
        for inner, taken in self._bindings(node.loops):
            if taken is False:
                continue
            held: Truth = True if node.element is None else _held(inner, node.element)
            yield taken, held

    def _bindings(self, loops: tuple[nodes.Loop, ...]) -> Iterator[tuple[Walk | None, Truth]]:
        if not loops:
            yield self, True
            return
        loop, *rest = loops
        items = self.value(loop.items)
        if not isinstance(items, tuple):
            yield None, items if isinstance(items, Unknown) else absent()
            return
        for item in items:
            self._spend()
            inner = Walk({**self.names, loop.variable: item}, self.facts, self.budget)
            kept = every(truth(inner.value(condition)) for condition in loop.conditions)
            if kept is False:
                continue
            for deepest, taken in inner._bindings(tuple(rest)):
                yield deepest, every((kept, taken))

    def _spend(self) -> None:
        self.budget[0] -= 1
        if self.budget[0] < 0:
            raise TooLarge


def _held(inner: Walk | None, element: nodes.Node) -> Truth:
    return absent() if inner is None else truth(inner.value(element))


def _compare(left: object, operator: nodes.Operator, right: object) -> Truth:
    if operator == "==":
        return equal(left, right)
    if operator == "!=":
        return negation(equal(left, right))
    if operator == "in":
        return contains(right, left)
    if operator == "not in":
        return negation(contains(right, left))
    return ordered(left, operator, right)


def _item(owner: object, key: int | str) -> object:
    if isinstance(owner, Unknown):
        return owner
    if isinstance(owner, Mapping):
        return owner.get(key)
    if isinstance(owner, tuple) and isinstance(key, int) and -len(owner) <= key < len(owner):
        return owner[key]
    return absent()


def _length(sequence: object) -> int | Unknown:
    if isinstance(sequence, Unknown):
        return sequence
    return len(sequence) if isinstance(sequence, tuple | Mapping) else absent()


def frame_rate(names: Mapping[str, object]) -> Fraction | None:
    """The rate at which frames are counted: ``rate`` if given, else the asset's, else the title's."""
    rate = names.get("rate")
    if isinstance(rate, FrameRate) and rate.value is not None:
        return rate.value
    asset, package = names.get("asset"), names.get("package")
    if isinstance(asset, Asset) and asset.frame_rate is not None:
        return asset.frame_rate
    return package.title.frame_rate if isinstance(package, Package) else None


def evaluate(node: nodes.Node, names: Mapping[str, object], facts: FactOf) -> object:
    """The value of an expression; unknown where what it rests on is."""
    try:
        return Walk(names, facts).value(node)
    except TooLarge:
        return Unknown.because("expression.too-many-elements", limit=MAX_ELEMENTS)


__all__ = ["FactOf", "evaluate", "frame_rate", "number"]
