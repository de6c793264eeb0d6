"""Expressions that are refused when they are read: where, why, and what was meant."""

from __future__ import annotations

import pytest

from tests.cases.wording import variables_of
from validator.expressions import ExpressionError, Scope, parse
from validator.expressions.syntax import MAX_CHARACTERS


def refused(source: str, scope: Scope = "asset", expect: type | None = bool) -> ExpressionError:
    with pytest.raises(ExpressionError) as caught:
        parse(source, scope, expect)
    assert variables_of("en", caught.value.code) <= set(caught.value.arguments)
    return caught.value


@pytest.mark.parametrize(
    ("source", "code", "column", "hint"),
    [
        ("asset.rle == 'text.sdh'", "expression.unknown-field", 1, "role"),
        ("asset.role == 'text.forcd'", "expression.unknown-word", 15, "text.forced"),
        ("asset.role in ('text.sdh', 'text.forcd')", "expression.unknown-word", 28, "text.forced"),
        ("asset.media == 'vidoe'", "expression.unknown-word", 16, "video"),
        ("'childern' == package.title.programme", "expression.unknown-word", 1, "children"),
        ("asset.embedded_captions.state == 'emtpy'", "expression.unknown-word", 34, "empty"),
        ("aset.role == 'text.sdh'", "expression.unknown-name", 1, "asset"),
        ("asset.containr.duration == 1", "expression.unknown-field", 1, "container"),
        ("asset.container.duration > '5/6 sec'", "expression.not-a-quantity", 28, ""),
        ("asset.container.duration > '5 frame'", "expression.not-a-quantity", 28, "5 frames"),
        ("asset.container.duration > 'soon'", "expression.not-a-quantity", 28, ""),
        ("asset.container.duration > '2 LU'", "expression.not-comparable-types", 1, ""),
        ("asset.container.duration == '48 kHz'", "expression.not-comparable-types", 1, ""),
        ("asset.container.duration + '2 LU' > 0", "expression.cannot-combine", 1, ""),
        ("asset.language < 'ko'", "expression.not-a-number", 1, ""),
        ("asset.path == 3", "expression.not-comparable-types", 1, ""),
        ("asset.container == 'mov'", "expression.not-comparable-types", 1, ""),
        ("asset.role == True", "expression.not-comparable-types", 1, ""),
        ("asset.path and True", "expression.not-a-condition", 1, ""),
        ("not asset.container.duration", "expression.not-a-condition", 5, ""),
        ("asset.language is None", "expression.not-allowed", 1, "=="),
        ("asset.path.format('x') == 'y'", "expression.unknown-function", 1, ""),
        ("exsts(asset.language)", "expression.unknown-function", 1, "exists"),
        ("any(a.role == 'text.sdh' for a in asset.path)", "expression.not-a-list", 35, ""),
        ("any(asset.role == 'text.sdh' for asset in package.assets)", "expression.name-taken", 34, ""),
        ("any(a.role for a in package.assets)", "expression.not-a-condition", 5, ""),
        ("any(asset.language)", "expression.needs-generator", 1, ""),
        ("any([a for a in package.assets])", "expression.not-allowed", 5, ""),
        ("exists(asset.language, 1)", "expression.one-argument", 1, ""),
        ("asset.container.tracks['a'] == 1", "expression.no-items", 1, ""),
        ("asset.container.tracks[asset.size_bytes] == 1", "expression.key-not-constant", 24, ""),
        ("asset.path.upper == 'X'", "expression.no-fields", 1, ""),
        ("asset.__class__ == 1", "expression.unknown-field", 1, ""),
        ("asset.container.duration ** 2 > 1", "expression.not-allowed", 1, ""),
        ("1 if True else 2", "expression.not-allowed", 1, ""),
        ("lambda: True", "expression.not-allowed", 1, ""),
        ("f'{asset}' == 'x'", "expression.not-allowed", 1, ""),
        ("b'x' == b'x'", "expression.not-allowed", 1, ""),
        ("(x := 1) == 1", "expression.not-allowed", 2, ""),
        ("asset.container.duration", "expression.wrong-type", 1, ""),
        ("1 +", "expression.syntax", 4, ""),
        ("", "expression.empty", 1, ""),
        ("   ", "expression.empty", 1, ""),
        ("'코' == asset.rle", "expression.unknown-field", 8, "role"),
        ("  asset.rle == 1", "expression.unknown-field", 3, "role"),
        ("asset.language ==\n  asset.rle", "expression.unknown-field", 21, "role"),
    ],
)
def test_mistakes_have_a_column_and_a_hint(source: str, code: str, column: int, hint: str) -> None:
    error = refused(source)
    assert (error.code, error.column, error.hint) == (code, column, hint)


@pytest.mark.parametrize(
    ("scope", "source"),
    [
        ("package", "asset.role == 'text.sdh'"),
        ("package", "track.channels == 2"),
        ("asset", "track.channels == 2"),
    ],
)
def test_a_scope_has_its_own_roots(scope: Scope, source: str) -> None:
    assert refused(source, scope).code == "expression.unknown-name"


@pytest.mark.parametrize(
    "source",
    [
        "(" * 150 + "1" + ")" * 150 + " == 1 and " + "not " * 60 + "True",
        "not " * 60 + "True",
        "[" * 60 + "]" * 60,
    ],
)
def test_nesting_is_limited(source: str) -> None:
    assert refused(source).code == "expression.too-complex"


def test_length_is_limited() -> None:
    assert refused("1" * (MAX_CHARACTERS + 1)).code == "expression.too-long"


def test_breadth_is_limited() -> None:
    assert refused(" or ".join(["1 == 1"] * 200)).code == "expression.too-complex"


def test_huge_numbers_are_refused() -> None:
    assert refused("1e99999 == 1").code == "expression.not-a-number"


def test_the_expected_type() -> None:
    from fractions import Fraction

    assert parse("asset.container.duration", "asset", Fraction).measures == "time"
    assert parse("asset.language", "asset", str).measures == ""
    assert refused("asset.language", expect=Fraction).code == "expression.wrong-type"
    assert refused("asset.size_bytes", expect=str).code == "expression.wrong-type"
    assert parse("asset.claims.anything", "asset", bool).facts == frozenset()


def test_the_same_source_is_read_once() -> None:
    assert parse("asset.role == 'text.sdh'", "asset", bool) is parse(
        "asset.role == 'text.sdh'", "asset", bool
    )
