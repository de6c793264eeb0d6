"""Where regions may lie: their edges, units and company."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.formats.ttml.profiles.documents import document, errors, of_level, paragraph, regions
from validator.formats.ttml.constraints._geometry import Rectangle, rectangle
from validator.formats.ttml.constraints._vocabulary import EXTENT, ORIGIN, POSITION

ROOT = 'tts:extent="1000px 500px"'
SIZE = Fraction(1000), Fraction(500)


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        ('tts:extent="100% 100%"', []),
        ('tts:extent="auto"', []),
        ('tts:origin="20% 0%" tts:extent="80% 100%"', []),
        ('tts:origin="20% 0%" tts:extent="80.1% 100%"', ["imsc.region.outside-root"]),
        ('tts:origin="0% 20%" tts:extent="100% 80.1%"', ["imsc.region.outside-root"]),
        ('tts:origin="1px 0px" tts:extent="999px 500px"', []),
        ('tts:origin="1px 0px" tts:extent="1000px 500px"', ["imsc.region.outside-root"]),
        ('tts:origin="1px 0px" tts:extent="auto"', ["imsc.region.outside-root"]),
        ('tts:position="right 10% bottom 10%" tts:extent="80% 20%"', []),
        ('tts:position="left 101%" tts:extent="80% 20%"', ["imsc.region.outside-root"]),
        ('tts:position="center" tts:extent="101% 20%"', ["imsc.region.outside-root"]),
        ('tts:extent="50rw 50rh"', []),
        ('tts:extent="50rh 50rh"', ["imsc.length.wrong-axis"]),
        ('tts:extent="50rw 50rw"', ["imsc.length.wrong-axis"]),
        ('tts:position="top 10rw left 10%" tts:extent="50% 50%"', ["imsc.length.wrong-axis"]),
        ('tts:origin="0% 0%"', ["imsc.region.extent-missing"]),
        ('tts:extent="10em 50%"', ["imsc.extent.font-relative"]),
        ('tts:origin="1em 0%" tts:extent="50% 50%"', ["imsc.origin.font-relative"]),
        ('tts:origin="1rw 1rh" tts:extent="50% 50%"', ["imsc.origin.root-relative"]),
        ('tts:position="1em 0%" tts:extent="50% 50%"', ["imsc.position.font-relative"]),
    ],
)
def test_a_region_by_itself(place: str, codes: list[str]) -> None:
    assert errors(regions(place, attributes=ROOT), "imsc1.1-text") == codes


@pytest.mark.parametrize("place", ['tts:extent="auto"', 'tts:extent="50% 50%" tts:origin="auto"'])
@pytest.mark.parametrize("profile", ["imsc1.0-text", "imsc1.1-text"])
def test_a_region_without_figures_is_worth_a_warning(profile: str, place: str) -> None:
    name = "origin" if "origin" in place else "extent"
    assert errors(regions(place), profile) == []
    assert f"imsc.{name}.auto" in of_level(regions(place), profile, "warning")


@pytest.mark.parametrize(("origin", "codes"), [("20% 20%", []), ("21% 20%", ["imsc.region.outside-root"])])
def test_animation_keeps_a_region_inside(origin: str, codes: list[str]) -> None:
    layout = f'<region xml:id="r" tts:extent="80% 80%"><set tts:origin="{origin}"/></region>'
    assert errors(paragraph(layout=layout), "imsc1.1-text") == codes


@pytest.mark.parametrize(
    ("times", "codes"), [('end="0.5s"', []), ('begin="1s" dur="1s"', ["imsc.region.overlap"])]
)
def test_a_region_is_on_the_screen_while_it_is_active(times: str, codes: list[str]) -> None:
    full = 'tts:extent="100% 100%"'
    layout = f'<region xml:id="r" {full}/><region xml:id="s" {full} {times} tts:backgroundColor="red"/>'
    assert errors(paragraph(layout=layout), "imsc1.1-text") == codes


def test_styles_may_hold_the_extent() -> None:
    head = '<styling><style xml:id="s" tts:extent="50% 50%"/></styling><layout><region style="s"/></layout>'
    assert errors(document("<body/>", head=head), "imsc1.1-text") == []


def test_the_place_that_nested_styles_give_is_worth_a_warning() -> None:
    layout = '<region xml:id="r" tts:extent="80% 20%"><style tts:origin="30% 0%"/></region>'
    assert errors(paragraph(layout=layout), "imsc1.1-text") == []
    assert "imsc.region.outside-root-by-style" in of_level(
        paragraph(layout=layout), "imsc1.1-text", "warning"
    )


@pytest.mark.parametrize(
    ("profile", "extent", "codes"),
    [
        ("imsc1.0-text", "50% 50%", []),
        ("imsc1.0-image", "50% 50%", ["imsc.extent.percentage"]),
        ("imsc1.0-image", "500px 50px", []),
        ("imsc1.1-image", "50% 50px", ["imsc.extent.percentage"]),
    ],
)
def test_images_need_regions_in_pixels(profile: str, extent: str, codes: list[str]) -> None:
    head = f'<layout><region xml:id="r" tts:extent="{extent}"/></layout>'
    assert errors(document("<body/>", root=ROOT, head=head), profile) == codes


def test_origin_and_position_exclude_each_other() -> None:
    text = regions('tts:origin="0% 0%" tts:extent="50% 20%"', 'tts:position="bottom" tts:extent="50% 20%"')
    assert errors(text, "imsc1.1-text") == ["imsc.region.origin-with-position"]


def presented(*regions_: str, times: tuple[tuple[int, int], ...], attributes: str = "") -> str:
    """One paragraph in each region, with its begin and end in seconds."""
    layout = "".join(f'<region xml:id="r{n}" {place}/>' for n, place in enumerate(regions_))
    paragraphs = "".join(
        f'<p region="r{n}" begin="{begin}s" end="{end}s">a</p>' for n, (begin, end) in enumerate(times)
    )
    body = f"<body {attributes}><div>{paragraphs}</div></body>"
    return document(body, head=f"<layout>{layout}</layout>")


UPPER, LOWER, MIDDLE = (f'tts:origin="0% {top}%" tts:extent="100% 50%"' for top in (0, 50, 49))


@pytest.mark.parametrize(
    ("first", "second", "times", "codes"),
    [
        (UPPER, LOWER, ((0, 2), (1, 3)), []),
        (UPPER, MIDDLE, ((0, 2), (1, 3)), ["imsc.region.overlap"]),
        (UPPER, MIDDLE, ((0, 2), (2, 3)), []),
        (UPPER, MIDDLE, ((2, 3), (0, 2)), []),
        (UPPER, f'{MIDDLE} tts:visibility="hidden"', ((0, 2), (1, 3)), []),
        (UPPER, f'{MIDDLE} tts:opacity="0"', ((0, 2), (1, 3)), []),
        (UPPER, f'{MIDDLE} tts:display="none"', ((0, 2), (1, 3)), []),
        (f'{UPPER} tts:backgroundColor="red"', MIDDLE, ((8, 9), (1, 3)), ["imsc.region.overlap"]),
        (f'{UPPER} tts:backgroundColor="#ff000000"', MIDDLE, ((8, 9), (1, 3)), []),
        (
            f'{UPPER} tts:backgroundColor="red" tts:showBackground="whenActive"',
            MIDDLE,
            ((8, 9), (1, 3)),
            [],
        ),
    ],
)
def test_regions_on_the_screen_together_do_not_overlap(
    first: str, second: str, times: tuple[tuple[int, int], ...], codes: list[str]
) -> None:
    assert errors(presented(first, second, times=times), "imsc1.1-text") == codes


@pytest.mark.parametrize(("count", "codes"), [(4, []), (5, ["imsc.region.too-many"])])
def test_at_most_four_regions_are_on_the_screen(count: int, codes: list[str]) -> None:
    places = [f'tts:origin="0% {20 * n}%" tts:extent="100% 20%"' for n in range(count)]
    assert errors(presented(*places, times=((0, 1),) * count), "imsc1.1-text") == codes


@pytest.mark.parametrize(
    ("position", "left", "top"),
    [
        ("center", Fraction(1, 4), Fraction(1, 4)),
        ("top", Fraction(1, 4), 0),
        ("right", Fraction(1, 2), Fraction(1, 4)),
        ("10%", Fraction(1, 20), Fraction(1, 4)),
        ("10% 20%", Fraction(1, 20), Fraction(1, 10)),
        ("bottom left", 0, Fraction(1, 2)),
        ("left top", 0, 0),
        ("right 10% bottom", Fraction(9, 20), Fraction(1, 2)),
        ("top 20% center", Fraction(1, 4), Fraction(1, 10)),
        ("bottom 50px right 100px", Fraction(2, 5), Fraction(2, 5)),
    ],
)
def test_positions(position: str, left: Fraction, top: Fraction) -> None:
    half = Fraction(1, 2)
    place = rectangle({EXTENT: "50% 50%", POSITION: position}, SIZE)
    assert place == Rectangle(Fraction(left), Fraction(top), left + half, top + half)


@pytest.mark.parametrize(
    "values",
    [
        {EXTENT: "10em 50%"},
        {EXTENT: "10c 50%"},
        {EXTENT: "50%"},
        {EXTENT: "50% 50%", ORIGIN: "left"},
        {EXTENT: "50% 50%", POSITION: "left right"},
        {EXTENT: "50% 50%", POSITION: "a b c d e"},
        {EXTENT: "50rh 50%"},
    ],
)
def test_where_nothing_tells_the_place_there_is_none(values: dict[object, str]) -> None:
    assert rectangle(values, SIZE) is None  # type: ignore[arg-type]


def test_pixels_of_an_unknown_root_are_no_place() -> None:
    assert rectangle({EXTENT: "10px 10px"}, None) is None
