"""What the documentation names within a sentence is there: commands and their options."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from tests.docs.extraction import ROOT, pages
from validator.cli.main import cli

CALL = re.compile(r"`(validator [^`]+)`")
OPTION = re.compile(r"`(--[a-z][a-z-]*)[^`]*`")
GUIDES = [path for path in pages() if path.name != "CONTRIBUTING.md"]


def commands(found: click.Command) -> Iterator[click.Command]:
    yield found
    if isinstance(found, click.Group):
        context = click.Context(found)
        for name in found.list_commands(context):
            inner = found.get_command(context, name)
            assert inner is not None
            yield from commands(inner)


def options(found: click.Command) -> set[str]:
    return {option for one in found.params for option in one.opts} | {"--help"}


def unknown(call: str) -> list[str]:
    """The words of a call that its command does not know."""
    found: click.Command = cli
    words = shlex.split(call)[1:]
    while words and isinstance(found, click.Group):
        inner = found.get_command(click.Context(found), words[0])
        if inner is None:
            return words[:1]
        found, words = inner, words[1:]
    return [word for word in words if word.startswith("--") and word not in options(found)]


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_named_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    assert [call for call in CALL.findall(text) if unknown(call)] == []
    known = {option for one in commands(cli) for option in options(one)}
    assert set(OPTION.findall(text)) - known == set()


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("validator rulesets new ID", []),
        ("validator check --each", []),
        ("validator chek", ["chek"]),
        ("validator rulesets nwe", ["nwe"]),
        ("validator explain x --depth fast", ["--depth"]),
    ],
)
def test_what_is_unknown(call: str, words: list[str]) -> None:
    assert unknown(call) == words
