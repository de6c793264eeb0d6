"""SMPTE-TT: its elements and attributes, and what they hold; and the usual form of iTunes Timed Text."""

from __future__ import annotations

import pytest

from tests.formats.ttml.profiles.documents import document, errors, of_level

EDITION = "http://www.smpte-ra.org/schemas/2052-1/2010/smpte-tt"


def in_metadata(content: str) -> str:
    return document("<body/>", head=f"<metadata>{content}</metadata>")


@pytest.mark.parametrize(
    ("base64", "is_valid"),
    [
        ("abcd", True),
        ("abc=", True),
        ("ab==", True),
        ("ab cd\n efgh", True),
        ("ABC+/w==", True),
        ("a", False),
        ("ab", False),
        ("abc", False),
        ("a===", False),
        ("====", False),
        ("ab.c", False),
        ("abcd=", False),
        ("abcd.", False),
        ("ab==abcd", False),
    ],
)
@pytest.mark.parametrize("element", ["image", "data"])
def test_base_64(element: str, base64: str, is_valid: bool) -> None:
    text = in_metadata(f'<smpte:{element} datatype="x-a" encoding="Base64">{base64}</smpte:{element}>')
    text = text if element == "data" else text.replace('datatype="x-a" ', "")
    assert errors(text, "smpte-tt") == ([] if is_valid else ["smpte.payload.base64"])


@pytest.mark.parametrize(
    ("datatype", "level", "code"),
    [
        (f"{EDITION}#cea608", "off", ""),
        (f"{EDITION.replace('2010', '2013')}#cea708", "off", ""),
        ("x-private", "off", ""),
        ("urn:example:teletext", "warning", "smpte.data.type-unknown"),
        ("private", "error", "smpte.data.type-malformed"),
        (" x-private", "error", "smpte.data.type-malformed"),
        ("x-", "error", "smpte.data.type-malformed"),
        ("", "error", "smpte.data.type-malformed"),
    ],
)
def test_types_of_data(datatype: str, level: str, code: str) -> None:
    text = in_metadata(f'<smpte:data datatype="{datatype}" encoding="Base64">abcd</smpte:data>')
    for each in ("error", "warning"):
        assert of_level(text, "smpte-tt", each) == ([code] if each == level else [])


@pytest.mark.parametrize(
    ("attribute", "codes"),
    [
        ('smpte:backgroundImageHorizontal="left"', []),
        ('smpte:backgroundImageHorizontal="0%"', []),
        ('smpte:backgroundImageHorizontal="12.5px"', []),
        ('smpte:backgroundImageHorizontal="3c"', []),
        ('smpte:backgroundImageHorizontal="top"', ["smpte.background.offset"]),
        ('smpte:backgroundImageHorizontal="-1px"', ["smpte.background.offset"]),
        ('smpte:backgroundImageHorizontal="1px "', ["smpte.background.offset"]),
        ('smpte:backgroundImageHorizontal="1"', ["smpte.background.offset"]),
        ('smpte:backgroundImageVertical="bottom"', []),
        ('smpte:backgroundImageVertical="left"', ["smpte.background.offset"]),
        ('smpte:backgroundImageVertical=""', ["smpte.background.offset"]),
        ('smpte:backgroundImage="#i"', []),
        ('smpte:backgroundImage="pictures/1.png"', []),
        ('smpte:backgroundImage="#b"', ["smpte.background.unresolved"]),
        ('smpte:backgroundImage="#none"', ["smpte.background.unresolved"]),
        ('smpte:backgroundImage="a b.png"', ["smpte.background.malformed"]),
        ('smpte:backgroundImage=""', ["smpte.background.malformed"]),
        ('smpte:backgroundColour="red"', ["smpte.attribute.unknown"]),
        ('m608:channel="CC1"', ["smpte.attribute.misplaced"]),
    ],
)
def test_attributes_of_content(attribute: str, codes: list[str]) -> None:
    image = (
        '<metadata><smpte:image xml:id="i" imageType="PNG" encoding="Base64">abcd</smpte:image></metadata>'
    )
    text = document(f'<body xml:id="b"><div {attribute}/></body>', head=image)
    assert errors(text, "smpte-tt") == codes


INFORMATION = f'<smpte:information origin="{EDITION}#cea608" mode="Preserved" m608:channel="CC1"/>'


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (in_metadata(INFORMATION), []),
        (in_metadata(INFORMATION.replace("Preserved", "Enhanced")), []),
        (in_metadata(INFORMATION.replace("Preserved", "preserved")), ["smpte.information.mode"]),
        (in_metadata(INFORMATION * 2), ["smpte.information.several"]),
        (document(f"<body><metadata>{INFORMATION}</metadata></body>"), ["smpte.information.misplaced"]),
        (in_metadata('<smpte:information channel="CC1"/>'), ["smpte.attribute.unknown"]),
        (in_metadata("<smpte:smpte/>"), ["smpte.element.unknown"]),
        (in_metadata("<m608:channel/>"), ["smpte.element.unknown"]),
        (in_metadata("<smpte:image>abcd</smpte:image>"), ["smpte.payload.encoding"]),
        (in_metadata('<smpte:image encoding="base64">abcd</smpte:image>'), ["smpte.payload.encoding"]),
        (
            in_metadata('<smpte:image imageType="GIF" encoding="Base64">abcd</smpte:image>'),
            ["smpte.image.type"],
        ),
    ],
)
def test_metadata(text: str, codes: list[str]) -> None:
    assert errors(text, "smpte-tt") == codes


ITT = 'ttp:timeBase="smpte" ttp:frameRate="24" ttp:frameRateMultiplier="999 1000" ttp:dropMode="nonDrop"'


@pytest.mark.parametrize(
    ("root", "place", "codes"),
    [
        (ITT, 'tts:origin="0% 85%" tts:extent="100% 15%"', []),
        (ITT, 'tts:origin="0% 0%" tts:extent="100% 15%"', []),
        (ITT, 'tts:origin="85% 0%" tts:extent="15% 100%"', []),
        (ITT, 'tts:origin="10% 85%" tts:extent="80% 15%"', ["itt.region.place"]),
        (ITT.replace("999 1000", "1000 1001"), 'tts:origin="0% 85%" tts:extent="100% 15%"', []),
        (
            ITT.replace("999 1000", "1001 1000"),
            'tts:origin="0% 85%" tts:extent="100% 15%"',
            ["itt.multiplier"],
        ),
        (ITT.replace('"smpte"', '"media"'), 'tts:origin="0% 85%" tts:extent="100% 15%"', ["itt.time-base"]),
    ],
)
def test_the_usual_form_of_itunes_timed_text(root: str, place: str, codes: list[str]) -> None:
    text = document("<body/>", root=root, head=f'<layout><region xml:id="r" {place}/></layout>')
    assert of_level(text, "itt", "warning") == codes
    assert errors(text, "itt") == []


def test_itunes_timed_text_names_its_rate_and_its_count() -> None:
    warnings = of_level(document("<body/>", root='ttp:timeBase="smpte"'), "itt", "warning")
    assert warnings == ["itt.parameter.missing"] * 3
