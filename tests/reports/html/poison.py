"""A report in which every text that comes from a delivery or a ruleset tries to be markup."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from validator.model.facts import FACTS

# Markup in text and in an attribute, a template's expression, and a word that no line can hold.
PAYLOAD = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{ 7*7 }}" + 60 * "w"
# Of closed vocabularies, and the languages by which words are kept.
KEPT = {"evidence", "kind", "role_origin", "media", "visibility", "schema"}
KEYS = {"name", "version", "en", "ko", *FACTS}

T = TypeVar("T")


def poisoned(value: T) -> T:
    """The same value with :data:`PAYLOAD` at the end of every text in it, keys included."""
    return _poisoned(value)  # type: ignore[no-any-return]


def _poisoned(value: Any) -> Any:
    if type(value) is str:
        return value and value + PAYLOAD
    if isinstance(value, tuple):
        return tuple(map(_poisoned, value))
    if isinstance(value, Mapping):
        return {key if key in KEYS else _poisoned(key): _poisoned(item) for key, item in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value) if field.name not in KEPT]
        return replace(value, **{name: _poisoned(getattr(value, name)) for name in names})
    return value
