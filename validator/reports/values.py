"""Values of the model as JSON has them; the one place that decides how a value is written for machines.

A whole rational is an integer, any other the nearest number; a frame rate is the exact string
``"24000/1001"``. What could not be found out is ``null``, and the object that holds it says why
under ``unknown``. JSON has no infinities: silence has the loudness ``"-inf"``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import cast

from validator.messages import Catalogue
from validator.model.reason import Reason, Unknown

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

_AS_THEY_ARE = frozenset({type(None), bool, int, str})
EXACT_FIELDS = frozenset({"frame_rate", "pixel_aspect", "display_aspect"})


def plain(value: object, words: Catalogue) -> Json:
    """Any value of the model; dataclasses become objects with their fields in order."""
    if type(value) in _AS_THEY_ARE:  # most values, and the quickest test
        return cast("Json", value)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, float | Fraction):
        return number(value)
    if isinstance(value, tuple | list | frozenset | set):
        return [plain(item, words) for item in value]
    if isinstance(value, Reason):
        return reason(value, words)
    if isinstance(value, Mapping):
        return {str(key): plain(item, words) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        return _object({name: getattr(value, name) for name in _names(type(value))}, words)
    return str(value)


def number(value: float | Fraction) -> int | float | str:
    """A level, a time, a share: an integer where it is whole, else the nearest number."""
    if isinstance(value, Fraction):
        return value.numerator if value.denominator == 1 else value.numerator / value.denominator
    return value if math.isfinite(value) else str(value)


def reason(value: Reason | None, words: Catalogue) -> Json:
    """A reason with its arguments and its sentence."""
    if value is None:
        return None
    return {"code": value.code, "args": plain(value.args, words), "message": words.reason(value)}


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


def _object(values: Mapping[str, object], words: Catalogue) -> Json:
    result: dict[str, Json] = {}
    unknown: dict[str, Json] = {}
    for name, value in values.items():
        if isinstance(value, Unknown):
            result[name], unknown[name] = None, reason(value.reason, words)
        elif name in EXACT_FIELDS and isinstance(value, Fraction):
            result[name] = str(value)
        else:
            result[name] = plain(value, words)
    return {**result, "unknown": unknown} if unknown else result
