"""Canonical form (RFC 5646 section 4.5) and codes of ISO 639."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.language_tag import LanguageTagError, bundled_registry, canonical, from_iso639, verdict
from validator.formats.language_tag.iso639 import SHORTEST


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("EN-us", "en-US"),
        ("iw-IL", "he-IL"),
        ("zh-yue-hk", "yue-HK"),
        ("zh-cmn-hans-cn", "cmn-Hans-CN"),
        ("ar-ajp", "apc"),
        ("en-cmn", "en-cmn"),
        ("sgn-US", "ase"),
        ("sgn-US-x-a", "sgn-US-x-a"),
        ("no-NYN", "nn"),
        ("i-default", "i-default"),
        ("en-GB-oed", "en-GB-oxendict"),
        ("my-BU", "my-MM"),
        ("ja-Latn-hepburn-heploc", "ja-Latn-hepburn-alalc97"),
        ("en-u-ca-gregory-a-bbb", "en-a-bbb-u-ca-gregory"),
        ("zh-hakka", "hak"),
    ],
)
def test_canonical(tag: str, wanted: str) -> None:
    assert canonical(tag) == wanted


def test_malformed_has_no_canonical_form() -> None:
    with pytest.raises(LanguageTagError):
        canonical("en_US")


@given(st.sampled_from(sorted(bundled_registry().registered["redundant"])))
def test_canonical_form_is_its_own(tag: str) -> None:
    assert canonical(canonical(tag)) == canonical(tag)
    assert verdict(canonical(tag)) == "valid"


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        ("ger", "de"), ("deu", "de"), ("GER", "de"), ("chi", "zh"), ("zho", "zh"), ("eng", "en"),
        ("kor", "ko"),
        ("ko", "ko"), ("yue", "yue"), ("und", "und"), ("mul", "mul"), ("qaa", "qaa"), ("unk", "unk"),
        ("xxy", None), ("", None), ("english", None), ("e1", None),
    ],
)  # fmt: skip
def test_from_iso639(code: str, wanted: str | None) -> None:
    assert from_iso639(code) == wanted


def test_every_two_letter_language_has_its_three_letter_code() -> None:
    registry = bundled_registry()
    current = registry.registered["language"] - registry.deprecated["language"]
    assert set(SHORTEST.values()) == {language for language in current if len(language) == 2}
    assert not registry.registered["language"].intersection(SHORTEST)
