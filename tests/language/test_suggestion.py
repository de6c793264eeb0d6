"""What was probably meant: the confusions that deliveries are full of, and silence where nobody can tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.language_tag import faults, verdict


def suggested(tag: str) -> set[str | None]:
    return {fault.suggest for fault in faults(tag)}


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [
        ("en-USA", "en-US"), ("eng-USA", "en-US"), ("ko-KOR", "ko-KR"), ("kor-KR", "ko-KR"), ("cn", "zh"),
        ("cz-CZ", "cs-CZ"), ("da-DA", "da-DK"), ("uk-UK", "uk-UA"), ("en-EN", "en"), ("kr-KO", "ko-KR"),
        ("jp-JA", "ja-JP"), ("jp-JP", "ja-JP"), ("zh-CHT", "zh-Hant"), ("es-LAT", "es-419"),
        ("sr-Latin", "sr-Latn"), ("sr-Cyrillic", "sr-Cyrl"), ("pt-Brazil", "pt-BR"), ("ko-Korea", "ko-KR"),
        ("korean", "ko"), ("korian", "ko"), ("french", "fr"), ("english-UK", "en-GB"),
        ("ja-hepbrun", "ja-hepburn"),
        ("en_uk", "en-GB"), ("pt_br", "pt-BR"),
        ("es_LATAM", "es-419"), ("iw_IL", "he-IL"),
        ("zh-cmn-yue-HK", "yue-HK"),
    ],
)  # fmt: skip
def test_suggestion(tag: str, wanted: str) -> None:
    assert suggested(tag) - {None} == {wanted}


@pytest.mark.parametrize("tag", ["en-000", "qq", "abcdefgh", "zh-Hanz", "en-US-posix", "en-QQ-jp1", "xx-UK"])
def test_silence(tag: str) -> None:
    assert suggested(tag) == {None}


@given(st.from_regex(r"\A[a-z]{2,8}([-_][A-Za-z0-9]{2,5}){0,2}\Z"))
def test_a_suggestion_is_valid(tag: str) -> None:
    for suggestion in suggested(tag) - {None}:
        assert suggestion
        assert verdict(suggestion) == "valid"
