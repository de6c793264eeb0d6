"""Where cues stand and in which colours, as far as their documents say so."""

from __future__ import annotations

from fractions import Fraction as F

import pytest
from hypothesis import given
from hypothesis import strategies as st

from validator.formats.timed_text import parse
from validator.formats.webvtt.display import read_display
from validator.model.facts.text import Display, TextBox, TextColours, TimedText

TT = (
    '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en"{root}>'
    "<head>{styles}<layout>{regions}</layout></head><body{body}><div>{content}</div></body></tt>"
)
CUE = '<p {attributes} begin="1s" end="2s">{text}</p>'


def ttml(
    region: str = "",
    attributes: str = 'region="r"',
    text: str = "Hi",
    root: str = "",
    styles: str = "",
    body: str = "",
) -> Display:
    regions = f'<region xml:id="r" {region}/>' if region else ""
    styles = f"<styling>{styles}</styling>" if styles else ""
    content = CUE.format(attributes=attributes, text=text)
    return only(TT.format(root=root, styles=styles, regions=regions, body=body, content=content), "a.ttml")


def webvtt(settings: str = "", text: str = "Hi", region: str = "") -> Display:
    header = f"REGION\nid:r {region}\n\n" if region else ""
    return only(f"WEBVTT\n\n{header}00:01.000 --> 00:02.000 {settings}\n{text}\n", "a.vtt")


def only(document: str, name: str) -> Display:
    _, text = parse(document.encode(), name)
    assert isinstance(text, TimedText)
    (cue,) = text.cues
    return text.display_of(cue)


def test_a_region_in_percentages() -> None:
    display = ttml(
        'tts:origin="10% 80%" tts:extent="80% 15%" tts:displayAlign="after" tts:textAlign="center"'
    )
    assert display == Display(TextBox(F(1, 10), F(4, 5), F(9, 10), F(19, 20)), "center", "bottom")


def test_a_region_in_pixels_of_the_root() -> None:
    display = ttml('tts:origin="192px 108px" tts:extent="960px 54px"', root=' tts:extent="1920px 1080px"')
    assert display.box == TextBox(F(1, 10), F(1, 10), F(3, 5), F(3, 20))
    assert display.vertical == "top"


def test_pixels_of_an_unknown_root_are_no_place() -> None:
    assert ttml('tts:origin="192px 108px" tts:extent="960px 54px"').box is None


@pytest.mark.parametrize(
    ("align", "mode", "horizontal"),
    [
        ("left", "lrtb", "left"), ("center", "lrtb", "center"), ("right", "lrtb", "right"),
        ("start", "lrtb", "left"), ("end", "lrtb", "right"), ("start", "rltb", "right"),
        ("end", "rl", "left"), ("start", "tbrl", ""), ("justify", "lrtb", ""),
    ],
)  # fmt: skip
def test_alignment_across(align: str, mode: str, horizontal: str) -> None:
    display = ttml(f'tts:writingMode="{mode}"', f'region="r" tts:textAlign="{align}"')
    assert display.horizontal == horizontal
    assert display.is_vertical_text is mode.startswith("tb")


def test_alignment_is_inherited_from_the_body() -> None:
    assert ttml(body=' tts:textAlign="center"', attributes="").horizontal == "center"


def test_colours_of_spans_styles_and_ancestors() -> None:
    display = ttml(
        attributes='style="s"',
        text='One <span tts:color="red">two</span><span> </span>',
        styles='<style xml:id="s" tts:color="yellow"/>',
        body=' tts:backgroundColor="#00000080"',
    )
    assert display.colours == (TextColours("#ffff00ff", "#00000080"), TextColours("#ff0000ff", "#00000080"))


def test_a_transparent_background_lets_the_one_behind_it_through() -> None:
    display = ttml('tts:backgroundColor="black"', 'region="r" tts:backgroundColor="transparent"')
    assert display.colours == (TextColours(None, "#000000ff"),)


def test_nothing_declared_is_nothing() -> None:
    assert ttml(attributes="") == Display()
    assert webvtt() == Display()
    assert only("1\n00:00:01,000 --> 00:00:02,000\nHi\n", "a.srt") == Display()


