"""The nodes of a YAML document, with line and column, and the core schema that gives scalars a value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(slots=True)
class ScalarNode:
    """One scalar: its text, and whether it was written without quotes."""

    text: str
    plain: bool
    line: int
    column: int

    @property
    def value(self) -> str | int | float | bool | None:
        """Its value by the core schema of YAML 1.2 (section 10.3.2); quoted ones are text.

        ``no``, ``on`` and dates are text; numbers that no computer holds exactly are floats.
        """
        text = self.text
        if not self.plain:
            return text
        if text in _WORDS:
            return _WORDS[text]
        if text[0] not in "-+.0123456789":
            return text
        if _INTEGER.match(text):
            return int(text)
        if _BASED.match(text):
            return int(text, 0)
        if _FLOAT.match(text):
            return float(text)
        return float(text.replace(".", "", 1)) if _SPECIAL.match(text) else text


@dataclass(slots=True)
class SequenceNode:
    """A sequence."""

    items: list[Node]
    line: int
    column: int


@dataclass(slots=True)
class MappingNode:
    """A mapping whose keys are scalars, each there once, in the order written."""

    entries: list[tuple[ScalarNode, Node]]
    line: int
    column: int

    def get(self, key: str) -> Node | None:
        """The value under a key; ``None`` without it."""
        return next((value for name, value in self.entries if name.text == key), None)


Node = ScalarNode | SequenceNode | MappingNode

_WORDS: dict[str, bool | None] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL")),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]{1,4000}\Z")
_BASED = re.compile(r"0o[0-7]{1,4000}\Z|0x[0-9a-fA-F]{1,4000}\Z")
_FLOAT = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z")
_SPECIAL = re.compile(r"[-+]?\.(?:inf|Inf|INF)\Z|\.(?:nan|NaN|NAN)\Z")


def plain_value(node: Node) -> object:
    """The node as plain Python: ``str``, ``int``, ``float``, ``bool``, ``None``, ``tuple``, ``dict``."""
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, SequenceNode):
        return tuple(plain_value(item) for item in node.items)
    return {key.text: plain_value(value) for key, value in node.entries}


def node_of(value: object) -> Node:
    """A node without a place, for a value that was read otherwise (TOML, JSON)."""
    if isinstance(value, Mapping):
        entries = [(ScalarNode(str(key), False, 0, 0), node_of(one)) for key, one in value.items()]
        return MappingNode(entries, 0, 0)
    if isinstance(value, list | tuple):
        return SequenceNode([node_of(one) for one in value], 0, 0)
    if isinstance(value, bool):
        return ScalarNode("true" if value else "false", True, 0, 0)
    return ScalarNode("null" if value is None else str(value), not isinstance(value, str), 0, 0)
