"""Every message exists in both languages, with the same attributes and the same arguments."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

import validator.messages

FOLDER = Path(validator.messages.__file__).parent
AREAS = sorted({path.stem for path in FOLDER.glob("*/*.ftl")})
HANGUL = re.compile("[가-힣]")
# What is the same in every language: an xpath is an xpath.
WORDLESS = {"report-place-xpath", "report-head", "report-progress-step"}


def entries(lang: str, area: str) -> dict[str, ast.Message]:
    path = FOLDER / lang / f"{area}.ftl"
    resource = FluentParser().parse(path.read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert junk == []
    messages = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    names = [message.id.name for message in messages]
    assert sorted(set(names)) == sorted(names)
    return {message.id.name: message for message in messages}


def variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, ast.BaseNode):
        return variables(list(vars(node).values()))
    if isinstance(node, list):
        return {name for item in node for name in variables(item)}
    return set()


def text(node: object) -> str:
    if isinstance(node, ast.TextElement | ast.StringLiteral):
        return node.value
    if isinstance(node, ast.BaseNode):
        return text(list(vars(node).values()))
    return "".join(map(text, node)) if isinstance(node, list) else ""


@pytest.mark.parametrize("area", AREAS)
def test_both_languages_say_the_same_things(area: str) -> None:
    english, korean = entries("en", area), entries("ko", area)
    assert english.keys() == korean.keys()
    for name, message in english.items():
        other = korean[name]
        assert variables(message.value) == variables(other.value), name
        attributes = {one.id.name: variables(one.value) for one in message.attributes}
        assert attributes == {one.id.name: variables(one.value) for one in other.attributes}, name


@pytest.mark.parametrize("area", AREAS)
def test_korean_is_korean(area: str) -> None:
    foreign = [
        name for name, message in entries("ko", area).items()
        if name not in WORDLESS and not HANGUL.search(text(message.value))
    ]  # fmt: skip
    assert foreign == []


@pytest.mark.parametrize("area", AREAS)
def test_every_message_belongs_to_its_area(area: str) -> None:
    for lang in validator.messages.LANGUAGES:
        assert [name for name in entries(lang, area) if not name.startswith(f"{area}-")] == []
