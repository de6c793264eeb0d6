"""Corrections of bytes and characters: byte-order marks, line ends, form C, spaces, ellipses."""

import unicodedata

import pytest

from tests.fix.sample import ELLIPSIS, P, asked, corrected, proposed, srt, ttml, vtt
from validator.fixing.asked import Asked

SRT = srt((1, 1, "Hello"))


@pytest.mark.parametrize(
    ("text", "wanted", "expected"),
    [
        ("\ufeff" + SRT, Asked(), SRT),
        ("\ufeff\ufeff" + SRT, asked("source.bom-doubled"), SRT),
        ("\ufeffï»¿" + SRT, asked("source.bom-corrupt"), SRT),
        ("ï»¿" + SRT, asked("source.bom-corrupt"), SRT),
        (SRT, asked("text.encoding.bom-missing"), "\ufeff" + SRT),
        (SRT, Asked(), SRT),
    ],
)
def test_byte_order_marks(text, wanted, expected):
    assert corrected("bom", "srt", text, wanted) == expected


def test_other_encodings_are_told_by_their_mark():
    text = "\ufeff" + SRT
    assert corrected("bom", "srt", text, asked("text.encoding.bom-forbidden"), "utf-16-le") == text
    assert corrected("bom", "srt", "\ufeff" + text, Asked(), "utf-16-le") == text
    assert corrected("bom", "ttml", "ï»¿x", Asked(), "iso8859-1") == "ï»¿x"


@pytest.mark.parametrize(
    ("text", "allowed", "expected"),
    [
        ("a\r\nb\r\nc\n", "", "a\r\nb\r\nc\r\n"),
        ("a\nb\nc\r\n", "", "a\nb\nc\n"),
        ("a\r\nb\r\n", "", "a\r\nb\r\n"),
        ("a\rb\r\nc\n", "", "a\nb\nc\n"),
        ("a\r\nb\r\n", "lf", "a\nb\n"),
        ("a\nb\n", "crlf, mixed", "a\r\nb\r\n"),
        ("a\nb\r\nc\r\n", "lf, crlf", "a\r\nb\r\nc\r\n"),
        ("a\r\nb", "", "a\r\nb\r\n"),
        ("", "", ""),
        ("\ufeff", "", "\ufeff"),
    ],
)
def test_line_ends(text, allowed, expected):
    wanted = asked("text.encoding.line-ending", allowed=allowed) if allowed else Asked()
    assert corrected("line-endings", "srt", text, wanted) == expected


def test_xml_needs_no_line_end_after_its_last_line():
    assert corrected("line-endings", "ttml", "<a>\n</a>") == "<a>\n</a>"


@pytest.mark.parametrize("text", ["안녕하세요", "café\nŒuvre", "が", "Ω K", "\u212b", "ệ\u0323x"])
def test_form_c(text):
    decomposed = unicodedata.normalize("NFD", text)
    assert corrected("nfc", "srt", decomposed) == unicodedata.normalize("NFC", text)
    assert corrected("nfc", "srt", text) == unicodedata.normalize("NFC", text)


def test_form_c_never_eats_markup():
    # U+0338 after a bracket would make it the letter "not greater than"
    text = ttml(f"{P}\u0338a e\u0301</p>")
    assert corrected("nfc", "ttml", text) == text.replace("e\u0301", "é")


@pytest.mark.parametrize(
    ("format_", "text", "expected"),
    [
        ("srt", "1  \n00:00 \t\ntext \n", "1\n00:00\ntext\n"),
        ("srt", "a \r\nb\r\n", "a\r\nb\r\n"),
        ("srt", "a\n  \nb\n", "a\n  \nb\n"),  # what such a line is, readers disagree on
        ("srt", "  a b\n", "  a b\n"),
        ("srt", "a\u00a0\n", "a\u00a0\n"),
    ],
)
def test_spaces_at_line_ends(format_, text, expected):
    assert corrected("trailing-spaces", format_, text) == expected


def test_spaces_in_xml_may_be_text():
    data = ttml(f"{P}a <br/> \n b </p>").encode()
    assert proposed(data, "a.ttml").data == data


def test_an_ellipsis_is_made_where_a_broken_rule_names_three_points():
    wanted = Asked(frozenset({ELLIPSIS}))
    text = srt((1, 1, "Wait...\n<i>a...</i> b"), (2, 3, "...four...."))
    expected = srt((1, 1, "Wait…\n<i>a…</i> b"), (2, 3, "…four…."))
    assert corrected("ellipsis", "srt", text, wanted) == expected
    assert corrected("ellipsis", "srt", text) == text


def test_an_ellipsis_is_made_in_the_text_of_cues_only():
    wanted = Asked(frozenset({ELLIPSIS}))
    text = vtt("NOTE wait...", (1, "<v Bob...>Oh...</v>"))
    assert corrected("ellipsis", "webvtt", text, wanted) == text.replace("Oh...", "Oh…")
    body = f'<!-- ... --><metadata>...</metadata>{P}a...<span xml:id="s">...</span></p><?x ...?>'
    assert corrected("ellipsis", "ttml", ttml(body), wanted) == ttml(body).replace("a...", "a…").replace(
        '"s">...', '"s">…'
    )


def test_a_character_that_the_encoding_lacks_is_not_written():
    text = ttml(f"{P}Wait... é</p>").replace("UTF-8", "ISO-8859-1")
    made = proposed(text.encode("latin-1"), "a.ttml", Asked(frozenset({ELLIPSIS})))
    assert (made.data, made.trouble) == (text.encode("latin-1"), None)