def test_paragraphs_of_different_styles_are_told_apart() -> None:
    content = CUE.format(attributes='tts:color="red"', text="One") + CUE.format(
        attributes='tts:color="blue"', text="Two"
    ).replace('"1s"', '"2s"').replace('end="2s"', 'end="3s"')
    _, text = parse(TT.format(root="", styles="", regions="", body="", content=content).encode(), "a.ttml")
    assert isinstance(text, TimedText)
    colours = [text.display_of(cue).colours for cue in text.cues]
    assert colours == [(TextColours("#ff0000ff"),), (TextColours("#0000ffff"),)]
    assert len(text.displays) == 2


@pytest.mark.parametrize(
    ("settings", "box", "horizontal", "vertical"),
    [
        ("line:90%", TextBox(top=F(9, 10)), "", "bottom"),
        ("line:10%,end", TextBox(bottom=F(1, 10)), "", "top"),
        ("line:50%,center", None, "", ""),
        ("line:0", None, "", "top"),
        ("line:-1", None, "", "bottom"),
        ("align:left position:5%", TextBox(left=F(1, 20)), "left", ""),
        ("align:right position:95%", TextBox(right=F(19, 20)), "right", ""),
        ("align:left size:80% position:50%,center", TextBox(left=F(1, 10)), "left", ""),
        ("align:end size:40%", TextBox(right=F(1)), "right", ""),
        ("align:center size:100%", None, "center", ""),
    ],
)
def test_webvtt_settings(settings: str, box: TextBox | None, horizontal: str, vertical: str) -> None:
    assert webvtt(settings) == Display(box, horizontal, vertical)


def test_webvtt_region() -> None:
    region = "width:40% lines:3 regionanchor:0%,100% viewportanchor:10%,90%"
    box = TextBox(F(1, 10), F(9, 10) - 3 * F("0.0533"), F(1, 2), F(9, 10))
    assert webvtt("region:r", region=region) == Display(box, "", "bottom")
    assert webvtt("region:r size:50%", region=region) == Display()


def test_webvtt_vertical_text() -> None:
    assert webvtt("vertical:rl line:5% align:start") == Display(is_vertical_text=True)


@pytest.mark.parametrize(
    ("text", "colours"),
    [
        ("<c.yellow.bg_blue>Hi</c>", (TextColours("#ffff00ff", "#0000ffff"),)),
        ("<c.red>a<i.lime>b</i></c>", (TextColours("#ff0000ff"), TextColours("#00ff00ff"))),
        ("<c.loud>Hi</c>", ()),
        ("<c.red> </c>Hi", ()),
    ],
)
def test_webvtt_colour_classes(text: str, colours: tuple[TextColours, ...]) -> None:
    assert webvtt(text=text).colours == colours


@pytest.mark.parametrize(
    ("override", "horizontal", "vertical"),
    [("an8", "center", "top"), ("an1", "left", "bottom"), ("an6", "right", "middle")],
)
def test_srt_override(override: str, horizontal: str, vertical: str) -> None:
    display = only(f"1\n00:00:01,000 --> 00:00:02,000\n{{\\{override}}}Hi\n", "a.srt")
    assert display == Display(horizontal=horizontal, vertical=vertical)


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["line", "position", "size", "align", "vertical", "region"]),
            st.text("0123456789%,.-abcdefilnrst", max_size=40) | st.from_regex(r"\d{1,30}(\.\d{1,40})?%"),
        )
    )
)
def test_no_settings_are_too_strange(settings: list[tuple[str, str]]) -> None:
    written = " ".join(f"{name}:{value}" for name, value in settings)
    region = "width:100% lines:" + "9" * 30
    _, text = parse(
        f"WEBVTT\n\nREGION\nid:r {region}\n\n00:01.000 --> 00:02.000 {written}\nHi\n".encode(), "a.vtt"
    )
    assert isinstance(text, TimedText)


def test_a_region_that_is_not_defined_is_no_place() -> None:
    assert read_display({"region": "r"}, {}, ()) is None
