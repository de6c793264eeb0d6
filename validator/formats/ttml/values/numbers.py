"""Numbers, percentages and what animation counts with (TTML2 sections 10.3 and 13.3)."""

from __future__ import annotations

import re
from fractions import Fraction

from validator.formats.ttml.values.lengths import NUMBER
from validator.formats.ttml.values.reading import EMPTY, GOOD, LWSP, Grammar, Reading, malformed, using, words

_NON_NEGATIVE = NUMBER.removeprefix("[+-]?")
_UNSIGNED = r"(?:[0-9]{1,20}(?:\.[0-9]{1,20})?|\.[0-9]{1,20})"


def matching(pattern: str, expected: str) -> Grammar:
    """The grammar of a regular expression; surrounding white space is not part of the value."""
    compiled = re.compile(pattern)
    wrong = malformed(expected)

    def read(value: str) -> Reading:
        text = value.strip(LWSP)
        if not text:
            return EMPTY
        return GOOD if compiled.fullmatch(text) else wrong

    return read


number = matching(NUMBER, "<number>")
non_negative_number = matching(_NON_NEGATIVE, "<non-negative-number>")
percentage = matching(NUMBER + "%", "<percentage>")
pitch = matching(NUMBER + r"(?:%|hz|st)?", "<percentage> | <number> (hz | st)?")
z_index = matching(r"auto|[+-]?[0-9]{1,20}", "auto | <integer>")
# xsd:float (XML Schema part 2, section 3.2.4.1).
alpha = matching(
    r"[+-]?(?:[0-9]{1,20}(?:\.[0-9]{0,20})?|\.[0-9]{1,20})(?:[eE][+-]?[0-9]{1,4})?|-?INF|NaN", "float"
)
boolean = matching("true|false|1|0", "true | false")
unicode_range = matching(
    r"[Uu]\+[0-9a-fA-F?]{1,6}(?:-[Uu]\+[0-9a-fA-F?]{1,6})?"
    r"(?:[ \t\r\n]*,[ \t\r\n]*[Uu]\+[0-9a-fA-F?]{1,6}(?:-[Uu]\+[0-9a-fA-F?]{1,6})?)*",
    "<unicode-range>",
)


def whole(value: str) -> Reading:
    """Digits and nothing else (``<non-negative-integer>``)."""
    if not value.strip(LWSP):
        return EMPTY
    return GOOD if value.isascii() and value.isdigit() else malformed("<non-negative-integer>")


def positive(value: str) -> Reading:
    """Digits, not all of them 0."""
    reading = whole(value)
    return reading if reading.fault or value.strip("0") else Reading("ttml.value.zero", "> 0")


def ratio(value: str) -> Reading:
    """Two positive whole numbers with white space between them, as in section 7.2.1."""
    parts = words(value)
    if not parts:
        return EMPTY
    wrong = malformed("<non-negative-integer> <non-negative-integer>")
    if value != value.strip(LWSP) or len(parts) != 2:
        return wrong
    readings = [positive(part) for part in parts]
    if any(reading.fault == "ttml.value.malformed" for reading in readings):
        return wrong
    return next((reading for reading in readings if reading.fault), GOOD)


def multiplier(value: str) -> Reading:
    """A ratio; the colon that the first edition of TTML1 had in it is told apart (section 7.2.6)."""
    reading = ratio(value)
    if reading.fault == "ttml.value.malformed" and not ratio(value.replace(":", " ", 1)).fault:
        return Reading("ttml.parameter.old-form", "<non-negative-integer> <non-negative-integer>")
    return reading


def repeat_count(value: str) -> Reading:
    """``indefinite`` or a number above 0 (section 13.3.7)."""
    text = value.strip(LWSP)
    if not text:
        return EMPTY
    if text == "indefinite":
        return GOOD
    if not re.fullmatch(_UNSIGNED, text):
        return malformed("indefinite | <number>")
    return GOOD if Fraction(text) > 0 else Reading("ttml.value.repeat-zero", "> 0")


def list_items(value: str) -> list[str]:
    """The items of a list that semicolons part, without the white space around them."""
    return [item.strip(LWSP) for item in value.split(";")]


def animated(grammar: Grammar) -> Grammar:
    """The grammar of two values or more between semicolons, each by ``grammar`` (section 13.3.2)."""

    def read(value: str) -> Reading:
        items = re.split(r"(?<!\\\\);", value)
        if len(items) < 2:
            return Reading("ttml.value.count", "<animation-value-list>")
        readings = [grammar(item.strip(LWSP)) for item in items]
        wrong = next((reading for reading in readings if reading.fault), None)
        return wrong or using(*(feature for reading in readings for feature in reading.features))

    return read


def key_times(value: str) -> Reading:
    """Numbers from 0 to 1 between semicolons, none before the one before it (section 13.3.6)."""
    if not value.strip(LWSP):
        return EMPTY
    items = list_items(value)
    wrong = malformed("<key-times>")
    if not all(re.fullmatch(_UNSIGNED, item) for item in items):
        return wrong
    times = [Fraction(item) for item in items]
    return GOOD if times == sorted(times) and times[-1] <= 1 else wrong


def key_splines(value: str) -> Reading:
    """Controls of four numbers from 0 to 1 each, between semicolons (section 13.3.5)."""
    if not value.strip(LWSP):
        return EMPTY
    wrong = malformed("<key-splines>")
    for control in list_items(value):
        coordinates = words(control)
        if len(coordinates) != 4 or not all(re.fullmatch(_UNSIGNED, one) for one in coordinates):
            return wrong
        if any(Fraction(one) > 1 for one in coordinates):
            return wrong
    return GOOD


def isd_version(value: str) -> Reading:
    """A whole number from 2 on: the first version of intermediate documents was never written down."""
    reading = whole(value)
    if reading.fault or int(value[:20]) >= 2:
        return reading
    return Reading("ttml.value.isd-version", ">= 2")
