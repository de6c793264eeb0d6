"""Facts for people and for scripts: what ``validator inspect`` prints."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TextIO

from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.package import Package
from validator.reports.values import Json, plain

Facts = Mapping[str, Mapping[str, object]]
_LONG = 12
_LONG_TEXT = 1000


def as_json(package: Package, facts: Facts, lang: str = "en") -> dict[str, Json]:
    """The package with the facts of each asset under ``facts``, by name."""
    words = Catalogue(lang)
    document = plain(package, words)
    assert isinstance(document, dict)
    document["assets"] = [
        _asset(plain(asset, words), facts.get(asset.path, {}), words) for asset in package.assets
    ]
    return document


def _asset(asset: Json, facts: Mapping[str, object], words: Catalogue) -> Json:
    assert isinstance(asset, dict)
    known = {name: plain(value, words) for name, value in facts.items()}
    return {**asset, "facts": known}


def write_json(package: Package, facts: Facts, stream: TextIO, lang: str = "en") -> None:
    """The same as a JSON document."""
    json.dump(as_json(package, facts, lang), stream, ensure_ascii=False, indent=2)
    stream.write("\n")


def write_text(package: Package, facts: Facts, stream: TextIO, lang: str = "en") -> None:
    """The same as an indented outline; long lists are cut, with their length."""
    for line in _lines(as_json(package, facts, lang), 0):
        stream.write(printable(line) + "\n")


def _lines(value: Json, depth: int) -> Iterator[str]:
    indent = "  " * depth
    if isinstance(value, dict):
        for name, item in value.items():
            if item in (None, [], {}, ""):
                continue
            if isinstance(item, dict | list) and not _is_flat(item):
                yield f"{indent}{name}:"
                yield from _lines(item, depth + 1)
            else:
                yield f"{indent}{name}: {_flat(item)}"
    elif isinstance(value, list):
        for item in value[:_LONG]:
            first, *rest = list(_lines(item, depth + 1)) or [""]
            yield f"{indent}- {first.lstrip()}"
            yield from rest
        if len(value) > _LONG:
            yield f"{indent}… {len(value)}"
    else:
        yield f"{indent}{_flat(value)}"


def _is_flat(value: Json) -> bool:
    return isinstance(value, list) and not any(isinstance(item, dict | list) for item in value)


def _flat(value: Json) -> str:
    if isinstance(value, list):
        shown = ", ".join(_flat(item) for item in value[:_LONG])
        return shown + (f" … {len(value)}" if len(value) > _LONG else "")
    if isinstance(value, str):
        shown = value.replace("\n", " ⏎ ")
        return shown if len(shown) <= _LONG_TEXT else f"{shown[:_LONG_TEXT]} … {len(value)}"
    return str(value)
