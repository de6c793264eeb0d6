"""Where the dialogue is among channels that are files of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.checks.audio.test_severity import ASSET, SERIES, TRACK
from validator.checks.audio.dialogue_channel import Params, dialogue_channel
from validator.engine.store import FactStore
from validator.model.facts.audio import AudioSignal
from validator.model.facts.speech import TrackVoices, Voices
from validator.model.findings import Judgement
from validator.model.package import Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Outcome


def of_set(spoken: dict[str, int | Unknown], subject: str = "L") -> Judgement:
    """The answer for one of ``mix.L.wav`` …, given in how many of eight samples each speaks."""
    assets = {label: replace(ASSET, path=f"mix.{label}.wav") for label in spoken}
    track = replace(TRACK, channels=(replace(TRACK.channels[0], label="M"),), channel_blocks=(SERIES,))
    voices = {
        label: count
        if isinstance(count, Unknown)
        else Voices((TrackVoices(0, "fixture 1", (), {"M": (True,) * count + (False,) * (8 - count)}),))
        for label, count in spoken.items()
    }
    facts: dict[tuple[str, str], object] = {}
    for label, asset in assets.items():
        facts[asset.path, "audio"] = AudioSignal((track,))
        facts[asset.path, "voices"] = voices[label]
    store = FactStore(Package("delivery", "folder", assets=tuple(assets.values())), facts)
    return dialogue_channel.judge(
        asset=assets[subject],
        audio=AudioSignal((track,)),
        voices=voices[subject],
        joined=store.joined(),
        params=Params(),
    )


@pytest.mark.parametrize(
    ("spoken", "outcome", "where"),
    [
        ({"L": 0, "R": 1, "C": 7}, Outcome.PASS, []),
        ({"L": 0, "R": 7, "C": 0}, Outcome.FAIL, ["R"]),
        ({"L": 0, "R": 7, "C": 2}, Outcome.CANNOT_TELL, []),
        ({"L": 1, "R": 0, "C": 3}, Outcome.CANNOT_TELL, []),
        ({"L": 0, "R": 7, "C": Unknown.because("speech.no-detector")}, Outcome.CANNOT_TELL, []),
    ],
)
def test_a_set_is_judged_by_all_its_files(
    spoken: dict[str, int | Unknown], outcome: Outcome, where: list[str]
) -> None:
    judgement = of_set(spoken)
    assert judgement.outcome is outcome
    assert [finding.location.channel for finding in judgement.findings] == where


def test_the_other_files_of_a_set_are_judged_with_the_first() -> None:
    assert of_set({"L": 0, "R": 7, "C": 0}, "C").outcome is Outcome.NOT_APPLICABLE
