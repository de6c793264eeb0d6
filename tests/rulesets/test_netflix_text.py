"""What Netflix asks of words, signs and places, for every language that differs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.rulesets.deliveries import Case, case, deliver, failing, shown
from validator import check
from validator.ruleset.lint import citations_of
from validator.ruleset.loading import resolve

RULESET = "netflix"
HYPHENS = "netflix/text-dialogue-hyphens"

MARKED_IN_ITALICS = '<p begin="1s" end="3s"><span tts:fontStyle="italic">{}</span></p>'


def italics() -> list[Case]:
    """Italics in languages that have none, and in some that have."""
    banned = {"ar": "مم", "he": "שש", "hi": "कक", "ko": "가나", "th": "กก", "zh-CN": "中中"}
    allowed = {"en": "Go", "fr": "Va", "hi-Latn": "Jao"}
    return [
        case(
            f"italics-{language}",
            *(["netflix/text-italics"] if language in banned else []),
            body=MARKED_IN_ITALICS.format(text),
            language=language,
        )
        for language, text in {**banned, **allowed}.items()
    ]


FORMS = {
    "both": "-Où ?\n-Ici",
    "both-space": "- Où ?\n- Ici",
    "second": "Où ?\n-Ici",
    "second-space": "Où ?\n- Ici",
}
HYPHENS_OF = {
    **dict.fromkeys(
        ("ar", "pt", "cs", "fr", "hu", "id", "it", "ko", "ms", "pl", "ro", "ru", "sk", "es", "th", "vi"),
        "both-space",
    ),
    **dict.fromkeys(("nl", "fi", "he", "sr"), "second"),
    "bg": "second-space",
    "en": "both",
    "de": "both",
}


def hyphens() -> list[Case]:
    """Every form in every language; one of them is right."""
    return [
        case(
            f"hyphens-{language}-{form}",
            *([] if form == wanted else [HYPHENS]),
            cues=shown(4000, text.replace(" ?", ",")),
            language=language,
        )
        for language, wanted in HYPHENS_OF.items()
        for form, text in FORMS.items()
    ]


WORDS = [
    case("hyphens-ja", cues=shown(4000, "-どこ\n-ここ"), language="ja", extension="xml"),
    case("ellipsis-character", cues=shown(2000, "I thought…")),
    case("ellipsis-dots", "netflix/text-ellipsis", cues=shown(2000, "I thought...")),
    case("ellipsis-dots-ko", "netflix/text-ellipsis", cues=shown(2000, "저는..."), language="ko"),
    case("square-brackets", cues=shown(2000, "[door creaks]"), role="text.sdh"),
    case("round-brackets", "netflix/text-sound-brackets", cues=shown(2000, "(door creaks)"), role="text.sdh"),
    case("curly-brackets", "netflix/text-sound-brackets", cues=shown(2000, "{door creaks}"), role="text.sdh"),
    case("brackets-within", cues=shown(2000, "My aunt (the tall one) left."), role="text.sdh"),
    case("brackets-ja", cues=shown(4000, "（ドア）"), role="text.sdh", language="ja", extension="xml"),
    case("ten-in-digits", "netflix/text-numbers", cues=shown(2000, "I have 10 sisters.")),
    case("ten-in-words", cues=shown(2000, "I have ten sisters.")),
    case("eleven-in-digits", cues=shown(2000, "I have 11 sisters.")),
    case("ten-in-digits-ko", cues=shown(3000, "10 명이 왔다"), language="ko"),
    case("digits-at-the-start", "netflix/text-number-at-start", cues=shown(2000, "11 of them came.")),
    case("words-at-the-start", cues=shown(2000, "Eleven of them came.")),
    case("leading-space", "netflix/text-white-space", "netflix/text-format", cues=shown(2000, " Go"),
         extension="vtt"),
    case("doubled-space", "netflix/text-white-space", "netflix/text-format",
         cues=shown(2000, "Where  were you?"), extension="vtt"),
    case("space-before-mark", "netflix/text-white-space", cues=shown(2000, "Where were you ?")),
    case("space-before-mark-fr", cues=shown(2000, "Où étais-tu ?"), language="fr"),
    case("space-before-comma-fr", "netflix/text-white-space", cues=shown(2000, "Oui , tu"), language="fr"),
]  # fmt: skip

PLACES = [
    case("at-the-top", region='tts:displayAlign="before" tts:textAlign="center"'),
    case("left", "netflix/text-alignment", region='tts:displayAlign="after" tts:textAlign="left"'),
    case("left-forced", region='tts:displayAlign="after" tts:textAlign="left"', role="text.forced"),
]

CONTENT = [
    case("subtitle-with-sounds", "conformance/plain-subtitle", cues=shown(2000, "[door creaks]")),
    case("overlap", "netflix/text-overlap", "conformance/text-overlap",
         cues=[(1000, 3000, "Where were you?"), (2900, 5000, "At home.")]),
    case("srt", "netflix/text-format", extension="srt"),
    case("vtt", "netflix/text-format", extension="vtt"),
    case("itt", "netflix/text-extension", extension="itt"),
    case("imsc-en", "netflix/text-imsc-japanese-only",
         root='ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text"'),
]  # fmt: skip

CASES = [*italics(), *hyphens(), *WORDS, *PLACES, *CONTENT]


def test_exactly_these_rules_fail(one: Case, found: dict[str, frozenset[str]]) -> None:
    assert found[one.name] == one.fails


@pytest.mark.parametrize(
    ("language", "stood_in"),
    [
        ("en", False),
        ("ko", False),
        ("fr", True),  # no document has lengths of its own for French
        ("th", True),  # none has a reading speed for Thai
        ("zh-CN", True),  # nor a form of dialogues for Chinese
    ],
)
def test_a_language_without_a_row_is_noted(tmp_path: Path, language: str, stood_in: bool) -> None:
    deliver(tmp_path / "delivery", case("", language=language))
    (package,) = check(tmp_path / "delivery", rulesets=[RULESET], cache=False).packages
    assert any(result.rule == "engine/stood-in" for result in package.results) is stood_in


GLYPHS = """\
ruleset: site
title: A site's own list of glyphs
version: "1"
extends: [netflix]
sources:
  list: {title: The list that the site was given, read: 2026-11-23, confidence: policy}
