"""The picture of a package's sound: well-formed, one panel a track, and one sentence where there is none."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner

from tests.reports.html.measured import FACTS, SPEECH, TRACK
from tests.reports.sample import MIX, PACKAGE
from validator.cli.inspect import inspect
from validator.model.errors import RunError
from validator.model.facts.audio import AudioSignal
from validator.model.facts.speech import Speech
from validator.model.package import Package
from validator.reports.plot import png, svg

DELIVERY = Package(PACKAGE.path, PACKAGE.kind, assets=PACKAGE.assets)
SVG = "{http://www.w3.org/2000/svg}"


def drawn(facts: dict[str, dict[str, object]], classes: str) -> int:
    root = ElementTree.fromstring(svg(DELIVERY, facts))
    return sum(1 for element in root.iter() if element.get("class") == classes)


def test_a_track_has_its_curves_and_lanes() -> None:
    sound = {MIX.path: FACTS[MIX.path]}
    assert [drawn(sound, name) for name in ("momentary", "short-term", "integrated", "peak")] == [1, 1, 1, 1]
    assert drawn(sound, "speech") == 2
    assert drawn(sound, "silence") == 1


def test_text_without_sound_has_lanes_only() -> None:
    assert drawn(FACTS, "cues") == 11
    text = {path: facts for path, facts in FACTS.items() if path != MIX.path}
    assert drawn(text, "momentary") == 0
    assert drawn(text, "lane") == 2  # cues and captions


def test_each_track_has_its_own_speech() -> None:
    second = replace(TRACK, index=1)
    facts: dict[str, object] = {"audio": AudioSignal((TRACK, second)), "speech": Speech((SPEECH,))}
    assert drawn({MIX.path: facts}, "title") == 2
    assert drawn({MIX.path: facts}, "speech") == 2


def test_levels_beyond_the_scale_stay_inside() -> None:
    silent = replace(TRACK, integrated_lkfs=float("-inf"), true_peak_dbtp=float("-inf"))
    assert "inf" not in svg(DELIVERY, {MIX.path: {"audio": AudioSignal((silent,))}}).replace("-inf ", "")


def test_names_cannot_break_the_drawing() -> None:
    odd = replace(MIX, path='<a href="x">&\x1b')
    text = svg(replace(DELIVERY, assets=(odd,)), {odd.path: FACTS[MIX.path]})
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
