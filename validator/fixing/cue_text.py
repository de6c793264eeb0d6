"""Where in a file the displayed text of its cues stands."""

from __future__ import annotations

from collections.abc import Iterator

from validator.fixing.document import Document
from validator.fixing.xml_tokens import tokens
from validator.formats.faults import FaultLog
from validator.formats.srt.blocks import split_blocks
from validator.formats.webvtt.blocks import read_blocks


def spans(document: Document) -> Iterator[tuple[int, int]]:
    """Start and end (0-based offsets) of every piece of cue text.

    In SRT and WebVTT a piece is a line with its markup, in TTML the characters between two tags.
    """
    if document.format == "ttml":
        yield from _in_paragraphs(document.text)
        return
    lines = document.lines()
    texts = [line.text for line in lines]
    if document.format == "srt":
        numbers = [number - 1 for block in split_blocks(texts, FaultLog()) for number, _ in block.text]
    else:
        cues = read_blocks(texts, FaultLog()).cues
        numbers = [cue.timing + 1 + row for cue in cues for row in range(len(cue.text))]
    for number in numbers:
        yield lines[number].start, lines[number].end


def _in_paragraphs(text: str) -> Iterator[tuple[int, int]]:
    depth = 0
    for token in tokens(text):
        if token.name == "p":
            depth += {"start": 1, "end": -1}.get(token.kind, 0)
        elif token.kind == "text" and depth:
            yield token.start, token.end
