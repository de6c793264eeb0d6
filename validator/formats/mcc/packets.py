"""Ancillary packets as MCC files list them: frame of the packet, and the caption data inside."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction

from validator.formats.caption_carriage.a53 import Triplet
from validator.formats.caption_carriage.ancillary import CDP, LINE_21
from validator.formats.caption_carriage.cdp import Cdp, read_cdp
from validator.formats.faults import FaultLog
from validator.formats.mcc.lexer import PacketLine
from validator.formats.timecode import Rate


class PacketReader:
    """Reads the packets of a file in their order and records what is wrong with each.

    ``rate`` is that of the file's timecode; ``cdp_rate`` the one that its caption distribution
    packets state, in frames a second, once there was one. A writer that gets a field of those packets
    wrong does so in every one: such a fault is recorded where it comes first, with how often it does.
    """

    def __init__(self, rate: Rate | None, log: FaultLog) -> None:
        self.cdp_rate: Fraction | None = None
        self._rate = rate
        self._log = log
        self._sequence: int | None = None
        self._first: dict[str, tuple[PacketLine, dict[str, str | int]]] = {}
        self._counts: Counter[str] = Counter()

    def read(self, line: PacketLine) -> tuple[Triplet, ...]:
        """The caption triplets of one packet, none for packets of another kind."""
        words = self._user_data(line)
        if words is None:
            return ()
        identifiers = (line.data[0], line.data[1])
        if identifiers == CDP:
            return self._distribution(line, words)
        if identifiers == LINE_21 and len(words) >= 3:
            return (Triplet(0 if words[0] & 0x80 else 1, words[1], words[2]),)
        self._count("mcc.packet.not-captions", line, identifiers=f"{line.data[0]:02x}h/{line.data[1]:02x}h")
        return ()

    def finish(self) -> None:
        """The file has ended: record what was counted."""
        for code, (line, args) in self._first.items():
            self._add(code, line, **args, count=self._counts[code])

    def _count(self, code: str, line: PacketLine, **args: str | int) -> None:
        self._counts[code] += 1
        self._first.setdefault(code, (line, args))

    def _add(self, code: str, line: PacketLine, **args: str | int) -> None:
        self._log.add(code, line.number, line.column, args=args)

    def _user_data(self, line: PacketLine) -> bytes | None:
        """The user data words (SMPTE ST 291-1); ``None`` for a packet that is not as long as it states."""
        data = line.data
        count = data[2] if len(data) > 2 else 0
        if len(data) != count + 4:
            self._add("mcc.packet.length", line, stated=count, found=max(len(data) - 4, 0))
            return None
        total = sum(data[:-1]) % 256
        if total != data[-1]:
            self._add("mcc.packet.checksum", line, stated=f"{data[-1]:02x}", found=f"{total:02x}")
        return data[3:-1]

    def _distribution(self, line: PacketLine, words: bytes) -> tuple[Triplet, ...]:
        cdp = read_cdp(words)
        if cdp is None:
            self._add("mcc.cdp.identifier", line)
            return ()
        if cdp.length != len(words):
            self._add("mcc.cdp.length", line, stated=cdp.length, found=len(words))
        if not cdp.sums_to_zero:
            self._count("mcc.cdp.checksum", line)
        self._judge_sequence(line, cdp)
        self._judge_time(line, cdp)
        return cdp.triplets or ()

    def _judge_sequence(self, line: PacketLine, cdp: Cdp) -> None:
        """The counter goes up by one a packet, and stands in the footer again."""
        if cdp.footer_sequence is not None and cdp.footer_sequence != cdp.sequence:
            self._count("mcc.cdp.footer", line, header=cdp.sequence, footer=cdp.footer_sequence)
        if self._sequence is not None and cdp.sequence != (self._sequence + 1) % 65536:
            self._count("mcc.cdp.sequence", line, before=self._sequence, after=cdp.sequence)
        self._sequence = cdp.sequence

    def _judge_time(self, line: PacketLine, cdp: Cdp) -> None:
        if cdp.timecode is not None and cdp.timecode != line.label:
            self._count("mcc.cdp.timecode", line, timecode="{:02}:{:02}:{:02}:{:02}".format(*cdp.timecode))
        if cdp.rate is None or self._rate is None:
            return
        self.cdp_rate = self.cdp_rate or cdp.rate
        if round(cdp.rate) != self._rate.nominal:
            self._count("mcc.cdp.rate", line, cdp=str(cdp.rate), file=self._rate.nominal)
