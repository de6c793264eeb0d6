"""How long a text is: the named counting strategies that platforms' limits refer to.

All strategies normalise to NFC first (decomposed Hangul would count double), and count a line break,
a zero-width character or a bidirectional control as nothing. Clusters are extended grapheme clusters
(Unicode Standard Annex #29); widths are the classes of Unicode Standard Annex #11, where only W and F
are wide: class A (ambiguous: U+2026, U+00B7, U+266A) never is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import cache, lru_cache
from typing import Literal
from unicodedata import category, east_asian_width, normalize

Counting = Literal["graphemes", "graphemes-nospace", "cjk-half", "codepoints"]

# Characters that are always seen and never join a neighbour (Grapheme_Cluster_Break=Other): Latin,
# punctuation, kana, ideographs, Hangul syllables. A text of these needs no segmentation, and no
# import of the library that does it.
_PLAIN = re.compile(
    "[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u3000-\u3029\u3041-\u3096\u30a0-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff9d]*"
)
_UNSEEN = frozenset({"Cc", "Cf", "Mn", "Me", "Zl", "Zp"})
# Format characters that do show: they prefix or enclose digits (Prepended_Concatenation_Mark).
_SEEN_FORMATS = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)
_HALF_WIDTH_MARKS = ("\uff9e", "\uff9f")


def count(text: str, counting: Counting) -> Fraction:
    """The length of a text, markup removed, in the units of the strategy.

    ``graphemes``: what a reader takes for one character is 1, a space 1.
    ``graphemes-nospace``: the same with spaces 0.
    ``cjk-half``: Hangul, kana, ideographs, full-width forms and wide punctuation 1, all else 0.5.
    ``codepoints``: Unicode code points of the NFC form, for owners who count so.
    """
    if text.isascii() and text.isprintable():
        return _ascii(text, counting)
    text = normalize("NFC", text)
    units: Iterable[str] = text if counting == "codepoints" or _PLAIN.fullmatch(text) else _clusters(text)
    return Fraction(sum(map(_HALVES[counting], units)), 2)


def is_visible(text: str) -> bool:
    """True when a reader would see anything of it."""
    return bool(count(text, "graphemes-nospace"))


def _ascii(text: str, counting: Counting) -> Fraction:
    if counting == "cjk-half":
        return Fraction(len(text), 2)
    return Fraction(len(text) - text.count(" ") if counting == "graphemes-nospace" else len(text))


@cache
def _segmenter() -> Callable[[str], list[str]]:
    import regex

    return regex.compile(r"\X").findall  # type: ignore[no-any-return]


def _clusters(text: str) -> list[str]:
    return _segmenter()(text)


# One function a strategy: from one cluster (or code point) to its length in halves.


@lru_cache(maxsize=8192)
def _grapheme(cluster: str) -> int:
    return 2 if any(map(_is_seen, cluster)) else 0


def _grapheme_without_spaces(cluster: str) -> int:
    return 0 if cluster.isspace() else _grapheme(cluster)


@lru_cache(maxsize=8192)
def _cell(cluster: str) -> int:
    if not _grapheme(cluster):
        return 0
    marks = sum(cluster.count(mark, 1) for mark in _HALF_WIDTH_MARKS)
    # The first character decides: the medials and finals of a decomposed syllable are class N.
    return (2 if east_asian_width(cluster[0]) in ("W", "F") else 1) + marks


_HALVES: dict[Counting, Callable[[str], int]] = {
    "graphemes": _grapheme,
    "graphemes-nospace": _grapheme_without_spaces,
    "cjk-half": _cell,
    "codepoints": lambda character: 2 if _is_seen(character) or category(character) in ("Mn", "Me") else 0,
}


def _is_seen(character: str) -> bool:
    return category(character) not in _UNSEEN or character == "\t" or character in _SEEN_FORMATS
