"""Frame arithmetic: rounding, both modes of comparison, and how times are shown."""

from __future__ import annotations

from fractions import Fraction

import pytest

from validator.checks.text._numbers import decimal
from validator.checks.text._timing import Comparison, Limit, nearest_frames, show_time
from validator.model.package import FrameRate
from validator.model.quantity import Quantity

FILM = Fraction(24000, 1001)
MILLISECOND = Fraction(1, 1000)


def limit(quantity: str, rate: Fraction | None, comparison: Comparison) -> Limit:
    return Limit.of(Quantity.parse(quantity), FrameRate(rate, "title"), comparison)


@pytest.mark.parametrize(
    ("milliseconds", "rate", "frames"),
    [
        (61, FILM, 1),
        (62, FILM, 1),
        (63, FILM, 2),
        (500, Fraction(24), 12),
        (500, FILM, 12),
        (500, Fraction(25), 13),
        (500, Fraction(30), 15),
        (-500, Fraction(25), -13),
        (0, FILM, 0),
    ],
)
def test_half_a_frame_rounds_away_from_zero(milliseconds: int, rate: Fraction, frames: int) -> None:
    assert nearest_frames(Fraction(milliseconds, 1000), rate) == frames


@pytest.mark.parametrize(
    ("milliseconds", "resolution", "nearest"),
    [(61, True, True), (62, True, True), (63, True, False), (83, False, False)],
)
def test_two_frames_at_film_rate(milliseconds: int, resolution: bool, nearest: bool) -> None:
    time = Fraction(milliseconds, 1000)
    assert limit("2 frames", FILM, "resolution").is_under(time, MILLISECOND) is resolution
    assert limit("2 frames", FILM, "nearest_frame").is_under(time, MILLISECOND) is nearest


@pytest.mark.parametrize(("milliseconds", "over"), [(6999, False), (7000, False), (7001, True)])
def test_over_by_one_unit(milliseconds: int, over: bool) -> None:
    assert limit("7 s", None, "resolution").is_over(Fraction(milliseconds, 1000), MILLISECOND) is over


def test_unit_of_a_frame() -> None:
    two = limit("2 frames", Fraction(25), "resolution")
    assert two.is_under(Fraction(1, 25), Fraction(1, 25))
    assert not two.is_under(Fraction(2, 25), Fraction(1, 25))


def test_times_are_shown_with_the_rate_that_counts_them() -> None:
    assert show_time(Fraction(61, 1000), FrameRate(FILM, "title")) == "61 ms (1.46 frames @ 24000/1001)"
    assert show_time(Fraction(5, 6), FrameRate(None, "unknown")) == "833.333 ms"


@pytest.mark.parametrize(
    ("quantity", "rate", "shown"),
    [
        ("5/6 s", Fraction(24), "5/6 s (833.333 ms, 20 frames @ 24)"),
        ("5/6 s", None, "5/6 s (833.333 ms)"),
        ("7 s", FILM, "7 s (167.83 frames @ 24000/1001)"),
        ("7 s", None, "7 s"),
        ("2 frames", FILM, "2 frames (83.417 ms @ 24000/1001)"),
    ],
)
def test_limits_are_shown_as_written_and_exactly(quantity: str, rate: Fraction | None, shown: str) -> None:
    assert limit(quantity, rate, "resolution").text == shown


@pytest.mark.parametrize(
    ("value", "places", "shown"),
    [
        ("33/2", 1, "16.5"),
        ("12", 1, "12"),
        ("100", 0, "100"),
        ("1/3", 2, "0.33"),
        ("-1/2", 2, "-0.5"),
        ("1/200", 2, "0.01"),
        ("-1/300", 2, "0"),
        ("1999/1000", 2, "2"),
    ],
)
def test_decimal(value: str, places: int, shown: str) -> None:
    assert decimal(Fraction(value), places) == shown
