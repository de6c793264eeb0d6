"""What holds of every correction, whatever the file: nothing else changes, once is enough."""

import itertools
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.fix.sample import ELLIPSIS, asked, proposed, srt, ttml, vtt
from validator.fixing.asked import Asked
from validator.fixing.corrections import BY_NAME
from validator.fixing.document import Document, read
from validator.fixing.xml_tokens import attributes, tokens
from validator.formats.lines import split_lines
from validator.formats.timed_text import parse
from validator.model.facts.text import TimedText

EVERYTHING = Asked(frozenset({ELLIPSIS}), frozenset({"film"}))
WORDS = st.sampled_from(
    [
        "a",
        "...",
        "…",
        " ",
        "\t",
        "é",
        "e\u0301",
        "가",
        "\u1100\u1161",
        "<i>",
        "</i>",
        "42",
        "-->",
        "\u0338",
        "pt_BR",
        "\u3000",
    ]
)
LINE = st.lists(WORDS, max_size=5).map("".join)
TEXT = st.lists(LINE, min_size=1, max_size=2).map("\n".join)
STARTS = st.integers(0, 58)
ENDS = st.sampled_from(["\n", "\r\n", "\r"])
MARKS = st.sampled_from(["", "\ufeff", "ï»¿", "\ufeff\ufeff"])


@st.composite
def line_files(draw):
    """SRT and WebVTT files, some of them broken, with any line ends and marks."""
    if draw(st.booleans()):
        form, text = "srt", srt(*draw(st.lists(st.tuples(st.integers(0, 9), STARTS, TEXT), max_size=5)))
    else:
        blocks = st.one_of(st.tuples(STARTS, TEXT), st.builds("NOTE {}".format, LINE))
        form, text = "webvtt", vtt(*draw(st.lists(blocks, max_size=5)))
    text = draw(MARKS) + text.replace("\n", draw(ENDS))
    return form, text[: draw(st.integers(0, len(text)))] if draw(st.booleans()) else text


@st.composite
def xml_files(draw):
    """Well-formed TTML documents, with and without declarations of language."""
    word = st.sampled_from(
        ["a", "...", "e\u0301", "가", "\u1100\u1161", "&amp;", "<br/>", "<!-- ... -->", "\n ", "\r\n"]
    )
    text = st.lists(word, max_size=5).map("".join)
    tag = st.sampled_from(["en", "pt_BR", "kr", "kr_KR", " de_AT ", "", "x_y_z_"])
    paragraph = st.builds('<p begin="1s" end="2s" xml:lang="{}">{}</p>{}'.format, tag, text, text)
    return ttml("".join(draw(st.lists(paragraph, max_size=4))), draw(tag))


def names(form):
    return [name for name, one in BY_NAME.items() if form in one.formats]


def checked(form, text):
    """The document with each correction on its own; asserts what must hold of every one."""
    document = Document(form, "utf-8", text)
    for name in names(form):
        edits = sorted(BY_NAME[name].edits(document, EVERYTHING), key=lambda edit: edit.start)
        for one, other in itertools.pairwise(edits):
            assert one.end <= other.start
        assert all(text[edit.start : edit.end] != edit.text for edit in edits)
        changed = document.edited(edits)
        assert BY_NAME[name].edits(changed, EVERYTHING) == []
        yield name, changed


@given(line_files())
def test_a_second_time_nothing_is_left_to_do(file):
    form, text = file
    assert {name for name, _ in checked(form, text)} == set(names(form))


@given(xml_files())
def test_in_xml_nothing_but_text_and_tags_of_language_changes(text):
    for name, changed in checked("ttml", text):
        old, new = list(tokens(text)), list(tokens(changed.text))
        assert [(one.kind, one.name) for one in old] == [(one.kind, one.name) for one in new]
        for before, after in zip(old, new, strict=True):
            if name == "ellipsis" and before.kind != "text":
                assert text[before.start : before.end] == changed.text[after.start : after.end]
            if name == "language-tags" and before.kind in ("text", "other"):
                assert text[before.start : before.end] == changed.text[after.start : after.end]
            if name == "language-tags":
                assert [one for one, *_ in attributes(text, before)] == [
                    one for one, *_ in attributes(changed.text, after)
                ]


def shown(data, name):
    """What a viewer gets to see, whatever the cues are called: times and text in form C."""
    _, text = parse(data, name)
    assert isinstance(text, TimedText)
    return sorted(
        (cue.start, cue.end, unicodedata.normalize("NFC", "\n".join(row.rstrip(" \t") for row in cue.lines)))
        for cue in text.cues
    )


@given(line_files())
def test_what_is_shown_stays_the_same_and_once_is_enough(file):
    form, text = file
    name = {"srt": "film.srt", "webvtt": "film.vtt"}[form]
    data = text.encode()
    made = proposed(data, name)
    if made.trouble is None and not text.startswith("ï»¿"):
        assert shown(made.data, name) == shown(data, name)
    assert proposed(made.data, name).data == made.data


@given(st.binary(max_size=400), st.sampled_from(["film.srt", "film.vtt", "film.ttml", "delivery.yaml"]))
def test_noise_breaks_nothing(data, name):
    made = proposed(data, name, EVERYTHING)
    assert proposed(made.data, name, EVERYTHING).data == made.data


@given(st.text(alphabet="ab\r\n\ufeff\u2028\x0b", max_size=40))
def test_lines_are_those_of_the_formats(text):
    document = Document("srt", "utf-8", text)
    assert [line.text for line in document.lines()] == split_lines(text.lstrip("\ufeff"))
    assert all(text[line.start : line.end] == line.text for line in document.lines())
    for number, line in enumerate(document.lines(), 1):
        assert document.line_number(line.start) == number


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32"])
def test_a_document_is_written_back_byte_for_byte(encoding):
    data = srt((1, 1, "한글 é")).encode(encoding)
    document = read(data, "srt")
    assert document is not None
    assert document.data() == data


def test_bytes_that_are_no_text_are_no_document():
    assert read(b"1\n\xff\xfe\xfd", "srt") is None
    assert proposed(srt((1, 1, "안녕하세요 반갑습니다")).encode("cp949")).trouble.code == "fix.undecodable"
    assert proposed(b"RIFF....WAVEfmt ", "a.wav", asked()).trouble.code == "fix.no-timed-text"
    assert proposed(b"<tt xmlns='http://www.w3.org/ns/ttml'", "a.ttml").trouble.code == "text.unreadable"
