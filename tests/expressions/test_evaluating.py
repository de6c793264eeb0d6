"""What expressions say of facts that are there, absent or unknown."""

from __future__ import annotations

import dataclasses
from fractions import Fraction

import pytest

from tests.expressions.sample import BROKEN, ENGLISH, FACTS, KOREAN, PACKAGE, STEREO, TEXT, VIDEO, ask, fact
from validator.expressions import parse
from validator.expressions.evaluation import MAX_ELEMENTS
from validator.model.facts.container import Container, VideoTrack
from validator.model.package import FrameRate, Package
from validator.model.reason import Unknown

# Its container is unknown, its language absent.
UNKNOWN = "asset.container.duration > '1 s'"
ABSENT = "expression.absent"


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("asset.role == 'video.primary'", True),
        ("asset.role != 'video.primary'", False),
        ("asset.role in ('audio.primary', 'video.primary')", True),
        ("asset.role not in ['audio.primary', 'video.primary']", False),
        ("asset.extension == 'mov'", True),
        ("'fil' in asset.path", True),
        ("asset.container.duration == 90", True),
        ("asset.container.duration == '1.5 min'", True),
        ("'90 s' == asset.container.duration", True),
        ("asset.container.duration < '90 s'", False),
        ("asset.container.duration <= '90000 ms' and asset.container.duration >= '90 s'", True),
        ("'89 s' < asset.container.duration < '91 s'", True),
        ("'89 s' < asset.container.duration < '90 s'", False),
        ("asset.container.video[0].width == '1920 px'", True),
        ("asset.container.video[0].frame_rate == '24000/1001 fps'", True),
        ("asset.container.video[0].frame_rate == 24000/1001", True),
        ("count(asset.container.tracks) == 1", True),
        ("package.title.programme == 'children'", True),
        ("'KR' in package.title.territories", True),
        ("package.title.territories == ('KR', 'US')", True),
        ("package.title.territories == ['KR']", False),
        ("package.title.identifiers.eidr == '10.5240/X'", True),
        ("package.title.identifiers['eidr'] == '10.5240/X'", True),
        ("'isan' in package.title.identifiers", False),
        ("asset == package.assets[0]", True),
        ("True and not False", True),
    ],
)
def test_comparisons(source: str, answer: bool) -> None:
    assert ask(source) is answer


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("0.1 + 0.2 == 0.3", True),
        ("1 / 3 * 3 == 1", True),
        ("-2 - -3 == +1", True),
        ("1e2 == 100", True),
        ("asset.container.duration / '45 s' == 2", True),
        ("asset.container.duration * 2 == '3 min'", True),
        ("asset.container.duration - '1 s' == '89 s'", True),
        ("asset.container.duration * asset.frame_rate == '2160 frames'", True),
        ("-asset.container.duration == '-90 s'", True),
    ],
)
def test_arithmetic_is_exact(source: str, answer: bool) -> None:
    assert ask(source) is answer


def test_decimals_are_exact_rationals() -> None:
    assert ask("0.1 + 0.2") == Fraction(3, 10)
    assert ask("100000000000000000000.1 - 100000000000000000000") == Fraction(1, 10)


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("any(a.role == 'text.sdh' for a in package.assets)", True),
        ("any(a.role == 'artwork' for a in package.assets)", False),
        ("all(a.language == 'ko' for a in package.assets if a.role == 'text.sdh')", True),
        ("all(a.language == 'ko' for a in package.assets if a.role == 'audio.primary')", False),
        ("all(False for a in package.assets if a.role == 'artwork')", True),
        ("exists(a for a in package.assets if a.language == 'en')", True),
        ("count(a for a in package.assets if a.role == 'audio.primary') == 2", True),
        ("count(a.role == 'audio.primary' for a in package.assets) == 2", True),
        ("count(package.assets) == 5", True),
        (
            "any(t.channels == 2 for a in package.assets if a.media == 'audio' for t in a.container.audio)",
            True,
        ),
        ("exists(asset.frame_rate)", True),
        ("exists(asset.language)", False),
    ],
)
def test_quantifiers(source: str, answer: bool) -> None:
    assert ask(source) is answer


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        (UNKNOWN, "runtime.crashed"),
        (f"not {UNKNOWN}", "runtime.crashed"),
        (f"False and {UNKNOWN}", False),
        (f"{UNKNOWN} and False", False),
        (f"True or {UNKNOWN}", True),
        (f"{UNKNOWN} or True", True),
        (f"True and {UNKNOWN}", "runtime.crashed"),
        (f"{UNKNOWN} or False", "runtime.crashed"),
        ("asset.container.format in ('wav', 'mov')", "runtime.crashed"),
        ("exists(asset.container.duration)", "runtime.crashed"),
        ("count(asset.container.tracks) == 0", "runtime.crashed"),
        ("asset.container.audio[0].channels + 1 == 3", "runtime.crashed"),
        ("any(t.channels == 2 for t in asset.container.audio)", "runtime.crashed"),
        ("all(t.channels == 2 for t in asset.container.audio)", "runtime.crashed"),
        ("count(t for t in asset.container.audio) == 0", "runtime.crashed"),
    ],
)
def test_what_is_unknown_decides_nothing_unless_the_rest_does(source: str, answer: object) -> None:
    assert ask(source, asset=BROKEN) == answer


