"""No text is too strange for the checks on style, and their limits are limits."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.properties.documents import ASSET, cue, document
from validator import checks
from validator.checks.text._rows import HYPHENS, bared, begins_turn
from validator.model.facts.text import Display, TextBox, TextColours, TimedText
from validator.model.package import FrameRate
from validator.model.quantity import Quantity
from validator.model.vocabulary import Outcome

RATE = FrameRate(Fraction(24000, 1001), "title")
# Parameters under which every rule of a check is asked.
STRICT: dict[str, dict[str, object]] = {
    "text/dialogue-hyphen": {"form": "both"},
    "text/ellipsis": {"form": "character"},
    "text/sound-brackets": {"pair": "[]"},
    "text/white-space": {"before_punctuation": ",.!?-]\\^"},
    "text/fits-on-one-line": {"max": Fraction(42), "counting": "graphemes"},
    "text/glyphs": {"characters": ("U+0020-U+007E", "♪")},
    "text/words-per-minute": {"max_wpm": Fraction(160), "count_sounds": False},
    "text/reading-speed": {"max_cps": Fraction(17), "counting": "graphemes", "count_sounds": False},
    "text/numbers": {"spell_out_to": 10, "at_start": True},
    "text/duplicate": {"within": Quantity(Fraction(1), "s")},
    "access/plain-subtitle": {"max_share": Quantity(Fraction(0), "%")},
    "access/sdh-cues": {"require": ("any", "sounds", "speakers")},
    "language/han-script": {"min_characters": 1},
}
lines = st.lists(
    st.text(st.sampled_from("aé가漢か.…-–[](){}:; \t\u00a0\u200f\u0301123♪"), max_size=12), max_size=4
)
documents = st.lists(st.tuples(lines, st.integers(0, 9000), st.integers(0, 9000)), max_size=5).map(
    lambda cues: document(*(replace(cue(start, end), lines=tuple(rows)) for rows, start, end in cues))
)


def outcome(identifier: str, text: TimedText, **given_params: object) -> Outcome:
    check = checks.load(identifier)
    offered = {"asset": ASSET, "text": text, "rate": RATE}
    if "params" in check.arguments:
        offered["params"] = check.params(**{**STRICT.get(identifier, {}), **given_params})
    return check.judge(**{name: offered[name] for name in check.arguments}).outcome


@pytest.mark.parametrize("identifier", [*STRICT, "text/italics", "text/order", "text/empty"])
@given(text=documents)
def test_no_text_is_too_strange(identifier: str, text: TimedText) -> None:
    assert outcome(identifier, text) in (
        Outcome.PASS,
        Outcome.FAIL,
        Outcome.NOT_APPLICABLE,
        Outcome.CANNOT_TELL,
    )


@given(st.text(max_size=20))
def test_a_bare_row_stays_as_it_is(line: str) -> None:
    row = bared(line)
    assert bared(row) == row
    assert row in line
    assert not begins_turn(row) or row[0] in HYPHENS


@given(st.integers(1, 9000), st.integers(1, 9000))
def test_more_time_never_makes_more_words_a_minute(one: int, other: int) -> None:
    short, long = (document(cue(0, end, "I never said that.")) for end in sorted((one, other)))
    fails = [outcome("text/words-per-minute", text) is Outcome.FAIL for text in (long, short)]
    assert fails == sorted(fails)


shares = st.fractions(0, 1, max_denominator=100)


@given(shares, shares, shares)
def test_a_wider_margin_never_fails_less(edge: Fraction, one: Fraction, other: Fraction) -> None:
    text = TimedText("ttml", (replace(cue(0, 1000), display=0),), displays=(Display(TextBox(left=edge)),))
    fails = [
        outcome("text/safe-area", text, left=Quantity(margin * 100, "%")) is Outcome.FAIL
        for margin in sorted((one, other))
    ]
    assert fails == sorted(fails)


colours = st.integers(0, 0xFFFFFF).map("#{:06x}ff".format)


@given(colours, colours)
def test_contrast_does_not_depend_on_which_is_in_front(one: str, other: str) -> None:
    def judged(foreground: str, background: str) -> Outcome:
        display = Display(colours=(TextColours(foreground, background),))
        text = TimedText("ttml", (replace(cue(0, 1000), display=0),), displays=(display,))
        return outcome("text/contrast", text, min=Fraction(9, 2))

    assert judged(one, other) is judged(other, one)
    assert judged(one, one) is Outcome.FAIL
