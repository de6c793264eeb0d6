"""Bytes of a timed-text file -> what they are as bytes, and the document in them."""

from __future__ import annotations

from collections.abc import Callable

from validator.formats import srt, ttml, webvtt
from validator.formats.decoding import Decoded, decode, judge_final_newline
from validator.formats.faults import FaultLog, unreadable
from validator.formats.sniffing import sniff
from validator.formats.xml.declaration import judge_declaration, read_declaration
from validator.model.facts.text import TextSource, TimedText
from validator.model.reason import Unknown

Reader = Callable[[Decoded, FaultLog], TimedText | Unknown]


# Formats made of lines of text that have no reader yet; the rest without one are binary.
_LINES_ONLY = frozenset({"scc", "mcc", "ass"})


def parse(data: bytes, name: str) -> tuple[TextSource | Unknown, TimedText | Unknown]:
    """Read a whole file called ``name``.

    All faults, of the bytes and of the grammar, are in the source. The document is unknown when
    nothing can be read: binary noise, XML that is not well-formed (``text.unreadable``), or a
    format without a reader here (``text.format-unsupported``); of a binary format without a
    reader the source is unknown too. Pure, and never raises.
    """
    found = sniff(data, name).format
    unsupported = Unknown.because("text.format-unsupported", format=found)
    if data and found not in _READERS and found not in _LINES_ONLY:
        return unsupported, unsupported
    log = FaultLog()
    decoded = _decode(data, found, log)
    document = _read(decoded, found, log) if found in _READERS else unsupported
    source = TextSource(
        format=found,
        encoding=decoded.encoding,
        bom=decoded.bom,
        line_ending=decoded.line_ending,
        nfc_lines=decoded.nfc_lines,
        nfc_count=decoded.nfc_count,
        faults=log.result(decoded.lines),
    )
    return source, document


def _read(decoded: Decoded, found: str, log: FaultLog) -> TimedText | Unknown:
    if decoded.is_binary:
        return unreadable(log)
    return _READERS[found](decoded, log) if decoded.text else TimedText(found, ())


def _decode(data: bytes, found: str, log: FaultLog) -> Decoded:
    """Decode as the format asks: XML names its encoding, and WebVTT allows NUL characters."""
    if found == "ttml":
        declaration = read_declaration(data)
        decoded = decode(data, log, declared=declaration.for_bytes)
        judge_declaration(declaration, decoded, log)
        return decoded
    return decode(data, log, nul_code="webvtt.nul" if found == "webvtt" else "source.nul")


def _read_srt(decoded: Decoded, log: FaultLog) -> TimedText:
    judge_final_newline(decoded, log)
    return srt.read(decoded.lines, log)


def _read_webvtt(decoded: Decoded, log: FaultLog) -> TimedText:
    judge_final_newline(decoded, log)
    return webvtt.read(decoded.lines, log)


_READERS: dict[str, Reader] = {"srt": _read_srt, "webvtt": _read_webvtt, "ttml": ttml.read}
