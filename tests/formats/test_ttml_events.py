from __future__ import annotations

from fractions import Fraction

import pytest

from tests.formats.reading import cues_of, document_of, faults_of

ROOT = (
    '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" '
    'xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="en"'
)
RUBY = (
    '<span tts:ruby="container"><span tts:ruby="base">漢字</span>'
    '<span tts:ruby="delimiter">(</span><span tts:ruby="text">かんじ</span></span>です'
)
IMSC = "http://www.w3.org/ns/ttml/profile/imsc"
SMPTE = "http://www.smpte-ra.org/schemas/2052-1/2010/profiles/smpte-tt-full"
EBU = (
    '<metadata><e:conformsToStandard xmlns:e="urn:ebu:tt:metadata">urn:ebu:tt:distribution:2014-01'
    "</e:conformsToStandard></metadata>"
)
Shown = list[tuple[tuple[str, ...], Fraction | float, Fraction | float]]


def document(body: str, head: str = "", root: str = "") -> str:
    return f"{ROOT} {root}><head>{head}</head>{body}</tt>"


def div(content: str, attributes: str = "") -> str:
    return document(f"<body><div {attributes}>{content}</div></body>")


def shown(text: str) -> Shown:
    return [(cue.lines, cue.start, cue.end) for cue in cues_of(text, "a.ttml")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (div('<p begin="1s" end="2s">a</p>'), [(("a",), 1, 2)]),
        (div('<p begin="1s" dur="2s">a</p>'), [(("a",), 1, 3)]),
        (div('<p begin="1s" dur="9s" end="3s">a</p>'), [(("a",), 1, 3)]),
        (div('<p begin="1s" end="2s">a</p>', 'begin="10s"'), [(("a",), 11, 12)]),
        (div('<p begin="1s" end="9s">a</p>', 'begin="10s" end="15s"'), [(("a",), 11, 15)]),
        (div("<p>a</p>", 'begin="10s" end="15s"'), [(("a",), 10, 15)]),
        (div('<p begin="1s">a</p>', 'dur="4s"'), [(("a",), 1, 4)]),
        (div('<p begin="5s" end="6s">a</p>', 'dur="4s"'), []),
        (
            div('<p dur="2s">a</p><p dur="3s">b</p><p begin="1s" dur="1s">c</p>', 'timeContainer="seq"'),
            [(("a",), 0, 2), (("b",), 2, 5), (("c",), 6, 7)],
        ),
        (div('<p>a</p><p dur="3s">b</p>', 'timeContainer="seq" dur="9s"'), [(("a",), 0, 9)]),
        (
            document(
                '<body timeContainer="seq"><div><p dur="2s">a</p></div><div><p dur="2s">b</p></div></body>'
            ),
            [(("a",), 0, 2), (("b",), 2, 4)],
        ),
    ],
)
def test_containment_of_times(text: str, expected: Shown) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (
            '<p><span begin="1s" end="2s">a</span><span begin="3s" end="4s">b</span></p>',
            [(("a",), 1, 2), (("b",), 3, 4)],
        ),
        (
            '<p begin="1s" end="4s">a <span begin="1s">b</span> <span begin="2s">c</span></p>',
            [(("a b c",), 1, 4)],
        ),
        (
            '<p begin="1s" end="4s"><span end="1s">a</span><span begin="1s">b</span></p>',
            [(("a",), 1, 2), (("b",), 2, 4)],
        ),
        ('<p begin="1s" end="4s">a<br/><span begin="1s">b</span></p>', [(("a", "b"), 1, 4)]),
    ],
)
def test_spans_with_times_of_their_own(content: str, expected: Shown) -> None:
    assert shown(div(content)) == expected


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("\n  a\n  b  \n", ("a b",)),
        ("a <br/> b", ("a", "b")),
        ("<br/><br/>a", ("a",)),
        ("a<br/><br/>b", ("a", "", "b")),
        ("a <span> b </span> c", ("a b c",)),
        ('<span xml:space="preserve">a  b\nc </span>', ("a  b", "c ")),
        ("a<!-- not this -->b", ("ab",)),
        ("a<metadata>not this</metadata>", ("a",)),
        ("&amp;&#x2014;<![CDATA[<i>]]>", ("&—<i>",)),
        (RUBY, ("漢字です",)),
        ('<span style="reading">かんじ</span>漢字', ("漢字",)),
    ],
)
def test_what_is_displayed(content: str, lines: tuple[str, ...]) -> None:
    head = '<styling><style xml:id="reading" style="base"/><style xml:id="base" tts:ruby="text"/></styling>'
    text = document(f'<body><div><p begin="1s" end="2s">{content}</p></div></body>', head)
    assert [cue.lines for cue in cues_of(text, "a.ttml")] == [lines]


