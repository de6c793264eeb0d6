"""Counting strategies: what each makes of scripts that are easy to miscount."""

from __future__ import annotations

import re
import sys
import unicodedata
from fractions import Fraction
from typing import get_args

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from validator.checks.text._counting import _PLAIN, Counting, count, is_visible

STRATEGIES: tuple[Counting, ...] = get_args(Counting)
# 10 syllables (3 with a final), an ellipsis, a comma and 4 spaces: 16 code points and 38 bytes in NFC.
KOREAN = "그래, 우리 다시 꼭 만날게…"
FAMILY = "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Stop!", 5),
        ("a b", 3),
        ("a\nb", 2),
        ("a\r\nb", 2),
        ("a\tb", 3),
        (FAMILY, 1),
        (FAMILY * 3, 3),
        ("\U0001f44d\U0001f3fd", 1),
        ("\U0001f1f0\U0001f1f7", 1),
        ("❤\ufe0f", 1),
        ("ที่นี่", 2),
        ("น้ำ", 1),
        ("مَرْحَبًا", 5),
        ("مرحبا", 5),
        ("مـرحبا", 6),
        ("café", 4),
        (nfd("café"), 4),
        ("각", 1),
        (nfd("각"), 1),
        ("\u1112\u119e\u11ab", 1),
        ("\u200b", 0),
        ("\u200fمرحبا\u200f", 5),
        ("\u2067abc\u2069", 3),
        ("\ufeffabc", 3),
        ("ab\u00adcd", 4),
        ("می\u200cخواهم", 7),
        ("♪…·", 3),
        ("\u06001", 1),
    ],
)  # fmt: skip
def test_graphemes(text: str, length: int) -> None:
    assert count(text, "graphemes") == length


@pytest.mark.parametrize(
    ("text", "length"),
    [("a b", 2), ("우리 집", 3), ("a\u00a0b\u3000c", 3), (" ", 0), ("\t", 0), (FAMILY + " ", 1)],
)
def test_graphemes_without_spaces(text: str, length: int) -> None:
    assert count(text, "graphemes-nospace") == length


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("한글", 4),
        ("한 글", 5),
        ("OK 2", 4),
        ("、。「」", 8),
        ("…", 1),
        ("·", 1),
        ("“”‘’—", 5),
        ("♪", 1),
        ("カナ", 4),
        ("ｶﾅ", 2),
        ("ｶﾞ", 2),
        ("ＡＢ", 4),
        ("漢字", 4),
        ("\u3000", 2),
        ("ㅋㅋ", 4),
        ("\U0001f44d", 2),
        ("\u200b", 0),
        ("\n", 0),
    ],
)  # fmt: skip
def test_cjk_half(text: str, halves: int) -> None:
    assert count(text, "cjk-half") == Fraction(halves, 2)


@pytest.mark.parametrize(
    ("text", "length"), [("abc", 3), ("e\u0301", 1), ("x\u0301", 2), (FAMILY, 4), ("ที่", 3), ("a\u200bb\n", 2)]
)
def test_codepoints(text: str, length: int) -> None:
    assert count(text, "codepoints") == length


def test_korean_counts_the_same_composed_and_decomposed() -> None:
    assert (len(KOREAN), len(KOREAN.encode())) == (16, 38)
    assert (len(nfd(KOREAN)), len(nfd(KOREAN).encode())) == (29, 77)
    for text in (KOREAN, nfd(KOREAN)):
        assert count(text, "cjk-half") == 13
        assert count(text, "graphemes") == 16
        assert count(text, "codepoints") == 16


@pytest.mark.parametrize("text", ["", " ", "\u00a0\u3000", "\u200b\u2060", "\n\n", "\ufeff", "\u0301"])
def test_nothing_to_see(text: str) -> None:
    assert not is_visible(text)


@pytest.mark.parametrize("text", ["a", "♪", "ㅋ", ".", "\U0001f44d"])
def test_something_to_see(text: str) -> None:
    assert is_visible(text)


def test_plain_characters_stand_alone() -> None:
    """The short way must not differ from segmentation, for any character that takes it."""
    characters = [chr(code) for code in range(sys.maxunicode + 1) if _PLAIN.fullmatch(chr(code))]
    assert len(characters) > 30_000
    joined = "".join(characters)
    assert len(regex.findall(r"\X", joined)) == len(characters)
    assert len(regex.findall(r"\X", joined[::-1])) == len(characters)
    unseen = [
        character for character in characters if re.match(r"C|M|Zl|Zp", unicodedata.category(character))
    ]
    assert [character for character in unseen if unicodedata.category(character) != "Cn"] == []


@given(text=st.text(), counting=st.sampled_from(STRATEGIES))
def test_form_and_line_breaks_do_not_matter(text: str, counting: Counting) -> None:
    length = count(text, counting)
    assert length >= 0
    assert count(nfd(text), counting) == length
    assert count(unicodedata.normalize("NFC", text), counting) == length


@given(text=st.text(alphabet=st.characters(max_codepoint=0x2FFF)))
def test_strategies_are_ordered(text: str) -> None:
    graphemes = count(text, "graphemes")
    assert count(text, "graphemes-nospace") <= graphemes <= count(text, "codepoints") + text.count("\t")
    assert count(text, "cjk-half") <= graphemes
