"""Patterns are filled as Fluent's own formatter fills them, for every message that there is."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle, FluentResource

import validator.messages
from tests.cases.wording import variables_of
from validator.messages.patterns import fill, read

FILES = sorted(Path(validator.messages.__file__).parent.glob("*/*.ftl"))
# "none", "und" and "zxx" are what messages choose by; the last is longer than Fluent lets through.
ARGUMENTS = ["none", "und", "zxx", "1", "사랑 {x} \\u0041", ""]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
@pytest.mark.parametrize("argument", ARGUMENTS)
def test_every_message_is_what_fluent_makes_of_it(path: Path, argument: str) -> None:
    source = path.read_text("utf-8")
    oracle = FluentBundle([path.parent.name], use_isolating=False)
    oracle.add_resource(FluentResource(source))
    for name, message in read(source).items():
        theirs = oracle.get_message(name)
        args = dict.fromkeys(variables_of(path.parent.name, name.replace("-", ".", 1)), argument)
        if message.value:
            assert fill(message.value, args) == oracle.format_pattern(theirs.value, args)[0], name
        for attribute in message.attributes:
            pattern = theirs.attributes[attribute.id.name]
            assert fill(attribute.value, args) == oracle.format_pattern(pattern, args)[0], name


def test_a_text_of_any_length_is_quoted() -> None:
    (message,) = read("a = “{ $text }”").values()
    assert fill(message.value, {"text": "x" * 100_000}) == f"“{'x' * 100_000}”"


@pytest.mark.parametrize("pattern", ["{ NUMBER($n) }", "{ other }", "{ -term }"])
def test_what_messages_do_not_use_is_refused(pattern: str) -> None:
    (message,) = read(f"a = {pattern}").values()
    with pytest.raises(TypeError):
        fill(message.value, {"n": "1"})
