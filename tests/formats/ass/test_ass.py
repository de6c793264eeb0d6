"""ASS and SSA: structure with places, text without overrides, and pysubs2 as a second opinion."""

from __future__ import annotations

from fractions import Fraction

import pysubs2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.formats.reading import Place, cues_of, faults_of
from validator.formats import ass
from validator.formats.ass.overrides import read_text
from validator.formats.faults import FaultLog

HEAD = """[Script Info]
ScriptType: v4.00+
PlayResX: 1920
PlayResY: 1080

[V4+ Styles]
Format: Name, Fontname, Fontsize, Italic
Style: Default,Arial,40,0
Style: Thought,Arial,40,-1

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


def event(
    text: str = "Hello.", start: str = "0:00:01.00", end: str = "0:00:03.50", style: str = "Default"
) -> str:
    return f"Dialogue: 0,{start},{end},{style},,0,0,0,,{text}\n"


def test_an_event() -> None:
    (cue,) = cues_of(HEAD + event(r"{\an8}One, {\i1}two{\i0}\Nthree"), "a.ass")
    assert (cue.start, cue.end, cue.lines) == (Fraction(1), Fraction(7, 2), ("One, two", "three"))
    assert (cue.line, cue.italic, cue.region, cue.unit) == (13, True, r"\an8", Fraction(1, 100))


def test_the_style_makes_italics_and_a_place() -> None:
    (cue,) = cues_of(HEAD + event(style="Thought"), "a.ass")
    assert (cue.italic, cue.region) == (True, "thought")


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (HEAD + event(), []),
        (HEAD + event(style="Nope"), [("ass.style.undefined", 13, 35)]),
        (HEAD + event(start="0:0:1.0"), [("ass.time.malformed", 13, 13)]),
        (HEAD + event(r"a {\x"), [("ass.override.unbalanced", 13, 53)]),
        (HEAD + event(r"a } b"), [("ass.override.unbalanced", 13, 53)]),
        (HEAD + event(r"{\an8\hop}a"), [("ass.override.unknown", 13, 56)]),
        (HEAD + "Dialogue: 0\n", [("ass.fields.missing", 13, 11)]),
        (HEAD + "[Events]\nFormat: Text, Start\n", [
            ("ass.format.field-missing", 14, 9), ("ass.format.text-not-last", 14, 9),
        ]),
        ("[Script Info]\n", [("ass.section.missing", 1, 1), ("ass.section.no-styles", 1, 1)]),
    ],
)  # fmt: skip
def test_places(text: str, places: list[Place]) -> None:
    assert faults_of(text, "a.ass") == places


def test_drawings_are_no_text() -> None:
    read = read_text(r"{\p1}m 0 0 l 9 9{\p0}Sign", 1, 1, FaultLog())
    assert (read.lines, read.has_drawing) == (("Sign",), True)
    assert cues_of(HEAD + event(r"{\p1}m 0 0 l 9 9"), "a.ass") == ()


@pytest.mark.parametrize(
    "text", ["Plain, with commas", r"{\b1\c&H00FF00&}Bold{\r} and\Nback", r"Soft\nbreak", r"{\k20}ka{\k30}ra"]
)
def test_values_agree_with_pysubs2(text: str) -> None:
    document = HEAD + event(text)
    (cue,) = cues_of(document, "a.ass")
    (other,) = pysubs2.SSAFile.from_string(document).events
    assert (int(cue.start * 1000), int(cue.end * 1000)) == (other.start, other.end)
    assert cue.text == other.plaintext


@given(st.lists(st.text("[]{}\\:,.0123456789abiDEvents FormatStyle", max_size=60), max_size=20))
def test_any_lines_are_read(lines: list[str]) -> None:
    log = FaultLog()
    ass.read([*HEAD.splitlines(), *lines], log)
    log.result(lines)
