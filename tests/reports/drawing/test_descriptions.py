"""The lane of descriptions: what is said in an audio description beside the main mix, from facts alone."""

from __future__ import annotations

from dataclasses import replace

from tests.reports.drawing.described import DESCRIBED, STEP, TOLD, mixes
from tests.reports.sample import MIX
from validator.model.vocabulary import Role
from validator.reports.drawing.descriptions import descriptions


def test_descriptions_are_what_is_said_beside_the_main_mix() -> None:
    for lag in (0, 20):
        (event,) = descriptions((MIX, DESCRIBED), mixes(lag))[DESCRIBED.path]
        assert abs(event.start - TOLD.start) <= 3 * STEP
        assert abs(event.end - TOLD.end) <= 3 * STEP


def test_a_copy_of_the_main_mix_describes_nothing() -> None:
    known = mixes()
    assert descriptions((MIX, DESCRIBED), {**known, DESCRIBED.path: known[MIX.path]}) == {}


def test_without_the_facts_or_a_main_mix_nothing_is_told() -> None:
    known = mixes()
    assert descriptions((MIX, DESCRIBED), {DESCRIBED.path: known[DESCRIBED.path]}) == {}
    assert descriptions((MIX, DESCRIBED), {}) == {}
    assert descriptions((DESCRIBED,), known) == {}
    assert descriptions((MIX, replace(DESCRIBED, role=Role.AUDIO_COMMENTARY)), known) == {}
