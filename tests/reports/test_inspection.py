"""What ``inspect`` prints for people: short, within the page, nothing of a long series but its extent."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from rich.cells import cell_len

from tests.reports.drawing.described import DESCRIBED, mixes
from tests.reports.html.measured import FACTS, STEP, TRACK
from tests.reports.sample import FILM, MIX, PACKAGE, SUBTITLES
from validator.messages import LANGUAGES, Catalogue
from validator.model.facts.audio import AudioSignal, TimeSeries
from validator.model.package import Package
from validator.model.reason import Unknown
from validator.reports.drawing.descriptions import Facts
from validator.reports.inspection import write_text

DELIVERY = Package(PACKAGE.path, PACKAGE.kind, PACKAGE.title, (*PACKAGE.assets, DESCRIBED))
KNOWN: Facts = {**FACTS, DESCRIBED.path: mixes()[DESCRIBED.path]}


def printed(facts: Facts = KNOWN, lang: str = "en") -> list[str]:
    stream = io.StringIO()
    write_text(DELIVERY, facts, stream, lang)
    return stream.getvalue().splitlines()


def value(lines: list[str], name: str) -> str:
    (found,) = (line.partition(": ")[2] for line in lines if line.strip(" -").startswith(f"{name}:"))
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_line_is_wider_than_the_page(lang: str) -> None:
    lines = printed(lang=lang)
    assert [line for line in lines if cell_len(line) > 80] == []


def test_a_longer_programme_needs_no_more_lines() -> None:
    longer = replace(
        TRACK, momentary=replace(TRACK.momentary, values=TRACK.momentary.values * 100),
        silences=TRACK.silences * 100,
    )  # fmt: skip
    short, long = (printed({MIX.path: {"audio": AudioSignal((track,))}}) for track in (TRACK, longer))
    assert len(long) <= len(short) + 3  # of 100 silences twelve are listed


def test_of_a_series_there_is_its_length_and_its_extent() -> None:
    lines = printed({MIX.path: KNOWN[MIX.path]})
    assert value(lines, "momentary") == "400 × 0.1 s, -30.0 … -11.0"
    assert value(lines, "short_term") == "401 × 0.1 s, -inf … -20.0"
    assert value(lines, "spans") == "4 → 9, 12 → 18"
    assert value(lines, "integrated_lkfs") == "-19.2"


def test_several_series_stand_on_one_line() -> None:
    blocks = (TimeSeries(STEP, STEP, (-30.0, -20.0)), TimeSeries(STEP, STEP, ()))
    lines = printed({MIX.path: {"audio": AudioSignal((replace(TRACK, channel_blocks=blocks),))}})
    assert value(lines, "channel_blocks") == "2 × 0.1 s, -30.0 … -20.0, 0 × 0.1 s"


def test_of_an_outline_there_is_no_more_than_its_size() -> None:
    lines = printed({DESCRIBED.path: {"outline": KNOWN[DESCRIBED.path]["outline"]}})
    assert value(lines, "bands") == "6 × 300"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_unknown_is_said_in_the_language(lang: str) -> None:
    why = Unknown.because("signal.too-short", shortest="3 s")
    short = replace(TRACK, max_short_term_lkfs=why)
    text = " ".join(printed({MIX.path: {"audio": AudioSignal((short,))}}, lang))
    assert " ".join(Catalogue(lang).reason(why.reason).split()) in " ".join(text.split())


def test_small_numbers_keep_their_meaning() -> None:
    channel = replace(TRACK.channels[0], dc_offset=0.000302)
    lines = printed({MIX.path: {"audio": AudioSignal((replace(TRACK, channels=(channel,)),))}})
    assert value(lines, "dc_offset") == "0.0003"


def test_every_file_stands_there_with_or_without_facts() -> None:
    paths = [line.partition(": ")[2] for line in printed({}) if line.startswith("path: ")]
    assert paths == [PACKAGE.path, FILM.path, MIX.path, SUBTITLES.path, DESCRIBED.path]
