"""The decoder of one field: bytes with their times in, captions of its two channels out."""

from __future__ import annotations

from fractions import Fraction
from typing import Literal

from validator.formats.cea608.channel import ChannelDecoder
from validator.formats.cea608.codes import Channel, Padding, Text, Xds, has_odd_parity, read_pair

Field = Literal[1, 2]

_PADDING_BEFORE_REPETITION = 1


class FieldDecoder:
    """CEA-608 of one line-21 field (ANSI/CTA-608-E): ``CC1`` and ``CC2``, or ``CC3`` and ``CC4``.

    ``channels`` holds the decoders of the channels that were addressed, by name;
    ``parity_errors`` counts bytes of even parity, which are treated as not received;
    ``pair_count`` counts pairs that are not padding, extended data services among them.
    """

    def __init__(self, field: Field) -> None:
        self.channels: dict[str, ChannelDecoder] = {}
        self.parity_errors = 0
        self.pair_count = 0
        self._field = field
        self._channel: ChannelDecoder | None = None
        self._in_xds = False
        self._previous: tuple[int, int] | None = None
        self._padding_since = 0

    def feed(self, time: Fraction, first: int, second: int) -> None:
        """Take the pair of bytes, parity bits included, that is shown at ``time`` (seconds)."""
        pair = self._received(first, second)
        if pair is None:
            self._previous = None
            return
        token = read_pair(*pair)
        if isinstance(token, Padding):
            self._pad()
            return
        self.pair_count += 1
        if isinstance(token, Xds):
            self._in_xds = not token.end
        elif isinstance(token, Text):
            if self._channel and not self._in_xds:
                self._channel.feed(time, token)
        else:
            self._in_xds = False
            # Control codes are sent twice in a row, so that one of them survives a bad line.
            repeated = pair == self._previous
            self._padding_since = 0
            self._previous = None if repeated else pair
            self._channel = self._select(token.channel)
            if not repeated:
                self._channel.feed(time, token)
            return
        self._previous = None

    def _pad(self) -> None:
        # Conversions of the frame rate put padding between a control code and its repetition.
        self._padding_since += 1
        if self._padding_since > _PADDING_BEFORE_REPETITION:
            self._previous = None

    def finish(self, time: Fraction) -> None:
        """The programme ends at ``time`` (seconds)."""
        for channel in self.channels.values():
            channel.finish(time)

    def _received(self, first: int, second: int) -> tuple[int, int] | None:
        """The pair without parity bits; ``None`` where an error leaves nothing to act on."""
        if not (first or second):
            return 0, 0  # some multiplexers write padding without its parity bits
        errors = [not has_odd_parity(first), not has_odd_parity(second)]
        self.parity_errors += sum(errors)
        first, second = first & 0x7F, second & 0x7F
        if errors[0] or (errors[1] and first < 0x20):
            return None
        return first, 0 if errors[1] else second

    def _select(self, channel: Channel) -> ChannelDecoder:
        name = f"CC{2 * (self._field - 1) + channel}"
        return self.channels.setdefault(name, ChannelDecoder())
