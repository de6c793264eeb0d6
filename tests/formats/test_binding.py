"""Nodes to typed values: every type, every mistake with its place, one mistake never hiding another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

import pytest

from validator.expressions import Expression
from validator.formats.binding import Binder, bind
from validator.formats.problem import Problem
from validator.formats.yaml_document import compose
from validator.formats.yaml_nodes import Node, ScalarNode
from validator.model.quantity import Quantity
from validator.model.reason import Scalar
from validator.model.vocabulary import Role


@dataclass(frozen=True, slots=True)
class Inner:
    name: str
    count: int = 1
    line: int = field(default=0, metadata={"line": True})


@dataclass(frozen=True, slots=True)
class Outer:
    text: str = ""
    flag: bool = False
    whole: int = 0
    level: float = 0.0
    exact: Fraction = Fraction(0)
    length: Quantity | None = field(default=None, metadata={"dimension": ("time", "frames")})
    any_quantity: Quantity | None = None
    role: Role | None = None
    choice: Literal["one", "two"] = "one"
    words: tuple[str, ...] = ()
    pair: tuple[str, int] | None = None
    table: Mapping[str, Scalar] = field(default_factory=dict)
    inner: Inner | None = None
    inners: tuple[Inner, ...] = ()
    mixed: str | tuple[Inner, ...] | None = None
    where: Expression | None = field(default=None, metadata={"scope": "asset", "expect": bool})
    anything: object = None
    untouched: Node | None = field(default=None, metadata={"raw": True})
    keyword: str = field(default="", metadata={"key": "for"})


def read(text: str, type_: type = Outer) -> tuple[object, list[tuple[str, int, int]]]:
    problems: list[Problem] = []
    value = bind(compose(text, "a.yaml", problems), type_, problems, "a.yaml")
    return value, [(one.code, one.line, one.column) for one in problems]


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("text: no", "text", "no"),
        ("text: 2026.10", "text", "2026.10"),
        ("text: 'true'", "text", "true"),
        ("flag: true", "flag", True),
        ("whole: 0x10", "whole", 16),
        ("level: -27", "level", -27.0),
        ("exact: 0.1", "exact", Fraction(1, 10)),
        ("exact: 24000/1001", "exact", Fraction(24000, 1001)),
        ("exact: '24000/1001'", "exact", Fraction(24000, 1001)),
        ("exact: 1e2", "exact", Fraction(100)),
        ("length: 5/6 s", "length", Quantity(Fraction(5, 6), "s")),
        ("length: 2 frames", "length", Quantity(Fraction(2), "frames")),
        ("any_quantity: -27 LKFS", "any_quantity", Quantity(Fraction(-27), "LKFS")),
        ("role: text.sdh", "role", Role.TEXT_SDH),
        ("role: null", "role", None),
        ("choice: two", "choice", "two"),
        ("words: [a, 1, no]", "words", ("a", "1", "no")),
        ("words: a", "words", ("a",)),
        ("words: []", "words", ()),
        ("pair: [a, 1]", "pair", ("a", 1)),
        ("table: {a: 1, b: 0.5, d: true, e: no}", "table", {"a": 1, "b": 0.5, "d": True, "e": "no"}),
        ("inner: {name: a}", "inner", Inner("a", 1, 1)),
        ("\n\ninners: [{name: a}, {name: b, count: 2}]", "inners", (Inner("a", 1, 3), Inner("b", 2, 3))),
        ("inners: {name: a}", "inners", (Inner("a", 1, 1),)),
        ("mixed: a", "mixed", "a"),
        ("mixed: [{name: a}]", "mixed", (Inner("a", 1, 1),)),
        ("anything: {a: [1, no]}", "anything", {"a": (1, "no")}),
        ("for: x", "keyword", "x"),
    ],
)  # fmt: skip
def test_values(text: str, name: str, value: object) -> None:
    bound, problems = read(text)
    assert problems == []
    assert getattr(bound, name) == value
    assert type(getattr(bound, name)) is type(value)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("text: null", ("yaml.wrong-type", 1, 7)),
        ("text: true", ("yaml.wrong-type", 1, 7)),
        ("text: [a]", ("yaml.wrong-type", 1, 7)),
        ("flag: yes", ("yaml.wrong-type", 1, 7)),
        ("flag: 'true'", ("yaml.wrong-type", 1, 7)),
        ("whole: 1.5", ("yaml.wrong-type", 1, 8)),
        ("whole: true", ("yaml.wrong-type", 1, 8)),
        ("whole: '1'", ("yaml.wrong-type", 1, 8)),
        ("level: .inf", ("yaml.wrong-type", 1, 8)),
        ("level: x", ("yaml.wrong-type", 1, 8)),
        ("exact: 1/0", ("yaml.wrong-type", 1, 8)),
        ("exact: 1e99999", ("yaml.wrong-type", 1, 8)),
        ("length: 5/6 sec", ("yaml.not-a-quantity", 1, 9)),
        ("length: 5", ("yaml.not-a-quantity", 1, 9)),
        ("length: 2 LU", ("yaml.wrong-dimension", 1, 9)),
        ("role: text.forcd", ("yaml.unknown-word", 1, 7)),
        ("choice: tow", ("yaml.unknown-word", 1, 9)),
        ("words: {a: b}", ("yaml.wrong-type", 1, 8)),
        ("pair: [a]", ("yaml.wrong-count", 1, 7)),
        ("table: [a]", ("yaml.wrong-type", 1, 8)),
        ("inner: a", ("yaml.wrong-type", 1, 8)),
        ("inner: {count: 1}", ("yaml.missing-key", 1, 8)),
        ("inner: {name: a, cuont: 1}", ("yaml.unknown-key", 1, 18)),
        ("inner: {name: a, line: 1}", ("yaml.unknown-key", 1, 18)),
        ("keyword: x", ("yaml.unknown-key", 1, 1)),
        ("where: asset.rle == 'x'", ("expression.unknown-field", 1, 8)),
        ("where: \"asset.role == 'x'\"", ("expression.unknown-word", 1, 23)),
        ("where: >-\n  asset.rle ==\n  'x'", ("expression.unknown-field", 1, 9)),
        ("where: true", ("yaml.wrong-type", 1, 8)),
        ("[a]", ("yaml.wrong-type", 1, 1)),
    ],
)
def test_mistakes(text: str, problem: tuple[str, int, int]) -> None:
    assert read(text)[1] == [problem]


def test_hints() -> None:
    problems: list[Problem] = []
    text = "chocie: two\nrole: text.forcd\nlength: 5 frame\nwhere: asset.rle == 'x'"
    bind(compose(text, "a.yaml", problems), Outer, problems, "a.yaml")
    assert [one.hint for one in problems] == ["choice", "text.forced", "5 frames", "role"]


def test_all_mistakes_are_told_and_the_rest_is_kept() -> None:
    bound, problems = read(
        "whole: x\ntext: a\nwords: [b, null, c]\ninners: [{name: a}, {}, {name: b}]\nflga: true"
    )
    assert [code for code, _, _ in problems] == [
        "yaml.wrong-type", "yaml.wrong-type", "yaml.missing-key", "yaml.unknown-key",
    ]  # fmt: skip
    assert isinstance(bound, Outer)
    assert (bound.text, bound.whole, bound.words) == ("a", 0, ("b", "c"))
    assert [inner.name for inner in bound.inners] == ["a", "b"]


def test_a_required_field_that_is_wrong_leaves_no_value() -> None:
    assert read("name: [a]", Inner) == (None, [("yaml.wrong-type", 1, 7)])


def test_what_a_class_refuses_is_a_problem() -> None:
    @dataclass(frozen=True, slots=True)
    class Refusing:
        count: int = 0

        def __post_init__(self) -> None:
            if self.count < 0:
                raise ValueError("less than nothing")

    # Its annotations are looked up in the module, which a class inside a function is not part of.
    Refusing.__annotations__["count"] = int
    assert read("count: 1", Refusing)[1] == []
    assert read("count: -1", Refusing) == (None, [("yaml.invalid", 1, 1)])


def test_raw_nodes_are_given_as_they_are() -> None:
    bound, _ = read("untouched: 5/6 s")
    assert isinstance(bound, Outer)
    assert bound.untouched == ScalarNode("5/6 s", True, 1, 12)


def test_expressions_take_the_scope_of_the_rule_unless_they_name_one() -> None:
    node = compose("track.channels == 2", "a.yaml", [])
    assert node is not None
    binder = Binder("a.yaml", scope="track")
    assert isinstance(binder.bind(node, Expression, {"scope": "subject"}), Expression)
    assert binder.problems == []
    binder.bind(node, Expression, {"scope": "asset"})
    assert [problem.code for problem in binder.problems] == ["expression.unknown-name"]


def test_nothing_gives_nothing() -> None:
    assert bind(None, Outer, [], "a.yaml") is None
