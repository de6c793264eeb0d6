"""The first lines of WebVTT files, and lines that fit nowhere."""

from __future__ import annotations

import pytest

from tests.formats.reading import Place, faults_of

CUE = "\n\n00:01.000 --> 00:02.000\nHello.\n"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("WEBVTT 00:00.000 --> 00:01.000" + CUE, []),
        ("WEBVTT 00:00.000 --> 00:01.000\ntext\n\n", [("webvtt.header.no-blank-line", 2, 1)]),
        ("00:00.000 --> 00:01.000\ntext\n", [("webvtt.signature.missing", 1, 1)]),
        ("WEBVTT\n\nNOT A NOTE\nat all\n", [("webvtt.identifier.no-timing", 4, 1)]),
        ("WEBVTT\n\nALONE\n", [("webvtt.identifier.alone", 3, 1)]),
    ],
)
def test_places(text: str, places: list[Place]) -> None:
    assert faults_of(text, "a.vtt") == places
