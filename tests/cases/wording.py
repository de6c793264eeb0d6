"""What the messages ask for: their variables, attributes and words, read from the Fluent files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

import validator.messages

_FOLDER = Path(validator.messages.__file__).parent


@cache
def messages(lang: str, area: str) -> dict[str, ast.Message]:
    """The messages of one area by their ids; none where the language has no such file."""
    path = _FOLDER / lang / f"{area}.ftl"
    if not path.is_file():
        return {}
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    return {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message)}


def message(lang: str, code: str) -> ast.Message | None:
    """The message of a code."""
    return messages(lang, code.partition(".")[0]).get(code.replace(".", "-"))


def variables_of(lang: str, code: str) -> set[str]:
    """The arguments that a code's message and its attributes name."""
    return _variables(message(lang, code))


def words_of(node: object) -> str:
    """The literal text of a message, without what is filled in."""
    if isinstance(node, ast.TextElement):
        return str(node.value)
    if isinstance(node, ast.BaseNode):
        return "".join(words_of(value) for value in vars(node).values())
    return "".join(map(words_of, node)) if isinstance(node, list) else ""


def _variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, ast.BaseNode):
        return {name for value in vars(node).values() for name in _variables(value)}
    return {name for item in node for name in _variables(item)} if isinstance(node, list) else set()
