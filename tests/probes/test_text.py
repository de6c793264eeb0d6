from __future__ import annotations

from pathlib import Path

import pytest

from validator.model.facts.text import TextSource, TimedText
from validator.model.reason import Unknown
from validator.probes import text

SRT = b"1\n00:00:01,000 --> 00:00:02,000\nHello\n"


def probed(path: Path) -> tuple[object, object]:
    beats: list[int] = []
    facts = text.probe(str(path), lambda: beats.append(1))
    assert facts.keys() == {"source", "text"}
    return facts["source"], facts["text"]


def test_a_file_gives_both_facts(tmp_path: Path) -> None:
    path = tmp_path / "a.srt"
    path.write_bytes(SRT)
    source, document = probed(path)
    assert isinstance(source, TextSource)
    assert isinstance(document, TimedText)
    assert (source.format, source.encoding, source.line_ending) == ("srt", "utf-8", "lf")
    assert [cue.lines for cue in document.cues] == [("Hello",)]


def test_an_empty_file_is_a_document_without_cues_and_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "a.vtt"
    path.touch()
    source, document = probed(path)
    assert isinstance(source, TextSource)
    assert [fault.code for fault in source.faults] == ["source.empty"]
    assert document == TimedText("webvtt", ())


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.srt", bytes(range(256)) * 40, "text.unreadable"),
        ("a.ttml", b"<tt><p></tt>", "text.unreadable"),
        ("a.stl", b"850STL25.01" + bytes(13), "text.unreadable"),
    ],
)
def test_what_cannot_be_read_is_unknown(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    source, document = probed(path)
    assert isinstance(source, TextSource)
    assert isinstance(document, Unknown)
    assert document.reason.code == code


def test_of_a_format_without_a_reader_nothing_is_known(tmp_path: Path) -> None:
    path = tmp_path / "a.cap"
    path.write_bytes(bytes(1024))
    for fact in probed(path):
        assert isinstance(fact, Unknown)
        assert fact.reason.code == "text.format-unsupported"
        assert fact.reason.args == {"format": "cap"}


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "MAX_BYTES", len(SRT) - 1)
    path = tmp_path / "a.srt"
    path.write_bytes(SRT)
    for fact in probed(path):
        assert isinstance(fact, Unknown)
        assert fact.reason.code == "text.too-large"
        assert fact.reason.args == {"bytes": len(SRT), "limit": len(SRT) - 1}