def test_a_generator_answers_as_soon_as_what_is_known_does() -> None:
    longer = "any(a.container.duration > '80 s' for a in package.assets if a.media in ('video', 'audio'))"
    assert ask(longer) is True
    longer_still = (
        "any(a.container.duration > '100 s' for a in package.assets if a.media in ('video', 'audio'))"
    )
    assert ask(longer_still) in ("runtime.crashed", ABSENT)
    shorter = "all(a.container.duration < '80 s' for a in package.assets if a.media in ('video', 'audio'))"
    assert ask(shorter) is False


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("asset.language == None", True),
        ("asset.language != None", False),
        ("asset.language == 'ko'", False),
        ("asset.language != 'ko'", True),
        ("asset.language in ('ko', 'en')", False),
        ("asset.language in ('ko', None)", True),
        ("asset.claims.dub == None", True),
        ("asset.claims.dub and True", ABSENT),
        ("asset.claims['channels'] > 2", ABSENT),
        ("package.title.runtime > '1 s'", ABSENT),
        ("package.title.runtime + '1 s' == '2 s'", ABSENT),
        ("package.assets[7].role == 'artwork'", ABSENT),
    ],
)
def test_none_equals_none_and_has_no_order(source: str, answer: object) -> None:
    assert ask(source, asset=BROKEN) == answer


def test_a_list_that_is_absent_has_no_elements_to_judge() -> None:
    unlabelled = dataclasses.replace(STEREO, channel_labels=None)
    assert ask("'L' in track.channel_labels", "track", KOREAN, track=unlabelled) == ABSENT
    assert ask("any(c == 'L' for c in track.channel_labels)", "track", KOREAN, track=unlabelled) == ABSENT
    assert ask("track.channel_labels == ('L', 'R')", "track", KOREAN, track=unlabelled) is False


@pytest.mark.parametrize(
    ("source", "answer"),
    [
        ("asset.claims.channels == 6", True),
        ("asset.claims.channels >= 6", True),
        ("asset.claims.dub", True),
        ("asset.claims.dub == 1", False),
        ("asset.claims.channels and True", "expression.not-comparable"),
        ("asset.claims.dub > 0", "expression.not-comparable"),
        ("'dub' in asset.claims", True),
    ],
)
def test_claims_have_the_type_that_the_delivery_gives_them(source: str, answer: object) -> None:
    assert ask(source, asset=KOREAN) == answer


def test_division_by_zero_is_no_answer() -> None:
    assert ask("1 / (asset.size_bytes) == 1") == "expression.division-by-zero"


def test_a_field_of_another_kind_of_track() -> None:
    assert ask("track.sample_rate_hz == 48000", "track") is True
    picture = VideoTrack(0, "prores")
    assert ask("track.sample_rate_hz == 48000", "track", track=picture) == "expression.no-such-field"
    assert ask("track.kind == 'audio' and track.sample_rate_hz == 48000", "track", track=picture) is False


