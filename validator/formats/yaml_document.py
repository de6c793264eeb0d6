"""Read YAML 1.2 into nodes that know their line and column, safely, whoever wrote it.

Use::

    problems: list[Problem] = []
    node = compose(data, "delivery.yaml", problems)               # bytes or str -> Node or None
    value = bind(node, Delivery, problems, "delivery.yaml")       # validator.formats.binding

Duplicate keys, aliases, tags and a second document are problems; all of them are collected.
Nothing is ever raised for bad input.
"""

from __future__ import annotations

from typing import Any, NoReturn

from validator.formats.problem import Problem
from validator.formats.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode, node_of, plain_value

__all__ = [
    "MappingNode",
    "Node",
    "Problem",
    "ScalarNode",
    "SequenceNode",
    "compose",
    "node_of",
    "plain_value",
]

MAX_BYTES = 16_000_000
MAX_DEPTH = 100


def compose(data: bytes | str, file: str, problems: list[Problem]) -> Node | None:
    """The root node of one document; ``None`` when it is empty or cannot be read.

    ``file`` is the name under which problems are reported; they are added to ``problems``.
    """
    text = _decoded(data, file, problems)
    if text is None:
        return None
    import yaml

    builder = _Builder(file, problems)
    try:
        for event in yaml.parse(text, Loader=yaml.CSafeLoader):
            builder.take(event)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        problems.append(Problem(file, line, column, "yaml.syntax", {"detail": error.problem or ""}))
        return None
    except yaml.YAMLError as error:  # characters that YAML forbids
        position = getattr(error, "position", 0)
        before = text.encode("utf-8")[:position].decode("utf-8", "ignore")
        column = len(before) - (before.rfind("\n") + 1) + 1
        problems.append(Problem(file, before.count("\n") + 1, column, "yaml.not-printable"))
        return None
    except _Refused:
        return None
    return builder.root


def _decoded(data: bytes | str, file: str, problems: list[Problem]) -> str | None:
    if len(data) > MAX_BYTES:
        problems.append(Problem(file, 1, 1, "yaml.too-large", {"limit": MAX_BYTES}))
        return None
    try:
        encoded = data if isinstance(data, bytes) else data.encode("utf-8")
        return encoded.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = encoded.count(b"\n", 0, error.start) + 1
        column = error.start - (encoded.rfind(b"\n", 0, error.start) + 1) + 1
        problems.append(Problem(file, line, column, "yaml.not-utf-8"))
    except UnicodeEncodeError:
        problems.append(Problem(file, 1, 1, "yaml.not-utf-8"))
    return None


class _Refused(Exception):
    """The document holds something that makes reading on pointless or unsafe."""


class _Builder:
    """Builds nodes from the parser's events, without recursion: no nesting can exhaust the stack."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self.file = file
        self.problems = problems
        self.root: Node | None = None
        self._open: list[SequenceNode | MappingNode] = []
        self._keys: list[ScalarNode | None] = []
        self._seen: list[set[str]] = []
        self._documents = 0

    def take(self, event: Any) -> None:
        """One event of the parser."""
        match type(event).__name__:
            case "ScalarEvent":
                self._tagless(event)
                plain, _ = event.implicit
                mark = event.start_mark
                self._add(ScalarNode(event.value, plain, mark.line + 1, mark.column + 1))
            case "MappingStartEvent":
                self._begin(event, MappingNode([], *_place(event)))
            case "SequenceStartEvent":
                self._begin(event, SequenceNode([], *_place(event)))
            case "MappingEndEvent" | "SequenceEndEvent":
                self._open.pop()
                self._keys.pop()
                self._seen.pop()
            case "AliasEvent":
                self._refuse(event, "yaml.alias", alias=event.anchor)
            case "DocumentStartEvent":
                self._documents += 1
                if self._documents > 1:
                    self._refuse(event, "yaml.second-document")

    def _begin(self, event: Any, node: SequenceNode | MappingNode) -> None:
        self._tagless(event)
        if len(self._open) >= MAX_DEPTH:
            self._refuse(event, "yaml.too-deep", limit=MAX_DEPTH)
        self._add(node)
        self._open.append(node)
        self._keys.append(None)
        self._seen.append(set())

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent, SequenceNode):
            parent.items.append(node)
        elif (key := self._keys[-1]) is not None:
            self._keys[-1] = None
            if key.text in self._seen[-1]:
                self._report(key.line, key.column, "yaml.duplicate-key", key=key.text)
            else:
                self._seen[-1].add(key.text)
                parent.entries.append((key, node))
        elif isinstance(node, ScalarNode):
            self._keys[-1] = node
        else:
            self._report(node.line, node.column, "yaml.key-not-scalar")
            raise _Refused

    def _tagless(self, event: Any) -> None:
        if event.tag is not None and event.tag != "!":
            self._report(*_place(event), "yaml.tag", tag=str(event.tag))

    def _refuse(self, event: Any, code: str, **args: str | int) -> NoReturn:
        line, column = _place(event)
        self._report(line, column, code, **args)
        raise _Refused

    def _report(self, line: int, column: int, code: str, **args: str | int) -> None:
        self.problems.append(Problem(self.file, line, column, code, args))


def _place(event: Any) -> tuple[int, int]:
    return event.start_mark.line + 1, event.start_mark.column + 1
