"""EBU STL bytes -> cues and faults (EBU Tech 3264, Specification of the EBU subtitling data exchange format).

The file is binary: a place in it is a block and a field (``TTI[12]/TCI``) and the offset of its first
byte; there are no lines.
"""

from __future__ import annotations

from fractions import Fraction

from validator.formats.faults import FaultLog, unreadable
from validator.formats.stl.characters import ENCODINGS, REPLACEMENT, decoder
from validator.formats.stl.gsi import GSI_BYTES, Gsi, read_gsi
from validator.formats.stl.sequence import Sequence, Subtitle, read_subtitles
from validator.formats.stl.text import TextField, read_text
from validator.formats.stl.tti import TTI_BYTES, read_blocks, tti_fault
from validator.model.facts.text import Cue, TextSource, TimedText
from validator.model.reason import Unknown


def parse(data: bytes) -> tuple[TextSource, TimedText | Unknown]:
    """Read a whole file. The document is unknown without a GSI block that tells the frame rate."""
    log = FaultLog()
    gsi = _read_gsi(data, log)
    document: TimedText | Unknown = TimedText("stl", ())
    if data:
        document = unreadable(log) if gsi is None else _read_document(data, gsi, log)
    encoding = ENCODINGS.get(gsi.table if gsi else "", ENCODINGS["00"])
    return TextSource("stl", encoding, None, "none", faults=log.result([])), document


def _read_gsi(data: bytes, log: FaultLog) -> Gsi | None:
    if not data:
        log.add("source.empty", 0, 0)
        return None
    if len(data) < GSI_BYTES:
        log.add("stl.file.too-short", 0, 0, args={"bytes": len(data), "wanted": GSI_BYTES})
        return None
    return read_gsi(data, log)


def _read_document(data: bytes, gsi: Gsi, log: FaultLog) -> TimedText:
    blocks, rest = divmod(len(data) - GSI_BYTES, TTI_BYTES)
    if rest:
        args = {"bytes": rest, "wanted": TTI_BYTES}
        log.add("stl.file.size", 0, 0, byte_offset=len(data) - rest, args=args)
    sequence, decode = Sequence(gsi, log), decoder(gsi.table)
    cues: list[Cue] = []
    for subtitle in read_subtitles(read_blocks(data, gsi.rate, log), log):
        sequence.judge(subtitle.tti)
        if subtitle.tti.is_comment:
            continue
        text = read_text(subtitle.text, decode)
        _judge_text(subtitle, text, gsi, log)
        cues.append(_cue(len(cues) + 1, subtitle, text, gsi))
    sequence.finish(blocks)
    return TimedText("stl", tuple(cues), frame_rate=gsi.rate.exact)


def _judge_text(subtitle: Subtitle, text: TextField, gsi: Gsi, log: FaultLog) -> None:
    tti = subtitle.tti
    if text.reserved is not None:
        tti_fault(tti, "stl.tti.reserved-code", "TF", log, value=f"{text.reserved:02X}h")
    if text.is_cut:
        tti_fault(tti, "stl.tti.text-after-fill", "TF", log)
    if any(REPLACEMENT in line for line in text.lines):
        tti_fault(tti, "stl.tti.undecodable", "TF", log, table=gsi.table)
    longest = max(map(len, text.lines), default=0)
    if gsi.columns and longest > gsi.columns:
        tti_fault(tti, "stl.tti.row-too-long", "TF", log, found=longest, limit=gsi.columns)
    lowest = gsi.rows or tti.position
    if gsi.is_teletext and text.lines and not 1 <= tti.position <= lowest:
        tti_fault(tti, "stl.tti.position", "VP", log, value=tti.position, wanted=f"1–{lowest}")


def _cue(number: int, subtitle: Subtitle, text: TextField, gsi: Gsi) -> Cue:
    tti, rate = subtitle.tti, gsi.rate
    return Cue(
        number=number,
        identifier=str(tti.number),
        start=_seconds(rate.frame(tti.start), gsi),
        end=_seconds(rate.frame(tti.end), gsi),
        lines=text.lines,
        line=0,
        column=0,
        text_line=0,
        region=f"row {tti.position}",
        unit=1 / rate.exact,
        xpath=f"TTI[{tti.place}]",
        italic=text.italic,
    )


def _seconds(frame: int, gsi: Gsi) -> Fraction:
    """Time from the start of the programme, where the GSI says when that is."""
    start = gsi.rate.frame(gsi.start) if gsi.has_valid_timecode and gsi.start else 0
    return gsi.rate.seconds(frame - start)
