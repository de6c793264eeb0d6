"""How much a finding on sound weighs, and what is measured on passes: what the case files do not say."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.checks.audio import loudness as loudness_module
from validator.checks.audio import loudness_range as range_module
from validator.checks.audio import true_peak as peak_module
from validator.checks.audio.loudness import loudness
from validator.checks.audio.loudness_range import loudness_range
from validator.checks.audio.silence import Params as SilenceParams
from validator.checks.audio.silence import silence
from validator.checks.audio.true_peak import true_peak
from validator.engine.store import FactStore
from validator.model.facts.audio import (
    AudioSignal,
    ChannelSignal,
    Span,
    TimeSeries,
    TrackSignal,
    UnmeasuredTrack,
)
from validator.model.findings import Judgement
from validator.model.package import Asset, FrameRate, Package
from validator.model.quantity import Quantity
from validator.model.reason import Unknown
from validator.model.vocabulary import Outcome, Role, Severity

ASSET = Asset("mix.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav")
JOINED = FactStore(Package("delivery", "folder", assets=(ASSET,))).joined()
RATE = FrameRate(Fraction(24), "title")
SERIES = TimeSeries(Fraction(0), Fraction(1, 10), ())
CHANNEL = ChannelSignal("L", -27.0, -6.0, -5.5)
TRACK = TrackSignal(
    index=0,
    sample_rate_hz=48_000,
    channel_layout="stereo",
    layout_assumed=False,
    duration=Fraction(600),
    integrated_lkfs=-24.0,
    max_momentary_lkfs=-12.0,
    max_short_term_lkfs=-15.0,
    loudness_range_lu=10.0,
    true_peak_dbtp=-5.5,
    true_peak_time=Fraction(25, 2),
    channels=(CHANNEL, replace(CHANNEL, label="R", true_peak_dbtp=-5.0)),
    silence_threshold_dbfs=-60.0,
    silences=(),
    momentary=SERIES,
    short_term=SERIES,
)


def quantity(text: str) -> Quantity:
    return Quantity.parse(text)


def loudness_of(track: TrackSignal) -> Judgement:
    params = loudness_module.Params(target=quantity("-24 LKFS"), tolerance=quantity("2 LU"))
    return loudness.judge(ASSET, AudioSignal((track,)), JOINED, params)


def severity(judgement: Judgement) -> Severity | None:
    (finding,) = judgement.findings
    return finding.severity


@pytest.mark.parametrize(
    ("level", "expected"),
    [
        (-21.99, Severity.WARNING),
        (-21.9, Severity.WARNING),
        (-21.89, None),
        (-26.1, Severity.WARNING),
        (-26.11, None),
    ],
)
def test_inside_the_margin_of_uncertainty_loudness_warns(level: float, expected: Severity | None) -> None:
    assert severity(loudness_of(replace(TRACK, integrated_lkfs=level))) is expected


@pytest.mark.parametrize(
    ("level", "expected"), [(-1.99, Severity.WARNING), (-1.8, Severity.WARNING), (-1.79, None)]
)
def test_inside_the_margin_of_uncertainty_a_peak_warns(level: float, expected: Severity | None) -> None:
    audio = AudioSignal((replace(TRACK, true_peak_dbtp=level),))
    judgement = true_peak.judge(ASSET, audio, RATE, peak_module.Params(max=quantity("-2 dBTP")))
    assert severity(judgement) is expected


@pytest.mark.parametrize(
    ("range_lu", "expected"), [(18.5, Severity.WARNING), (19, Severity.WARNING), (19.01, None)]
)
def test_inside_the_margin_of_uncertainty_a_range_warns(range_lu: float, expected: Severity | None) -> None:
    audio = AudioSignal((replace(TRACK, loudness_range_lu=range_lu),))
    judgement = loudness_range.judge(ASSET, audio, RATE, JOINED, range_module.Params(max=quantity("18 LU")))
    assert severity(judgement) is expected


@pytest.mark.parametrize(
    ("channels", "assumed", "errors", "expected"),
    [
        (2, True, 0, None),
        (2, False, 1, Severity.WARNING),
        (6, False, 0, None),
        (6, True, 0, Severity.WARNING),
    ],
)
def test_doubtful_measurements_warn(
    channels: int, assumed: bool, errors: int, expected: Severity | None
) -> None:
    track = replace(
        TRACK,
        integrated_lkfs=-10.0,
        channels=(CHANNEL,) * channels,
        layout_assumed=assumed,
        decode_errors=errors,
    )
    assert severity(loudness_of(track)) is expected


@given(st.floats(-70, 5), st.floats(0, 10))
def test_what_is_louder_is_never_judged_better(level: float, more: float) -> None:
    params = loudness_module.Params(max=quantity("-18 LKFS"))
    quiet, loud = (
        loudness.judge(ASSET, AudioSignal((replace(TRACK, integrated_lkfs=one),)), JOINED, params)
        for one in (level, level + more)
    )
    assert (quiet.outcome, loud.outcome) != (Outcome.FAIL, Outcome.PASS)


def test_the_peak_is_placed_in_its_channel_and_frame() -> None:
    params = peak_module.Params(max=quantity("-9 dBTP"))
    (finding,) = true_peak.judge(ASSET, AudioSignal((TRACK,)), RATE, params).findings
    assert finding.location.channel == "R"
    assert finding.location.start == Fraction(25, 2)
    assert finding.location.frame == 300
    assert finding.location.track == 0


def test_a_silence_is_placed_from_start_to_end() -> None:
    track = replace(TRACK, index=2, silences=(Span(Fraction(10), Fraction(20)),))
    audio = AudioSignal((TRACK, track))
    (finding,) = silence.judge(
        ASSET, audio, RATE, JOINED, SilenceParams(longer_than=quantity("3 s"))
    ).findings
    place = finding.location
    assert (place.start, place.end, place.frame, place.track) == (10, 20, 240, 2)


def test_passes_report_what_was_measured() -> None:
    judgement = loudness_of(TRACK)
    assert judgement.outcome is Outcome.PASS
    assert {one.name: one.value for one in judgement.measurements} == {
        "integrated_lkfs": -24.0,
        "max_momentary_lkfs": -12.0,
        "max_short_term_lkfs": -15.0,
        "integrated_lkfs_upper_limit": -22.0,
        "integrated_lkfs_lower_limit": -26.0,
    }


def test_measurements_of_several_tracks_name_their_track() -> None:
    unmeasured = UnmeasuredTrack(2, Unknown.because("signal.no-decoder", track=2))
    audio = AudioSignal((TRACK, replace(TRACK, index=1)), (unmeasured,))
    judgement = true_peak.judge(ASSET, audio, RATE, peak_module.Params(max=quantity("-2 dBTP")))
    assert judgement.outcome is Outcome.CANNOT_TELL
    assert [one.name for one in judgement.measurements] == [
        "true_peak_dbtp#0",
        "true_peak_bound_dbtp#0",
        "true_peak_dbtp#1",
        "true_peak_bound_dbtp#1",
        "true_peak_dbtp_upper_limit",
    ]


@pytest.mark.parametrize(
    "given",
    [
        {},
        {"target": "-24 LKFS"},
        {"tolerance": "2 LU"},
        {"target": "-24 LKFS", "tolerance": "2 LU", "max": "-18 LKFS"},
    ],
)
def test_parameters_that_ask_for_nothing_or_for_too_much(given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"give|belong"):
        loudness_module.Params(**{name: quantity(text) for name, text in given.items()})


def test_a_range_needs_a_limit() -> None:
    with pytest.raises(ValueError, match="give"):
        range_module.Params()
