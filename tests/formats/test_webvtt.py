from __future__ import annotations

from fractions import Fraction

import pytest

from tests.formats.reading import Place, cues_of, document_of, faults_of
from validator.formats.codes import WEBVTT

TIMING = "00:01.000 --> 00:02.000"


def cue(text: str, timing: str = TIMING) -> str:
    return f"WEBVTT\n\n{timing}\n{text}\n"


def with_timing(timing: str) -> str:
    return cue("Text", timing)


def region(*settings: str) -> str:
    return "WEBVTT\n\nREGION\n" + "\n".join(settings) + f"\n\n{TIMING}\nText\n"


# One planted defect each, and everything that is reported for it.
CASES: list[tuple[str, list[Place]]] = [
    (cue("a\0b"), [("webvtt.nul", 4, 2)]),
    (cue("Text").replace("WEBVTT", "WEBVT"), [("webvtt.signature.missing", 1, 1)]),
    (" " + cue("Text"), [("webvtt.signature.missing", 1, 1)]),
    (cue("Text").replace("WEBVTT", "WEBVTT:"), [("webvtt.signature.not-separated", 1, 7)]),
    ("WEBVTT\n", [("webvtt.signature.incomplete", 1, 7)]),
    (cue("Text").replace("\n\n", "\nKind: captions\n\n"), [("webvtt.header.no-blank-line", 2, 1)]),
    (cue("Text").replace("\n\n", "\n"), [("webvtt.header.no-blank-line", 2, 1)]),
    (
        cue("Text").replace("\n\n", "\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\n"),
        [("webvtt.header.timestamp-map", 2, 1)],
    ),
    (with_timing("00:01.000 --> "), [("webvtt.time.missing", 3, 15)]),
    (with_timing("x0:01.000 --> 00:02.000"), [("webvtt.time.not-a-digit", 3, 1)]),
    (with_timing("0:00:01.000 --> 00:02.000"), [("webvtt.time.hours", 3, 1)]),
    (with_timing("00 --> 00:02.000"), [("webvtt.time.no-colon", 3, 3)]),
    (with_timing("120:01.000 --> 00:02.000"), [("webvtt.time.no-colon", 3, 7)]),
    (with_timing("00:1.000 --> 00:02.000"), [("webvtt.time.two-digits", 3, 5)]),
    (with_timing("0:01.000 --> 00:02.000"), [("webvtt.time.two-digits", 3, 1)]),
    (with_timing("00:01.000 --> 00::02.000"), [("webvtt.time.two-digits", 3, 18)]),
    (with_timing("00:01.000 --> 00:60.000"), [("webvtt.time.out-of-range", 3, 15)]),
    (with_timing("60:01.000 --> 60:02.000"), [("webvtt.time.out-of-range", 3, 1)]),
    (with_timing("00:01,000 --> 00:02,000"), [("webvtt.time.no-point", 3, 6)]),
    (with_timing("00:01.00 --> 00:02.000"), [("webvtt.time.milliseconds", 3, 9)]),
    (with_timing("00:01.000 foo --> 00:02.000"), [("webvtt.arrow.missing", 3, 11)]),
    (with_timing("00:01.000--> 00:02.000"), [("webvtt.arrow.no-space-before", 3, 10)]),
    (with_timing("00:01.000 -->00:02.000"), [("webvtt.arrow.no-space-after", 3, 14)]),
    (with_timing("  00:01.000 --> 00:02.000"), [("webvtt.timing.leading-space", 3, 1)]),
    ("WEBVTT\n\none\ntwo\n" + TIMING + "\nText\n", [("webvtt.identifier.no-timing", 4, 1)]),
    ("WEBVTT\n\none\ntwo\n", [("webvtt.identifier.no-timing", 4, 1)]),
    ("WEBVTT\n\none\n", [("webvtt.identifier.alone", 3, 1)]),
    (
        f"WEBVTT\n\na\n{TIMING}\nText\n\na\n00:02.000 --> 00:03.000\nText\n",
        [("webvtt.identifier.duplicate", 7, 1)],
    ),
    (cue("Text\n00:02.000 --> 00:03.000\nMore"), [("webvtt.blank-line-missing", 5, 1)]),
    ("WEBVTT\n\nNOTE\na --> b\n", [("webvtt.comment.arrow", 4, 3)]),
    ("WEBVTT\n\nSTYLE\n::cue{} -->\n", [("webvtt.style.arrow", 4, 9)]),
    (cue("Text\n\nSTYLE\n::cue{}"), [("webvtt.style.after-cue", 6, 1)]),
    ("WEBVTT\n\nREGION\nid:a\n-->\n", [
        ("webvtt.region.arrow", 5, 1), ("webvtt.region.setting-malformed", 5, 1),
    ]),
    (cue("Text\n\nREGION\nid:a"), [("webvtt.region.after-cue", 6, 1)]),
    (region("width:50%"), [("webvtt.region.id-missing", 3, 1)]),
    (region("id:a", "", "REGION", "id:a"), [("webvtt.region.id-duplicate", 6, 1)]),
    (region("id:a width: 50%"), [
        ("webvtt.region.setting-malformed", 4, 6), ("webvtt.region.setting-malformed", 4, 13),
    ]),
    (region("id:a", "height:50%"), [("webvtt.region.setting-unknown", 5, 1)]),
    (region("id:a", "lines:3 lines:3"), [("webvtt.region.setting-duplicate", 5, 9)]),
    (region("id:a", "width:101%"), [("webvtt.region.setting-value", 5, 1)]),
    (region("id:a", "lines:3.5"), [("webvtt.region.setting-value", 5, 1)]),
    (region("id:a", "regionanchor:0%"), [("webvtt.region.setting-value", 5, 1)]),
    (region("id:a", "viewportanchor:0%,-1%"), [("webvtt.region.setting-value", 5, 1)]),
    (region("id:a", "scroll:down"), [("webvtt.region.setting-value", 5, 1)]),
    (with_timing(TIMING + "align:start"), [
        ("webvtt.setting.not-separated", 3, 24),
    ]),
    (with_timing(TIMING + " align"), [("webvtt.setting.malformed", 3, 25)]),
    (with_timing(TIMING + " align:"), [("webvtt.setting.malformed", 3, 25)]),
    (with_timing(TIMING + " :start"), [("webvtt.setting.malformed", 3, 25)]),
    (with_timing(TIMING + " foo:bar"), [("webvtt.setting.unknown", 3, 25)]),
    (with_timing(TIMING + " align:start align:end"), [("webvtt.setting.duplicate", 3, 37)]),
    (with_timing(TIMING + " vertical:up"), [("webvtt.setting.value", 3, 25)]),
    (with_timing(TIMING + " line:-1%"), [("webvtt.setting.value", 3, 25)]),
    (with_timing(TIMING + " line:1,middle"), [("webvtt.setting.value", 3, 25)]),
    (with_timing(TIMING + " position:50"), [("webvtt.setting.value", 3, 25)]),
    (with_timing(TIMING + " position:100.1%"), [("webvtt.setting.value", 3, 25)]),
    (with_timing(TIMING + " size:1e1%"), [("webvtt.setting.value", 3, 25)]),
    (with_timing(TIMING + " align:middle"), [("webvtt.setting.value", 3, 25)]),
    (with_timing(TIMING + " line:1.5"), [("webvtt.setting.fractional-line", 3, 25)]),
    (with_timing(TIMING + " region:a"), [("webvtt.setting.region-undefined", 3, 25)]),
    (region("id:a").replace(TIMING, TIMING + " region:a line:1"), [("webvtt.setting.region-ignored", 6, 34)]),
    (cue("a <s>b</s>"), [("webvtt.tag.unknown", 4, 3), ("webvtt.tag.end-mismatch", 4, 7)]),
    (cue("a < b > c"), [("webvtt.tag.unknown", 4, 3)]),
    (cue("one\na <b"), [("webvtt.tag.unterminated", 5, 3)]),
    (cue("<c.>a</c>"), [("webvtt.tag.class-empty", 4, 1)]),
    (cue("<v>a"), [("webvtt.tag.annotation-missing", 4, 1)]),
    (cue("<lang>a</lang>"), [("webvtt.tag.annotation-missing", 4, 1)]),
    (cue("<b x>a</b>"), [("webvtt.tag.annotation-not-allowed", 4, 1)]),
    (cue("<lang en_US>a</lang>"), [("webvtt.tag.language-malformed", 4, 1)]),
    (cue("<v A>a\n<v B>b"), [("webvtt.tag.voice-nested", 5, 1), ("webvtt.tag.voice-not-closed", 5, 1)]),
    (cue("<rt>a</rt>"), [
        ("webvtt.tag.ruby-text-outside-ruby", 4, 1), ("webvtt.tag.end-mismatch", 4, 6),
    ]),
    (cue("<b>a</i></b>"), [("webvtt.tag.end-mismatch", 4, 5)]),
    (cue("a\n<i>b"), [("webvtt.tag.not-closed", 5, 1)]),
    (cue("a <v A>b"), [("webvtt.tag.voice-not-closed", 4, 3)]),
    (cue("R&B"), [("webvtt.character-reference", 4, 2)]),
    (cue("a & b"), [("webvtt.character-reference", 4, 3)]),
    (cue("&amp &nosuch; &#0;"), [("webvtt.character-reference", 4, at) for at in (1, 6, 15)]),
    (cue("a\n\n00:00.500 --> 00:03.000\nb"), [("webvtt.cue.out-of-order", 6, 1)]),
    (with_timing("00:02.000 --> 00:02.000"), [("webvtt.cue.end-not-after-start", 3, 15)]),
    (cue("a <1> b"), [("webvtt.timestamp.malformed", 4, 3)]),
    (cue("a <00:01.5000> b"), [("webvtt.timestamp.malformed", 4, 3)]),
    (cue("<00:01.000>a <00:02.000>b"), [
        ("webvtt.timestamp.outside-cue", 4, 1), ("webvtt.timestamp.outside-cue", 4, 14),
    ]),
    (cue("a <00:01.500>b <00:01.500>c"), [("webvtt.timestamp.not-increasing", 4, 16)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_planted_defect_is_found_and_nothing_else(text: str, expected: list[Place]) -> None:
    assert faults_of(text, "a.vtt") == expected


def test_every_code_is_reached() -> None:
    assert {code for _, expected in CASES for code, _, _ in expected} == WEBVTT.keys()


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n\n",
        "\ufeffWEBVTT - a title\n\n" + TIMING + "\nText\n",
        cue("Text").replace("\n", "\r"),
        cue(""),
        cue("Text\n \nnot blank above"),
        with_timing("100:00:01.000\t-->  100:00:02.000\t"),
        with_timing(TIMING + " vertical:rl line:-1,end position:0%,line-left size:100.0% align:right"),
        with_timing(TIMING + " line:33.3%,center"),
        region("id:a width:40% lines:3", "regionanchor:0%,100% viewportanchor:10.5%,90% scroll:up").replace(
            TIMING, TIMING + " region:a position:5% align:left"
        ),
        f"WEBVTT\n\nSTYLE\n::cue {{ color: red }}\n\nNOTE a\n\nNOTE\nmany\nlines\n\n{TIMING}\nText\n",
        f"WEBVTT\n\nNOTED\n{TIMING}\nan identifier, not a comment\n",
        cue("<v.loud Esme Jones>It's 3 > 2"),
        cue("<i.a.b>a <b>b</b></i> <u>c</u> <lang pt-BR>d</lang> <c>e</c>"),
        cue("<ruby>a<rt>b</rt>c<rt>d</ruby>"),
        cue("a <00:00:01.200>b <00:01.500>c"),
        cue("&amp;&lt;&gt;&nbsp;&lrm;&rlm;&eacute;&#233;&#xE9;"),
        cue("a\n\n" + TIMING + "\nthe same time again"),
    ],
)  # fmt: skip
def test_good_files_have_no_faults(text: str) -> None:
    assert faults_of(text, "a.vtt") == []


def test_one_run_lists_all_and_keeps_the_good_cues() -> None:
    text = cue("One") + (
        "\n2\n00:03.000 -> 00:04.000\nlost\n"
        "\n00:05,000 --> 00:06.000\nlost too\n"
        "\n00:07.000 --> 00:08.000 foo:1\n<b>Four\n"
    )
    assert faults_of(text, "a.vtt") == [
        ("webvtt.identifier.no-timing", 7, 1),
        ("webvtt.time.no-point", 10, 6),
        ("webvtt.setting.unknown", 13, 25),
        ("webvtt.tag.not-closed", 14, 1),
    ]
    assert [one.lines for one in cues_of(text, "a.vtt")] == [("One",), ("Four",)]


def test_a_cue() -> None:
    text = "WEBVTT\n\nintro\n01:02:03.004 --> 01:02:05.000 line:0 position:10%\n<v Ana><i>Hi</i> &amp;\nbye\n"
    (one,) = cues_of(text, "a.vtt")
    assert (one.number, one.identifier) == (1, "intro")
    assert (one.start, one.end) == (Fraction(3723004, 1000), Fraction(3725))
    assert one.lines == ("Hi &", "bye")
    assert (one.line, one.column, one.text_line) == (3, 1, 5)
    assert (one.region, one.unit, one.italic) == ("line:0 position:10%", Fraction(1, 1000), True)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>です", ("漢字です",)),
        ("<c.yellow>a</c><00:01.500>b", ("ab",)),
        ("a&nbsp;b&#x2014;", ("a\xa0b—",)),
        ("<b>a\nb</b>", ("a", "b")),
        ("", ()),
    ],
)
def test_what_is_displayed(text: str, lines: tuple[str, ...]) -> None:
    (one,) = cues_of(cue(text), "a.vtt")
    assert one.lines == lines


def test_languages_of_spans_are_given_with_their_lines() -> None:
    document = document_of(cue("<lang en>a</lang>\n<lang fr-CA>b</lang>"), "a.vtt")
    assert document.languages == (("en", 4), ("fr-CA", 5))


def test_a_region_is_the_place_of_a_cue_unless_a_setting_takes_it_out() -> None:
    text = region("id:top").replace(TIMING, TIMING + " region:top align:left")
    assert [one.region for one in cues_of(text, "a.vtt")] == ["top"]
    out = text.replace("align:left", "line:0")
    assert [one.region for one in cues_of(out, "a.vtt")] == ["line:0"]
