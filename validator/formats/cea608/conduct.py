"""How the bytes of one field behave: parity, doubled control codes, and each channel's own conduct.

The rules are those that a receiver needs (47 CFR 79.101, ANSI/CTA-608-E); what a receiver repairs in
a defined way is a warning.
"""

from __future__ import annotations

from validator.formats.cea608.channel_conduct import ChannelConduct
from validator.formats.cea608.codes import (
    Channel,
    Control,
    MidRow,
    Padding,
    Preamble,
    Reserved,
    Tab,
    Text,
    Token,
    Xds,
    has_odd_parity,
    read_pair,
)
from validator.formats.faults import FaultLog

# Codes that are sent twice; characters of two bytes are doubled by some encoders only.
_DOUBLED = (Preamble, Control, Tab, MidRow)


class FieldConduct:
    """Judges the pairs of one field in their order, and records what is wrong where they stand."""

    def __init__(self, log: FaultLog) -> None:
        self._log = log
        self._channels: dict[Channel, ChannelConduct] = {}
        self._current: ChannelConduct | None = None
        self._in_xds = False
        self._single: list[tuple[int, int]] = []
        self._doubled = 0
        self._previous: tuple[int, int] | None = None
        self._previous_place: tuple[int, int] | None = None

    def feed(self, line: int, column: int, first: int, second: int) -> None:
        """Take a pair of bytes, parity bits included, that stands at a 1-based line and column."""
        if not self._has_parity(line, column, first, second):
            return
        token = read_pair(first, second)
        if isinstance(token, Padding) or self._is_repetition(token, (first, second), (line, column)):
            return
        if isinstance(token, Xds):
            self._in_xds = not token.end
        elif isinstance(token, Text):
            if not self._in_xds:
                self._to(self._current, line, column, token)
        else:
            self._in_xds = False
            if isinstance(token, Reserved):
                code = f"{first & 0x7F:02x}{second & 0x7F:02x}"
                self._log.add("cea608.code.reserved", line, column, args={"code": code})
            self._current = self._channels.setdefault(token.channel, ChannelConduct(self._log))
            self._to(self._current, line, column, token)

    def finish(self) -> None:
        """The file has ended."""
        self._close_control()
        for channel in self._channels.values():
            channel.finish()
        if self._doubled:
            for place in self._single:
                self._log.add("cea608.control.not-doubled", *place)
        elif self._single:
            self._log.add("cea608.control.never-doubled", *self._single[0])

    def _to(self, channel: ChannelConduct | None, line: int, column: int, token: Token) -> None:
        if channel is None:
            self._log.add("cea608.text.no-channel", line, column)
            # Once: no channel is addressed until the first control code.
            self._current = self._channels.setdefault(1, ChannelConduct(self._log, silent=True))
        else:
            channel.feed(line, column, token)

    def _has_parity(self, line: int, column: int, first: int, second: int) -> bool:
        if not (first or second):
            return True  # padding that some writers put without its parity bits
        wrong = [byte for byte in (first, second) if not has_odd_parity(byte)]
        for byte in wrong:
            self._log.add("cea608.parity", line, column, args={"byte": f"{byte:02x}"})
        return not wrong

    def _is_repetition(self, token: Token, pair: tuple[int, int], place: tuple[int, int]) -> bool:
        """True for the second of a doubled code; keeps count of those that come once."""
        repeated = pair == self._previous
        if repeated:
            self._doubled += 1
            self._previous = None
            return True
        self._close_control()
        if isinstance(token, _DOUBLED):
            self._previous, self._previous_place = pair, place
        return False

    def _close_control(self) -> None:
        """The control code before this pair was not repeated."""
        if self._previous is not None and self._previous_place is not None:
            self._single.append(self._previous_place)
        self._previous = None
