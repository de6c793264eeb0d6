"""What findings on access services show: what was found, what was asked for, and where."""

from __future__ import annotations

from tests.properties.documents import cue, document
from validator.checks.access.ad_not_main import ad_not_main
from validator.checks.access.claims import claims
from validator.checks.access.forced_subset import Params as SubsetParams
from validator.checks.access.forced_subset import forced_subset
from validator.checks.access.sdh_cues import Params as SdhParams
from validator.checks.access.sdh_cues import sdh_cues
from validator.checks.access.services import Params, services
from validator.checks.definition import Joined
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.file import FileFacts
from validator.model.findings import Location, Measurement
from validator.model.package import AccessService, Asset, Package, Title
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role, Severity

EN_SUBTITLES = Asset("en.srt", Role.TEXT_NORMAL, "declared", "text", "srt", "en")
KO_SDH = Asset("ko.srt", Role.TEXT_SDH, "declared", "text", "srt", "ko")
EN_FORCED = Asset("forced.srt", Role.TEXT_FORCED, "declared", "text", "srt", "en")
MAIN = Asset("ko.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav", "ko")
DESCRIPTION = Asset("ad.wav", Role.AUDIO_NARRATION, "declared", "audio", "wav", "ko")

NOT_READ = Unknown.because("engine.not-run")


def package(*assets: Asset, claimed: tuple[AccessService, ...] = ()) -> Package:
    return Package("p", "folder", Title(original_language="en"), assets, claimed)


def joined(delivery: Package, fact: object) -> Joined:
    return Joined(delivery, lambda asset, name: fact)


def test_a_missing_service_says_what_there_is_instead() -> None:
    delivery = package(EN_SUBTITLES, KO_SDH)
    params = Params(any_of=("captions", "sdh"), languages="original")
    judgement = services.judge(
        package=delivery, joined=joined(delivery, EmbeddedCaptions("absent")), params=params
    )
    (finding,) = judgement.findings
    assert (finding.measured, finding.expected, finding.anchor) == ("subtitle", "en: captions / sdh", "en")
    assert finding.args == {"language": "en", "kinds": "captions / sdh"}
    assert judgement.measurements == (Measurement("services_en", "subtitle"),)


def test_doubt_names_the_file_whose_language_is_unknown() -> None:
    unknown = Asset("xx.wav", Role.AUDIO_PRIMARY, "declared", "audio", "wav")
    delivery = package(MAIN, unknown, DESCRIPTION)
    judgement = services.judge(
        package=delivery,
        joined=joined(delivery, NOT_READ),
        params=Params(any_of=("ad",), languages="audio"),
    )
    assert judgement.reason == Reason("access.language-unknown", {"asset": "xx.wav"})


def test_a_claim_shows_both_languages() -> None:
    delivery = package(KO_SDH, claimed=(AccessService("sdh", "ja", "ko.srt", "claimed"),))
    (finding,) = claims.judge(
        package=delivery, joined=joined(delivery, Unknown.because("engine.not-run"))
    ).findings
    assert (finding.measured, finding.expected) == ("ko", "ja")
    assert finding.location == Location(asset="ko.srt", field="access_services")
    assert finding.args["kind"] == "sdh"


def test_a_claim_without_a_language_is_undetermined() -> None:
    delivery = package(claimed=(AccessService("sdh", None, "ko.srt", "claimed"),))
    (finding,) = claims.judge(
        package=delivery, joined=joined(delivery, Unknown.because("engine.not-run"))
    ).findings
    assert finding.args["language"] == "und"


def test_a_claim_shows_the_role_and_those_that_would_fit() -> None:
    delivery = package(MAIN, claimed=(AccessService("ad", "ko", "ko.wav", "claimed"),))
    judgement = claims.judge(package=delivery, joined=joined(delivery, NOT_READ))
    (finding,) = judgement.findings
    assert (finding.measured, finding.expected) == ("audio.primary", "audio.narration / video.*")
    assert judgement.measurements == (Measurement("claims", 1),)


def test_an_identical_description_names_the_main_mix() -> None:
    delivery = package(MAIN, DESCRIPTION)
    judgement = ad_not_main.judge(joined=joined(delivery, FileFacts(9, "0a")))
    (finding,) = judgement.findings
    assert finding.location.asset == "ad.wav"
    assert finding.anchor == finding.args["main"] == "ko.wav"
    assert judgement.measurements == (Measurement("compared", 1),)


def test_absence_of_marks_never_weighs_more_than_a_warning() -> None:
    judgement = sdh_cues.judge(asset=KO_SDH, text=document(cue(0, 1000), cue(2000, 3000)), params=SdhParams())
    (finding,) = judgement.findings
    nothing = (Measurement(name, 0) for name in ("marked_cues", "sound_cues", "speaker_cues"))
    assert finding.severity is Severity.WARNING
    assert judgement.measurements == (Measurement("cue_count", 2), *nothing)


def test_a_forced_track_as_large_as_the_full_one_never_weighs_more_than_a_warning() -> None:
    delivery = package(EN_SUBTITLES, EN_FORCED)
    text = document(cue(0, 1000))
    judgement = forced_subset.judge(
        asset=EN_FORCED, text=text, joined=joined(delivery, text), params=SubsetParams()
    )
    (finding,) = judgement.findings
    assert finding.severity is Severity.WARNING
    assert (finding.measured, finding.expected, finding.anchor) == ("1", "< 1", "en.srt")
