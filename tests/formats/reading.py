"""What the tests of grammars share: a file's faults as (code, line, column), and its document."""

from __future__ import annotations

from validator.formats.timed_text import parse
from validator.model.facts.text import Cue, TextSource, TimedText

Place = tuple[str, int, int]


def source_of(data: str | bytes, name: str) -> TextSource:
    source, _ = parse(data.encode() if isinstance(data, str) else data, name)
    assert isinstance(source, TextSource)
    return source


def faults_of(data: str | bytes, name: str) -> list[Place]:
    """All faults but those that only some profiles mind."""
    return [
        (fault.code, fault.line, fault.column)
        for fault in source_of(data, name).faults
        if fault.level != "profile"
    ]


def document_of(data: str | bytes, name: str) -> TimedText:
    _, document = parse(data.encode() if isinstance(data, str) else data, name)
    assert isinstance(document, TimedText)
    return document


def cues_of(data: str | bytes, name: str) -> tuple[Cue, ...]:
    return document_of(data, name).cues
