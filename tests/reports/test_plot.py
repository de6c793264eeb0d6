"""The picture of a package: one panel a track, all on one axis of time, or a sentence without any."""

from __future__ import annotations

import math
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from tests.reports.drawing.described import DESCRIBED, mixes
from tests.reports.html.measured import FACTS, SPEECH, TRACK
from tests.reports.sample import MIX, PACKAGE
from validator.cli.inspect import inspect
from validator.messages import LANGUAGES
from validator.model.errors import RunError
from validator.model.facts.audio import AudioSignal, Span, TimeSeries, TrackSignal
from validator.model.facts.speech import Speech
from validator.model.package import Asset, Package
from validator.reports.drawing.descriptions import Facts
from validator.reports.plot import png, svg

if TYPE_CHECKING:
    from playwright.sync_api import Browser

DELIVERY = Package(PACKAGE.path, PACKAGE.kind, assets=PACKAGE.assets)
SVG = "{http://www.w3.org/2000/svg}"
SOUND: Facts = {MIX.path: FACTS[MIX.path]}
TEXT: Facts = {path: facts for path, facts in FACTS.items() if path != MIX.path}

SILENT = replace(
    TRACK, integrated_lkfs=-math.inf, true_peak_dbtp=-math.inf, silences=(Span(Fraction(0), Fraction(40)),),
    momentary=replace(TRACK.momentary, values=(-math.inf,) * 397),
    short_term=replace(TRACK.short_term, values=(-math.inf,) * 371),
)  # fmt: skip
SECOND = replace(
    TRACK, duration=Fraction(1), true_peak_time=Fraction(1, 2), silences=(),
    momentary=replace(TRACK.momentary, values=TRACK.momentary.values[:7]),
    short_term=TimeSeries(Fraction(3), Fraction(1, 10), ()),
)  # fmt: skip
FILM = replace(
    TRACK, channel_layout="5.1(side)", duration=Fraction(10_800), true_peak_dbtp=3.2,
    true_peak_time=Fraction(10_799), silences=(),
    momentary=replace(TRACK.momentary, values=(-24.0, -55.0) * 54_000),
    short_term=replace(TRACK.short_term, values=(-24.0,) * 107_970),
)  # fmt: skip
LONG = replace(MIX, path="음성/" + "아주 긴 한국어 제목의 영화 본편 음성 파일 " * 8 + ".wav")
ODD = replace(MIX, path='<a href="x">&\x1b')


def of(track: TrackSignal, *more: TrackSignal, asset: Asset = MIX) -> tuple[Package, Facts]:
    tracks = (track, *(replace(one, index=index) for index, one in enumerate(more, start=1)))
    heard = {one.index: SPEECH.spans if one.duration >= SPEECH.duration else () for one in tracks}
    speech = Speech(tuple(replace(SPEECH, index=index, spans=spans) for index, spans in heard.items()))
    facts = {"audio": AudioSignal(tracks), "speech": speech}
    return replace(DELIVERY, assets=(asset,)), {asset.path: facts}


CASES: dict[str, tuple[Package, Facts]] = {
    "sound and text": (DELIVERY, FACTS),
    "no sound": (DELIVERY, TEXT),
    "several tracks": of(TRACK, FILM, SILENT),
    "silence": of(SILENT),
    "one second": of(SECOND),
    "three hours": of(FILM),
    "long name": of(TRACK, asset=LONG),
    "odd name": of(TRACK, asset=ODD),
    "description": (replace(DELIVERY, assets=(MIX, DESCRIBED)), mixes()),
}
EACH = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


def elements(case: tuple[Package, Facts], classes: str) -> list[ElementTree.Element]:
    root = ElementTree.fromstring(svg(*case))
    return [element for element in root.iter() if element.get("class") == classes]


def drawn(facts: Facts, classes: str) -> int:
    return len(elements((DELIVERY, facts), classes))


def test_a_track_has_its_curves_and_lanes() -> None:
    names = ("momentary", "short-term", "integrated", "dialogue-level", "peak")
    # Each stands in the key once more.
    assert [drawn(SOUND, name) for name in names] == [2, 2, 2, 2, 2]
    assert drawn(SOUND, "speech") == 2
    assert drawn(SOUND, "silence") == 1


def test_text_without_sound_has_lanes_only_and_no_key() -> None:
    assert drawn(FACTS, "cues") == 11
    assert drawn(TEXT, "momentary") == 0
    assert drawn(TEXT, "lane") == 2  # cues and captions


def test_each_track_has_its_own_speech() -> None:
    second = replace(TRACK, index=1)
    facts: Facts = {MIX.path: {"audio": AudioSignal((TRACK, second)), "speech": Speech((SPEECH,))}}
    assert drawn(facts, "title") == 2
    assert drawn(facts, "speech") == 2


def test_descriptions_have_a_lane() -> None:
    assert len(elements(CASES["description"], "description")) == 1


