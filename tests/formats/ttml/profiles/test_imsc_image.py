"""The Image Profile of IMSC: a picture in a region of its size."""

from __future__ import annotations

import pytest

from tests.formats.ttml.profiles.documents import W3C, document, errors, of_level

IMAGE = '<image src="a.png" type="image/png" tts:extent="640px 100px"/>'
ALTERNATIVE = '<metadata><ttm:item name="altText">a</ttm:item></metadata>'
REGION = '<region xml:id="r" tts:origin="0px 600px" tts:extent="640px 100px"/>'
ROOT = f'ttp:contentProfiles="{W3C}imsc1.1/image" tts:extent="1280px 720px"'


def pictures(*contents: str) -> str:
    divisions = "".join(f'<div begin="{n}s" end="{n + 1}s">{each}</div>' for n, each in enumerate(contents))
    return document(f'<body region="r">{divisions}</body>', root=ROOT, head=f"<layout>{REGION}</layout>")


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        (IMAGE, []),
        (IMAGE.replace('type="image/png"', ""), ["imsc.image.attribute-missing"]),
        (IMAGE.replace('tts:extent="640px 100px"', ""), ["imsc.image.attribute-missing"]),
        (IMAGE.replace("640px", "639px"), ["imsc.image.size"]),
        (IMAGE.replace("640px 100px", "100% 100%"), ["imsc.image.size"]),
        (IMAGE.replace("image/png", "image/jpeg"), ["imsc.image.type"]),
        (IMAGE + IMAGE, ["imsc.image.several"]),
        ("<p/>", ["imsc.content.text"]),
        (f"<div>{IMAGE}</div>", ["ttml.feature#nested-div"]),
    ],
)
def test_a_picture(content: str, codes: list[str]) -> None:
    assert errors(pictures(content), "imsc1.1-image") == codes


def test_a_picture_has_a_source() -> None:
    text = pictures(IMAGE.replace('src="a.png"', ""))
    assert "imsc.image.attribute-missing" in errors(text, "imsc1.1-image")


@pytest.mark.parametrize(("ends", "codes"), [((2, 4), []), ((3, 4), ["imsc.region.several-images"])])
def test_one_picture_at_a_time(ends: tuple[int, int], codes: list[str]) -> None:
    divisions = "".join(
        f'<div begin="{begin}s" end="{end}s">{IMAGE}</div>' for begin, end in zip((1, 2), ends, strict=True)
    )
    text = document(f'<body region="r">{divisions}</body>', root=ROOT, head=f"<layout>{REGION}</layout>")
    assert errors(text, "imsc1.1-image") == codes


@pytest.mark.parametrize(
    ("content", "codes"), [(IMAGE, ["imsc.alt-text.missing"]), (ALTERNATIVE + IMAGE, [])]
)
def test_a_picture_should_have_a_text(content: str, codes: list[str]) -> None:
    assert of_level(pictures(content), "imsc1.1-image", "warning") == codes


@pytest.mark.parametrize(
    ("profile", "level"),
    [
        ("imsc1.0-text", "error"),
        ("imsc1.0-image", "off"),
        ("imsc1.1-text", "error"),
        ("imsc1.1-image", "info"),
    ],
)
def test_background_images_of_smpte(profile: str, level: str) -> None:
    text = document('<body begin="1s" end="2s"><div smpte:backgroundImage="a.png"/></body>')
    for each in ("error", "info", "off"):
        assert ("imsc.background.image" in of_level(text, profile, each)) is (each == level)


@pytest.mark.parametrize("profile", ["imsc1.0-text", "imsc1.0-image", "imsc1.1-text", "imsc1.1-image"])
@pytest.mark.parametrize(
    ("content", "code"),
    [
        ('<div smpte:backgroundImageHorizontal="left"/>', "imsc.background.offset"),
        ('<div smpte:backgroundImageVertical="top"/>', "imsc.background.offset"),
        (
            '<metadata><smpte:image encoding="Base64">abcd</smpte:image></metadata>',
            "imsc.background.embedded",
        ),
    ],
)
def test_what_imsc_leaves_out_of_smpte(profile: str, content: str, code: str) -> None:
    assert code in errors(document(f"<body>{content}</body>"), profile)
