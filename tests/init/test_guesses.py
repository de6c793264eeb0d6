"""What each sign is worth: names, headers, what a file says of itself, and what is in it."""

from fractions import Fraction

import pytest

from tests.init.sample import ENGLISH, KOREAN, asset, metadata, package, picture, sound, text
from validator.model.facts.container import AudioTrack, Container
from validator.model.vocabulary import Role
from validator.packages.drafting.draft import draft
from validator.packages.drafting.languages import guess_language
from validator.packages.drafting.roles import guess_role
from validator.packages.drafting.scripts import script_of


def reasons(guess):
    return [reason.code.removeprefix("init.why.") for reason in guess.why]


@pytest.mark.parametrize(
    ("one", "facts", "role", "why", "is_doubtful"),
    [
        (asset("ad.en.wav", "audio"), sound(2), "audio.narration", ["name"], False),
        (asset("film.sdh.srt", "text"), text("a"), "text.sdh", ["name"], False),
        (asset("film.srt", "text"), text("a", "b"), "text.normal", ["cues"], False),
        (asset("film.srt", "text"), text("[BANG]", "♪ la", "(sighs)"), "text.sdh", ["sounds"], True),
        (asset("film.srt", "text"), text("[BANG]", *"b" * 40), "text.normal", ["cues"], False),
        (asset("mix.wav", "audio"), sound(6), "audio.primary", ["channels"], False),
        (asset("mix.wav", "audio"), sound(1), "audio.primary", ["channels", "mono"], True),
        (asset("mix.mp4", "video"), sound(2), "audio.primary", ["channels"], False),
        (
            asset("mix.wav", "audio"),
            sound(2, dispositions=("visual_impaired",)),
            "audio.narration",
            ["flag"],
            False,
        ),
        (asset("film.mp4", "video"), picture(Fraction(24)), "video.primary", ["content"], False),
        (asset("film.mp4", "other", "git-lfs-pointer"), {}, "other", ["content", "not-read"], True),
        (
            asset("x.srt", "text", role=Role.TEXT_FORCED, role_origin="configured"),
            text("a"),
            "text.forced",
            ["configured"],
            False,
        ),
    ],
)
def test_roles(one, facts, role, why, is_doubtful):
    guess = guess_role(one, facts)
    assert (guess.value, reasons(guess), guess.is_doubtful) == (role, why, is_doubtful)


@pytest.mark.parametrize(
    ("one", "role", "facts", "language", "why", "is_doubtful"),
    [
        (asset("sub.en.srt", "text"), "text.normal", text(ENGLISH), "en", ["name"], False),
        (asset("sub.ko.srt", "text"), "text.normal", text(KOREAN), "ko", ["name", "script"], False),
        (asset("sub.srt", "text"), "text.normal", text(KOREAN), "ko", ["script"], False),
        (asset("sub.en.srt", "text"), "text.normal", text(KOREAN), "ko", ["script", "but-said"], True),
        (asset("sub.ko.srt", "text"), "text.normal", text(ENGLISH), "ko", ["name", "but-script"], True),
        (
            asset("a.ttml", "text"),
            "text.normal",
            text(ENGLISH, language="pt_BR"),
            "pt-BR",
            ["document"],
            False,
        ),
        (
            asset("a.fr.ttml", "text"),
            "text.normal",
            text(ENGLISH, language="en"),
            "fr",
            ["name", "but-said"],
            True,
        ),
        (
            asset("a.fr.ttml", "text"),
            "text.normal",
            text(ENGLISH, language="fr-CA"),
            "fr-CA",
            ["document", "name"],
            False,
        ),
        (asset("mix.wav", "audio"), "audio.primary", sound(2, language="ger"), "de", ["header"], False),
        (
            asset("mix.en.wav", "audio"),
            "audio.primary",
            sound(2, language="ger"),
            "en",
            ["name", "but-said"],
            True,
        ),
        (asset("mix.wav", "audio"), "audio.primary", sound(2), "", ["no-language"], True),
        (asset("me.en.wav", "audio"), "audio.m-and-e", sound(2), "zxx", ["no-speech"], False),
    ],
)
def test_languages(one, role, facts, language, why, is_doubtful):
    guess = guess_language(one, Role(role), facts)
    assert (guess.value, reasons(guess), guess.is_doubtful) == (language, why, is_doubtful)


