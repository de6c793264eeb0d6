from __future__ import annotations

from fractions import Fraction

import pytest

from tests.formats.reading import Place, cues_of, faults_of, source_of
from validator.formats.timed_text import parse
from validator.model.reason import Unknown

TT = "http://www.w3.org/ns/ttml"
HEAD = """<head>
<styling><style xml:id="s1"/></styling>
<layout><region xml:id="r1"/></layout>
</head>"""


def document(body: str = "", root: str = 'xml:lang="en"', head: str = HEAD) -> str:
    """Root in line 1, head in lines 2 to 5, the content of the only div from line 7 on."""
    start = f'<tt xmlns="{TT}" xmlns:ttp="{TT}#parameter" {root}>'
    return f"{start}\n{head}\n<body><div>\n{body}\n</div></body></tt>\n"


LOOP = '<head><styling>\n<style xml:id="a" style="b"/>\n<style xml:id="b" style="a"/></styling></head>'


def timed(times: str, root: str = "") -> str:
    return document(f"<p {times}>a</p>", f'xml:lang="en" {root}')


# One planted defect each, and everything that is reported for it.
CASES: list[tuple[str, list[Place]]] = [
    (
        document().replace("tt xmlns", "div xmlns").replace("</tt>", "</div>"),
        [("ttml.root.wrong-element", 1, 1)],
    ),
    (
        document().replace(f'xmlns="{TT}"', 'xmlns="http://www.w3.org/2006/10/ttaf1"', 1),
        [
            ("ttml.root.old-namespace", 1, 1),
        ],
    ),
    (document().replace(f'xmlns="{TT}"', 'xmlns="urn:other"', 1), [("ttml.root.wrong-namespace", 1, 1)]),
    (document().replace(f'xmlns="{TT}"', "", 1), [("ttml.root.wrong-namespace", 1, 1)]),
    (document(root=""), [("ttml.lang.missing", 1, 1)]),
    (document('<p xml:id="s1"/>'), [("ttml.id.duplicate", 7, 1)]),
    (document('<p xml:id="1st"/>'), [("ttml.id.malformed", 7, 1)]),
    (document('<p xml:id="a:b"/>'), [("ttml.id.malformed", 7, 1)]),
    (document('<p id="a"/>'), [("ttml.id.unqualified", 7, 1)]),
    (document('<p style=""/>'), [("ttml.style.empty", 7, 1)]),
    (document('<p style="s1 s2"/>'), [("ttml.style.unresolved", 7, 1)]),
    (document('<p style="r1"/>'), [("ttml.style.wrong-element", 7, 1)]),
    (
        document('<p style="n"/>', head='<head><layout><region><style xml:id="n"/></region></layout></head>'),
        [
            ("ttml.style.wrong-element", 4, 1),
        ],
    ),
    (
        document(head=LOOP),
        [
            ("ttml.style.loop", 3, 1),
            ("ttml.style.loop", 4, 1),
        ],
    ),
    (document('<p region="r2"/>'), [("ttml.region.unresolved", 7, 1)]),
    (document('<p region=""/>'), [("ttml.region.unresolved", 7, 1)]),
    (document('<p region="s1"/>'), [("ttml.region.wrong-element", 7, 1)]),
    (document(root='xml:lang="en" ttp:frameRateMultiplier="1000:1001"'), [("ttml.parameter.old-form", 1, 1)]),
    (timed('begin="1f" end="2f"'), [("ttml.parameter.frame-rate-missing", 1, 1)]),
    (timed('begin="00:00:01:00" end="2s"'), [("ttml.parameter.frame-rate-missing", 1, 1)]),
    (timed('begin="1t" end="2t"'), [("ttml.parameter.tick-rate-missing", 1, 1)]),
    (timed('begin="1" end="2s"'), [("ttml.time.malformed", 7, 1)]),
    (timed('begin="" end="" dur="1s"'), [("ttml.time.malformed", 7, 1), ("ttml.time.malformed", 7, 1)]),
    (timed('begin="00:75:00" end="2s"'), [("ttml.time.out-of-range", 7, 1)]),
    (timed('begin="00:00:01:24" end="3s"', 'ttp:frameRate="24"'), [("ttml.time.frames-over-rate", 7, 1)]),
    (
        timed('begin="00:00:01:00.1" end="2s"', 'ttp:frameRate="24"'),
        [("ttml.time.sub-frames-over-rate", 7, 1)],
    ),
    (
        timed(
            'begin="00:01:00:00" end="00:01:00:02"',
            'ttp:frameRate="30" ttp:timeBase="smpte" ttp:dropMode="dropNTSC"',
        ),
        [("ttml.time.dropped-frame", 7, 1)],
    ),
    (
        timed('begin="00:00:01:00" end="2s"', 'ttp:frameRate="24" ttp:timeBase="clock"'),
        [
            ("ttml.time.frames-in-clock-time", 7, 1),
        ],
    ),
    (timed('begin="wallclock(10:20)" end="wallclock(10:21)"'), [("ttml.time.wall-clock", 7, 1)] * 2),
    (
        timed('begin="-00:00:01:00" end="00:00:02:00"', 'ttp:frameRate="24" ttp:timeBase="smpte"'),
        [
            ("ttml.time.negative", 7, 1),
        ],
    ),
    (timed('begin="1s" dur="2s"', 'ttp:timeBase="smpte"'), [("ttml.time.duration-not-allowed", 7, 1)]),
    (timed('begin="2s" end="2s"'), [("ttml.time.end-not-after-begin", 7, 1)]),
    (document('<p end="5s">\n<span begin="5s" end="6s">a</span></p>'), [("ttml.time.outside-parent", 8, 1)]),
    (timed('begin="1s"'), [("ttml.time.no-end", 7, 1)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_planted_defect_is_found_and_nothing_else(text: str, expected: list[Place]) -> None:
    assert faults_of(text, "a.ttml") == expected


@pytest.mark.parametrize(
    "text",
    [
        document(),
        document(root='xml:lang=""'),
        document('<p xml:id="_a.b-c" style="s1 s1" region="r1" begin="1s" end="2s">a</p>'),
        document('<p xml:id="자막1" begin="1s" end="2s">a</p>'),
        document('<x:y xmlns:x="urn:foreign" id="1" style="none" begin="whenever"/>'),
        timed('begin="1s" dur="1s"', 'ttp:timeBase="smpte" ttp:markerMode="continuous"'),
        timed('begin="00:00:01:23" end="2s"', 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001"'),
        timed('begin="wallclock(10:20)" end="wallclock(10:21)"', 'ttp:timeBase="clock"'),
        f'<t:tt xmlns:t="{TT}" xml:lang="en"/>',
    ],
)
def test_good_documents_have_no_faults(text: str) -> None:
    assert faults_of(text, "a.ttml") == []


def test_places_are_given_as_paths_too() -> None:
    found = source_of(document('<p/><p region="r2"/>'), "a.ttml").faults
    faults = [fault for fault in found if fault.level == "error"]
    assert [fault.xpath for fault in faults] == ["/tt/body[1]/div[1]/p[2]"]
    assert [fault.args for fault in faults] == [{"reference": "r2"}]


def test_a_draft_namespace_is_read_as_the_present_one() -> None:
    old = "http://www.w3.org/2006/10/ttaf1"
    text = (
        f'<tt xmlns="{old}" xmlns:s="{old}#style" xml:lang="en"><body><div>'
        '<p begin="1s" end="2s" s:fontStyle="italic">a</p></div></body></tt>'
    )
    (cue,) = cues_of(text, "a.dfxp")
    assert (cue.lines, cue.italic) == (("a",), True)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("<tt>", "xml.unclosed"),
        ("<html/>", "ttml.root.wrong-element"),
        (document().replace("</body>", ""), "xml.mismatched-tag"),
        ("<!DOCTYPE tt>" + document(), "xml.doctype"),
    ],
)
def test_a_document_that_cannot_be_read_is_unknown_and_says_why(text: str, fault: str) -> None:
    _, document = parse(text.encode(), "a.ttml")
    assert isinstance(document, Unknown)
    assert (document.reason.code, document.reason.args["fault"]) == ("text.unreadable", fault)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encoding_forms(encoding: str) -> None:
    text = document('<p begin="1s" end="2s">안녕</p>')
    (cue,) = cues_of(text.encode(encoding), "a.xml")
    assert cue.lines == ("안녕",)


def test_a_declared_encoding_is_used() -> None:
    text = '<?xml version="1.0" encoding="ISO-8859-1"?>\n' + document('<p begin="1s" end="2s">é</p>')
    (cue,) = cues_of(text.encode("latin-1"), "a.xml")
    assert cue.lines == ("é",)
    assert faults_of(text.encode("latin-1"), "a.xml") == []


def test_a_rate_in_the_old_form_is_used_all_the_same() -> None:
    text = timed('begin="24f" end="48f"', 'ttp:frameRate="24" ttp:frameRateMultiplier="1000:1001"')
    (cue,) = cues_of(text, "a.ttml")
    assert cue.start == Fraction(1001, 1000)
