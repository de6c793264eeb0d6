"""How much findings on dialogue weigh: near a limit a detector's word is no proof."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.audio.test_severity import ASSET, TRACK, quantity
from validator.checks.audio.dialogue_loudness import Params, dialogue_loudness
from validator.model.facts.audio import AudioSignal, Span
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.findings import Judgement
from validator.model.vocabulary import Outcome, Severity

SPOKEN = TrackSpeech(
    index=0, detector="fixture 1", channel="C", start=TRACK.start, duration=TRACK.duration,
    spans=(Span(TRACK.start, TRACK.duration / 2),), dialogue_share=0.5, dialogue_gated_lkfs=-27.0,
    dialogue_range_lu=6.0, background_lkfs=-35.0,
)  # fmt: skip
NETFLIX_LIKE = Params(
    quantity("-27 LKFS"), quantity("2 LU"), quantity("-24 LKFS"), quantity("2 LU"), quantity("15 %")
)
EITHER = replace(NETFLIX_LIKE, min_share=quantity("0 %"), combine="either")


def judged(params: Params, dialogue: float, programme: float = -24.0, share: float = 0.5) -> Judgement:
    track = replace(TRACK, integrated_lkfs=programme)
    spoken = replace(SPOKEN, dialogue_gated_lkfs=dialogue, dialogue_share=share)
    return dialogue_loudness.judge(
        asset=ASSET, audio=AudioSignal((track,)), speech=Speech((spoken,)), params=params
    )


def severities(judgement: Judgement) -> list[Severity | None]:
    return [finding.severity for finding in judgement.findings]


@pytest.mark.parametrize(
    ("dialogue", "severity"),
    [(-24.5, Severity.WARNING), (-24.49, None), (-29.5, Severity.WARNING), (-29.51, None)],
)
def test_within_the_margin_of_a_limit_it_is_a_warning(dialogue: float, severity: Severity | None) -> None:
    assert severities(judged(NETFLIX_LIKE, dialogue)) == [severity]


def test_near_the_share_two_measurements_that_disagree_are_a_warning() -> None:
    assert severities(judged(NETFLIX_LIKE, -20.0, share=0.16)) == [Severity.WARNING]
    assert severities(judged(NETFLIX_LIKE, -20.0, -10.0, share=0.16)) == [None, None]
    assert severities(judged(NETFLIX_LIKE, -20.0, share=0.1801)) == [None]


def test_where_either_will_do_both_have_to_miss_surely() -> None:
    assert severities(judged(EITHER, -20.0, -10.0)) == [None, None]
    assert severities(judged(EITHER, -24.6, -10.0)) == [Severity.WARNING] * 2
    assert severities(judged(EITHER, -20.0, -21.95)) == [Severity.WARNING] * 2


@given(st.floats(-60, 0), st.floats(0, 5))
def test_louder_never_turns_a_fail_into_a_pass(level: float, more: float) -> None:
    only_above = replace(NETFLIX_LIKE, tolerance=quantity("20 LU"))
    quieter, louder = (judged(only_above, max(-47.0, one)) for one in (level, level + more))
    assert quieter.outcome is Outcome.PASS or louder.outcome is Outcome.FAIL


def test_what_was_measured_is_reported_on_passes_too() -> None:
    read = {one.name: one.value for one in judged(NETFLIX_LIKE, -26.0).measurements}
    assert read["dialogue_gated_lkfs"] == -26.0
    assert read["dialogue_share"] == 0.5
    assert read["integrated_lkfs"] == -24.0
    assert read["dialogue_gated_uncertainty"] == 0.5
    assert "not Dolby" in str(read["speech_detector"])


@pytest.mark.parametrize(
    "changes",
    [{"programme_tolerance": None}, {"programme_target": None, "programme_tolerance": None}],
)
def test_parameters_that_contradict_each_other_are_refused(changes: dict[str, None]) -> None:
    with pytest.raises(ValueError, match="programme_target"):
        replace(NETFLIX_LIKE, **changes)
