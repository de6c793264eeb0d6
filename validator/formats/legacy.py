"""Which encoding of before Unicode bytes that are not UTF-8 are likely in."""

from __future__ import annotations

import re

_SAMPLE = 262_144
_UTF8_PAIR = re.compile(rb"[\xc2-\xdf][\x80-\xbf]")
_UTF8_TRIPLE = re.compile(rb"[\xe1-\xef][\x80-\xbf]{2}")
# The script that text of the encoding is mostly written in; the first to fit is taken.
_EAST_ASIAN: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("cp949", re.compile(r"[가-힣]")),
    ("cp932", re.compile(r"[ぁ-ヿ]")),
)
# Letters of Western European languages and typographic punctuation in Windows-1252.
_WESTERN = re.compile(rb"[\xc0-\xd6\xd8-\xf6\xf8-\xff\x8a\x8c\x8e\x9a\x9c\x9e\x91-\x97\x85\xa1\xab\xbb\xbf]")


def guess(data: bytes) -> str | None:
    """A Python codec that decodes all of ``data`` into plausible text; ``None`` when unsure.

    Bytes that hold valid multi-byte UTF-8 as well are damaged UTF-8, and nothing is guessed.
    """
    sample = data[:_SAMPLE]
    high = len(sample) - len(sample.translate(None, bytes(range(0x80, 0x100))))
    if len(_UTF8_TRIPLE.findall(sample)) * 6 > high:
        return None
    for encoding, script in _EAST_ASIAN:
        if _fits(data, encoding, script):
            return encoding
    if _UTF8_PAIR.search(sample) or high * 5 > len(sample) or len(_WESTERN.findall(sample)) < high:
        return None
    return "cp1252" if _decodes(data, "cp1252") else None


def _decodes(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _fits(data: bytes, encoding: str, script: re.Pattern[str]) -> bool:
    """True when all bytes decode and most of what is not ASCII is of the script."""
    text = _decodes(data, encoding)
    if text is None:
        return False
    sample = text[:_SAMPLE]
    foreign = sum(character >= "\x80" for character in sample)
    return foreign >= 4 and len(script.findall(sample)) * 10 >= foreign * 6