def test_a_level_is_drawn_as_long_as_its_track_sounds() -> None:
    key, of_short, of_film = elements(of(TRACK, FILM), "integrated")
    ends = [one.get("d", "").rpartition("H")[2] for one in (of_short, of_film)]
    assert float(ends[0]) < float(ends[1])
    assert key.get("d") != of_film.get("d")


def test_what_the_gates_leave_out_has_a_lane() -> None:
    assert len(elements(CASES["silence"], "below-absolute")) == 1
    assert len(elements(CASES["three hours"], "below-absolute")) == 0
    quiet = replace(TRACK, momentary=replace(TRACK.momentary, values=(-20.0,) * 30 + (-50.0,) * 30))
    assert len(elements(of(quiet), "below-relative")) == 1


@EACH
def test_all_panels_have_the_same_axis(case: tuple[Package, Facts]) -> None:
    root = ElementTree.fromstring(svg(*case))
    axes = [
        [(label.get("x"), label.text) for label in panel.iter(f"{SVG}text") if label.get("class") == "time"]
        for panel in root.iter()
        if panel.get("class") == "panel"
    ]
    assert len(axes) >= 1
    assert len(axes[0]) >= 2
    assert all(axis == axes[0] for axis in axes)


def test_the_same_time_stands_in_the_same_place_in_every_file() -> None:
    facts: Facts = {
        **FACTS,
        MIX.path: {"speech": Speech((replace(SPEECH, spans=(Span(Fraction(4), Fraction(6)),)),))},
    }
    (spoken,) = elements((DELIVERY, facts), "speech")
    cue = elements((DELIVERY, facts), "cues")[0]  # from 4 to 6 s as well
    assert (spoken.get("x"), spoken.get("width")) == (cue.get("x"), cue.get("width"))


@EACH
def test_levels_beyond_the_scale_stay_inside(case: tuple[Package, Facts]) -> None:
    paths = [path.get("d", "") for path in ElementTree.fromstring(svg(*case)).iter(f"{SVG}path")]
    assert [path for path in paths if "inf" in path or "nan" in path] == []
    assert len(elements(of(SILENT), "integrated")) == 1  # in the key alone


def test_three_hours_are_drawn_with_as_much_as_a_screen_shows() -> None:
    assert len(svg(*CASES["three hours"])) < 50_000


@pytest.mark.parametrize("lang", LANGUAGES)
@EACH
def test_what_is_drawn_is_said_too(case: tuple[Package, Facts], lang: str) -> None:
    root = ElementTree.fromstring(svg(*case, lang))
    named = [root.find(f"{SVG}{name}") for name in ("title", "desc")]
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == " ".join(one.get("id", "") for one in named if one is not None)
    assert all(one is not None and one.text for one in named)
    assert root.get("lang") == lang


def test_names_cannot_break_the_drawing() -> None:
    text = svg(*CASES["odd name"])
    assert "href" not in ElementTree.fromstring(text).attrib
    assert "<a " not in text


def test_nothing_to_plot_is_one_sentence() -> None:
    with pytest.raises(RunError, match="nothing to plot"):
        svg(DELIVERY, {})


def test_png_is_drawn_where_the_renderer_is_installed() -> None:
    pytest.importorskip("resvg_py")
    assert png(svg(DELIVERY, FACTS)).startswith(b"\x89PNG\r\n")


def test_another_kind_of_picture_is_a_mistake_of_usage(tmp_path: Path) -> None:
    result = CliRunner().invoke(inspect, [str(tmp_path), "--plot", "sound.gif"])
    assert result.exit_code == 2
    assert ".svg" in result.output


def test_a_plot_adds_no_facts_to_what_is_printed(tmp_path: Path) -> None:
    (tmp_path / "a.en.srt").write_text("1\n00:00:01,000 --> 00:00:03,000\nHello\n")
    plot = tmp_path / "plot.SVG"
    arguments = [str(tmp_path), "--facts", "file", "--plot", str(plot), "--no-cache"]
    result = CliRunner().invoke(inspect, arguments)
    assert result.exit_code == 0
    assert "sha256" in result.output
    assert "cues" not in result.output
    assert plot.read_text("utf-8").startswith("<svg")


# Boxes of the texts that share some of their area, or leave the sheet.
COLLISIONS = """() => {
  const sheet = document.documentElement.getBoundingClientRect(), wrong = []
  const texts = [...document.querySelectorAll('text')]
  const boxes = texts.map(one => [one.textContent, one.getBoundingClientRect()])
  boxes.forEach(([name, a], index) => {
    if (a.left < sheet.left || a.right > sheet.right || a.top < sheet.top || a.bottom > sheet.bottom)
      wrong.push([name])
    for (const [other, b] of boxes.slice(index + 1))
      if (a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        wrong.push([name, other])
  })
  return wrong
}"""


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_words_meet_or_leave_the_sheet(browser: Browser, tmp_path: Path, lang: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.set_viewport_size({"width": 1300, "height": 900})
        for name, case in CASES.items():
            file = tmp_path / "plot.svg"
            file.write_text(svg(*case, lang), encoding="utf-8")
            page.goto(file.as_uri())
            assert (name, page.evaluate(COLLISIONS)) == (name, [])
