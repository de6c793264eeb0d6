"""The timed text keeps the limits it is meant to keep, in all three formats."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from unicodedata import is_normalized

import pysubs2
import pytest
from lxml import etree

from fixtures.builders import delivery, retiming, text
from fixtures.builders.story import LANGUAGES, story

KINDS = {"sdh": text.sdh, "sub": text.subtitles, "forced": text.forced}
CASES = [(kind, language) for kind in KINDS for language in LANGUAGES]
TTML = "{http://www.w3.org/ns/ttml}"


def seconds(frames: int) -> Fraction:
    return frames / story().frame_rate


def half_width(line: str) -> float:
    return sum(1 if "가" <= character <= "힣" else 0.5 for character in line)


@pytest.mark.parametrize(("kind", "language"), CASES)
def test_limits(kind: str, language: str) -> None:
    cues = KINDS[kind](language)
    limit, width, speed = {"en": (42, len, 20), "ko": (16, half_width, 12)}[language]
    for cue in cues:
        lasting = seconds(cue.end - cue.start)
        assert Fraction(5, 6) <= lasting <= 7
        assert len(cue.lines) <= 2
        assert all(width(line) <= limit for line in cue.lines)
        assert sum(width(line) for line in cue.lines) / lasting <= speed
    gaps = [after.start - cue.end for cue, after in pairwise(cues)]
    assert all(gap == 2 or gap >= 12 for gap in gaps)
    assert cues[-1].end <= story().frame_count


@pytest.mark.parametrize("language", LANGUAGES)
def test_forced_events_stand_in_the_full_tracks(language: str) -> None:
    forced = set(text.forced(language))
    assert forced
    assert forced < set(text.subtitles(language))
    assert forced < set(text.sdh(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_sdh_has_sounds_and_speakers(language: str) -> None:
    labels = {label for cue in text.sdh(language) for label in re.findall(r"\[(.+?)\]", cue.lines[0])}
    assert {story().speakers[event.speaker][language] for event in story().dialogue} < labels
    assert {event.text[language].strip("[]") for event in story().sounds} < labels


@pytest.mark.parametrize("path", [p.path for p in delivery.parts() if p.role.startswith("text")])
def test_documents_hold_the_cues(good: Path, path: str) -> None:
    kind, language, _ = path.split(".")
    document = (good / path).read_text(encoding="utf-8")
    assert is_normalized("NFC", document)
    cues = [
        (round(1000 * seconds(cue.start)), round(1000 * seconds(cue.end)), list(cue.lines))
        for cue in KINDS[kind](language)
    ]
    if path.endswith("ttml"):
        root = etree.fromstring(document.encode())
        assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == language
        found = [list(p.itertext()) for p in root.iter(f"{TTML}p")]
        assert found == [lines for _, _, lines in cues]
    else:
        parsed = pysubs2.SSAFile.from_string(document)
        assert [(e.start, e.end, e.plaintext.split("\n")) for e in parsed] == cues


@pytest.mark.parametrize("text_format", delivery.TEXT_FORMATS)
def test_retiming_moves_one_cue_only(text_format: str) -> None:
    document = text.render(text.subtitles("en"), text_format, "en")
    point = "," if text_format == "srt" else "."
    retimed = retiming.retime(document, 2, lambda start, end: (start + 1000, end - 500))
    assert retimed == document.replace(f"06{point}215", f"07{point}215").replace(
        f"09{point}009", f"08{point}509"
    )