def test_frames_need_a_rate() -> None:
    assert ask("asset.container.duration == '2160 frames'") is True
    assert ask("asset.container.duration == '2160 frames'", asset=KOREAN) == "expression.frame-rate-unknown"
    at_25 = FrameRate(Fraction(25), "title")
    assert ask("asset.container.duration == '2250 frames'", asset=KOREAN, rate=at_25) is True
    assert ask("asset.container.duration == '2250 frames'", asset=VIDEO, rate=at_25) is True


def test_levels_below_every_scale() -> None:
    from validator.model.facts.audio import AudioSignal, TimeSeries, TrackSignal

    none = TimeSeries(Fraction(0), Fraction(1), ())
    silent = TrackSignal(
        0, 48000, "stereo", False, Fraction(1),
        float("-inf"), float("nan"), float("-inf"), Unknown.because("x.short"),
        float("-inf"), Fraction(0), (), -60.0, (), none, none,
    )  # fmt: skip
    facts = {"audio": AudioSignal((silent,))}

    def said(source: str) -> object:
        answer = parse(source, "asset").evaluate(
            {"asset": KOREAN, "package": PACKAGE}, lambda _, name: facts[name]
        )
        return answer.reason.code if isinstance(answer, Unknown) else answer

    assert said("asset.audio.main.integrated_lkfs < '-27 LKFS'") is True
    assert said("asset.audio.main.integrated_lkfs - '-27 LKFS' < '2 LU'") is True
    assert (
        said("asset.audio.main.integrated_lkfs - asset.audio.main.integrated_lkfs == 0")
        == "expression.not-comparable"
    )
    assert said("asset.audio.main.max_momentary_lkfs == '-20 LKFS'") == "expression.not-comparable"
    assert said("asset.audio.main.loudness_range_lu < '20 LU'") == "x.short"


def test_readings_are_the_values_of_the_subject() -> None:
    given = {"package": PACKAGE, "asset": KOREAN, "track": STEREO}
    expression = parse("track.channels == 6 or any(a.role == 'artwork' for a in package.assets)", "track")
    assert expression.readings(given, fact) == {"track.channels": 2}
    expression = parse("count(asset.container.audio) == 2 and asset.claims.dub", "track")
    assert expression.readings(given, fact) == {"count(asset.container.audio)": 1, "asset.claims.dub": True}
    assert parse(UNKNOWN, "asset").readings({"package": PACKAGE, "asset": BROKEN}, fact) == {}


def test_generators_over_everything_times_everything_stop() -> None:
    many = Package(
        "x", "folder", assets=tuple(dataclasses.replace(TEXT, path=f"{n}.srt") for n in range(1100))
    )
    assert len(many.assets) ** 2 > MAX_ELEMENTS
    pairs = parse("any(a.role == 'artwork' for a in package.assets for b in package.assets)", "package")
    answer = pairs.evaluate({"package": many}, fact)
    assert isinstance(answer, Unknown)
    assert answer.reason.code == "expression.too-many-elements"


def test_facts_for_the_planner() -> None:
    expression = parse(
        "asset.container.duration > '1 s' and any(a.text.cue_count > 0 for a in package.assets)",
        "asset",
    )
    assert expression.own_facts == {"container"}
    assert expression.other_facts == {"text"}
    assert expression.facts == {"container", "text"}


def test_a_variable_called_asset_is_not_the_subject() -> None:
    expression = parse("any(asset.text.cue_count > 0 for asset in package.assets)", "package")
    assert expression.own_facts == frozenset()
    assert expression.other_facts == {"text"}


def test_a_container_without_a_duration() -> None:
    assert FACTS["en.wav", "container"] == Container("wav", None, ())
    assert ask("asset.container.duration == None", asset=ENGLISH) is True
    assert ask("asset.container.duration > '1 s'", asset=ENGLISH) == ABSENT


def test_a_bare_claim_as_a_condition() -> None:
    dub = parse("asset.claims.dub", "asset", bool)
    assert dub.evaluate({"package": PACKAGE, "asset": KOREAN}, fact) is True
    assert isinstance(dub.evaluate({"package": PACKAGE, "asset": BROKEN}, fact), Unknown)
