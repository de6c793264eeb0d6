from __future__ import annotations

from fractions import Fraction

import pytest

from tests.formats.reading import Place, cues_of, faults_of, source_of
from validator.formats.codes import SRT

FIRST = "1\n00:00:01,000 --> 00:00:02,000\nOne\n\n"

# One planted defect each, and everything that is reported for it.
CASES: list[tuple[str, list[Place]]] = [
    ("Title\n\n" + FIRST, [("srt.text-before-first-cue", 1, 1)]),
    ("00:00:01,000 --> 00:00:02,000\nOne\n", [("srt.index.missing", 1, 1)]),
    ("one\n00:00:01,000 --> 00:00:02,000\nOne\n", [("srt.index.malformed", 1, 1)]),
    (FIRST + "1\n00:00:03,000 --> 00:00:04,000\nTwo\n", [("srt.index.duplicate", 5, 1)]),
    (FIRST + "3\n00:00:03,000 --> 00:00:04,000\nTwo\n", [("srt.index.out-of-sequence", 5, 1)]),
    ("0\n00:00:01,000 --> 00:00:02,000\nOne\n", [("srt.index.out-of-sequence", 1, 1)]),
    (FIRST + "2\nTwo\n", [("srt.timing.missing", 6, 1)]),
    (FIRST + "2\n", [("srt.timing.missing", 5, 1)]),
    ("1\n00:00:01,000 -> 00:00:02,000\nOne\n", [("srt.timing.arrow", 2, 14)]),
    ("1\n00:00:01,000 —> 00:00:02,000\nOne\n", [("srt.timing.arrow", 2, 14)]),
    ("1\n00:00:01,000 --> 00:00:02,000 align:start\nOne\n", [("srt.timing.trailing-text", 2, 31)]),
    (
        "1\n00:00:01,000 --> 00:00:02,000 X1:0 X2:10 Y1:0 Y2:10\nOne\n",
        [("srt.timing.coordinates", 2, 31)],
    ),
    ("1\n--> 00:00:02,000\nOne\n", [("srt.time.malformed", 2, 1)]),
    ("1\n00:00:01,000 -->\nOne\n", [("srt.time.malformed", 2, 17)]),
    ("1\n00:00:01:12 --> 00:00:02,000\nOne\n", [("srt.time.malformed", 2, 1)]),
    ("1\n00:01,000 --> 00:00:02,000\nOne\n", [("srt.time.malformed", 2, 1)]),
    ("1\n00:00:01 --> 00:00:02,000\nOne\n", [("srt.time.malformed", 2, 1)]),
    ("1\n00:00:01,000 --> -00:00:02,000\nOne\n", [("srt.time.malformed", 2, 18)]),
    ("1\n00:00:01,000x --> 00:00:02,000\nOne\n", [("srt.time.malformed", 2, 13)]),
    ("1\n00:00:01,000 --> 00:00:02.000\nOne\n", [("srt.time.separator", 2, 26)]),
    ("1\n0:00:01,000 --> 00:00:02,000\nOne\n", [("srt.time.digits", 2, 1)]),
    ("1\n00:00:01,000 --> 00:00:02,00\nOne\n", [("srt.time.digits", 2, 18)]),
    ("1\n" + "0" * 5000 + ":00:01,000 --> 00:00:02,000\nOne\n", [("srt.time.digits", 2, 1)]),
    ("1\n00:00:01,000 --> 00:00:" + "2" * 5000 + ",000\nOne\n", [("srt.time.digits", 2, 18)]),
    ("1\n00:00:01,000 --> 00:60:02,000\nOne\n", [("srt.time.out-of-range", 2, 18)]),
    ("1\n00:00:75,000 --> 00:01:20,000\nOne\n", [("srt.time.out-of-range", 2, 1)]),
    (FIRST + "lost\n", [("srt.blank-line-in-cue", 5, 1)]),
    ("1\n\n00:00:01,000 --> 00:00:02,000\nOne\n", [("srt.blank-line-in-cue", 2, 1)]),
    (
        FIRST.rstrip("\n") + "\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n",
        [("srt.blank-line-missing", 4, 1)],
    ),
    ("1\n00:00:02,000 --> 00:00:02,000\nOne\n", [("srt.cue.end-not-after-start", 2, 18)]),
    ("1\n00:00:02,000 --> 00:00:01,000\nOne\n", [("srt.cue.end-not-after-start", 2, 18)]),
    (FIRST + "2\n00:00:00,500 --> 00:00:04,000\nTwo\n", [("srt.cue.out-of-order", 6, 1)]),
    (FIRST.replace("One", "a <sighs> b"), [("srt.tag.unknown", 3, 3)]),
    (FIRST.replace("One", "a <i>b\nc"), [("srt.tag.unclosed", 3, 3)]),
    (FIRST.replace("One", "a</b>"), [("srt.tag.not-open", 3, 2)]),
    (FIRST.replace("One", "<b><i>a</b></i>"), [("srt.tag.crossed", 3, 8)]),
    (FIRST.replace("One", r"{\an8}a"), [("srt.override", 3, 1)]),
    (FIRST.replace("One", "a &amp; b"), [("srt.character-reference", 3, 3)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_planted_defect_is_found_and_nothing_else(text: str, expected: list[Place]) -> None:
    assert faults_of(text, "a.srt") == expected


def test_every_code_is_reached() -> None:
    assert {code for _, expected in CASES for code, _, _ in expected} == SRT.keys()


@pytest.mark.parametrize(
    "text",
    [
        FIRST,
        FIRST.replace("\n", "\r\n"),
        FIRST.replace("\n", "\r"),
        "\n\n" + FIRST,
        FIRST.replace("One", "1984"),
        FIRST.replace("One", "<i>a</i> <FONT color='red'>b</FONT>"),
        FIRST.replace("One", "if a < b > c & d {e}"),
        FIRST.replace("One", "Go --> there"),
        FIRST.replace("One", "12:30 -> 14:00"),
        FIRST.replace("One", ""),
        FIRST + " \n2\n100:00:03,000 --> 100:00:04,000  \nTwo\n",
    ],
)
def test_good_files_have_no_faults(text: str) -> None:
    assert faults_of(text, "a.srt") == []


def test_one_run_lists_all_and_keeps_the_good_cues() -> None:
    text = (
        FIRST
        + "2\n00:00:03,000 --> 00:00:xx,000\nbad\n\n"
        + "3\n00:00:05.000 --> 00:00:06,000\nThree\n\nmore\n\n"
        + "4\n00:00:07,000 -> 00:00:08,000\nFour\n"
    )
    assert faults_of(text, "a.srt") == [
        ("srt.time.malformed", 6, 18),
        ("srt.time.separator", 10, 9),
        ("srt.blank-line-in-cue", 13, 1),
        ("srt.timing.arrow", 16, 14),
    ]
    assert [(cue.identifier, cue.lines) for cue in cues_of(text, "a.srt")] == [
        ("1", ("One",)),
        ("3", ("Three", "more")),
        ("4", ("Four",)),
    ]


def test_a_cue() -> None:
    text = "7\n01:02:03,004 --> 01:02:05,000\n<i>Hello</i>,\n{\\an8}world &lt;3\n"
    (cue,) = cues_of(text, "a.srt")
    assert (cue.number, cue.identifier) == (1, "7")
    assert (cue.start, cue.end) == (Fraction(3723004, 1000), Fraction(3725))
    assert cue.lines == ("Hello,", "world &lt;3")
    assert (cue.line, cue.column, cue.text_line) == (1, 1, 3)
    assert (cue.region, cue.unit, cue.italic) == ("an8", Fraction(1, 1000), True)


def test_coordinates_tell_places_apart() -> None:
    (cue,) = cues_of("1\n00:00:01,000 --> 00:00:02,000 X1:0 X2:10 Y1:0 Y2:10\nOne\n", "a.srt")
    assert cue.region == "X1:0 X2:10 Y1:0 Y2:10"


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("<font color=red>a</font>", ("a",)),
        ("<v Bob>a", ("a",)),
        ("<sighs> a", ("<sighs> a",)),
        (r"{\pos(1,2)}{\i1}a{\i0}", ("a",)),
        ("{a}", ("{a}",)),
        ("a\nb", ("a", "b")),
        ("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", ("漢字",)),
        ("<ruby>漢<rt>か\nん</ruby>字", ("漢", "字")),
        ("", ()),
    ],
)
def test_what_is_displayed(text: str, lines: tuple[str, ...]) -> None:
    (cue,) = cues_of(FIRST.replace("One", text), "a.srt")
    assert cue.lines == lines


def test_index_faults_do_not_cascade() -> None:
    cue = "{}\n00:00:0{},000 --> 00:00:0{},500\nText\n\n"
    text = "".join(cue.format(index, n, n) for n, index in enumerate((1, 2, 5, 6, "x", 8, 9), 1))
    assert faults_of(text, "a.srt") == [
        ("srt.index.out-of-sequence", 9, 1),
        ("srt.index.malformed", 17, 1),
    ]


def test_the_context_is_the_line_cut_to_eighty_characters() -> None:
    faults = source_of(FIRST.replace("One", "x" * 200 + "\t&amp;" + "y" * 200), "a.srt").faults
    (fault,) = faults
    assert fault.column == 202
    assert len(fault.context) == 80
    assert "␉&amp;" in fault.context