def test_what_has_no_language_gets_none():
    assert guess_language(asset("poster.png", "image"), Role.ARTWORK, {}) is None
    assert guess_language(asset("film.mp4", "video"), Role.VIDEO_PRIMARY, picture(Fraction(24))) is None


@pytest.mark.parametrize(
    ("written", "script", "language"),
    [
        (KOREAN, "Hangul", "ko"),
        ("今日はいい天気ですね。そうですね。", "Japanese", "ja"),
        ("我们这时候说什么还没过来呢吗谁话", "Han", "zh-Hans"),
        ("我們這時候說什麼還沒過來呢嗎誰話", "Han", "zh-Hant"),
        ("山高水深天下太平人之初性本善", "Han", "zh"),
        (ENGLISH, "Latin", None),
    ],
)
def test_scripts(written, script, language):
    seen = script_of(written)
    assert (seen.script, seen.language) == (script, language)


@pytest.mark.parametrize("written", ["", "Hi", "1234567890 !?", "안녕하세요반갑 Hello you"])
def test_a_script_that_can_not_be_told(written):
    assert script_of(written) is None


FILM, MIX = asset("film.mp4", "video"), asset("mix.ko.wav", "audio")
MEC, AVAILS = asset("mec.xml", "xml"), asset("avails.xml", "xml")


@pytest.mark.parametrize(
    ("facts", "language"),
    [
        ({"mec.xml": metadata("ja"), "mix.ko.wav": sound(2)}, "ja"),  # what is heard may be a dub
        ({"mec.xml": metadata("kor"), "avails.xml": metadata("ko")}, "ko"),
        ({"mec.xml": metadata("ja"), "avails.xml": metadata("en"), "mix.ko.wav": sound(2)}, "ko"),
        ({"film.mp4": picture(Fraction(24), language="fra"), "mix.ko.wav": sound(2)}, "fr"),
        ({"mix.ko.wav": sound(2)}, "ko"),
    ],
)
def test_the_original_language(facts, language):
    assert draft(package(FILM, MIX, MEC, AVAILS), facts).original_language.value == language


def test_of_several_dubs_none_is_taken_for_the_original():
    assets = (MIX, asset("mix.en.wav", "audio"))
    assert draft(package(*assets), {one.path: sound(2) for one in assets}).original_language is None


def test_the_frame_rate():
    other = asset("trailer.mp4", "video")
    rate = Fraction(24000, 1001)
    same = draft(package(FILM, other), {"film.mp4": picture(rate), "trailer.mp4": picture(rate)})
    assert (same.frame_rate.value, same.frame_rate.is_doubtful) == ("24000/1001", False)
    two = draft(package(FILM, other), {"film.mp4": picture(rate), "trailer.mp4": picture(Fraction(25))})
    assert (two.frame_rate.value, two.frame_rate.is_doubtful) == ("24000/1001", True)
    assert draft(package(FILM), {}).frame_rate is None


@pytest.mark.parametrize("name", ["a\udcff.srt", "..\\film.srt", "C:film.srt"])
def test_a_name_that_can_not_stand_in_the_document_is_told(name):
    made = draft(package(asset(name, "text"), MIX), {})
    assert ([one.path for one in made.assets], made.left_out) == (["mix.ko.wav"], (name,))


def test_a_description_beside_the_main_mix_makes_the_file_no_description():
    tracks = (
        AudioTrack(0, "aac", channels=2),
        AudioTrack(1, "aac", channels=2, dispositions=("descriptions",)),
    )
    guess = guess_role(asset("mix.m4a", "audio"), {"container": Container("mp4", None, tracks)})
    assert guess.value == "audio.primary"
