"""Parsers never raise, whatever the bytes; what they say of good documents is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.codes import LEVELS
from validator.formats.sniffing import sniff
from validator.formats.timed_text import parse
from validator.formats.xml.document import read
from validator.model.facts.text import Fault, TextSource, TimedText
from validator.model.reason import Unknown

SEEDS = {
    "a.srt": "1\n00:00:01,000 --> 00:00:02,000\n<i>Hello</i>\n{\\an8}there\n\n"
    "2\n00:00:03,000 --> 00:00:04,000 X1:1 X2:2 Y1:3 Y2:4\n안녕 &amp; <b>x\n",
    "a.vtt": "WEBVTT\n\nREGION\nid:r width:40%\n\nSTYLE\n::cue{}\n\nNOTE n\n\nid\n"
    "00:01.000 --> 00:02.000 region:r line:1%,end\n<v A>Hi <00:01.500><ruby>漢<rt>かん</ruby> &lt;\n",
    "a.ttml": '<?xml version="1.0" encoding="UTF-8"?>\n<tt xmlns="http://www.w3.org/ns/ttml" '
    'xmlns:ttp="http://www.w3.org/ns/ttml#parameter" ttp:frameRate="24" xml:lang="en"><head><styling>'
    '<style xml:id="s"/></styling></head><body><div timeContainer="seq"><p style="s" begin="1s" end="2s">'
    'a<br/><span begin="00:00:00:12">b</span></p><p xml:id="p" dur="3t">c</p></div></body></tt>',
}


def read_all(data: bytes, name: str) -> None:
    """Read as every kind of document; the results must hold together."""
    assert sniff(data, name).format
    source, document = parse(data, name)
    if not isinstance(source, Unknown):
        judge_faults(source.faults)
    if isinstance(document, TimedText):
        assert [cue.number for cue in document.cues] == list(range(1, len(document.cues) + 1))
        assert all(isinstance(cue.start, Fraction) and cue.unit > 0 for cue in document.cues)
    judge_faults(read(data).faults)


def judge_faults(faults: tuple[Fault, ...]) -> None:
    for fault in faults:
        assert fault.code in LEVELS
        assert fault.line >= 1
        assert fault.column >= 1
        assert len(fault.context) <= 80


@given(st.binary(max_size=400), st.sampled_from([*SEEDS, "a.xml", "a.txt", "a"]))
def test_arbitrary_bytes(data: bytes, name: str) -> None:
    read_all(data, name)


@given(
    st.text(max_size=200),
    st.sampled_from([*SEEDS, "a.xml"]),
    st.sampled_from(["utf-8", "utf-16", "utf-32-be"]),
)
def test_arbitrary_text(text: str, name: str, encoding: str) -> None:
    read_all(text.encode(encoding, "replace"), name)


PIECES = (
    "-->", "->", "\n", "\n\n", "\r", "WEBVTT", "NOTE", "STYLE", "REGION", "<", ">", "</", "<i>", "</v>", "&",
    "&amp;", "00:00:01,000", "00:01.000", "99:99:99.999", "-1", "1", "0", "%", ":", ",", ".", " ", "\0",
    "\ufeff", "{\\an8}", "<p begin='1s'>", "</p>", "<!DOCTYPE", "<![CDATA[", "]]>", "<?xml", "é", "\ufffd",
    "\u202e", "9" * 5000,
)  # fmt: skip
TOKENS = st.sampled_from(PIECES)


@given(st.lists(TOKENS, max_size=40), st.sampled_from([*SEEDS, "a.xml"]))
def test_the_pieces_of_the_formats_in_any_order(tokens: list[str], name: str) -> None:
    read_all("".join(tokens).encode(), name)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[bytes, str]:
    """A good document with a few stretches replaced."""
    name = draw(st.sampled_from(sorted(SEEDS)))
    data = SEEDS[name].encode()
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.integers(0, 6)))
        patch = draw(st.one_of(st.binary(max_size=4), TOKENS.map(str.encode)))
        data = data[:start] + patch + data[end:]
    return data, name


@given(mutated())
def test_mutated_documents(document: tuple[bytes, str]) -> None:
    read_all(*document)


@pytest.mark.parametrize("name", sorted(SEEDS))
def test_the_seeds_are_read(name: str) -> None:
    _, document = parse(SEEDS[name].encode(), name)
    assert isinstance(document, TimedText)
    assert document.cues


def srt_time(milliseconds: int) -> str:
    seconds, thousandths = divmod(milliseconds, 1000)
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02},{thousandths:03}"


def as_srt(cues: list[tuple[int, int, str]]) -> str:
    return "".join(
        f"{number}\n{srt_time(start)} --> {srt_time(end)}\n{text}\n\n"
        for number, (start, end, text) in enumerate(cues, 1)
    )


def as_webvtt(cues: list[tuple[int, int, str]]) -> str:
    return "WEBVTT\n\n" + as_srt(cues).replace(",", ".")


def as_ttml(cues: list[tuple[int, int, str]]) -> str:
    events = "".join(f'<p begin="{start}ms" end="{end}ms">{text}</p>' for start, end, text in cues)
    return f'<tt xmlns="http://www.w3.org/ns/ttml" xml:lang=""><body><div>{events}</div></body></tt>'


words = st.text(st.sampled_from("abc 안녕é"), max_size=20).map(lambda text: " ".join(f"x{text}x".split()))


@st.composite
def well_ordered(draw: st.DrawFn) -> list[tuple[int, int, str]]:
    cues, at = [], draw(st.integers(0, 10**7))
    for text in draw(st.lists(words, max_size=8)):
        at += draw(st.integers(0, 5000))
        end = at + draw(st.integers(1, 9000))
        cues.append((at, end, text))
        at = end
    return cues


@pytest.mark.parametrize(("name", "write"), [("a.srt", as_srt), ("a.vtt", as_webvtt), ("a.ttml", as_ttml)])
@given(cues=well_ordered())
def test_what_is_written_is_read(
    name: str, write: Callable[[list[tuple[int, int, str]]], str], cues: list[tuple[int, int, str]]
) -> None:
    source, document = parse(write(cues).encode(), name)
    assert isinstance(document, TimedText)
    assert not isinstance(source, Unknown)
    weighing = {fault.code for fault in source.faults if fault.level != "profile"}
    assert weighing <= {"source.empty"}
    assert [(cue.start * 1000, cue.end * 1000, cue.text) for cue in document.cues] == [
        (Fraction(start), Fraction(end), text) for start, end, text in cues
    ]


@given(well_ordered(), st.sampled_from(["\n", "\r\n", "\r"]))
def test_line_endings_change_nothing_but_themselves(cues: list[tuple[int, int, str]], ending: str) -> None:
    text = as_srt(cues)
    text += "3\n00:00:09.000 --> bad\n\nlost\n"  # so that there are faults to compare
    source, document = parse(text.encode(), "a.srt")
    other, same = parse(text.replace("\n", ending).encode(), "a.srt")
    assert document == same
    assert isinstance(source, TextSource)
    assert isinstance(other, TextSource)
    assert source.faults
    assert other == replace(source, line_ending={"\n": "lf", "\r\n": "crlf", "\r": "cr"}[ending])
