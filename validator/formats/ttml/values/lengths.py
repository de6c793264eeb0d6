"""Lengths, and what is nothing but a row of them: paddings, font sizes (TTML2 section 10.3)."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from validator.formats.ttml.values.reading import EMPTY, GOOD, Grammar, Reading, malformed, using, words

UNITS = frozenset({"px", "em", "c", "%", "rw", "rh"})

# <number>: at most forty digits are read, more than any measure needs.
NUMBER = r"[+-]?(?:[0-9]{1,20}(?:\.[0-9]{0,20})?|\.[0-9]{1,20})"
_LENGTH = re.compile(rf"({NUMBER})([a-zA-Z%]*)")
_UNIT_FEATURE = {
    "px": "#length-pixel",
    "em": "#length-em",
    "c": "#length-cell",
    "%": "#length-percentage",
    "rw": "#length-root-container-relative",
    "rh": "#length-root-container-relative",
}


class Length(NamedTuple):
    """A number and its unit: ``px``, ``em``, ``c``, ``%``, ``rw`` or ``rh``."""

    number: Fraction
    unit: str


@lru_cache(maxsize=4096)
def read_length(text: str) -> Length | Reading:
    """One ``<length>``, or what is wrong with it."""
    match = _LENGTH.fullmatch(text)
    if match is None:
        return malformed("<length>")
    number, unit = match.groups()
    if not unit:
        return Reading("ttml.value.unit-missing", " | ".join(sorted(UNITS)))
    if unit not in UNITS:
        return Reading("ttml.value.unit-unknown", " | ".join(sorted(UNITS)))
    return Length(Fraction(number), unit)


def length_features(text: str, length: Length) -> tuple[str, ...]:
    """The features that a length makes use of by the way it is written."""
    number = text.rstrip("px%emcrwh")
    real = "." in number
    return (
        _UNIT_FEATURE[length.unit],
        "#length-negative" if length.number < 0 else "",
        "#length-real" if real else "#length-integer",
        "#length-real-version-2" if number.endswith(".") else "",
    )


def lengths(least: int, most: int, *keywords: str, negative: bool = False) -> Grammar:
    """The grammar of ``least`` to ``most`` lengths, or one of some keywords instead of them all."""
    expected = " | ".join((*keywords, "<length>" if most == 1 else f"<length>{{{least},{most}}}"))

    def read(value: str) -> Reading:
        parts = words(value)
        if not parts:
            return EMPTY
        if len(parts) == 1 and parts[0] in keywords:
            return GOOD
        return read_lengths(parts, least, most, expected, negative=negative)

    return read


def read_lengths(parts: list[str], least: int, most: int, expected: str, *, negative: bool) -> Reading:
    """Judge parts that should all be lengths."""
    features: list[str] = []
    for part in parts:
        length = read_length(part)
        if isinstance(length, Reading):
            return Reading(length.fault, expected)
        if length.number < 0 and not negative:
            return Reading("ttml.value.negative", expected)
        features += length_features(part, length)
    if not least <= len(parts) <= most:
        return Reading("ttml.value.count", expected)
    return using(*features)


def font_size(value: str) -> Reading:
    """One length, or two of the same unit (TTML2 section 10.2.16)."""
    reading = lengths(1, 2)(value)
    parts = words(value)
    if reading.fault or len(parts) == 1:
        return reading if reading.fault else using("#fontSize-isomorphic", *reading.features)
    first, second = (read_length(part) for part in parts)
    if isinstance(first, Length) and isinstance(second, Length) and first.unit != second.unit:
        return Reading("ttml.value.units-mixed", "<length> <length>")
    return using("#fontSize-anamorphic", *reading.features)


def padding(value: str) -> Reading:
    """One to four lengths (section 10.2.33)."""
    reading = lengths(1, 4)(value)
    return reading if reading.fault else using(f"#padding-{len(words(value))}", *reading.features)
