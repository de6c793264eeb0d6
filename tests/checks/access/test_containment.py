"""Containment of events agrees with a plain search through all pairs."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from tests.properties.documents import cue, document
from validator.checks.access._containment import containment, words
from validator.model.facts.text import Cue

cues = st.builds(
    lambda start, length, text: cue(start, start + length, text),
    st.integers(0, 40),
    st.integers(1, 12),
    st.text("ab! ", max_size=4),
)
tracks = st.lists(cues, max_size=12).map(lambda found: document(*found).cues)


def plainly(event: Cue, full: tuple[Cue, ...], tolerance: Fraction) -> bool:
    beside = [one for one in full if one.start < event.end + tolerance and one.end > event.start - tolerance]
    beside.sort(key=lambda one: (one.start, one.number))
    return words(event.text) in "".join(words(one.text) for one in beside)


@given(tracks, tracks, st.integers(0, 5))
def test_agrees_with_a_plain_search(
    events: tuple[Cue, ...], full: tuple[Cue, ...], milliseconds: int
) -> None:
    tolerance = Fraction(milliseconds, 1000)
    found = {event.number: held for event, held in containment(events, full, tolerance)}
    judged = [event for event in events if words(event.text)]
    assert found == {event.number: plainly(event, full, tolerance) for event in judged}


def test_a_cue_that_starts_where_the_event_ends_does_not_hold_it() -> None:
    events = document(cue(0, 10, "a"), cue(1, 5, "b")).cues
    full = document(cue(5, 9, "a b")).cues
    found = {event.number: held for event, held in containment(events, full, Fraction(0))}
    assert found == {1: True, 2: False}


def test_words_are_letters_and_digits_without_case() -> None:
    assert words("[Sign] “Straße 7”, Ｗien!") == "signstrasse7wien"
    assert words("ที่นี่") == "ที่นี่"
    assert words("♪ … ♪") == ""
