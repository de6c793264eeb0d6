"""Where in a ``delivery.yaml`` language tags stand, and of which file each one speaks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from validator.fixing.document import Document
from validator.formats.problem import Problem
from validator.formats.yaml_document import MappingNode, Node, ScalarNode, SequenceNode, compose
from validator.packages.delivery import NAME


class Place(NamedTuple):
    """A tag by its 0-based offsets, and the path of the file that it is said of, if it names one."""

    start: int
    end: int
    file: str = ""


# No file is called so: the title's language is that of no text.
_TITLE = "/"


def in_delivery(document: Document) -> Iterator[Place]:
    """Every language of the title, the assets and the access services."""
    problems: list[Problem] = []
    root = compose(document.text, NAME, problems)
    if problems or not isinstance(root, MappingNode):
        return
    offsets = [line.start for line in document.lines()]
    for value, file in _tags(root):
        start = offsets[value.line - 1] + value.column - 1
        start += document.text[start : start + 1] in ("'", '"')
        if document.text.startswith(value.text, start):
            yield Place(start, start + len(value.text), file)


def _tags(root: MappingNode) -> Iterator[tuple[ScalarNode, str]]:
    original = _under(root.get("title"), "original_language")
    if original is not None:
        yield original, _TITLE
    for key, named_by in (("assets", "path"), ("access_services", "carrier")):
        entries = root.get(key)
        for entry in entries.items if isinstance(entries, SequenceNode) else ():
            language, file = _under(entry, "language"), _under(entry, named_by)
            if language is not None and file is not None:
                yield language, file.text.partition("#")[0] if key == "access_services" else file.text


def _under(node: Node | None, key: str) -> ScalarNode | None:
    value = node.get(key) if isinstance(node, MappingNode) else None
    return value if isinstance(value, ScalarNode) else None
