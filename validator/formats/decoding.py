"""From bytes to text: encoding, byte-order marks, broken bytes, line ends, normalisation."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from validator.formats import legacy
from validator.formats.characters import judge_characters
from validator.formats.encodings import detect
from validator.formats.faults import FaultLog
from validator.formats.lines import Positions, line_ending, split_lines
from validator.formats.recovery import Recovered, decode_broken

NFC_LINES = 100
"""How many lines that are not NFC are named; the count is of all."""

_CORRUPT_MARK = "ï»¿"  # the UTF-8 mark, read as Windows-1252 and written as UTF-8 again


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text without its byte-order mark; ``lines`` are without their ends.

    ``is_binary``: so much of it is no text that no grammar should be tried.
    """

    text: str
    lines: list[str]
    encoding: str
    bom: str | None
    line_ending: str
    nfc_lines: tuple[int, ...] = ()
    nfc_count: int = 0
    is_binary: bool = False


def decode(
    data: bytes, log: FaultLog, *, declared: str | None = None, nul_code: str = "source.nul"
) -> Decoded:
    """Decode a whole file and record in ``log`` everything about its bytes and characters.

    The encoding is that of the byte-order mark, else UTF-16 or UTF-32 if the NUL bytes show it,
    else ``declared`` (a codec that the document itself names), else UTF-8; bytes that are not
    UTF-8 but plausible text of an older encoding are read in that. What cannot be decoded becomes
    U+FFFD and a fault, and decoding goes on. ``nul_code`` is the fault that a NUL character is.
    Never raises.
    """
    name, bom, bom_size = detect(data)
    if len(data) == bom_size:
        log.add("source.empty", 1)
        return Decoded("", [], name, bom, "none")
    if declared and name == "utf-8" and bom is None:
        name = declared
    body = data[bom_size:]
    guessed = None
    try:
        recovered = Recovered(body.decode(name))
    except UnicodeDecodeError:
        guessed = legacy.guess(body) if name == "utf-8" and bom is None else None
        recovered = Recovered(body.decode(guessed)) if guessed else decode_broken(body, name)
    name = guessed or name
    if _is_binary(recovered.text):
        log.add("source.binary", 1)
        return Decoded(recovered.text, [], name, bom, "none", is_binary=True)
    if guessed:
        _judge_guess(recovered.text, guessed, log)
    _judge_broken(recovered, name, bom_size, log)
    text = _without_extra_marks(recovered.text, log)
    judge_characters(text, bool(recovered.broken), nul_code, log)
    return _describe(text, name, bom, log)


def _describe(text: str, name: str, bom: str | None, log: FaultLog) -> Decoded:
    lines = split_lines(text)
    ending = line_ending(text)
    if ending == "mixed":
        log.add("source.mixed-line-endings", 1)
    not_nfc = _not_nfc(text, lines)
    return Decoded(text, lines, name, bom, ending, tuple(not_nfc[:NFC_LINES]), len(not_nfc))


def judge_final_newline(decoded: Decoded, log: FaultLog) -> None:
    """Record that the last line has no end, for formats that are made of lines."""
    if decoded.lines and not decoded.text.endswith(("\n", "\r")):
        log.add("source.no-final-newline", len(decoded.lines), len(decoded.lines[-1]) + 1)


def _judge_guess(text: str, encoding: str, log: FaultLog) -> None:
    first = next((at for at, character in enumerate(text) if character >= "\x80"), 0)
    log.add("source.legacy-encoding", *Positions(text).at(first), args={"encoding": encoding})


def _judge_broken(recovered: Recovered, name: str, bom_size: int, log: FaultLog) -> None:
    if not recovered.broken:
        return
    positions = Positions(recovered.text)
    for run in recovered.broken:
        shown = run.bytes[:16].hex(" ") + (" …" if len(run.bytes) > 16 else "")
        log.add(
            "source.invalid-bytes",
            *positions.at(run.character),
            byte_offset=bom_size + run.byte,
            args={"bytes": shown, "encoding": name},
        )
    log.omit("source.invalid-bytes", recovered.uncounted)


def _without_extra_marks(text: str, log: FaultLog) -> str:
    """Drop byte-order marks that follow the one already taken, and a mark that was mis-decoded."""
    if text.startswith("\ufeff"):
        log.add("source.bom-doubled", 1)
        text = text.lstrip("\ufeff")
    if text.startswith(_CORRUPT_MARK):
        log.add("source.bom-corrupt", 1)
        text = text.removeprefix(_CORRUPT_MARK)
    return text


def _not_nfc(text: str, lines: list[str]) -> list[int]:
    """1-based numbers of the lines that are not in Unicode normalisation form C (UAX #15)."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return []
    return [
        number
        for number, line in enumerate(lines, 1)
        if not line.isascii() and not unicodedata.is_normalized("NFC", line)
    ]


_NOT_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffd]")


def _is_binary(text: str) -> bool:
    """True when more than a tenth of the first characters are controls or could not be decoded."""
    sample = text[:65_536]
    return len(_NOT_TEXT.findall(sample)) > max(4, len(sample) // 10)
