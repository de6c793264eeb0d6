"""Three-valued logic and exact arithmetic: what operators do with values that may be unknown."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from enum import Enum
from fractions import Fraction

from validator.model.quantity import Quantity
from validator.model.reason import Unknown

Truth = bool | Unknown


def negation(value: Truth) -> Truth:
    """The opposite; what is unknown stays unknown."""
    return value if isinstance(value, Unknown) else not value


def every(values: Iterable[Truth]) -> Truth:
    """False as soon as one is false, else unknown if one is unknown, else true (Kleene)."""
    unknown: Unknown | None = None
    for value in values:
        if isinstance(value, Unknown):
            unknown = unknown or value
        elif not value:
            return False
    return unknown or True


def some(values: Iterable[Truth]) -> Truth:
    """True as soon as one is true, else unknown if one is unknown, else false (Kleene)."""
    unknown: Unknown | None = None
    for value in values:
        if isinstance(value, Unknown):
            unknown = unknown or value
        elif value:
            return True
    return unknown or False


def absent() -> Unknown:
    """The answer where a value is needed and the delivery has none."""
    return Unknown.because("expression.absent")


def truth(value: object) -> Truth:
    """A value as a condition. A claim that is no truth value decides nothing."""
    if isinstance(value, bool | Unknown):
        return value
    return absent() if value is None else Unknown.because("expression.not-comparable", value=str(value))


def number(value: object) -> Fraction | float | Unknown:
    """A value as an exact number; floats stay floats only where they are infinite."""
    if isinstance(value, Unknown):
        return value
    if value is None:
        return absent()
    if isinstance(value, Quantity):
        return value.base
    if isinstance(value, float):
        if math.isnan(value):
            return Unknown.because("expression.not-comparable", value="NaN")
        return value if math.isinf(value) else Fraction(value)
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        return Fraction(value)
    return Unknown.because("expression.not-comparable", value=str(value))


def equal(left: object, right: object) -> Truth:
    """Equality; ``None`` equals ``None`` only, sequences are compared place by place."""
    for side in (left, right):
        if isinstance(side, Unknown):
            return side
    if isinstance(left, tuple) and isinstance(right, tuple):
        if len(left) != len(right):
            return False
        return every(equal(one, other) for one, other in zip(left, right, strict=True))
    if _is_nan(left) or _is_nan(right):
        return Unknown.because("expression.not-comparable", value="NaN")
    if isinstance(left, bool) is not isinstance(right, bool):
        return False
    return bool(_plain(left) == _plain(right))


def _is_nan(value: object) -> bool:
    return isinstance(value, float) and math.isnan(value)


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def ordered(left: object, operator: str, right: object) -> Truth:
    """``<``, ``<=``, ``>`` or ``>=`` of two numbers."""
    first, second = number(left), number(right)
    for side in (first, second):
        if isinstance(side, Unknown):
            return side
    assert not isinstance(first, Unknown)
    assert not isinstance(second, Unknown)
    if operator == "<":
        return first < second
    if operator == "<=":
        return first <= second
    return first > second if operator == ">" else first >= second


def contains(container: object, value: object) -> Truth:
    """``value in container``: among the elements, among the keys, or within the text."""
    for side in (container, value):
        if isinstance(side, Unknown):
            return side
    if container is None:
        return absent()
    if isinstance(container, str):
        return value in container if isinstance(value, str) else absent()
    if isinstance(container, Mapping):
        return value in container
    if isinstance(container, tuple):
        return some(equal(value, element) for element in container)
    return Unknown.because("expression.not-comparable", value=str(container))


def calculate(left: object, operator: str, right: object) -> Fraction | float | Unknown:
    """``+ - * /`` on exact numbers; what has no result (a division by zero) is unknown."""
    first, second = number(left), number(right)
    if isinstance(first, Unknown):
        return first
    if isinstance(second, Unknown):
        return second
    try:
        if operator == "+":
            result = first + second
        elif operator == "-":
            result = first - second
        elif operator == "*":
            result = first * second
        else:
            result = first / second
    except ZeroDivisionError:
        return Unknown.because("expression.division-by-zero")
    except OverflowError:
        return Unknown.because("expression.not-comparable", value="overflow")
    return number(result)
