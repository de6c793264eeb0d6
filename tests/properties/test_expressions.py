"""Properties of expressions: nothing but their own error, three-valued logic, exactness."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from validator.expressions import ExpressionError, Scope, parse
from validator.expressions.logic import every, negation, some
from validator.model.facts.container import Container
from validator.model.package import Asset, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Role

ASSET = Asset("a.mov", Role.VIDEO_PRIMARY, "declared", "video", "mov", claims={"n": 1})
PACKAGE = Package("x", "folder", assets=(ASSET,))
UNKNOWN = Unknown.because("x.unknown")

# Words of the language and of Python around it, so that many of what they make is nearly right.
_WORDS = """
asset package track role language container duration text claims assets audio 'ko' 'text.sdh' '5/6_s'
'2_frames' 1 0.5 1e9 None True and or not in is == != < <= > >= + - * / ** % . , ( ) [ ] { } : = any( all(
count( exists( for a if else lambda await yield := f'' b'' ... @ ~ __class__ \\ #
"""
WORDS = st.sampled_from(
    [word.replace("_s'", " s'").replace("_f", " f") for word in _WORDS.split()] + ["\n", "\t"]
)
SCOPES: st.SearchStrategy[Scope] = st.sampled_from(("package", "asset", "track"))
TRUTHS = st.sampled_from((True, False, UNKNOWN))


def facts(asset: Asset, name: str) -> object:
    return UNKNOWN


def reads(source: str, scope: Scope) -> None:
    """Any text gives an answer, or an error that stands inside it."""
    error: ExpressionError | None = None
    try:
        parse(source, scope).evaluate({"package": PACKAGE, "asset": ASSET, "track": None}, facts)
    except ExpressionError as raised:
        error = raised
    assert error is None or 1 <= error.column <= len(source) + 2


@given(st.text(max_size=200), SCOPES)
def test_any_text_is_an_expression_or_an_expression_error(source: str, scope: Scope) -> None:
    reads(source, scope)


@given(st.lists(WORDS, max_size=30), SCOPES)
def test_any_words_are_an_expression_or_an_expression_error(words: list[str], scope: Scope) -> None:
    reads(" ".join(words), scope)


@given(st.lists(TRUTHS, max_size=6))
def test_logic_is_kleene(values: list[bool | Unknown]) -> None:
    known = [value for value in values if isinstance(value, bool)]
    assert every(values) is (False if False in known else UNKNOWN if UNKNOWN in values else True)
    assert some(values) == negation(every(map(negation, values)))


@given(
    st.lists(TRUTHS, min_size=1, max_size=6), st.integers(0, 5), st.booleans(), st.sampled_from((every, some))
)
def test_learning_more_never_turns_an_answer_round(
    values: list[bool | Unknown], place: int, learnt: bool, fold: object
) -> None:
    combine = every if fold is every else some
    before = combine(values)
    after = list(values)
    if isinstance(after[place % len(after)], Unknown):
        after[place % len(after)] = learnt
    if isinstance(before, bool):
        assert combine(after) is before


RATIONALS = st.fractions(max_denominator=1001).filter(lambda value: abs(value) < 10**6)


@given(RATIONALS, RATIONALS, st.sampled_from(("<", "<=", ">", ">=", "==", "!=")))
def test_comparisons_are_exact(measured: Fraction, limit: Fraction, operator: str) -> None:
    source = f"asset.container.duration {operator} '{limit.numerator}/{limit.denominator} s'"
    container = Container("mov", measured)
    answer = parse(source, "asset", bool).evaluate({"asset": ASSET}, lambda _, __: container)
    expected = {
        "<": measured < limit, "<=": measured <= limit, ">": measured > limit,
        ">=": measured >= limit, "==": measured == limit, "!=": measured != limit,
    }  # fmt: skip
    assert answer is expected[operator]


@given(RATIONALS, RATIONALS, RATIONALS, st.sampled_from((">", ">=")))
def test_a_limit_is_monotone(
    low: Fraction, high: Fraction, limit: Fraction, operator: Literal[">", ">="]
) -> None:
    low, high = sorted((low, high))
    expression = parse(
        f"asset.container.duration {operator} {limit.numerator} / {limit.denominator}", "asset", bool
    )

    def over(value: Fraction) -> object:
        return expression.evaluate({"asset": ASSET}, lambda _, __: Container("mov", value))

    assert not (over(low) is True and over(high) is False)


@given(st.lists(TRUTHS, max_size=5))
def test_quantifiers_agree_with_each_other(values: list[bool | Unknown]) -> None:
    """``any`` is ``not all not``, and where the count is known both are what it says."""
    assets = tuple(Asset(f"{n}.mov", Role.OTHER, "declared", "video", "mov") for n, _ in enumerate(values))
    by_path = dict(zip((asset.path for asset in assets), values, strict=True))

    def fact(asset: Asset, name: str) -> object:
        value = by_path[asset.path]
        return value if isinstance(value, Unknown) else Container("mov", Fraction(int(value)))

    def ask(source: str) -> object:
        return parse(source, "package").evaluate({"package": Package("x", "folder", assets=assets)}, fact)

    held = "a.container.duration == 1"
    counted = ask(f"count(a for a in package.assets if {held})")
    assert ask(f"any({held} for a in package.assets)") == some(values)
    assert ask(f"not all(not ({held}) for a in package.assets)") == some(values)
    assert ask(f"all({held} for a in package.assets)") == every(values)
    assert counted == (UNKNOWN if UNKNOWN in values else values.count(True))
