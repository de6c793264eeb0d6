"""The lane of descriptions: what is said in an audio description beside the main mix, from facts alone."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from tests.reports.drawing.described import DESCRIBED, STEP, TOLD, mixes
from tests.reports.sample import MIX
from validator.model.facts.container import AudioTrack, Container
from validator.model.facts.speech import SoundOutline, Speech, TrackOutline, TrackSpeech
from validator.model.package import AccessService
from validator.model.vocabulary import Role
from validator.reports.drawing.descriptions import descriptions


def test_descriptions_are_what_is_said_beside_the_main_mix() -> None:
    for lag in (0, 20):
        (event,) = descriptions((MIX, DESCRIBED), (), mixes(lag))[DESCRIBED.path][0]
        assert abs(event.start - TOLD.start) <= 3 * STEP
        assert abs(event.end - TOLD.end) <= 3 * STEP


def test_a_copy_of_the_main_mix_describes_nothing() -> None:
    known = mixes()
    assert descriptions((MIX, DESCRIBED), (), {**known, DESCRIBED.path: known[MIX.path]}) == {}


def test_without_the_facts_or_a_main_mix_nothing_is_told() -> None:
    known = mixes()
    assert descriptions((MIX, DESCRIBED), (), {DESCRIBED.path: known[DESCRIBED.path]}) == {}
    assert descriptions((MIX, DESCRIBED), (), {}) == {}
    assert descriptions((DESCRIBED,), (), known) == {}
    assert descriptions((MIX, replace(DESCRIBED, role=Role.AUDIO_COMMENTARY)), (), known) == {}


def test_a_further_track_describes_where_a_claim_says_that_it_is_one() -> None:
    (main_outline, main_speech), (outline, speech) = (tracks(mixes()[one.path]) for one in (MIX, DESCRIBED))
    both = {
        "outline": SoundOutline((main_outline, replace(outline, index=1))),
        "speech": Speech((main_speech, replace(speech, index=1))),
        "container": Container("wav", Fraction(30), (AudioTrack(0, "pcm"), AudioTrack(1, "pcm"))),
    }
    claim = AccessService("ad", "en", f"{MIX.path}#1", "claimed")
    assert list(descriptions((MIX,), (claim,), {MIX.path: both})[MIX.path]) == [1]
    assert descriptions((MIX,), (), {MIX.path: both}) == {}


def tracks(facts: dict[str, object]) -> tuple[TrackOutline, TrackSpeech]:
    outline, speech = facts["outline"], facts["speech"]
    assert isinstance(outline, SoundOutline)
    assert isinstance(speech, Speech)
    return outline.tracks[0], speech.tracks[0]
