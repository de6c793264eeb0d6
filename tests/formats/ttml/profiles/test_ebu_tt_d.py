"""EBU-TT-D: structure, values and times."""

from __future__ import annotations

import pytest

from tests.formats.ttml.profiles.documents import document, errors, of_level

REGION = '<region xml:id="r" tts:origin="10% 80%" tts:extent="80% 15%"/>'
STYLE = '<style xml:id="s" tts:color="#ffffff"/>'
CUE = '<p xml:id="p1" begin="00:00:01" end="00:00:02">a</p>'
ROOT = 'ttp:timeBase="media"'


def subtitles(cue: str = CUE, *, style: str = STYLE, region: str = REGION, root: str = ROOT) -> str:
    head = f"<styling>{style}</styling><layout>{region}</layout>"
    return document(f'<body><div region="r">{cue}</div></body>', root=root, head=head)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (subtitles(), []),
        (subtitles(root='ttp:timeBase="media" ttp:cellResolution="50 30" ittp:aspectRatio="16 9"'), []),
        (subtitles(root=""), ["ebuttd.attribute.missing"]),
        (subtitles(root='ttp:timeBase="smpte"'), ["ebuttd.value"]),
        (subtitles(root=f'{ROOT} ttp:frameRate="25"'), ["ebuttd.attribute.not-allowed"]),
        (subtitles(style=""), ["ebuttd.element.missing"]),
        (subtitles(region=""), ["ttml.region.unresolved", "ebuttd.element.missing"]),
        (subtitles(cue=""), ["ebuttd.element.missing"]),
        (subtitles(CUE.replace('xml:id="p1"', "")), ["ebuttd.attribute.missing"]),
        (subtitles(f"<div>{CUE}</div>{CUE}".replace("p1", "p2", 1)), ["ebuttd.element.nested"]),
        (subtitles(CUE.replace("<p ", '<p tts:color="#ffffff" ')), ["ebuttd.attribute.not-allowed"]),
        (subtitles(CUE.replace("<p ", '<p ttm:role="caption" ')), []),
        (subtitles(region=REGION.replace('tts:origin="10% 80%"', "")), ["ebuttd.attribute.missing"]),
        (subtitles(region=REGION.replace("10% 80%", "10px 80px")), ["ebuttd.value"]),
    ],
)
def test_structure(text: str, codes: list[str]) -> None:
    assert sorted(errors(text, "ebu-tt-d")) == sorted(codes)


def test_nested_spans_are_worth_a_warning() -> None:
    text = subtitles(CUE.replace(">a<", "><span><span>a</span></span><"))
    assert errors(text, "ebu-tt-d") == []
    assert of_level(text, "ebu-tt-d", "warning") == ["ebuttd.span.nested"]


@pytest.mark.parametrize(
    ("attribute", "is_valid"),
    [
        ('tts:color="#ffffff"', True),
        ('tts:color="#FFFFFF80"', True),
        ('tts:color="white"', False),
        ('tts:fontSize="160%"', True),
        ('tts:fontSize="1c"', False),
        ('tts:lineHeight="normal"', True),
        ('tts:lineHeight="125%"', True),
        ('tts:lineHeight="20px"', False),
        ('tts:fontStyle="italic"', True),
        ('tts:fontStyle="oblique"', False),
        ('tts:textDecoration="underline"', True),
        ('tts:textDecoration="overline"', False),
        ('ebutts:linePadding="0.5c"', True),
        ('ebutts:linePadding="5%"', False),
        ('ebutts:multiRowAlign="auto"', True),
        ('ebutts:multiRowAlign="left"', False),
    ],
)
def test_values(attribute: str, is_valid: bool) -> None:
    text = subtitles(style=f'<style xml:id="s" {attribute}/>')
    assert errors(text, "ebu-tt-d") == ([] if is_valid else ["ebuttd.value"])


TIMED = 'begin="00:00:01" end="00:00:02"'


@pytest.mark.parametrize(
    ("cue", "codes"),
    [
        (f'<p xml:id="p1" {TIMED}><span>a</span></p>', []),
        (f'<p xml:id="p1"><span {TIMED}>a</span> <span {TIMED}>b</span></p>', []),
        (f'<p xml:id="p1" {TIMED}><span {TIMED}>a</span></p>', ["ebuttd.time.nested"]),
        (f'<p xml:id="p1">a <span {TIMED}>b</span></p>', ["ebuttd.time.missing"]),
        (f'<p xml:id="p1"><span>a</span> <span {TIMED}>b</span></p>', ["ebuttd.time.missing"]),
        ('<p xml:id="p1" begin="00:00:01">a</p>', ["ebuttd.time.half"]),
        ('<p xml:id="p1" end="00:00:01">a</p>', ["ebuttd.time.half"]),
        (f'<p xml:id="p1" {TIMED} dur="00:00:01">a</p>', ["ebuttd.attribute.not-allowed"]),
        ('<p xml:id="p1" begin="00:00:01.5" end="100:00:02.123456">a</p>', []),
        ('<p xml:id="p1" begin="00:00:01:05" end="00:00:02">a</p>', ["ebuttd.time.form"]),
        ('<p xml:id="p1" begin="25f" end="00:00:02">a</p>', ["ebuttd.time.form"]),
        ('<p xml:id="p1" begin="10t" end="00:00:20">a</p>', ["ebuttd.time.form"]),
        ('<p xml:id="p1" begin="1s" end="00:00:02">a</p>', []),  # a warning
    ],
)
def test_times(cue: str, codes: list[str]) -> None:
    assert errors(subtitles(cue), "ebu-tt-d") == codes


def test_times_stand_on_paragraphs_and_spans_only() -> None:
    text = subtitles().replace("<body>", f"<body {TIMED}>")
    assert "ebuttd.attribute.not-allowed" in errors(text, "ebu-tt-d")


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        ('tts:origin="20% 80%" tts:extent="80% 20%"', []),
        ('tts:origin="21% 80%" tts:extent="80% 20%"', ["imsc.region.outside-root"]),
    ],
)
def test_regions_lie_in_the_picture(place: str, codes: list[str]) -> None:
    assert errors(subtitles(region=f'<region xml:id="r" {place}/>'), "ebu-tt-d") == codes
