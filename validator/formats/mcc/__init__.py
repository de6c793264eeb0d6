"""MCC text -> cues, channels and faults: MacCaption's listing of ancillary packets with captions.

No standards body describes the format; its grammar is that of the comment every file carries. The packets
are those of SMPTE ST 291-1, ST 334-1 and ST 334-2, the captions CEA-608 and CEA-708.
"""

from __future__ import annotations

from fractions import Fraction

from validator.formats.caption_carriage.a53 import Triplet
from validator.formats.cea608.conduct import FieldConduct
from validator.formats.cea608.cues import cues_of
from validator.formats.cea708.cues import service_cues
from validator.formats.embedded_captions import CaptionReader
from validator.formats.faults import FaultLog
from validator.formats.mcc.lexer import Listing, PacketLine, read_listing
from validator.formats.mcc.packets import PacketReader
from validator.formats.places import Places
from validator.formats.timecode import NTSC, Rate
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.text import TimedText

_RATES = {
    "24": Rate(24, Fraction(24)),
    "25": Rate(25, Fraction(25)),
    "30": Rate(30, Fraction(30)),
    "30DF": Rate(30, 30 * NTSC, drop=True),
    "50": Rate(50, Fraction(50)),
    "60": Rate(60, Fraction(60)),
    "60DF": Rate(60, 60 * NTSC, drop=True),
}
_COMMONEST = _RATES["30DF"]


def read(lines: list[str], log: FaultLog) -> TimedText:
    """What the CEA-608 channels show, else the CEA-708 services; faults are recorded in ``log``.

    Whether 24 frames a second mean 24 or 24000/1001 is for the packets to say.
    """
    captions, places, rate = _decode(lines, log)
    captions.finish(Fraction(0))
    cues = cues_of(captions.channels, places, 1 / rate)
    cues = cues or service_cues(captions.services, places, 1 / rate)
    return TimedText("mcc", cues, frame_rate=rate)


def read_captions(lines: list[str]) -> EmbeddedCaptions:
    """What each channel and service of the file carries; times are those of the timecode."""
    captions, _, _ = _decode(lines, FaultLog())
    return captions.finish(Fraction(0))


def _decode(lines: list[str], log: FaultLog) -> tuple[CaptionReader, Places, Fraction]:
    """The captions with the places of their packets, and the frame rate."""
    listing = read_listing(lines, log)
    rate = _timecode_rate(listing, log)
    reader = PacketReader(rate, log)
    sent = [
        (frame, line, reader.read(line))
        for line, frame in zip(listing.packets, _frames(listing.packets, rate, log), strict=True)
    ]
    reader.finish()
    exact = (rate or _COMMONEST).exact
    if reader.cdp_rate is not None and (rate is None or round(reader.cdp_rate) == rate.nominal):
        exact = reader.cdp_rate
    captions, places = CaptionReader(), Places()
    conducts = (FieldConduct(log), FieldConduct(log))
    for frame, line, triplets in sent:
        places.add(frame / exact, line.number, line.column)
        captions.feed(frame / exact, triplets)
        _judge_fields(conducts, line, triplets)
    for conduct in conducts:
        conduct.finish()
    return captions, places, exact


def _timecode_rate(listing: Listing, log: FaultLog) -> Rate | None:
    value, number = listing.values.get("time code rate", ("", 1))
    rate = _RATES.get(value.upper())
    if not value:
        log.add("mcc.rate.missing", number)
    elif rate is None:
        log.add("mcc.rate.unknown", number, args={"rate": value[:40], "rates": ", ".join(_RATES)})
    return rate


def _frames(packets: list[PacketLine], rate: Rate | None, log: FaultLog) -> list[int]:
    """The frame of each packet; one that goes back in time is taken for simultaneous."""
    counted = rate or _COMMONEST
    latest = 0
    frames: list[int] = []
    for line in packets:
        frame = counted.frame(line.label)
        if rate is not None and not rate.is_possible(line.label):
            log.add("mcc.timecode.out-of-range", line.number)
        elif counted.is_dropped(line.label):
            log.add("mcc.timecode.dropped-frame", line.number)
        elif frames and frame < latest:
            log.add("mcc.timecode.out-of-order", line.number)
        latest = frame if not frames else max(latest, frame)
        frames.append(latest)
    return frames


def _judge_fields(
    conducts: tuple[FieldConduct, FieldConduct], line: PacketLine, triplets: tuple[Triplet, ...]
) -> None:
    for kind, first, second in triplets:
        if kind < len(conducts):
            conducts[kind].feed(line.number, line.column, first, second)
