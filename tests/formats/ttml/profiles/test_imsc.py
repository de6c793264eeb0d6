"""The vocabulary and the limits of IMSC: what just passes, and what just fails."""

from __future__ import annotations

import pytest

from tests.formats.ttml.profiles.documents import W3C, document, errors, of_level, paragraph

TEXT = "imsc1.1-text"


@pytest.mark.parametrize(
    ("attribute", "is_valid"),
    [
        ('ittp:activeArea="0% 0% 100% 100%"', True),
        ('ittp:activeArea="0.5% 10% 80.25% 80%"', True),
        ('ittp:activeArea="0% 0% 100% 100.1%"', False),
        ('ittp:activeArea="-1% 0% 50% 50%"', False),
        ('ittp:activeArea="10% 10% 80%"', False),
        ('ittp:activeArea="10% 10% 80% 80% 80%"', False),
        ('ittp:activeArea="10px 10% 80% 80%"', False),
        ('ittp:aspectRatio="16 9"', True),
        ('ittp:aspectRatio="16"', False),
        ('ittp:aspectRatio="16:9"', False),
        ('ittp:aspectRatio="0 9"', False),
        ('ittp:aspectRatio="16 0"', False),
        ('ittp:aspectRatio="16 -9"', False),
        ('ittp:progressivelyDecodable="false"', True),
        ('ittp:progressivelyDecodable="True"', False),
        ('ittp:progressivelyDecodable=""', False),
    ],
)
@pytest.mark.parametrize("profile", ["imsc1.0-text", TEXT, "imsc1.1-image"])
def test_parameters(profile: str, attribute: str, is_valid: bool) -> None:
    assert errors(document(root=attribute), profile) == ([] if is_valid else ["imsc.attribute.malformed"])


@pytest.mark.parametrize(
    ("attribute", "is_valid"),
    [
        ('ebutts:linePadding="0c"', True),
        ('ebutts:linePadding="0.5c"', True),
        ('ebutts:linePadding=".5c"', True),
        ('ebutts:linePadding="0"', False),
        ('ebutts:linePadding="-0.5c"', False),
        ('ebutts:linePadding="5px"', False),
        ('ebutts:linePadding="1c 1c"', False),
        ('ebutts:multiRowAlign="auto"', True),
        ('ebutts:multiRowAlign="left"', False),
        ('itts:fillLineGap="true"', True),
        ('itts:fillLineGap="yes"', False),
        ('itts:forcedDisplay="false"', True),
        ('itts:forcedDisplay="1"', False),
    ],
)
def test_styles(attribute: str, is_valid: bool) -> None:
    found = errors(document(f"<body {attribute}/>"), TEXT)
    assert found == ([] if is_valid else ["imsc.attribute.malformed"])


@pytest.mark.parametrize("attribute", ['ebutts:linePadding="0.5c"', 'ebutts:multiRowAlign="end"'])
def test_line_padding_and_row_alignment_stand_on_paragraphs_and_around_them(attribute: str) -> None:
    assert errors(paragraph(attributes=f'begin="1s" end="2s" {attribute}'), TEXT) == []
    assert errors(paragraph(f"<span {attribute}>a</span>"), TEXT) == ["imsc.attribute.misplaced"]


@pytest.mark.parametrize(
    ("attribute", "codes"),
    [
        ('tts:fontSize="16px"', ["imsc.extent.root-missing"]),
        ('tts:fontSize="1c"', ["imsc.length.cell"]),
        ('tts:padding="0px 1% 1% 1c"', ["imsc.extent.root-missing", "imsc.length.cell"]),
        ('tts:fontSize="100%"', []),
        ("tts:fontFamily=\"'16px'\"", []),
        ('tts:disparity="-1%"', []),
        ('tts:shear="-16.67%"', []),
        ('tts:textShadow="-1% -1%"', []),
    ],
)
def test_units_and_signs(attribute: str, codes: list[str]) -> None:
    assert sorted(errors(document(f"<body {attribute}/>"), TEXT)) == codes


HUGE = "9" * 5000


