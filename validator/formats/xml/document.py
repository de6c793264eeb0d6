"""A metadata document -> its facts: the values that name a language or a file, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.formats.decoding import Decoded, decode
from validator.formats.faults import FaultLog
from validator.formats.xml.declaration import judge_declaration, read_declaration
from validator.formats.xml.parsing import parse_tree
from validator.formats.xml.tree import LANG, Element
from validator.model.facts.xml import XmlFacts, XmlValue

MOST_VALUES = 10_000
"""A document with more leaf values gives none of them (but its languages and references)."""

# Elements and attributes that name a file of the delivery: MovieLabs manifests, IMF asset maps,
# iTunes packages. An art reference may be an identifier instead.
_FILE_NAMES = frozenset({"containerlocation", "path", "filename", "file_name"})
_MAYBE_FILE_NAMES = frozenset({"artreference", "imagereference", "location"})
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_FILE = re.compile(r"[^\n]*\.[A-Za-z0-9]{2,5}")


def read(data: bytes) -> XmlFacts:
    """The facts of a document. One that is not well-formed has faults, and an empty root.

    Never raises; reads nothing but ``data``.
    """
    log = FaultLog()
    declaration = read_declaration(data)
    decoded = decode(data, log, declared=declaration.for_bytes)
    judge_declaration(declaration, decoded, log)
    root = _parse(decoded, log)
    if root is None:
        return XmlFacts("", "", decoded.encoding, faults=log.result(decoded.lines))
    values = list(_values(root))
    return XmlFacts(
        root=root.name.local,
        namespace=root.name.namespace,
        encoding=decoded.encoding,
        languages=tuple(value for value in values if _names_language(value)),
        references=tuple(value for value in values if _names_file(value)),
        values=tuple(values) if len(values) <= MOST_VALUES else (),
        faults=log.result(decoded.lines),
    )


def _parse(decoded: Decoded, log: FaultLog) -> Element | None:
    if decoded.is_binary or not decoded.text:
        return None
    return parse_tree(decoded.text, decoded.lines, log)


def _values(root: Element) -> Iterator[XmlValue]:
    """Every attribute, and the text of every element without child elements."""
    paths = {id(root): f"/{root.name.local}"}
    for element in root.walk():
        path = paths.pop(id(element))
        for name, value in element.attributes.items():
            local = "xml:lang" if name == LANG else name.local
            yield XmlValue(f"{path}/@{local}", value, element.line, element.column)
        is_leaf = True
        for child in element.elements():
            is_leaf = False
            paths[id(child)] = f"{path}/{child.name.local}"
        if is_leaf:
            yield XmlValue(path, element.text.strip(), element.line, element.column)


def _last(value: XmlValue) -> str:
    return value.path.rpartition("/")[2].removeprefix("@")


def _names_language(value: XmlValue) -> bool:
    last = _last(value)
    return last == "xml:lang" or last.endswith("anguage")


def _names_file(value: XmlValue) -> bool:
    last = _last(value).lower()
    if not value.value or _SCHEME.match(value.value):
        return False
    return last in _FILE_NAMES or (last in _MAYBE_FILE_NAMES and bool(_FILE.fullmatch(value.value)))
