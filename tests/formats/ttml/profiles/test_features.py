"""Which features of TTML each profile of IMSC, and DAPT, prohibits."""

from __future__ import annotations

import pytest

from tests.formats.ttml.profiles.documents import document, errors, of_level, paragraph

# An element or an attribute, as it is written, and its feature.
ON_BODY = [
    ('tts:backgroundClip="padding"', "#backgroundClip"),
    ('tts:backgroundExtent="auto"', "#backgroundExtent"),
    ('tts:backgroundImage="none"', "#backgroundImage"),
    ('tts:backgroundOrigin="padding"', "#backgroundOrigin"),
    ('tts:backgroundPosition="left"', "#backgroundPosition"),
    ('tts:backgroundRepeat="noRepeat"', "#backgroundRepeat"),
    ('tts:border="1% solid red"', "#border"),
    ('tts:bpd="auto"', "#bpd"),
    ('tts:fontKerning="none"', "#fontKerning"),
    ('tts:fontSelectionStrategy="auto"', "#fontSelectionStrategy"),
    ('tts:fontShear="10%"', "#fontShear"),
    ('tts:fontSize="10% 20%"', "#fontSize-anamorphic"),
    ('tts:fontVariant="normal"', "#fontVariant"),
    ('tts:ipd="auto"', "#ipd"),
    ('tts:letterSpacing="normal"', "#letterSpacing"),
    ('tts:lineShear="10%"', "#lineShear"),
    ('tts:textAlign="justify"', "#textAlign-justify"),
    ('tts:textEmphasis="dot red"', "#textEmphasis-color"),
    ('tts:textOrientation="upright"', "#textOrientation"),
    ('tts:textOutline="1% 1%"', "#textOutline-blurred"),
    ('tts:unicodeBidi="isolate"', "#unicodeBidi-isolate"),
    ('tta:gain="1"', "#gain"),
    ('tta:pan="0"', "#pan"),
    ('tta:pitch="50%"', "#pitch"),
    ('tta:speak="normal"', "#speak"),
    ('condition="true"', "#condition"),
]
ON_ROOT = [
    ('ttp:clockMode="utc"', "#clockMode"),
    ('ttp:contentProfileCombination="ignore"', "#contentProfiles-combined"),
    ('ttp:dropMode="nonDrop"', "#dropMode"),
    ('ttp:markerMode="continuous"', "#markerMode"),
    ('ttp:permitFeatureNarrowing="true"', "#permitFeatureNarrowing"),
    ('ttp:permitFeatureWidening="true"', "#permitFeatureWidening"),
    ('ttp:pixelAspectRatio="1 1"', "#pixelAspectRatio"),
    ('ttp:processorProfiles="http://www.w3.org/ns/ttml/profile/ttml2-full"', "#processorProfiles"),
    ('ttp:subFrameRate="2"', "#subFrameRate"),
    ('ttp:timeBase="smpte"', "#timeBase-smpte"),
    ('ttp:timeBase="clock"', "#timeBase-clock"),
    ('ttp:validation="required"', "#validation"),
]
# What the Text Profile permits and the Image Profile does not.
TEXT_ONLY = [
    ('tts:color="red"', "#color"),
    ('tts:direction="ltr"', "#direction"),
    ('tts:displayAlign="after"', "#displayAlign"),
    ('tts:fontFamily="serif"', "#fontFamily"),
    ('tts:fontSize="100%"', "#fontSize"),
    ('tts:fontStyle="italic"', "#fontStyle"),
    ('tts:fontWeight="bold"', "#fontWeight"),
    ('tts:lineHeight="125%"', "#lineHeight"),
    ('tts:padding="1%"', "#padding"),
    ('tts:textAlign="center"', "#textAlign"),
    ('tts:textDecoration="underline"', "#textDecoration"),
    ('tts:textOutline="1%"', "#textOutline"),
    ('tts:unicodeBidi="embed"', "#unicodeBidi"),
    ('tts:wrapOption="wrap"', "#wrapOption"),
    ('tts:writingMode="tbrl"', "#writingMode-vertical"),
]
TEXT_ONLY_OF_TTML2 = [
    ('tts:rubyAlign="center"', "#rubyAlign"),
    ('tts:rubyPosition="before"', "#rubyPosition"),
    ('tts:rubyReserve="none"', "#rubyReserve"),
    ('tts:shear="10%"', "#shear"),
    ('tts:textCombine="none"', "#textCombine"),
    ('tts:textEmphasis="dot"', "#textEmphasis"),
    ('tts:textShadow="1% 1%"', "#textShadow"),
]
PERMITTED = [
    'tts:opacity="0.5"',
    'tts:visibility="hidden"',
    'tts:display="none"',
    'tts:backgroundColor="red"',
]


def on_body(attribute: str) -> str:
    return document(f"<body {attribute}/>")


@pytest.mark.parametrize("profile", ["imsc1.1-text", "imsc1.1-image", "imsc1.2-text"])
@pytest.mark.parametrize(("attribute", "feature"), ON_BODY)
def test_what_no_profile_of_imsc_permits_on_content(profile: str, attribute: str, feature: str) -> None:
    assert f"ttml.feature{feature}" in errors(on_body(attribute), profile)