@pytest.mark.parametrize(
    "text",
    [
        document(root=f'ittp:aspectRatio="{HUGE} {HUGE}" ittp:activeArea="{HUGE}% 1% 1% 1%"'),
        paragraph(f'<span tts:textOutline="{HUGE}px" tts:fontSize="{HUGE}px">a</span>'),
        paragraph(layout=f'<region xml:id="r" tts:extent="{HUGE}% 1%" tts:opacity="{HUGE}"/>'),
    ],
)
def test_numbers_of_any_length_are_read(text: str) -> None:
    assert errors(text, TEXT) != []


def test_pixels_need_the_size_of_the_root() -> None:
    body = '<body tts:fontSize="16px"/>'
    assert errors(document(body, root='tts:extent="640px 480px"'), TEXT) == []


@pytest.mark.parametrize(("count", "codes"), [(4, []), (5, ["imsc.text-shadow.too-many"])])
def test_at_most_four_shadows(count: int, codes: list[str]) -> None:
    shadows = ", ".join(["1% 1% rgba(0,0,0,255)"] * count)
    assert errors(document(f'<body tts:textShadow="{shadows}"/>'), TEXT) == codes


@pytest.mark.parametrize(
    ("outline", "size", "is_valid"),
    [
        ("10%", "", True),
        ("10.1%", "", False),
        ("0.1em", "", True),
        ("0.11em", "", False),
        ("2px", "20px", True),
        ("2.1px", "20px", False),
        ("2.1px", "80%", True),  # whose size in pixels nothing tells
        ("none", "", True),
    ],
)
def test_an_outline_is_at_most_a_tenth_of_the_font_size(outline: str, size: str, is_valid: bool) -> None:
    font = f'tts:fontSize="{size}"' if size else ""
    span = f'<span tts:textOutline="{outline}" {font}>a</span>'
    found = errors(paragraph(span, root='tts:extent="640px 480px"'), TEXT)
    assert found == ([] if is_valid else ["imsc.text-outline.too-thick"])


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("a", '<region xml:id="r" tts:extent="100% 20%" tts:textOutline="11%"/>'),
        (
            '<span tts:color="red">a</span>',
            '<region xml:id="r" tts:extent="100% 20%" tts:textOutline="11%"/>',
        ),
    ],
)
def test_an_outline_may_come_from_the_region(text: str, layout: str) -> None:
    assert errors(paragraph(text, layout=layout), TEXT) == ["imsc.text-outline.too-thick"]


def test_text_directly_in_a_paragraph_has_an_outline_too() -> None:
    text = paragraph(attributes='begin="1s" end="2s" tts:textOutline="11%"')
    assert errors(text, TEXT) == ["imsc.text-outline.too-thick"]


@pytest.mark.parametrize(
    ("alignment", "is_valid"),
    [("center", True), ("spaceAround", True), ("start", False), ("spaceBetween", False)],
)
def test_ruby_is_centred_or_spaced_around(alignment: str, is_valid: bool) -> None:
    ruby = '<span tts:ruby="base">雨</span><span tts:ruby="text">あめ</span>'
    span = f'<span tts:ruby="container" tts:rubyAlign="{alignment}">{ruby}</span>'
    assert errors(paragraph(span), TEXT) == ([] if is_valid else ["imsc.ruby-align.value"])


@pytest.mark.parametrize(
    ("root", "level", "codes"),
    [
        (f'ttp:contentProfiles="{W3C}imsc1.1/text"', "warning", []),
        ("", "warning", ["imsc.profile.undeclared"]),
        (f'ttp:contentProfiles="{W3C}imsc1.1/text {W3C}imsc1.2/text urn:x:y"', "error", []),
        (
            f'ttp:contentProfiles="{W3C}imsc1.1/text {W3C}imsc1.1/image"',
            "error",
            ["imsc.profile.contradictory"],
        ),
    ],
)
def test_declared_profiles(root: str, level: str, codes: list[str]) -> None:
    assert of_level(document(root=root), TEXT, level) == codes


def test_an_invented_profile_of_imsc_is_none() -> None:
    text = document(root=f'ttp:contentProfiles="{W3C}imsc9/text"')
    assert "imsc.profile.unknown" in errors(text, TEXT)


