"""The grammars of parameters, metadata, conditions, animation and addresses."""

from __future__ import annotations

import pytest

from tests.formats.ttml.documents import codes, document


def root(attribute: str) -> str:
    return document(root=f'xml:lang="en" {attribute}')


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("", []),
        ("ko-Hang-KR", []),
        ("x-own", []),
        ("pt_BR", ["ttml.lang.malformed"]),
        ("en-", ["ttml.lang.malformed"]),
        ("toolonglanguage", ["ttml.lang.malformed"]),
    ],
)
def test_languages_have_the_form_of_a_tag(language: str, expected: list[str]) -> None:
    assert codes(document(root=f'xml:lang="{language}"')) == expected


@pytest.mark.parametrize(
    ("attribute", "code"),
    [
        ('ttp:frameRate="1"', None),
        ('ttp:frameRate="0"', "zero"),
        ('ttp:frameRate="+25"', "malformed"),
        ('ttp:frameRate="23.976"', "malformed"),
        ('ttp:frameRate=""', "empty"),
        ('ttp:subFrameRate="00"', "zero"),
        ('ttp:tickRate="10000000"', None),
        ('ttp:tickRate="x"', "malformed"),
        ('ttp:frameRateMultiplier="1000 1001"', None),
        ('ttp:frameRateMultiplier="1000 0"', "zero"),
        ('ttp:frameRateMultiplier="1000"', "malformed"),
        ('ttp:frameRateMultiplier="1 -2"', "malformed"),
        ('ttp:cellResolution="1 1"', None),
        ('ttp:cellResolution="32,15"', "malformed"),
        ('ttp:cellResolution="0 15"', "zero"),
        ('ttp:pixelAspectRatio="1 2 3"', "malformed"),
        ('ttp:pixelAspectRatio="1px 2px"', "malformed"),
        ('ttp:displayAspectRatio="16 9"', None),
        ('ttp:displayAspectRatio="auto"', "malformed"),
        ('ttp:timeBase="film"', "keyword"),
        ('ttp:clockMode="GPS"', "keyword"),
        ('ttp:dropMode="dropNTSC"', None),
        ('ttp:dropMode="drop"', "keyword"),
        ('ttp:markerMode=" continuous "', None),
        ('ttp:permitFeatureNarrowing="true"', None),
        ('ttp:permitFeatureNarrowing="yes"', "malformed"),
        ('ttp:inferProcessorProfileMethod="strict"', None),
        ('ttp:inferProcessorProfileSource="last"', "keyword"),
        ('ttp:contentProfileCombination="leastRestrictive"', None),
        ('ttp:processorProfileCombination="most"', "keyword"),
        ('ttp:validation="required"', None),
        ('ttp:validationAction="stop"', "keyword"),
        ('ttp:profile="ttml2-full"', None),
        ('ttp:profile="urn:example:profile"', None),
        ('ttp:profile="*:*"', "address"),
        ('xml:base="https://example.org/"', None),
        ('xml:base=" "', "empty"),
        ('xml:space="keep"', "keyword"),
    ],
)
def test_attributes_of_the_root(attribute: str, code: str | None) -> None:
    assert codes(root(attribute)) == ([f"ttml.value.{code}"] if code else [])


FULL, RELATIVE = "http://www.w3.org/ns/ttml/profile/ttml2-full", "ttml2-full"


@pytest.mark.parametrize(
    ("attribute", "expected"),
    [
        ('ttp:profile="dfxp-full"', []),
        ('ttp:profile="dfxp"', ["ttml.profile.unknown-designator"]),
        (f'ttp:contentProfiles="{FULL}"', []),
        (f'ttp:contentProfiles="all( {RELATIVE} urn:a:b )"', []),
        (f'ttp:contentProfiles="any({RELATIVE} urn:a:b)"', ["ttml.value.malformed"]),
        (f'ttp:contentProfiles="all({RELATIVE}"', ["ttml.value.malformed"]),
        ('ttp:contentProfiles="all()"', ["ttml.value.malformed"]),
        (f'ttp:contentProfiles="{FULL} {RELATIVE}"', ["ttml.profile.repeated-designator"]),
        (f'ttp:processorProfiles="any({RELATIVE} urn:a:b)"', []),
        (f'ttp:processorProfiles="some({RELATIVE})"', ["ttml.value.malformed"]),
        (f'ttp:processorProfiles="{RELATIVE}, urn:a:b"', ["ttml.profile.unknown-designator"]),
    ],
)
def test_profile_designators(attribute: str, expected: list[str]) -> None:
    assert codes(root(attribute)) == expected


@pytest.mark.parametrize(
    "condition",
    [
        "true",
        "1.1*2.2+3.3 == 5.72",
        "!parameter('forced')",
        "parameter( 'mediaLanguage' ) == 'en' &amp;&amp; (1 &lt; 2 || false)",
        "supports('#ruby')",
        "supports('https://example.org/extension#own')",
        "media('(orientation: landscape)')",
        ".5e-3 &gt;= -0",
    ],
)
def test_a_condition_of_the_grammar_passes(condition: str) -> None:
    assert codes(document(f'<styling><style condition="{condition}"/></styling>')) == []


@pytest.mark.parametrize(
    "condition",
    [
        "parameter()",
        "parameter('')",
        "parameter('forced)",
        "parameter('unknown')",
        "parameter ('forced')",
        "parameter(forced)",
        "supports()",
        "supports('#')",
        "call('x')",
        "1 ==",
        "== 1",
        "(1",
        "1)",
        "1 2",
        "'a",
        "1 = 1",
        "#",
    ],
)
def test_any_other_condition_fails(condition: str) -> None:
    assert codes(document(f'<styling><style condition="{condition}"/></styling>')) == ["ttml.value.condition"]


