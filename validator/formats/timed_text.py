"""Bytes of a timed-text file -> what they are as bytes, and the document in them."""

from __future__ import annotations

from importlib import import_module

from validator.formats.decoding import Decoded, decode, judge_final_newline
from validator.formats.faults import FaultLog, unreadable
from validator.formats.sniffing import sniff
from validator.formats.xml.declaration import judge_declaration, read_declaration
from validator.model.facts.text import TextSource, TimedText
from validator.model.reason import Unknown

# Formats made of lines, by the module whose ``read(lines, log)`` knows them; imported when one is met.
_LINE_READERS = {
    "srt": "validator.formats.srt",
    "webvtt": "validator.formats.webvtt",
    "scc": "validator.formats.scc",
    "mcc": "validator.formats.mcc",
    "ass": "validator.formats.ass",
}


def parse(data: bytes, name: str) -> tuple[TextSource | Unknown, TimedText | Unknown]:
    """Read a whole file called ``name``.

    All faults, of the bytes and of the grammar, are in the source. The document is unknown when
    nothing can be read: binary noise, XML that is not well-formed (``text.unreadable``). Of a format
    without a reader here both are unknown (``text.format-unsupported``). Pure, and never raises.
    """
    found = sniff(data, name).format
    if found == "stl":
        from validator.formats import stl

        return stl.parse(data)
    if data and found != "ttml" and found not in _LINE_READERS:
        unsupported = Unknown.because("text.format-unsupported", format=found)
        return unsupported, unsupported
    log = FaultLog()
    decoded = _decode(data, found, log)
    document = _read(decoded, found, log)
    source = TextSource(
        format=found,
        encoding=decoded.encoding,
        bom=decoded.bom,
        line_ending=decoded.line_ending,
        nfc_lines=decoded.nfc_lines,
        nfc_count=decoded.nfc_count,
        faults=log.result(decoded.lines),
        profile=None if isinstance(document, Unknown) else document.profile,
    )
    return source, document


def _read(decoded: Decoded, found: str, log: FaultLog) -> TimedText | Unknown:
    if decoded.is_binary:
        return unreadable(log)
    if not decoded.text:
        return TimedText(found, ())
    if found == "ttml":
        from validator.formats.ttml import reader as ttml

        return ttml.read(decoded, log)
    judge_final_newline(decoded, log)
    document: TimedText = import_module(_LINE_READERS[found]).read(decoded.lines, log)
    return document


def _decode(data: bytes, found: str, log: FaultLog) -> Decoded:
    """Decode as the format asks: XML names its encoding, and WebVTT allows NUL characters."""
    if found == "ttml":
        declaration = read_declaration(data)
        decoded = decode(data, log, declared=declaration.for_bytes)
        judge_declaration(declaration, decoded, log)
        return decoded
    return decode(data, log, nul_code="webvtt.nul" if found == "webvtt" else "source.nul")
