"""Characters that have no place in delivered text, or that deserve a second look."""

from __future__ import annotations

import re

from validator.formats.faults import FaultLog
from validator.formats.lines import Positions

_NOTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd\ufdd0-\ufdef\ufffe\uffff\ue000-\uf8ff]"
    "|[\U000f0000-\U0010ffff]|[\U0001fffe\U0001ffff\U0002fffe\U0002ffff\U0003fffe\U0003ffff]"
)
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_EMBEDDINGS = "\u202a\u202b\u202d\u202e"
_ISOLATES = "\u2066\u2067\u2068"


def judge_characters(text: str, has_broken_bytes: bool, nul_code: str, log: FaultLog) -> None:
    """Record controls, non-characters, private use, U+FFFD and unbalanced bidi controls.

    ``has_broken_bytes``: U+FFFD may then stand for bytes that have their own fault already.
    """
    positions = None
    private_use_seen = False
    for match in _NOTABLE.finditer(text):
        code = _code(match[0], nul_code)
        if code == "source.replacement-character" and has_broken_bytes:
            continue
        if code == "source.private-use":
            # Once a file: a font with own glyphs uses them throughout.
            if private_use_seen:
                continue
            private_use_seen = True
        positions = positions or Positions(text)
        log.add(code, *positions.at(match.start()), args={"character": f"U+{ord(match[0]):04X}"})
    if _BIDI.search(text):
        _judge_bidi(text, log)


def _code(character: str, nul_code: str) -> str:
    number = ord(character)
    if number == 0:
        return nul_code
    if number < 0xA0:
        return "source.control-character"
    if number == 0xFFFD:
        return "source.replacement-character"
    if number & 0xFFFE == 0xFFFE or 0xFDD0 <= number <= 0xFDEF:
        return "source.noncharacter"
    return "source.private-use"


def _judge_bidi(text: str, log: FaultLog) -> None:
    """Embeddings and isolates must be closed in the paragraph that opens them (UAX #9, X8)."""
    for number, paragraph in enumerate(re.split(r"\r\n|\n|\r", text), 1):
        open_controls: list[int] = []
        wrong = None
        for match in _BIDI.finditer(paragraph):
            control = match[0]
            if control in _EMBEDDINGS or control in _ISOLATES:
                open_controls.append(match.start())
            elif open_controls and _closes(control, paragraph[open_controls[-1]]):
                open_controls.pop()
            else:
                wrong = match.start() if wrong is None else wrong
        if open_controls or wrong is not None:
            column = (open_controls[0] if wrong is None else wrong) + 1
            control = paragraph[column - 1]
            log.add("source.bidi-unbalanced", number, column, args={"character": f"U+{ord(control):04X}"})


def _closes(control: str, opener: str) -> bool:
    return opener in (_EMBEDDINGS if control == "\u202c" else _ISOLATES)
