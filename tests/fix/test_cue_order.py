"""Cues in order; and what is left alone because its order can't be told safely."""

import pytest

from tests.fix.sample import corrected, srt, vtt

IN_ORDER = srt((1, 1, "a"), (2, 3, "b"), (3, 5, "c"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (IN_ORDER, IN_ORDER),
        (srt((3, 5, "c"), (1, 1, "a"), (2, 3, "b")), IN_ORDER),
        (srt((1, 3, "b"), (2, 1, "a"), (3, 5, "c")), IN_ORDER),
        (srt((0, 1, "a"), (7, 3, "b"), (7, 5, "c")), IN_ORDER),
        (srt((1, 1, "a"), (2, 1, "A"), (3, 0, "z")), srt((1, 0, "z"), (2, 1, "a"), (3, 1, "A"))),
        ("", ""),
        ("\n\n" + IN_ORDER, "\n\n" + IN_ORDER),
    ],
)
def test_srt(text, expected):
    assert corrected("cue-order", "srt", text) == expected


def test_the_lines_between_cues_stay_where_they_are():
    text = srt((2, 5, "b\nb"), (1, 1, "a")).replace("b\nb\n\n", "b\r\nb\n\n\n\n").rstrip("\n")
    expected = srt((1, 1, "a"), (2, 5, "b\nb")).replace("a\n\n", "a\n\n\n\n").replace("b\nb\n", "b\r\nb")
    assert corrected("cue-order", "srt", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        srt((2, 5, "b\n\n42"), (1, 1, "a")),  # is 42 text, or a cue without a time?
        srt((2, 5, "b\n\nmore"), (1, 1, "a")),
        srt((2, 5, "b"), ("x", 1, "a")),
        srt((2, 5, "b"), (1, 1, "a")).replace("1\n00:00:01", "00:00:01"),
        srt((2, 5, "b"), (1, 1, "a")).replace("00:00:01,000 -->", "00:00:0x,000 -->"),
        srt((2, 5, "b"), (1, 1, "a")).replace("b\n\n", "b\n"),
        "before\n\n" + srt((2, 5, "b"), (1, 1, "a")),
    ],
)
def test_an_srt_whose_blocks_are_in_doubt_is_left_alone(text):
    assert corrected("cue-order", "srt", text) == text


def test_webvtt_cues_take_their_comments_along():
    text = vtt(
        "STYLE\n::cue {}", (9, "c"), "NOTE about b\nand more", "NOTE b too", (5, "b"), (1, "a"), "NOTE end"
    )
    expected = vtt(
        "STYLE\n::cue {}", (1, "a"), "NOTE about b\nand more", "NOTE b too", (5, "b"), (9, "c"), "NOTE end"
    )
    assert corrected("cue-order", "webvtt", text) == expected


@pytest.mark.parametrize(
    "text",
    [
        vtt((1, "a"), (5, "b")),
        vtt("NOTE of the file, or of b?", (5, "b"), (1, "a")),
        vtt((5, "b"), "STYLE\n::cue {}", (1, "a")),
        vtt((5, "b"), "stray", (1, "a")),
        vtt((5, "b"), (1, "a")).replace("00:01.000", "00:0x.000"),
    ],
)
def test_a_webvtt_file_in_order_or_in_doubt_is_left_alone(text):
    assert corrected("cue-order", "webvtt", text) == text


def test_a_comment_above_the_first_cue_does_not_hinder_the_others():
    text = vtt("NOTE of the file", (1, "a"), (9, "c"), (5, "b"))
    assert corrected("cue-order", "webvtt", text) == vtt("NOTE of the file", (1, "a"), (5, "b"), (9, "c"))