@pytest.mark.parametrize("profile", ["imsc1.0-text", "imsc1.0-image", "imsc1.1-text", "imsc1.1-image"])
@pytest.mark.parametrize(("attribute", "feature"), ON_ROOT)
def test_what_no_profile_of_imsc_permits_on_the_root(profile: str, attribute: str, feature: str) -> None:
    assert f"ttml.feature{feature}" in errors(document(root=attribute), profile)


@pytest.mark.parametrize(
    ("text", "image"), [("imsc1.0-text", "imsc1.0-image"), ("imsc1.1-text", "imsc1.1-image")]
)
@pytest.mark.parametrize(("attribute", "feature"), TEXT_ONLY)
def test_what_only_text_may_have(text: str, image: str, attribute: str, feature: str) -> None:
    assert errors(on_body(attribute), text) == []
    assert f"ttml.feature{feature}" in errors(on_body(attribute), image)


@pytest.mark.parametrize(("attribute", "feature"), TEXT_ONLY_OF_TTML2)
def test_what_only_text_may_have_since_the_second_edition(attribute: str, feature: str) -> None:
    assert errors(on_body(attribute), "imsc1.1-text") == []
    assert f"ttml.feature{feature}" in errors(on_body(attribute), "imsc1.1-image")
    assert f"ttml.feature{feature}" in errors(on_body(attribute), "imsc1.0-text")


@pytest.mark.parametrize("profile", ["imsc1.0-text", "imsc1.0-image", "imsc1.1-text", "imsc1.1-image"])
@pytest.mark.parametrize("attribute", PERMITTED)
def test_what_every_profile_permits(profile: str, attribute: str) -> None:
    assert errors(on_body(attribute), profile) == []


@pytest.mark.parametrize(
    ("content", "feature"),
    [
        ('<body><set tts:color="red" tts:opacity="1"/></body>', "#set-multiple-styles"),
        ('<body><set fill="freeze" tts:opacity="1"/></body>', "#set-fill"),
        ('<body><set repeatCount="2" tts:opacity="1"/></body>', "#set-repeat"),
        ('<body><animate tts:opacity="0;1"/></body>', "#animate"),
        ('<body><div><p><span xlink:href="http://example.com/">a</span></p></div></body>', "#xlink"),
        ('<body><div><p><audio src="a.wav" type="audio/wav"/></p></div></body>', "#audio"),
    ],
)
def test_elements_that_imsc_does_not_permit(content: str, feature: str) -> None:
    assert f"ttml.feature{feature}" in errors(document(content), "imsc1.1-text")


@pytest.mark.parametrize(
    ("profile", "expected"),
    [("imsc1.1-text", True), ("imsc1.2-text", False), ("imsc1.3-text", False), ("imsc1.1-image", True)],
)
def test_fonts_may_be_resources_since_imsc_1_2(profile: str, expected: bool) -> None:
    font = '<resources><font family="a" src="http://example.com/a.otf" type="font/otf"/></resources>'
    assert ("ttml.feature#font" in errors(document(head=font), profile)) is expected
    assert ("ttml.feature#resources" in errors(document(head=font), profile)) is expected


@pytest.mark.parametrize(("profile", "expected"), [("imsc1.2-text", True), ("imsc1.3-text", False)])
def test_small_letters_came_with_imsc_1_3(profile: str, expected: bool) -> None:
    found = errors(on_body('tts:fontVariant="sub"'), profile)
    assert ("ttml.feature#fontVariant" in found) is expected


@pytest.mark.parametrize(
    ("attribute", "feature"),
    [
        ('ttp:clockMode="utc"', "#clockMode"),
        ('ttp:dropMode="nonDrop"', "#dropMode"),
        ('ttp:markerMode="continuous"', "#markerMode"),
        ('ttp:subFrameRate="2"', "#subFrameRate"),
        ('ttp:timeBase="smpte"', "#timeBase-smpte"),
    ],
)
def test_parameters_that_dapt_prohibits(attribute: str, feature: str) -> None:
    assert f"ttml.feature{feature}" in errors(document(root=attribute), "dapt")


@pytest.mark.parametrize(
    ("time", "expected"), [("00:00:01:00", True), ("00:00:01.00", False), ("25f", False), ("1s", False)]
)
def test_dapt_prohibits_frames_in_clock_times_only(time: str, expected: bool) -> None:
    text = paragraph(attributes=f'begin="{time}" end="9s"', root='ttp:frameRate="25"')
    assert ("ttml.feature#time-clock-with-frames" in errors(text, "dapt")) is expected


def test_what_is_kept_for_older_players_is_worth_a_note() -> None:
    text = paragraph(layout='<region xml:id="r" tts:extent="100% 20%" tts:zIndex="1"/>')
    assert "ttml.feature#zIndex" in of_level(text, "imsc1.1-text", "info")
    assert errors(text, "imsc1.1-text") == []
