"""Corrections of language tags, inside files and in delivery.yaml."""

import pytest

from tests.fix.sample import P, asked, corrected, ttml, vtt
from validator.fixing.asked import Problem
from validator.fixing.language_tags import answers
from validator.fixing.language_tags import corrected as meant


@pytest.mark.parametrize(
    ("tag", "is_korean", "expected"),
    [
        ("pt_BR", False, "pt-BR"),
        ("pt_br", False, "pt-BR"),
        ("zh_hant_tw", False, "zh-Hant-TW"),
        ("kr", True, "ko"),
        ("kr-KR", True, "ko-KR"),
        ("kr_KR", True, "ko-KR"),
        ("kr", False, None),  # Kanuri is a language too
        ("kr_NG", False, "kr-NG"),
        ("krc", True, None),  # Karachay-Balkar
        ("en_UK", False, None),  # Ukraine? Britain? A guess is no correction
        ("eng_US", False, None),
        ("pt-BR", False, None),
        ("pt-br", False, None),
        ("_", False, None),
        ("a_b_c_d", True, None),
        ("", True, None),
    ],
)
def test_what_a_tag_means_beyond_doubt(tag, is_korean, expected):
    assert meant(tag, is_korean=is_korean) == expected


def test_the_tags_of_ttml_by_position():
    body = (
        "<!-- xml:lang='pt_BR' -->"
        f'<metadata note=\' xml:lang="pt_BR" \'>xml:lang="pt_BR"</metadata>'
        f"<p begin=\"1s\" end=\"3s\"  xml:lang = ' fr_CA '>pt_BR</p>{P}<span xml:lang='de-DE'/></p>"
    )
    text = ttml(body, "pt_BR")
    expected = ttml(body.replace("fr_CA", "fr-CA"), "pt-BR")
    assert corrected("language-tags", "ttml", text) == expected


def test_kanuri_stays_unless_the_text_is_hangul():
    text = ttml(f"{P}안녕</p>", "kr")
    assert corrected("language-tags", "ttml", text, asked(hangul=["film.ttml"])) == ttml(f"{P}안녕</p>", "ko")
    assert corrected("language-tags", "ttml", text) == text


def test_the_tags_of_webvtt():
    text = vtt("NOTE <lang pt_BR>", (1, "<lang pt_BR>olá</lang> <lang.x  fr_CA >oui</lang>"))
    expected = text.replace("<lang pt_BR>olá", "<lang pt-BR>olá").replace("fr_CA", "fr-CA")
    assert corrected("language-tags", "webvtt", text) == expected


DELIVERY = """\
# en_US
title: {name: kr, original_language: "en_US"}
assets:
  - path: a.srt
    language: kr  # kr
  - {path: b.srt, language: 'kr'}
  - {path: c.wav, role: audio.primary, language: pt_BR}
  - path: pt_BR
access_services:
  - {kind: sdh, language: kr_KR, carrier: a.srt}
  - {kind: captions, language: kr, carrier: "b.srt#CC1"}
"""


def test_the_tags_of_delivery_yaml_by_the_files_they_speak_of():
    expected = (
        DELIVERY.replace('"en_US"', '"en-US"')
        .replace("kr  #", "ko  #")
        .replace("language: pt_BR", "language: pt-BR")
        .replace("kr_KR", "ko-KR")
    )
    assert corrected("language-tags", "delivery", DELIVERY, asked(hangul=["a.srt"])) == expected


@pytest.mark.parametrize(
    "text", ["", "[]", "a: [", "title: 1\nassets: x", "assets:\n- {language: [pt_BR]}\n- 3"]
)
def test_a_delivery_yaml_that_is_none(text):
    assert corrected("language-tags", "delivery", text) == text


def test_positions_in_delivery_yaml_hold_with_any_line_end_and_a_mark():
    text = "\ufeff" + DELIVERY.replace("\n", "\r\n")
    changed = corrected("language-tags", "delivery", text)
    assert changed == text.replace('"en_US"', '"en-US"').replace(
        "language: pt_BR", "language: pt-BR"
    ).replace("kr_KR", "kr-KR")


def test_a_tag_in_a_file_name_is_not_in_the_file():
    assert not answers(Problem("r", "language.tag.kr-for-ko", "film.kr.srt", "language"))
    assert answers(Problem("r", "language.tag.kr-for-ko", "film.kr.ttml", "xml:lang"))
    assert answers(Problem("r", "language.tag.underscore", "delivery.yaml", "language"))
