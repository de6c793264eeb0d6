"""Which script a text is written in, and the language that the script gives away."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

_MOST = 50_000  # characters of a text that are looked at
_FEWEST = 10  # letters below which nothing is said
_CHIEF_PERCENT = 60
_KANA_PERCENT = 5

# Scripts that are used for one language in deliveries; others (Latin, Arabic, Cyrillic …) tell nothing.
_LANGUAGES = {
    "Hangul": "ko", "Kana": "ja", "Han": "zh", "Thai": "th", "Greek": "el", "Hebrew": "he",
    "Armenian": "hy", "Georgian": "ka", "Tamil": "ta", "Telugu": "te", "Kannada": "kn",
    "Malayalam": "ml", "Gujarati": "gu", "Gurmukhi": "pa", "Sinhala": "si", "Khmer": "km", "Lao": "lo",
    "Myanmar": "my",
}  # fmt: skip
_UNTOLD = ("Latin", "Cyrillic", "Arabic")
_KANA = r"(?P<Kana>[\p{Script=Hiragana}\p{Script=Katakana}]+)"
_PATTERN = "|".join(
    _KANA if script == "Kana" else rf"(?P<{script}>\p{{Script={script}}}+)"
    for script in (*_LANGUAGES, *_UNTOLD)
)

# Frequent characters that exist in one of the two writings of Chinese only.
_SIMPLIFIED = frozenset("们这说时为对没过还让见给问吗谁话东车书长门开关钱爱")
_TRADITIONAL = frozenset("們這說時為對沒過還讓見給問嗎誰話東車書長門開關錢愛")


class Seen(NamedTuple):
    """What a text is written in: the chief script, its share of the letters in percent, and the
    language it gives away, if it does.
    """

    script: str
    percent: int
    language: str | None


def script_of(text: str) -> Seen | None:
    """The chief script of a text; ``None`` where there are too few letters, or no script prevails."""
    counts = _counts(text[:_MOST])
    letters = sum(counts.values())
    if letters < _FEWEST:
        return None
    kana, han = counts.pop("Kana", 0), counts.get("Han", 0)
    if kana * 100 >= _KANA_PERCENT * (kana + han):
        counts["Kana"] = kana + counts.pop("Han", 0)
    script, count = max(counts.items(), key=lambda item: item[1])
    percent = count * 100 // letters
    if percent < _CHIEF_PERCENT:
        return None
    return Seen("Japanese" if script == "Kana" else script, percent, _language(script, text))


def writes(language: str) -> Iterable[str]:
    """The scripts in which a language is written, if it is one that its script gives away."""
    if language == "ja":
        return ("Japanese", "Han")
    return tuple(script for script, one in _LANGUAGES.items() if one == language)


def _counts(text: str) -> dict[str, int]:
    import regex

    counts: dict[str, int] = {}
    for match in regex.finditer(_PATTERN, text):
        script = match.lastgroup
        counts[script] = counts.get(script, 0) + len(match[0])
    return counts


def _language(script: str, text: str) -> str | None:
    language = _LANGUAGES.get(script)
    if language != "zh":
        return language
    simplified = sum(map(text.count, _SIMPLIFIED - _TRADITIONAL))
    traditional = sum(map(text.count, _TRADITIONAL - _SIMPLIFIED))
    if simplified > 4 * traditional:
        return "zh-Hans"
    return "zh-Hant" if traditional > 4 * simplified else "zh"
