"""The values that rulesets give for a language, a programme class and a role."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any

import pytest

from validator.model.quantity import Quantity
from validator.model.reason import Reason
from validator.model.vocabulary import Confidence, Programme, Role, Severity
from validator.ruleset.loading import resolve
from validator.ruleset.types import Bound, Rule

ADULT, CHILDREN = Programme.ADULT, Programme.CHILDREN
SUB, SDH, CC, FORCED = Role.TEXT_NORMAL, Role.TEXT_SDH, Role.TEXT_CAPTIONS, Role.TEXT_FORCED


@cache
def rules(ruleset: str) -> dict[str, Rule]:
    (found,) = resolve([ruleset])
    return {rule.id: rule for rule in found.rules}


def rule(identifier: str) -> Rule:
    return rules(identifier.partition("/")[0])[identifier]


def bound(identifier: str, language: str | None, programme: Programme | None, role: Role) -> Bound:
    found = rule(identifier).bind(language, programme, role)
    assert not isinstance(found, Reason)
    return found


def params(identifier: str, language: str | None, programme: Programme | None, role: Role) -> Any:
    return bound(identifier, language, programme, role).params


@pytest.mark.parametrize(
    ("language", "programme", "role", "cps", "counting"),
    [
        ("en", ADULT, SUB, 20, "graphemes"),
        ("en-US", CHILDREN, SUB, 17, "graphemes"),
        ("en", ADULT, SDH, 20, "graphemes"),
        ("en", CHILDREN, CC, 17, "graphemes"),
        ("ar", ADULT, SDH, 23, "graphemes"),
        ("hi", CHILDREN, SUB, 18, "graphemes"),
        ("hi", ADULT, SDH, 25, "graphemes"),
        ("ja", ADULT, SUB, 4, "cjk-half"),
        ("ja", CHILDREN, SDH, 7, "cjk-half"),
        ("ko", ADULT, SUB, 12, "cjk-half"),
        ("ko-KR", CHILDREN, SUB, 9, "cjk-half"),
        ("ko", ADULT, SDH, 14, "cjk-half"),
        ("ko", CHILDREN, CC, 11, "cjk-half"),
        ("ko", None, FORCED, 12, "cjk-half"),
        ("zh-Hant", ADULT, SUB, 9, "graphemes"),
        ("cmn", CHILDREN, SDH, 9, "graphemes"),
        ("fr", ADULT, SUB, 17, "graphemes"),
        ("fr", CHILDREN, SUB, 13, "graphemes"),
        ("fr", ADULT, SDH, 20, "graphemes"),
        (None, None, SUB, 17, "graphemes"),
    ],
)
def test_netflix_reading_speed(
    language: str | None, programme: Programme | None, role: Role, cps: int, counting: str
) -> None:
    found = params("netflix/text-reading-speed", language, programme, role)
    assert (found.max_cps, found.counting) == (cps, counting)


@pytest.mark.parametrize(
    ("language", "length", "counting"),
    [
        ("en", 42, "graphemes"),
        ("hi-Latn", 42, "graphemes"),
        ("th", 35, "graphemes"),
        ("ko", 16, "cjk-half"),
        ("ja", 13, "cjk-half"),
        ("zh-Hans", 16, "graphemes"),
        (None, 42, "graphemes"),
    ],
)
def test_netflix_line_length(language: str | None, length: int, counting: str) -> None:
    found = params("netflix/text-line-length", language, ADULT, SUB)
    assert (found.max, found.counting) == (length, counting)


@pytest.mark.parametrize(("language", "least"), [("en", Fraction(5, 6)), ("ja", Fraction(1, 2))])
def test_netflix_duration(language: str, least: Fraction) -> None:
    assert params("netflix/text-duration-min", language, ADULT, SUB).min.base == least
    assert params("netflix/text-duration-max", language, ADULT, SUB).max == Quantity(Fraction(7), "s")


def test_netflix_gap_is_counted_in_frames() -> None:
    found = params("netflix/text-gap", "en", ADULT, SUB)
    assert (found.min, found.comparison) == (Quantity(Fraction(2), "frames"), "nearest_frame")
    assert found.close_below.base == Fraction(1, 2)


@pytest.mark.parametrize(
    ("identifier", "field", "text"),
    [
        ("netflix/audio-true-peak", "max", "-2 dBTP"),
        ("ebu-r128/loudness", "target", "-23 LUFS"),
        ("ebu-r128/loudness", "tolerance", "1/5 LU"),
        ("ebu-r128/true-peak", "max", "-1 dBTP"),
        ("ebu-r128/short-form", "max_short_term", "-18 LUFS"),
        ("atsc-a85/loudness", "target", "-24 LKFS"),
        ("atsc-a85/loudness", "tolerance", "2 LU"),
        ("academy/loudness", "target", "-24 LKFS"),
        ("academy/true-peak", "max", "-2 dBTP"),
        ("roku-originals/ro-008-loudness", "target", "-24 LKFS"),
        ("roku-originals/ro-008-loudness", "tolerance", "2 LU"),
        ("roku-originals/ro-009-true-peak", "max", "-2 dBTP"),
        ("prime-video/audio-duration", "tolerance", "2 s"),
        ("prime-video/text-duration", "max", "7007 ms"),
        ("prime-video/text-gap", "min", "83 ms"),
    ],
)
def test_quantities(identifier: str, field: str, text: str) -> None:
    assert str(getattr(params(identifier, "en", ADULT, Role.AUDIO_PRIMARY), field)) == text


@pytest.mark.parametrize(("language", "cps"), [("en", 17), ("ar", 20)])
def test_prime_reading_speed(language: str, cps: int) -> None:
    assert params("prime-video/text-reading-speed", language, ADULT, SUB).max_cps == cps


@pytest.mark.parametrize(("role", "lines"), [(SUB, 2), (SDH, 3)])
def test_korean_line_count(role: Role, lines: int) -> None:
    assert params("kr-ott/text-line-count", "ko", ADULT, role).max == lines


def test_the_academy_asks_of_text_what_netflix_does() -> None:
    for name in ("text-reading-speed", "text-line-length"):
        for language in ("en", "ko", "fr"):
            for programme in (ADULT, CHILDREN):
                for role in (SUB, SDH, CC, FORCED):
                    academy = params(f"academy/{name}", language, programme, role)
                    assert academy == params(f"netflix/{name}", language, programme, role)


def test_second_hand_values_weigh_less() -> None:
    sdh = bound("kr-ott/text-line-count", "ko", ADULT, SDH)
    assert Confidence.SECONDARY in {citation.confidence for citation in sdh.citations}
    assert sdh.cap is Severity.WARNING


@pytest.mark.parametrize("identifier", ["atsc-a85/loudness", "atsc-a85/true-peak", "kr-ott/loudness"])
def test_loudness_from_secondary_sources_warns(identifier: str) -> None:
    assert rule(identifier).severity is Severity.WARNING