def test_paragraphs_shown_together_in_one_place_are_rows_of_one_event() -> None:
    head = '<layout><region xml:id="r"/><region xml:id="s"/></layout>'
    rows = "".join(
        f'<p region="{region}" begin="1s" end="{end}s">{text}</p>'
        for text, region, end in (("a", "r", 2), ("b", "r", 2), ("c", "s", 2), ("d", "s", 3))
    )
    cues = cues_of(document(f"<body><div>{rows}</div></body>", head), "a.ttml")
    assert [(cue.lines, cue.region) for cue in cues] == [(("a", "b"), "r"), (("c",), "s"), (("d",), "s")]


def test_regions_come_from_the_nearest_ancestor_or_are_inline() -> None:
    head = '<layout><region xml:id="r"/><region xml:id="s"/></layout>'
    body = (
        '<body region="r">\n<div><p begin="1s" end="2s">a</p><p region="s" begin="1s" end="2s">b</p>\n'
        '<p begin="1s" end="2s"><region/>c</p></div></body>'
    )
    cues = cues_of(document(body, head), "a.ttml")
    assert [cue.region for cue in cues] == ["r", "s", "inline at line 3"]


@pytest.mark.parametrize(
    ("content", "italic"),
    [
        ('<p begin="1s" end="2s">a</p>', False),
        ('<p begin="1s" end="2s" tts:fontStyle="italic">a</p>', True),
        ('<p begin="1s" end="2s" tts:fontStyle="italic"><span tts:fontStyle="normal">a</span></p>', False),
        ('<p begin="1s" end="2s">a<span style="chained">b</span></p>', True),
        ('<p begin="1s" end="2s" region="slanted">a</p>', True),
    ],
)
def test_italics(content: str, italic: bool) -> None:
    head = (
        '<styling><style xml:id="i" tts:fontStyle="italic"/><style xml:id="chained" style="i"/></styling>'
        '<layout><region xml:id="slanted"><style tts:fontStyle="italic"/></region></layout>'
    )
    (cue,) = cues_of(document(f"<body><div>{content}</div></body>", head), "a.ttml")
    assert cue.italic is italic


def test_a_cue() -> None:
    text = div('\n <p xml:id="c1" begin="00:00:01:12" end="00:00:02:00">a</p>\n').replace(
        "xml:lang", 'ttp:frameRate="24" ttp:frameRateMultiplier="1000 1001" xml:lang'
    )
    (cue,) = cues_of(text, "a.ttml")
    rate = Fraction(24000, 1001)
    assert (cue.number, cue.identifier, cue.line, cue.column) == (1, "c1", 2, 2)
    assert (cue.start, cue.end, cue.unit) == (1 + 12 / rate, Fraction(2), 1 / rate)
    assert cue.xpath == "/tt/body[1]/div[1]/p[1]"