def test_a_condition_may_be_deep_but_not_endless() -> None:
    for depth, expected in ((50, []), (5000, ["ttml.value.condition"])):
        condition = "(" * depth + "1" + ")" * depth
        assert codes(document(f'<styling><style condition="{condition}"/></styling>')) == expected


@pytest.mark.parametrize(
    ("animation", "expected"),
    [
        ('<animate tts:color="red;blue"/>', []),
        ('<animate tts:color="red; rgb(0,0,0) ;blue"/>', []),
        ('<animate tts:color="red"/>', ["ttml.value.count"]),
        ('<animate tts:color="red;mauve"/>', ["ttml.value.color"]),
        ('<set tts:color="red"/>', []),
        ('<set tts:color="red;blue"/>', ["ttml.value.color"]),
        ('<set repeatCount="indefinite" fill="freeze"/>', []),
        ('<set repeatCount=".5"/>', []),
        ('<set repeatCount="-1"/>', ["ttml.value.malformed"]),
        ('<set repeatCount="0"/>', ["ttml.value.repeat-zero"]),
        ('<set repeatCount="twice"/>', ["ttml.value.malformed"]),
        ('<set fill="hold"/>', ["ttml.value.keyword"]),
        ('<animate calcMode="smooth"/>', ["ttml.value.keyword"]),
        ('<animate keyTimes="0;0.5;1" tts:color="red;green;blue"/>', []),
        ('<animate keyTimes="0;1;0.5" tts:color="red;green;blue"/>', ["ttml.value.malformed"]),
        ('<animate keyTimes="0;2" tts:color="red;green"/>', ["ttml.value.malformed"]),
        ('<animate keyTimes="0;0.5;1" tts:color="red;blue"/>', ["ttml.animation.key-times-count"]),
        (
            '<animate calcMode="paced" keyTimes="0;1" tts:color="red;blue"/>',
            ["ttml.animation.key-times-unused"],
        ),
        ('<animate calcMode="spline" keyTimes="0;1" keySplines="0 0 1 1" tts:color="red;blue"/>', []),
        ('<animate keySplines="0 0 1 1" tts:color="red;blue"/>', ["ttml.animation.key-splines-mode"]),
        (
            '<animate calcMode="spline" keySplines="0 0 1 1" tts:color="red;lime;blue"/>',
            ["ttml.animation.key-splines-count"],
        ),
        ('<animate calcMode="discrete" tts:fontSize="1c;2c"/>', []),
        ('<animate tts:fontSize="1c;2c"/>', ["ttml.animation.not-continuous"]),
        ('<set tts:fontSize="1c"/>', []),
        ('<set tts:ruby="text"/>', ["ttml.animation.not-animatable"]),
    ],
)
def test_animation(animation: str, expected: list[str]) -> None:
    assert codes(document(f"<animation>{animation}</animation>")) == expected


@pytest.mark.parametrize("splines", ["0 0 1", "0 0 1 1.5", "0 0 1 -1", "0,0,1,1", "0 0 1 1;"])
def test_splines_are_four_numbers_up_to_one(splines: str) -> None:
    animation = f'<animate calcMode="spline" keyTimes="0;1" keySplines="{splines}" tts:color="red;blue"/>'
    assert "ttml.value.malformed" in codes(document(f"<animation>{animation}</animation>"))


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ('<ttm:agent type="person"/>', []),
        ('<ttm:agent type="robot"/>', ["ttml.value.keyword"]),
        ("<ttm:agent/>", ["ttml.attribute.missing"]),
        ('<ttm:agent type="person"><ttm:name type="full"/></ttm:agent>', []),
        ('<ttm:agent type="person"><ttm:name/></ttm:agent>', ["ttml.attribute.missing"]),
        ('<ttm:item name="altText">a</ttm:item>', []),
        ('<ttm:item name="a:b:c"/>', ["ttml.value.malformed"]),
        ("<ttm:item/>", ["ttml.attribute.missing"]),
    ],
)
def test_metadata_items(item: str, expected: list[str]) -> None:
    assert codes(document(item)) == expected


@pytest.mark.parametrize(
    ("roles", "expected"),
    [
        ("caption", []),
        ("caption x-own action", []),
        ("action action", []),
        ("x-", ["ttml.value.role"]),
        ("singing", ["ttml.value.role"]),
        ("", ["ttml.value.empty"]),
    ],
)
def test_roles(roles: str, expected: list[str]) -> None:
    assert codes(document(content=f'<p ttm:role="{roles}"/>')) == expected


@pytest.mark.parametrize(
    ("font", "expected"),
    [
        ('range="U+26"', []),
        ('range="U+0-U+7F, u+0025-U+00FF"', []),
        ('range="U+4??"', []),
        ('range="U+1234567"', ["ttml.value.malformed"]),
        ('range="latin"', ["ttml.value.malformed"]),
        ("family=\"'default'\"", []),
        ('family="default"', ["ttml.value.generic-family"]),
        ('weight="heavy"', ["ttml.value.keyword"]),
        ('style="oblique"', []),
    ],
)
def test_embedded_fonts(font: str, expected: list[str]) -> None:
    assert codes(document(f'<resources><font src="a.otf" type="font/otf" {font}/></resources>')) == expected


@pytest.mark.parametrize(
    ("media_type", "expected"),
    [
        ("image/png", []),
        ("text/plain; charset=us-ascii", []),
        ("image", ["ttml.value.malformed"]),
        ("", ["ttml.value.empty"]),
    ],
)
def test_media_types(media_type: str, expected: list[str]) -> None:
    assert codes(document(f'<resources><image src="a.png" type="{media_type}"/></resources>')) == expected
