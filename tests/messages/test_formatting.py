from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.messages.formatting import clock, decimal, printable, rational, scalar


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction(5, 6), "0.833"),
        (Fraction(1, 2), "0.5"),
        (Fraction(24000, 1001), "23.976"),
        (Fraction(30), "30"),
        (Fraction(-37, 2), "-18.5"),
        (Fraction(1, 8), "0.125"),
        (Fraction(1, 16), "0.063"),
        (Fraction(-1, 100_000), "0"),
        (-24.0, "-24.0"),
        (-23.04, "-23.04"),
        (-0.001, "0.0"),
        (float("-inf"), "-inf"),
        (float("nan"), "NaN"),
        (17, "17"),
        (True, "true"),
        ("a\x1b[31m\nb", "a␛[31m␊b"),
    ],
)
def test_scalars(value: Fraction | float | int | bool | str, text: str) -> None:
    assert scalar(value) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (Fraction(0), "00:00:00.000"),
        (Fraction(3723) + Fraction(1, 2), "01:02:03.500"),
        (Fraction(59_9996, 10_000), "00:01:00.000"),
        (Fraction(-1, 4), "-00:00:00.250"),
        (Fraction(360_000), "100:00:00.000"),
    ],
)
def test_clock(seconds: Fraction, text: str) -> None:
    assert clock(seconds) == text


@given(st.fractions())
def test_a_rational_is_never_off_by_more_than_half_a_thousandth(value: Fraction) -> None:
    assert abs(Fraction(rational(value)) - value) <= Fraction(1, 2000)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_level_is_never_off_by_more_than_half_a_hundredth(value: float) -> None:
    assert abs(Fraction(decimal(value)) - Fraction(value)) <= Fraction(1, 200)


@given(st.text())
def test_nothing_printable_steers_a_terminal(text: str) -> None:
    shown = printable(text)
    steering = {*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
    assert not steering & set(map(ord, shown))
    shown.encode()


def test_printable_shows_bytes_of_a_name_that_is_not_utf_8() -> None:
    assert printable(b"caf\xe9.srt".decode("utf-8", "surrogateescape")) == r"caf\xe9.srt"
    assert printable("자막 é ♪ 👩‍👩‍👧.srt") == "자막 é ♪ 👩‍👩‍👧.srt"
