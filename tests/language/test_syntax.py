"""The grammar: parts of a tag, what is not a tag, and the recommended case."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.language_tag import LanguageTagError, faults, parse, recommended_case

SUBTAGS = st.text("abkxz019ſK-_ ", min_size=0, max_size=9)
TAGS = st.lists(SUBTAGS, max_size=6).map("-".join)


def test_parts() -> None:
    tag = parse("ZH-cmn-hANS-cn-pinyin-U-co-stroke-a-bb-x-Mine-2")
    assert tag.language == "zh"
    assert tag.extlangs == ("cmn",)
    assert (tag.script, tag.region) == ("hans", "cn")
    assert tag.variants == ("pinyin",)
    assert tag.extensions == (("u", ("co", "stroke")), ("a", ("bb",)))
    assert tag.private_use == ("mine", "2")
    assert str(tag) == "zh-cmn-Hans-CN-pinyin-u-co-stroke-a-bb-x-mine-2"


@pytest.mark.parametrize(
    ("tag", "field", "value"),
    [
        ("sl-1994", "variants", ("1994",)),
        ("es-419", "region", "419"),
        ("x-a-1", "private_use", ("a", "1")),
        ("i-klingon", "grandfathered", True),
        ("en-GB-oed", "grandfathered", True),
        ("abcd", "language", "abcd"),
        ("de-x-i-klingon", "private_use", ("i", "klingon")),
    ],
)
def test_part(tag: str, field: str, value: object) -> None:
    assert getattr(parse(tag), field) == value


@pytest.mark.parametrize(
    "text", ["en\n", "-en", "x", "x-", "en-x", "en-a-x-b", "aben-abc", "eſ", "en-419a-b", "1"]
)
def test_malformed(text: str) -> None:
    with pytest.raises(LanguageTagError):
        parse(text)


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("ZH-HANT-tw", "zh-Hant-TW"),
        ("mn-CYRL-MN", "mn-Cyrl-MN"),
        ("en-ca-X-CA", "en-CA-x-ca"),
        ("AZ-latn-x-LATN", "az-Latn-x-latn"),
        ("sl-1994", "sl-1994"),
    ],
)
def test_recommended_case(tag: str, wanted: str) -> None:
    assert recommended_case(tag) == wanted


@given(TAGS)
def test_any_text_is_answered(tag: str) -> None:
    codes = [fault.code for fault in faults(tag)]
    try:
        parsed = parse(tag)
    except LanguageTagError:
        assert codes in (["malformed"], ["underscore"])
    else:
        assert not {"malformed", "underscore"}.intersection(codes)
        assert str(parsed) == recommended_case(tag)


@given(TAGS)
def test_case_carries_no_meaning(tag: str) -> None:
    shouted = "".join(letter.upper() if letter.isascii() else letter for letter in tag)
    plain = [fault.code for fault in faults(tag) if fault.code != "case"]
    assert [fault.code for fault in faults(shouted) if fault.code != "case"] == plain
