"""The features that a document makes use of, and what TTML1 makes of those that it does not have."""

from __future__ import annotations

import pytest

from tests.formats.reading import source_of
from tests.formats.ttml.documents import codes, document, features


def styled(attributes: str) -> str:
    return document(f"<styling><style {attributes}/></styling>")


def timed(inner: str, attributes: str = "") -> str:
    return f'<p begin="1s" end="2s" {attributes}>{inner}</p>'


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            styled('tts:fontSize="1c 2c"'),
            {"#fontSize", "#fontSize-anamorphic", "#length-cell", "#length-integer"},
        ),
        (styled('tts:fontSize="1.5em"'), {"#fontSize", "#fontSize-isomorphic", "#length-em", "#length-real"}),
        (
            styled('tts:origin="-1px 1rw"'),
            {"#length-negative", "#length-pixel", "#length-root-container-relative"},
        ),
        (styled('tts:padding="1% 2%"'), {"#padding", "#padding-2", "#length-percentage"}),
        (styled('tts:textOutline="1px 1px"'), {"#textOutline", "#textOutline-blurred"}),
        (styled('tts:textOutline="1px"'), {"#textOutline-unblurred"}),
        (styled('tts:fontFamily="default, Arial"'), {"#fontFamily-generic", "#fontFamily-non-generic"}),
        (styled('tts:writingMode="tbrl"'), {"#writingMode", "#writingMode-vertical"}),
        (
            styled('tts:textDecoration="underline noOverline"'),
            {"#textDecoration-under", "#textDecoration-over"},
        ),
        (styled('tts:opacity="1."'), {"#opacity"}),
        (styled('tts:lineHeight="1.px"'), {"#length-real-version-2"}),
        (
            document(root='xml:lang="en" ttp:timeBase="smpte" ttp:dropMode="dropPAL"'),
            {"#timeBase-smpte", "#dropMode-dropPAL"},
        ),
        (document(content="<div/>"), {"#nested-div"}),
        (document(content=timed("<span><span/>a</span>")), {"#nested-span", "#content", "#time-offset"}),
        (document(content=timed("<region/>a")), {"#region-inline"}),
        (
            document(content='<p begin="1t" end="00:00:01:05">a</p>'),
            {"#time-offset-with-ticks", "#time-clock-with-frames"},
        ),
        (
            document("<animation><set repeatCount='2' tts:color='red'/></animation>"),
            {"#set", "#set-repeat", "#animation-out-of-line"},
        ),
        (styled("condition=\"parameter('forced')\""), {"#condition", "#condition-fn-parameter"}),
        (document(content=timed('<span xlink:href="a">b</span>')), {"#xlink"}),
    ],
)
def test_features_are_recorded_by_their_designations(text: str, expected: set[str]) -> None:
    assert expected <= features(text)


def test_a_feature_is_told_with_the_word_that_uses_it_and_counted_past_the_limit() -> None:
    text = document(content="".join(timed("a", 'tts:textShadow="1px 1px"') for _ in range(30)))
    faults = [
        fault for fault in source_of(text, "a.ttml").faults if fault.args.get("feature") == "#textShadow"
    ]
    assert [fault.args.get("what", "") for fault in faults] == ["tts:textShadow"] * 20 + [""]
    assert faults[-1].args == {"code": "ttml.feature", "count": 10, "feature": "#textShadow"}


TTML2_ONLY = [
    styled('tts:textShadow="1px 1px"'),
    styled('tts:textAlign="justify"'),
    styled('tts:displayAlign="justify"'),
    styled('tts:unicodeBidi="isolate"'),
    styled('tts:fontSize="5rh"'),
    styled('tts:lineHeight="1.px"'),
    styled('tts:color="rgb( 0,0,0 )"'),
    styled('tts:fontFamily="inherit"'),
    styled('condition="true"'),
    document("<styling><initial/></styling>"),
    document("<styling><style><metadata/></style></styling>"),
    document("<resources/>"),
    document("<animation/>"),
    document(root='xml:lang="en" ttp:contentProfiles="ttml2-full"'),
    document(root='xml:lang="en" tts:extent="auto"'),
    document(content=timed('<set tts:color="red" tts:opacity="0"/>a')),
    document(content=timed("<region/>a")),
    document("<ttp:profile><ttp:profile/></ttp:profile>"),
]  # fmt: skip


@pytest.mark.parametrize("text", TTML2_ONLY)
def test_words_of_ttml2_are_errors_in_ttml1_alone(text: str) -> None:
    assert set(codes(text, "ttml1")) <= {"ttml.feature", "ttml.value.version", "ttml.value.reserved"}
    assert codes(text, "ttml1") != []
    assert codes(text, "ttml2") == []


@pytest.mark.parametrize(
    "text",
    [
        document(),
        styled('tts:color="rgb(0,0,0)" tts:origin="-1px 1px" tts:textOutline="red 1px 1px" tts:zIndex="-1"'),
        document(content=timed('<set tts:color="red"/>a<span xml:lang="ko"/>')),
        document(root='xml:lang="en" tts:extent="640px 480px" xml:base="https://example.org/"'),
        document('<layout><region tts:extent="auto" tts:origin="auto"/></layout>'),
    ],
)
def test_words_of_both_versions_are_none(text: str) -> None:
    assert codes(text, "ttml1") == []


@pytest.mark.parametrize(
    ("color", "expected"),
    [
        ("rgb(0,0,0)", []),
        ("rgba(0, 0 ,0 , 255)", []),
        ("rgb( 0,0,0)", ["ttml.value.version"]),
        ("rgb(0,0,0 )", ["ttml.value.version"]),
    ],
)
def test_ttml1_has_spaces_in_colours_around_commas_only(color: str, expected: list[str]) -> None:
    assert codes(document(content=f'<p begin="1s" end="2s" tts:color="{color}">a</p>'), "ttml1") == expected