@pytest.mark.parametrize(
    ("times", "unit"),
    [
        ('begin="1s" end="2s"', Fraction(1, 1000)),
        ('begin="1.5s" end="2s"', Fraction(1, 10)),
        ('begin="1.5s" end="2.04s"', Fraction(1, 100)),
    ],
)
def test_the_resolution_of_a_document_is_the_finest_it_uses(times: str, unit: Fraction) -> None:
    (cue,) = cues_of(div(f"<p {times}>a</p>"), "a.ttml")
    assert cue.unit == unit


def test_an_event_without_an_end_lasts_to_the_latest_end() -> None:
    text = div('<p begin="1s">a</p>\n<p begin="2s" end="5s">b</p>')
    assert [(cue.end, cue.open_ended) for cue in cues_of(text, "a.ttml")] == [
        (Fraction(5), True),
        (Fraction(5), False),
    ]
    assert faults_of(text, "a.ttml")[0][:2] == ("ttml.time.no-end", 1)


def test_pictures_are_events_without_text() -> None:
    smpte = 'xmlns:smpte="http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt"'
    body = (
        '<body><div begin="1s" end="2s" smpte:backgroundImage="#a"/>'
        '<div begin="3s" end="4s"><image src="a.png"/></div></body>'
    )
    cues = cues_of(document(body, root=smpte), "a.ttml")
    assert [(cue.start, cue.end) for cue in cues] == [
        (Fraction(1), Fraction(2)),
        (Fraction(3), Fraction(4)),
    ]
    assert all(cue.image and not cue.lines for cue in cues)


def test_an_empty_paragraph_is_an_event_only_with_times() -> None:
    text = div('<p/><p begin="1s" end="2s"> </p>')
    assert shown(text) == [((), 1, 2)]


def test_an_intermediate_document_is_shown_as_long_as_it_is_active() -> None:
    text = (
        '<isd:sequence xmlns:isd="http://www.w3.org/ns/ttml#isd" xmlns="http://www.w3.org/ns/ttml">'
        + "".join(
            f'<isd:isd begin="{begin}" end="{end}"><isd:region><body><div><p>{text}</p></div></body>'
            "</isd:region></isd:isd>"
            for text, begin, end in (("a", "1s", "2s"), ("b", "2s", "indefinite"))
        )
        + "</isd:sequence>"
    )
    cues = cues_of(text, "a.ttml")
    assert [cue.lines for cue in cues] == [("a",), ("b",)]
    assert [(cue.start, cue.open_ended) for cue in cues] == [(Fraction(1), False), (Fraction(2), True)]


@pytest.mark.parametrize(
    ("root", "head", "profile"),
    [
        ("", "", None),
        (f'ttp:profile="{IMSC}1/text"', "", "imsc1.0-text"),
        (f'ttp:contentProfiles="all({IMSC}1.1/image x:y)"', "", "imsc1.1-image"),
        ('ttp:profile="dfxp-presentation"', "", "ttml1"),
        ("", f'<ttp:profile use="{SMPTE}"/>', "smpte-tt"),
        (f'ttp:profile="{IMSC}1/text"', EBU, "imsc1.0-text"),
        ('ttp:profile="urn:nobody:knows"', "", None),
    ],
)
def test_profiles(root: str, head: str, profile: str | None) -> None:
    assert document_of(document("<body/>", head, root), "a.ttml").profile == profile


def test_what_the_document_says_of_itself() -> None:
    text = document(
        '<body><div xml:lang="fr-CA"><p xml:lang="">a</p>\n<p xml:lang="ko">b</p></div></body>',
        root='ttp:timeBase="smpte" ttp:frameRate="30" ttp:frameRateMultiplier="1000 1001"',
    )
    found = document_of(text, "a.ttml")
    assert found.language == "en"
    assert found.languages == (("en", 1), ("fr-CA", 1), ("ko", 2))
    assert (found.frame_rate, found.time_base) == (Fraction(30000, 1001), "smpte")


def test_a_rate_that_is_not_declared_is_not_known() -> None:
    assert document_of(document("<body/>"), "a.ttml").frame_rate is None
