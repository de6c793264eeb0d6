"""Facts to bytes and back: self-describing JSON for the model's frozen dataclasses, arrays apart."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import struct
import zlib
from collections.abc import Iterable, Mapping
from enum import Enum
from fractions import Fraction
from functools import cache
from typing import Any

from validator.model.facts import audio, captions, container, file, rendering, speech, text, xml
from validator.model.reason import Reason, Unknown

_MODULES = (audio, captions, container, file, rendering, speech, text, xml)
_CLASSES: dict[str, type] = {
    name: value
    for module in _MODULES
    for name, value in vars(module).items()
    if isinstance(value, type) and dataclasses.is_dataclass(value) and value.__module__ == module.__name__
} | {"Unknown": Unknown, "Reason": Reason}


class CodecError(ValueError):
    """The bytes are not a fact as this version writes them."""


def shape(fact: type) -> str:
    """A digest of the field names of every fact class, so that a changed model misses the cache."""
    return _shape() if fact.__name__ in _CLASSES else fact.__qualname__


@cache
def _shape() -> str:
    names = {name: [field.name for field in dataclasses.fields(cls)] for name, cls in _CLASSES.items()}
    return hashlib.sha256(json.dumps(names, sort_keys=True).encode()).hexdigest()[:16]


def encode(value: object) -> tuple[bytes, tuple[bytes, ...]]:
    """A fact as compressed JSON, and its time series as compressed arrays of doubles beside it."""
    series: list[bytes] = []
    plain = _encode(value, series)
    text_form = json.dumps(plain, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text_form.encode("utf-8", "surrogatepass"), 1), tuple(series)


def decode(payload: bytes, series: Iterable[bytes]) -> object:
    """The fact that :func:`encode` wrote. Raises :class:`CodecError` for anything else."""
    try:
        plain = json.loads(zlib.decompress(payload).decode("utf-8", "surrogatepass"))
        return _decode(plain, tuple(series))
    except (ValueError, KeyError, TypeError, IndexError, zlib.error, struct.error) as error:
        raise CodecError(str(error)) from error


def _encode(value: object, series: list[bytes]) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return value
    if isinstance(value, Fraction):
        return {"/": f"{value.numerator}/{value.denominator}"}
    if isinstance(value, audio.TimeSeries):
        series.append(zlib.compress(struct.pack(f"<{len(value.values)}d", *value.values), 6))
        return {"~": len(series) - 1, "a": _encode(value.start, series), "b": _encode(value.step, series)}
    if isinstance(value, tuple | list):
        return [_encode(item, series) for item in value]
    if isinstance(value, Mapping):
        return {"m": {str(key): _encode(item, series) for key, item in value.items()}}
    if type(value).__name__ in _CLASSES and dataclasses.is_dataclass(value):
        fields = [_encode(getattr(value, field.name), series) for field in dataclasses.fields(value)]
        return {"$": type(value).__name__, "v": fields}
    raise TypeError(f"a fact can't hold {type(value).__name__}")


def _decode(plain: Any, series: tuple[bytes, ...]) -> Any:
    if isinstance(plain, list):
        return tuple([_decode(item, series) for item in plain])
    if not isinstance(plain, dict):
        return plain
    if "$" in plain:
        return _CLASSES[plain["$"]](*[_decode(item, series) for item in plain["v"]])
    if "/" in plain:
        return Fraction(plain["/"])
    if "~" in plain:
        raw = zlib.decompress(series[plain["~"]])
        values = struct.unpack(f"<{len(raw) // 8}d", raw)
        return audio.TimeSeries(_decode(plain["a"], series), _decode(plain["b"], series), values)
    return {key: _decode(item, series) for key, item in plain["m"].items()}
