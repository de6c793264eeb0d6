"""Facts for people and for scripts: what ``validator inspect`` prints."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Set
from dataclasses import fields
from shutil import get_terminal_size
from typing import TextIO

from rich.cells import cell_len

from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.package import Asset, Package
from validator.reports.layout import Page
from validator.reports.outline import Node, outline
from validator.reports.values import Json, plain

Facts = Mapping[str, Mapping[str, object]]

_WIDEST = 120


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
    """The same as an outline in the same words, wrapped: long lists are cut, with their length."""
    page = Page(min(get_terminal_size().columns, _WIDEST) if stream.isatty() else 80)
    words = Catalogue(lang)
    _write(page, outline(_values(package, leaving_out={"assets", "document"})), 0, words)
    for asset in package.assets:
        page.blank()
        known = facts.get(asset.path, {})
        _write(page, outline({**_values(asset), **({"facts": known} if known else {})}), 0, words)
    stream.write(page.text())


def _values(record: Package | Asset, leaving_out: Set[str] = frozenset()) -> dict[str, object]:
    names = (field.name for field in fields(record))
    return {name: getattr(record, name) for name in names if name not in leaving_out}


def _write(page: Page, nodes: Iterable[Node], indent: int, words: Catalogue, bullet: str = "") -> None:
    """Nodes one below the other, the first behind the bullet of the list that they are an item of."""
    for node in nodes:
        label = f"{bullet}{printable(node.name)}:"
        text = words.reason(node.unknown) if node.unknown else node.text
        if node.unlisted:
            text = f"{text} … {node.count}".lstrip()
        start = indent - len(bullet)
        page.labelled(label, printable(text), indent=start, column=start + cell_len(label) + 1)
        bullet = ""
        for child in node.children if node.count else ():
            _write(page, child.children or (child,), indent + 4, words, "- ")
        _write(page, () if node.count else node.children, indent + 2, words)
