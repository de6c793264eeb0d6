"""Languages: every field that states one is kept, and the right one counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.probes.media import Picture, Sound, read, write
from validator.formats.ebml import EbmlTrack
from validator.model.facts.container import LanguageField
from validator.probes.container.ffmpeg import FfmpegStream
from validator.probes.container.languages import Labels, language, languages
from validator.probes.container.mediainfo import MediaInfoTrack


def _with_extended_language(data: bytes, tag: str) -> bytes:
    """Put an ``elng`` box behind the last ``mdhd``, and enlarge the boxes around it.

    The movie box comes last in the file, so that no offset moves.
    """
    box = tag.encode() + b"\0"
    box = (len(box) + 12).to_bytes(4, "big") + b"elng" + bytes(4) + box
    at = data.rindex(b"mdhd") - 4
    at += int.from_bytes(data[at : at + 4], "big")
    out = bytearray(data[:at] + box + data[at:])
    for parent in (b"moov", b"trak", b"mdia"):
        place = data.rindex(parent) - 4
        size = int.from_bytes(data[place : place + 4], "big") + len(box)
        out[place : place + 4] = size.to_bytes(4, "big")
    return bytes(out)


def test_elng_wins_over_mdhd(tmp_path: Path) -> None:
    path = write(tmp_path / "film.mp4", Picture(), Sound(language="eng"))
    path.write_bytes(_with_extended_language(path.read_bytes(), "en-GB"))
    container = read(path)
    (audio,) = container.audio
    fields = {field.field: field.value for field in audio.languages}
    assert audio.language == "en-GB"
    assert fields["mdhd"] == "eng"
    assert fields["elng"] == "en-GB"
    assert fields["ffmpeg:language"] == "eng"
    assert container.damage == ()
    assert container.disagreements == ()


def test_undetermined_is_no_language_but_is_kept(tmp_path: Path) -> None:
    video = read(write(tmp_path / "film.mp4", Picture())).video[0]
    assert video.language is None
    assert LanguageField("mdhd", "und") in video.languages


def test_a_transport_stream_states_it_in_a_descriptor(tmp_path: Path) -> None:
    audio = read(write(tmp_path / "film.ts", Picture(), Sound("ac3", language="kor"))).audio[0]
    assert audio.language == "ko"
    assert LanguageField("ffmpeg:language", "kor") in audio.languages


@pytest.mark.parametrize(
    ("entry", "counts", "stated"),
    [
        (EbmlTrack(1, "fre", "fr-CA"), "fr-CA", {"Language": "fre", "LanguageBCP47": "fr-CA"}),
        (EbmlTrack(1, "fre", None), "fre", {"Language": "fre"}),
        (EbmlTrack(1, None, None), None, {"Language (absent, so eng)": "eng"}),
        (EbmlTrack(1, "und", None), None, {"Language": "und"}),
    ],
)
def test_matroska(entry: EbmlTrack, counts: str | None, stated: dict[str, str]) -> None:
    fields = languages(MediaInfoTrack(), FfmpegStream(0, 0, "audio", "aac"), Labels({}, (entry,)), 0)
    assert {field.field: field.value for field in fields} == stated
    assert language(fields) == counts


def test_of_several_languages_in_one_field_the_first_counts() -> None:
    fields = languages(MediaInfoTrack("Audio", {"Language": "en / fr"}), None, Labels({}, ()), 0)
    assert language(fields) == "en"
    assert fields == (LanguageField("mediainfo:Language", "en / fr"),)
