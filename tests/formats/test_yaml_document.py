"""YAML 1.2: what scalars mean, where nodes stand, and what is refused."""

from __future__ import annotations

import math

import pytest

from validator.formats.problem import Problem
from validator.formats.yaml_document import MAX_BYTES, MAX_DEPTH, compose, node_of, plain_value
from validator.formats.yaml_nodes import MappingNode, ScalarNode, SequenceNode


def read(data: bytes | str) -> tuple[object, list[Problem]]:
    problems: list[Problem] = []
    node = compose(data, "a.yaml", problems)
    return (None if node is None else plain_value(node)), problems


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"), ("on", "on"), ("yes", "yes"), ("y", "y"), ("No", "No"), ("2026-11-23", "2026-11-23"),
        ("12:30", "12:30"), ("1_000", "1_000"), ("0b1", "0b1"), ("1e", "1e"), ("+", "+"), ("-", [None]),
        ("~", None), ("null", None), ("NULL", None), ("nULL", "nULL"),
        ("true", True), ("FALSE", False), ("tRUE", "tRUE"),
        ("12", 12), ("-3", -3), ("+3", 3), ("012", 12), ("0o17", 15), ("0x1F", 31), ("-0x1F", "-0x1F"),
        ("0.1", 0.1), (".5", 0.5), ("5.", 5.0), ("1e3", 1000.0), ("-1.5E-1", -0.15),
        (".inf", math.inf), ("-.INF", -math.inf), ("+.Inf", math.inf), ("inf", "inf"),
        ("'12'", "12"), ('"true"', "true"), ("'~'", "~"), ("!!str 12", "12"), ("|\n  12\n", "12\n"),
        ("9" * 500, int("9" * 500)), ("9" * 5000, math.inf),
    ],
)  # fmt: skip
def test_the_core_schema(text: str, value: object) -> None:
    found, problems = read(f"a: {text}" if text != "-" else f"a:\n {text}")
    expected = tuple(value) if isinstance(value, list) else value
    assert found == {"a": expected}
    assert type(found["a"]) is type(expected)  # type: ignore[index]
    assert [problem.code for problem in problems] == (["yaml.tag"] if text.startswith("!!") else [])


def test_not_a_number() -> None:
    found, _ = read(".nan")
    assert isinstance(found, float)
    assert math.isnan(found)


def test_nodes_know_their_place() -> None:
    root = compose("# a comment\na:\n  - {b: 'ü', 코: c}\n", "a.yaml", [])
    assert isinstance(root, MappingNode)
    items = root.get("a")
    assert isinstance(items, SequenceNode)
    (mapping,) = items.items
    assert isinstance(mapping, MappingNode)
    assert (mapping.line, mapping.column) == (3, 5)
    value = mapping.get("코")
    assert isinstance(value, ScalarNode)
    assert (value.line, value.column) == (3, 17)
    assert mapping.get("d") is None


@pytest.mark.parametrize(
    ("text", "code", "line", "column"),
    [
        ("a: 1\nb: 2\na: 3\n", "yaml.duplicate-key", 3, 1),
        ("a: {b: 1, b: 2}", "yaml.duplicate-key", 1, 11),
        ("a: &x 1\nb: *x\n", "yaml.alias", 2, 4),
        ("a: &x [*x]\n", "yaml.alias", 1, 8),
        ("a: *unheard\n", "yaml.alias", 1, 4),
        ("a: 1\n---\nb: 2\n", "yaml.second-document", 2, 1),
        ("? [a]\n: b\n", "yaml.key-not-scalar", 1, 3),
        ("a: !!python/object/apply:os.system [x]\n", "yaml.tag", 1, 4),
        ("a: !secret x\n", "yaml.tag", 1, 4),
        ("a: b: c\n", "yaml.syntax", 1, 5),
        ("a: [1, 2\n", "yaml.syntax", 2, 1),
        ("a: \x01\n", "yaml.not-printable", 1, 4),
        ("[" * 500 + "]" * 500, "yaml.too-deep", 1, MAX_DEPTH + 1),
        ("- " * 500, "yaml.too-deep", 1, 2 * MAX_DEPTH + 1),
        ("\ud800", "yaml.not-utf-8", 1, 1),
        (b"a: 1\nb: \xff\n", "yaml.not-utf-8", 2, 4),
        (b" " * (MAX_BYTES + 1), "yaml.too-large", 1, 1),
    ],
)
def test_what_is_refused(text: bytes | str, code: str, line: int, column: int) -> None:
    _, problems = read(text)
    assert [(one.code, one.line, one.column) for one in problems] == [(code, line, column)]


def test_a_bomb_of_aliases_is_refused_at_the_first() -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{n}: &{n} [*{m}, *{m}]\n" for m, n in zip("abcdefgh", "bcdefghi", strict=True)
    )
    _, problems = read(bomb)
    assert [(one.code, one.line) for one in problems] == [("yaml.alias", 2)]


@pytest.mark.parametrize("text", ["", "# nothing\n", "---\n..."])
def test_an_empty_document(text: str) -> None:
    problems: list[Problem] = []
    node = compose(text, "a.yaml", problems)
    assert problems == []
    assert node is None or plain_value(node) is None


def test_a_byte_order_mark_is_no_content() -> None:
    assert read(b"\xef\xbb\xbfa: 1") == ({"a": 1}, [])


def test_nodes_of_values_read_otherwise() -> None:
    value = {"a": [1, 2.5, "1", True, None, {"b": "no"}]}
    node = node_of(value)
    assert plain_value(node) == {"a": (1, 2.5, "1", True, None, {"b": "no"})}
    assert (node.line, node.column) == (0, 0)


def test_a_problem_names_its_place() -> None:
    placed = Problem("a.yaml", 3, 7, "yaml.duplicate-key", {"key": "b"})
    assert placed.text().startswith("a.yaml:3:7: ")
    assert Problem("a.yaml", 0, 0, "yaml.too-large", {"limit": 1}).text("ko").startswith("a.yaml: ")
