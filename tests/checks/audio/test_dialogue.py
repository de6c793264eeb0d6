"""How much findings on dialogue weigh: near a limit a detector's word is no proof."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.audio.test_severity import ASSET, JOINED, TRACK, quantity
from validator.checks.audio.dialogue_loudness import Params, dialogue_loudness
from validator.engine.store import FactStore
from validator.model.facts.audio import AudioSignal, Span, TimeSeries
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.findings import Judgement
from validator.model.package import Package
from validator.model.reason import Unknown
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
        asset=ASSET, audio=AudioSignal((track,)), speech=Speech((spoken,)), joined=JOINED, params=params
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
    [
        {"programme_tolerance": None},
        {"programme_target": None, "programme_tolerance": None, "combine": "either"},
    ],
)
def test_parameters_that_contradict_each_other_are_refused(changes: dict[str, None | str]) -> None:
    with pytest.raises(ValueError, match="programme_target"):
        replace(EITHER, **changes)


LEFT = replace(
    TRACK, channels=(replace(TRACK.channels[0], label="M"),), channel_blocks=(), layout_assumed=False
)


def of_set(speech: dict[str, Speech | Unknown]) -> Judgement:
    """The answer for the first file of ``mix.L.wav``, ``mix.C.wav`` …, 10 s of which 3 are loud."""
    levels = (-40.0,) * 20 + (-27.0,) * 30 + (-40.0,) * 50
    blocks = TimeSeries(Fraction(1, 10), Fraction(1, 10), levels)
    assets = {label: replace(ASSET, path=f"mix.{label}.wav") for label in ("L", "R", "C")}
    facts: dict[tuple[str, str], object] = {}
    for label, asset in assets.items():
        peak = -70.0 if label == "C" and "C" not in speech else -6.0
        channel = replace(LEFT.channels[0], sample_peak_dbfs=peak)
        track = replace(LEFT, duration=Fraction(10), channels=(channel,), channel_blocks=(blocks,))
        facts[asset.path, "audio"] = AudioSignal((track,))
        facts[asset.path, "speech"] = speech.get(label, Speech(()))
    store = FactStore(Package("delivery", "folder", assets=tuple(assets.values())), facts)
    params = Params(quantity("-22.2 LKFS"), quantity("0.1 LU"))
    own = facts["mix.L.wav", "audio"], facts["mix.L.wav", "speech"]
    return dialogue_loudness.judge(
        asset=assets["L"], audio=own[0], speech=own[1], joined=store.joined(), params=params
    )


def said(start: str, end: str) -> Speech:
    return Speech((replace(SPOKEN, channel="M", spans=(Span(Fraction(start), Fraction(end)),)),))


@pytest.mark.parametrize(
    ("speech", "share"),
    [
        ({"C": said("2", "5")}, 0.3),
        # Sound in the centre, but no speech: what others say does not count.
        ({"C": said("2.04", "4.96"), "L": said("6", "9")}, 0.292),
        # Nothing in the centre: the dialogue is in front of it.
        ({"L": said("2", "4"), "R": said("3", "5")}, 0.3),
    ],
)
def test_dialogue_of_one_file_for_each_channel(speech: dict[str, Speech | Unknown], share: float) -> None:
    """Three channels of -27 LKFS each while somebody speaks make -22.23."""
    read = {one.name: one.value for one in of_set(speech).measurements}
    assert read["dialogue_gated_lkfs"] == pytest.approx(-22.229, abs=0.001)
    assert read["dialogue_share"] == pytest.approx(share)
    assert of_set(speech).outcome is Outcome.PASS


def test_a_set_whose_centre_could_not_be_listened_to() -> None:
    judgement = of_set({"C": Unknown.because("speech.no-detector")})
    assert judgement.outcome is Outcome.CANNOT_TELL
    assert judgement.reason is not None
    assert judgement.reason.code == "speech.no-detector"


def test_programmes_with_another_share_of_dialogue_are_left_to_another_rule() -> None:
    plain = Params(quantity("-27 LKFS"), quantity("2 LU"), min_share=quantity("18 %"))
    assert judged(plain, -20.0, share=0.1799).outcome is Outcome.NOT_APPLICABLE
    assert judged(plain, -20.0, share=0.18).outcome is Outcome.FAIL
    below = replace(NETFLIX_LIKE, below_share=quantity("18 %"))
    assert judged(below, -20.0, -10.0, share=0.18).outcome is Outcome.NOT_APPLICABLE
    assert judged(below, -20.0, -10.0, share=0.1799).outcome is Outcome.FAIL
