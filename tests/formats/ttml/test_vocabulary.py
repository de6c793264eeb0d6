"""Elements and attributes: known, in their places, in their order."""

from __future__ import annotations

import pytest

from tests.formats.ttml.documents import codes, document
from validator.formats.ttml.features import ATTRIBUTES, ATTRIBUTES_ON, ELEMENTS
from validator.formats.ttml.semantics.profiling import known_features
from validator.formats.ttml.vocabulary import element_types

P = '<p begin="1s" end="2s">a</p>'


@pytest.mark.parametrize(
    "text",
    [
        document(),
        document(
            "<ttm:title>a</ttm:title><metadata/><ttp:profile/><resources/><styling/><layout/><animation/>"
        ),
        document("<styling><metadata/><initial/><style/><style/></styling>"),
        document("<layout><region><metadata/><set/><style/></region></layout>"),
        document(content=f"<metadata/><set/><region/>{P}<div/>"),
        document(content='<p begin="1s" end="2s"><ttm:desc/><set/><region/>a<span><br/>b</span></p>'),
        document('<x:a xmlns:x="urn:x">text<p/></x:a>'),
        document(content='<p xmlns:x="urn:x" x:own="" begin="1s" end="2s"><x:a/>a</p>'),
        document("<metadata><!-- a --> \n</metadata>"),
        '<ttp:profile xmlns:ttp="http://www.w3.org/ns/ttml#parameter"/>\n',
    ],
)
def test_what_the_specification_allows_passes(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (document("<title/>"), ["ttml.element.unknown"]),
        (document("<ttm:format/>"), ["ttml.element.unknown"]),
        (document("<p/>"), ["ttml.element.not-allowed"]),
        (document(content="<span/>"), ["ttml.element.not-allowed"]),
        (document(content='<p begin="1s" end="2s"><p/></p>'), ["ttml.element.not-allowed"]),
        (
            document(content='<p begin="1s" end="2s"><span><region/>a</span></p>'),
            ["ttml.element.not-allowed"],
        ),
        (document("<layout/><styling/>"), ["ttml.element.out-of-order"]),
        (document("<styling><style/><initial/></styling>"), ["ttml.element.out-of-order"]),
        (document(content=f"{P}<metadata/>"), ["ttml.element.out-of-order"]),
        (document("<layout/><layout/>"), ["ttml.element.repeated"]),
        (document(content="<region/><region/>"), ["ttml.element.repeated"]),
        (document("<metadata>a</metadata>"), ["ttml.text.not-allowed"]),
        (document("a"), ["ttml.text.not-allowed"]),
        (document('<styling tts:color="red"/>'), ["ttml.attribute.not-allowed"]),
        (document('<styling><style ttm:role="x-a"/></styling>'), ["ttml.attribute.not-allowed"]),
        (document('<styling><style begin="1s"/></styling>'), ["ttml.attribute.not-allowed"]),
        (document(root='xml:lang="en" tts:color="red"'), ["ttml.attribute.not-allowed"]),
        (document(root='xml:lang="en" ttp:framerate="25"'), ["ttml.attribute.unknown"]),
        (document('<styling><style color="red"/></styling>'), ["ttml.attribute.unknown"]),
        (document(content='<p ttm:speaker="a"/>'), ["ttml.attribute.unknown"]),
        (document(content='<x:p xmlns:x="urn:x" begin="1s" color="red"/>'), []),
    ],
)
def test_what_it_does_not_allow_fails(text: str, expected: list[str]) -> None:
    assert codes(text) == expected


@pytest.mark.parametrize(
    "element",
    [
        "head",
        "metadata",
        "ttm:title",
        "ttm:desc",
        "ttm:copyright",
        "styling",
        "layout",
        "resources",
        "animation",
    ],
)
@pytest.mark.parametrize("attribute", ['ttp:frameRate="25"', 'tts:color="red"'])
def test_parameters_and_styles_stand_only_where_they_mean_something(element: str, attribute: str) -> None:
    inner = f"<{element} {attribute}/>"
    text = document(inner)
    if element == "head":
        text = document().replace("<head>", f"<head {attribute}>")
    assert codes(text) == ["ttml.attribute.not-allowed"]


def test_every_slot_of_a_content_model_names_an_element_that_exists() -> None:
    types = element_types()
    assert {name for each in types.values() for name in each.slots} <= types.keys()
    assert all(set(each.required) <= each.attributes for each in types.values())


def test_features_are_those_that_the_specification_names() -> None:
    named = {*ATTRIBUTES.values(), *ATTRIBUTES_ON.values(), *ELEMENTS.values()} - {""}
    assert {feature[1:] for feature in named} <= known_features().keys()
    assert {part for parts in known_features().values() for part in parts} <= known_features().keys()
