"""Parameters and their values in words and in YAML's notation."""

from __future__ import annotations

from fractions import Fraction

import pytest

from validator import checks
from validator.explain import parameters
from validator.formats.problem import Problem
from validator.formats.yaml_document import compose
from validator.formats.yaml_nodes import plain_value
from validator.messages import Catalogue
from validator.model.quantity import Quantity
from validator.ruleset.types import Ruleset

WORDS = Catalogue("en")


def read_back(text: str) -> object:
    """What a ruleset that says this text gives."""
    problems: list[Problem] = []
    node = compose(text.encode(), "written", problems)
    assert node is not None
    assert problems == []
    return plain_value(node)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Quantity.parse("5/6 s"), "5/6 s"),
        (Quantity.parse("-51/2 LUFS"), "-25.5 LUFS"),
        (Quantity.parse("1/3000 s"), "1/3000 s"),
        (Fraction(25, 2), "12.5"),
        (Fraction(24000, 1001), "24000/1001"),
        (True, "true"),
        (("en", "ko"), "[en, ko]"),
        ("a: b", "a: b"),
        (("a: b", "c, d"), '["a: b", "c, d"]'),
    ],
)
def test_values_are_written_as_rulesets_write_them(value: object, text: str) -> None:
    assert parameters.written(value) == text


@pytest.mark.parametrize("value", [None, (), "", {}])
def test_nothing_is_said_in_a_word(value: object) -> None:
    assert parameters.literal(value, WORDS) == WORDS.text("explain.nothing")


def test_values_of_the_rulesets_are_good_yaml(rulesets: tuple[Ruleset, ...]) -> None:
    values = [value for one in rulesets for rule in one.rules for value in rule.params.values()]
    lists = [value for value in values if isinstance(value, tuple) and value]
    assert lists
    for value in lists:
        read = read_back(parameters.written(value))
        assert isinstance(read, tuple)
        assert len(read) == len(value)
        words = [
            one if isinstance(one, str) else parameters.written(one)
            for one in value
            if isinstance(one, str | Quantity) or _is_ratio(one)
        ]
        assert [one for one in read if isinstance(one, str)] == words


def _is_ratio(value: object) -> bool:
    """True for an exact ratio that no decimal is: YAML has no notation for it but text."""
    return isinstance(value, Fraction) and "/" in parameters.written(value)


@pytest.mark.parametrize("text", ["a == 'b'", 'a == "b"', r"[A-Z]\d+", "no, *", "plain"])
def test_nested_text_is_quoted_where_yaml_needs_it(text: str) -> None:
    assert read_back(parameters.written((text,))) == (text,)


def test_nested_parameters_follow_their_owner() -> None:
    names = [name for name, _, _ in parameters.rows(checks.load("video/raster"), WORDS)]
    assert names[:2] == ["``sizes``", "``sizes.width``"]
    assert names[-1] == "``tolerance``"


def test_required_and_default_are_told_apart() -> None:
    rows = {name: default for name, _, default in parameters.rows(checks.load("text/gap"), WORDS)}
    assert rows == {
        "``min``": WORDS.text("explain.required"),
        "``close_below``": WORDS.text("explain.nothing"),
        "``comparison``": "``resolution``",
        "``same_region_only``": "``true``",
    }
