"""Ranges of RFC 4647."""

from __future__ import annotations

import pytest

from validator.formats.language_range import agree, in_range, ranges_overlap


# The examples of RFC 4647 section 3.3.2, then ours.
@pytest.mark.parametrize(
    ("language_range", "tag", "contained"),
    [
        ("de-*-DE", "de-DE", True),
        ("de-*-DE", "de-de", True),
        ("de-*-DE", "de-Latn-DE", True),
        ("de-*-DE", "de-Latf-DE", True),
        ("de-*-DE", "de-DE-x-goethe", True),
        ("de-*-DE", "de-Latn-DE-1996", True),
        ("de-*-DE", "de-Deva-DE", True),
        ("de-*-DE", "de", False),
        ("de-*-DE", "de-x-DE", False),
        ("de-*-DE", "de-Deva", False),
        ("ko", "ko-KR", True),
        ("ko", "kok", False),
        ("ko-KR", "ko", False),
        ("en-*", "en", True),
        ("en-*", "EN-gb", True),
        ("*", "zxx", True),
        ("*-KR", "ko-KR", True),
        ("*-KR", "ko", False),
        ("cmn-Hant", "cmn-Hant-TW", True),
        ("cmn-Hant", "cmn-Hans", False),
        ("ko", None, False),
        ("*", None, False),
    ],
)
def test_ranges(language_range: str, tag: str | None, contained: bool) -> None:
    assert in_range(tag, language_range) is contained


@pytest.mark.parametrize(
    ("tag", "other", "exact", "primary", "range_"),
    [
        ("ko", "ko", True, True, True),
        ("KO-kr", "ko-KR", True, True, True),
        ("ko-KR", "ko", False, True, True),
        ("ko", "ko-KR", False, True, False),
        ("pt-BR", "pt-PT", False, True, False),
        ("ko", "en", False, False, False),
        (None, None, False, False, False),
        ("ko", None, False, False, False),
    ],
)
def test_comparisons(tag: str | None, other: str | None, exact: bool, primary: bool, range_: bool) -> None:
    assert agree(tag, other, "exact") is exact
    assert agree(tag, other, "primary") is primary
    assert agree(tag, other, "range") is range_


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ("ko", "ko", True),
        ("ko", "KO-KR", True),
        ("ko", "en", False),
        ("zh-Hant", "zh-TW", True),
        ("zh-Hant", "zh-Hans", False),
        ("es-419", "es-ES", False),
        ("es-419", "es-x-es", True),
    ],
)
def test_overlap(one: str, other: str, overlap: bool) -> None:
    assert ranges_overlap(one, other) is ranges_overlap(other, one) is overlap
