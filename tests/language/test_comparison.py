"""What two carriers mean, whatever notation each uses."""

from __future__ import annotations

import pytest

from validator.formats.language_tag import comparable, same_language


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ger", "de-AT", True),
        ("deu", "de", True),
        ("iw", "heb", True),
        ("pt_BR", "por", True),
        ("zh-yue", "yue", True),
        ("zho", "cmn-Hans", True),
        ("nor", "nb", True),
        ("fil", "tgl", True),
        ("i-klingon", "tlh", True),
        ("cmn", "yue", False),
        ("ko", "ja", False),
        ("kr", "ko", False),
    ],
)
def test_same_language(one: str, other: str, same: bool) -> None:
    first, second = comparable(one), comparable(other)
    assert first
    assert second
    assert same_language(first, second) is same
    assert same_language(second, first) is same


@pytest.mark.parametrize("value", ["", "und", "qaa", "x-dub", "jp", "english", "en us", "i-default"])
def test_nothing_to_compare(value: str) -> None:
    assert comparable(value) is None
