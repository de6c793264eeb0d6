"""Checks on languages: how much each fault weighs, where it points, and what it suggests."""

from __future__ import annotations

import pytest

from validator import checks
from validator.checks.definition import Joined
from validator.checks.language import tag
from validator.formats.language_tag import bundled_registry
from validator.model.facts import NAMES
from validator.model.facts.container import AudioTrack, Container, LanguageField
from validator.model.facts.text import TimedText
from validator.model.facts.xml import XmlFacts, XmlValue
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, Package, Title
from validator.model.reason import Unknown
from validator.model.vocabulary import MediaKind, Role, Severity

MEDIA: dict[str, MediaKind] = {"audio": "audio", "text": "text", "metadata": "xml", "video": "video"}


def asset(role: str, language: str | None, origin: str = "declared") -> Asset:
    media = MEDIA[role.partition(".")[0]]
    return Asset("file", Role(role), origin, media, "", language)  # type: ignore[arg-type]


def judge(identifier: str, one: Asset, *facts: object, params: object = None) -> Judgement:
    package = Package("p", "folder", Title(), (one,))
    known = {NAMES[type(fact)]: fact for fact in facts}
    joined = Joined(package, lambda _, name: known.get(name, Unknown.because("test.absent")))
    given = {"package": package, "asset": one, "joined": joined, "params": params}
    check = checks.load(identifier)
    return check.judge(**{name: given[name] for name in check.arguments})


def found(language: str, role: str = "audio.primary") -> list[Finding]:
    empty = Container("wav", None) if role.startswith(("audio", "video")) else TimedText("ttml", ())
    return list(judge("language/tag", asset(role, language), empty, params=tag.Params()).findings)


@pytest.mark.parametrize(
    ("language", "weights"),
    [
        ("en_US", [None]),
        ("sr-RS-Latn", [None]),
        ("fre", [None]),
        ("en-UK", [None]),
        ("und", [None]),
        ("iw", [Severity.WARNING]),
        ("i-klingon", [Severity.WARNING, Severity.WARNING]),
        ("zh-yue", [Severity.WARNING, Severity.WARNING]),
        ("es-419", [Severity.INFO]),
        ("sgn-US", [Severity.WARNING]),
        ("EN", [Severity.INFO]),
        ("qaa", [Severity.WARNING]),
        ("zxx", [Severity.WARNING]),
        ("mis", [Severity.WARNING]),
        ("cmn-Hant", [Severity.WARNING]),
        ("kr-KR", [Severity.WARNING]),
    ],
)
def test_weight(language: str, weights: list[Severity | None]) -> None:
    assert [one.severity for one in found(language)] == weights


@pytest.mark.parametrize(
    ("language", "role", "wanted"),
    [
        ("zh-CHS", "text.normal", "zh-Hans"),
        ("iw-IL", "text.normal", "he-IL"),
        ("EN-us", "text.normal", "en-US"),
        ("ko-Kore-KR", "text.normal", "ko-KR"),
        ("en-000", "text.normal", ""),
        ("zh-Hans-SG", "audio.primary", ""),
        ("kr-KR", "text.normal", "ko-KR"),
        ("cmn-Hant-TW", "audio.primary", "cmn-TW"),
    ],
)
def test_suggestion(language: str, role: str, wanted: str) -> None:
    first = found(language, role)[0]
    assert first.expected == wanted
    assert first.args["suggestion"] == (wanted or "none")
    assert first.measured == language


def test_registry_date_is_measured_on_a_pass() -> None:
    passed = judge("language/tag", asset("audio.primary", "ko"), Container("wav", None), params=tag.Params())
    assert {one.name: one.value for one in passed.measurements} == {
        "tags": "ko",
        "registry_date": bundled_registry().file_date,
    }


def test_one_finding_for_all_places_of_a_field() -> None:
    text = TimedText("ttml", (), "ko", (("ko", 1), ("jp", 5), ("jp", 9), ("ko", 11)))
    (only,) = judge("language/tag", asset("text.normal", None), text, params=tag.Params()).findings
    assert (only.location.line, only.args["count"], only.location.field) == (5, 2, "xml:lang")


def test_place_in_metadata() -> None:
    values = tuple(XmlValue(f"/M/B{place}/@language", "en_GB", place, 7) for place in (3, 8))
    xml = XmlFacts("M", "http://www.movielabs.com/schema/md/v2.8/md", "utf-8", languages=values)
    first, second = judge("language/tag", asset("metadata", None), xml, params=tag.Params()).findings
    assert (first.location.line, first.location.column, first.location.xpath) == (3, 7, "/M/B3/@language")
    assert second.location.line == 8
    assert first.severity is None


def test_unknown_vocabulary_only_warns() -> None:
    values = (XmlValue("/report/language", "English", 2, 3), XmlValue("/report/@xml:lang", "en_GB", 1, 1))
    xml = XmlFacts("report", "urn:example:report", "utf-8", languages=values)
    weights = [
        one.severity
        for one in judge("language/tag", asset("metadata", None), xml, params=tag.Params()).findings
    ]
    assert weights == [Severity.WARNING, None]


def test_title_points_at_the_field() -> None:
    package = Package("p", "folder", Title(original_language="en_US"))
    title = checks.load("language/title")
    (only,) = title.judge(package, title.params()).findings
    assert only.location.field == "title.original_language"


def header(*fields: tuple[str, str]) -> Container:
    languages = tuple(LanguageField(field, value) for field, value in fields)
    return Container("mov", None, (AudioTrack(1, "pcm", languages=languages),))


@pytest.mark.parametrize(
    ("one", "container", "weight"),
    [
        (asset("audio.primary", "ko"), header(("mdhd", "eng")), None),
        (asset("audio.primary", "ko", "inferred"), header(("mdhd", "eng")), Severity.WARNING),
        (asset("audio.m-and-e", "zxx"), header(("mdhd", "eng")), Severity.WARNING),
        (asset("audio.primary", "ko"), header(("Language (absent, so eng)", "eng")), Severity.WARNING),
    ],
)
def test_weight_of_a_disagreement(one: Asset, container: Container, weight: Severity | None) -> None:
    (only,) = judge("language/agreement", one, container).findings
    assert only.severity is weight
    assert (only.location.track, only.expected) == (1, one.language)


def test_what_was_compared_is_measured() -> None:
    passed = judge(
        "language/agreement", asset("audio.primary", "de"), header(("mdhd", "ger"), ("elng", "de-AT"))
    )
    values = {one.name: one.value for one in passed.measurements}
    assert values == {"claim": "de", "track 1 elng": "de-AT", "track 1 mdhd": "ger"}


def test_claim_does_not_speak_for_an_unread_document() -> None:
    answer = judge("language/agreement", asset("text.normal", "ko"))
    assert answer.reason is not None
    assert answer.reason.code == "test.absent"