rules:
  - id: site/glyphs
    check: text/glyphs
    for: {subject: asset, role: "text.*"}
    with: {characters: [U+0020-U+007E, "’…♪"]}
    severity: error
    cite: {source: list, clause: Latin}
"""


def test_a_site_adds_the_glyphs_that_it_was_given(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(GLYPHS, encoding="utf-8")
    cases = [
        case("listed", cues=shown(2000, "I’m here… ♪")),
        case("not-listed", "site/glyphs", cues=shown(2000, "I’m here ♫")),
    ]
    found = failing(tmp_path / "glyphs", str(tmp_path / "site.yaml"), cases)
    assert found == {one.name: one.fails for one in cases}


CHECKS = (
    "MinDuration", "MaxDuration", "TwoFramesGap", "BridgeGaps", "ShotChange", "MaxCps", "MaxLineLength",
    "NumberOfLines", "Glyph", "Italics", "DialogHyphenSpace", "EllipsesNotThreeDots",
    "TextForHiUseBrackets", "NumbersOneToTenSpellOut", "StartNumberSpellOut", "TimedTextFrameRate",
    "WhiteSpace",
)  # fmt: skip


@pytest.mark.parametrize("name", CHECKS)
def test_each_check_of_subtitle_edit_is_cited(name: str) -> None:
    (netflix,) = resolve([RULESET])
    cited = [one for rule in netflix.rules for one in citations_of(rule)]
    cited += [one for clause in netflix.not_covered for one in clause.citations]
    assert any(one.source == "subtitle-edit" and name in one.clause.split(", ") for one in cited)