@pytest.mark.parametrize(
    ("times", "codes"),
    [
        ('begin="1s" end="2s"', []),
        ('begin="1s" dur="1s"', []),
        ('begin="1s"', ["imsc.timing.missing"]),
        ('end="2s"', ["imsc.timing.missing"]),
    ],
)
def test_content_should_have_a_begin_and_an_end(times: str, codes: list[str]) -> None:
    text = paragraph(attributes=times, root=f'ttp:contentProfiles="{W3C}imsc1.1/text"')
    assert of_level(text, TEXT, "warning") == codes


@pytest.mark.parametrize(
    ("family", "codes"),
    [
        ("Arial,sansSerif", []),
        ("Courier New,sansSerif", []),
        ("Arial, sansSerif", ["imsc.font-family.space"]),
        ("Arial ,sansSerif", ["imsc.font-family.space"]),
    ],
)
def test_families_are_separated_by_commas_alone(family: str, codes: list[str]) -> None:
    text = document(f'<body tts:fontFamily="{family}"/>', root=f'ttp:contentProfiles="{W3C}imsc1.1/text"')
    assert of_level(text, TEXT, "warning") == codes


@pytest.mark.parametrize(
    ("time", "root", "codes"),
    [
        ("00:00:01:00", "", ["ttml.parameter.frame-rate-missing"]),
        ("25f", "", ["ttml.parameter.frame-rate-missing"]),
        ("25f", 'ttp:frameRate="25"', []),
        ("25t", "", ["ttml.parameter.tick-rate-missing"]),
        ("25t", 'ttp:tickRate="25"', []),
    ],
)
def test_frames_and_ticks_need_their_rate(time: str, root: str, codes: list[str]) -> None:
    assert errors(paragraph(attributes=f'begin="{time}" end="9s"', root=root), TEXT) == codes


DECODABLE = 'ittp:progressivelyDecodable="true"'


@pytest.mark.parametrize(
    ("paragraphs", "codes"),
    [
        ('<p begin="1s" end="2s">a</p><p begin="1s" end="2s">b</p>', []),
        ('<p begin="1s" end="2s">a</p><p begin="0s" end="2s">b</p>', ["imsc.progressive.order"]),
        (
            '<p begin="1s" end="2s"><span end="1s">a</span></p>',
            ["imsc.progressive.timing-in-paragraph"],
        ),
    ],
)
def test_progressively_decodable(paragraphs: str, codes: list[str]) -> None:
    body = f"<body><div>{paragraphs}</div></body>"
    assert errors(document(body, root=DECODABLE), TEXT) == codes
    assert errors(document(body), TEXT) == []


def test_a_progressively_decodable_document_has_no_time_in_its_head() -> None:
    layout = '<layout><region xml:id="r" tts:extent="100% 20%" timeContainer="par"/></layout>'
    text = document("<body/>", root=DECODABLE, head=layout)
    assert errors(text, TEXT) == ["imsc.progressive.timing-in-head"]


@pytest.mark.parametrize(
    ("styles", "codes"),
    [
        ('<style xml:id="a"/><style xml:id="b" style="a"/>', []),
        ('<style xml:id="b" style="a"/><style xml:id="a"/>', ["imsc.progressive.forward-reference"]),
    ],
)
def test_a_progressively_decodable_document_refers_backwards(styles: str, codes: list[str]) -> None:
    text = document("<body/>", root=DECODABLE, head=f"<styling>{styles}</styling>")
    assert errors(text, TEXT) == codes


@pytest.mark.parametrize(
    ("metadata", "codes"),
    [
        ("<metadata><ittm:altText>a</ittm:altText></metadata>", []),
        ('<metadata><ttm:item name="altText">a</ttm:item></metadata>', []),
        (
            '<metadata><ittm:altText>a</ittm:altText><ttm:item name="altText">a</ttm:item></metadata>',
            ["imsc.alt-text.twice"],
        ),
        ("<ittm:altText>a</ittm:altText>", ["imsc.alt-text.misplaced"]),
        ('<metadata><ittm:altText xml:id="a">a</ittm:altText></metadata>', []),
        ('<metadata><ittm:altText tts:color="red">a</ittm:altText></metadata>', ["imsc.attribute.unknown"]),
    ],
)
def test_alternative_texts(metadata: str, codes: list[str]) -> None:
    assert errors(document(f"<body>{metadata}</body>"), TEXT) == codes
