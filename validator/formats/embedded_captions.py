"""Caption triplets in the order of their pictures, read into what each channel and service shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import Protocol

from validator.formats.caption_carriage import Triplet
from validator.formats.cea608 import ChannelDecoder, FieldDecoder
from validator.formats.cea708 import PacketReader, ServiceDecoder
from validator.model.facts.captions import CaptionChannel, EmbeddedCaptions, State

_TEXT_CHARACTERS = 2000
_DTVCC_DATA, _DTVCC_START = 2, 3


class _Shown(Protocol):
    """A caption of either standard."""

    @property
    def start(self) -> Fraction: ...
    @property
    def end(self) -> Fraction: ...
    @property
    def text(self) -> str: ...


class CaptionReader:
    """Feeds CEA-608 fields and CEA-708 services from ``cc_data()`` triplets.

    One reader a source: the pictures of a stream, a caption track, an ancillary stream, an MCC file.
    ``services`` holds the decoders of those that were sent, by name (``SERVICE1`` …).
    """

    def __init__(self) -> None:
        self._fields = (FieldDecoder(1), FieldDecoder(2))
        self._packets = PacketReader()
        self.services: dict[str, ServiceDecoder] = {}
        self._last = Fraction(0)
        self._has_data = False

    def feed(self, time: Fraction, triplets: Iterable[Triplet]) -> None:
        """Take the triplets of the picture shown at ``time`` (seconds); call in order of display."""
        self._has_data = True
        self._last = max(self._last, time)
        for kind, first, second in triplets:
            if kind < _DTVCC_DATA:
                self._fields[kind].feed(time, first, second)
                continue
            for block in self._packets.feed(kind == _DTVCC_START, first, second):
                name = f"SERVICE{block.service}"
                self.services.setdefault(name, ServiceDecoder()).feed(time, block.data)

    @property
    def channels(self) -> dict[str, ChannelDecoder]:
        """The decoders of the CEA-608 channels that were addressed, by name (``CC1`` …)."""
        first, second = self._fields
        return {**first.channels, **second.channels}

    def finish(self, end: Fraction) -> EmbeddedCaptions:
        """What was found in a programme that ends at ``end`` (seconds), and its last captions with it."""
        self._last = max(self._last, end)
        channels = []
        for field in self._fields:
            field.finish(self._last)
        channels += [_channel(name, decoder.captions) for name, decoder in self.channels.items()]
        for name, service in self.services.items():
            service.finish(self._last)
            channels.append(_channel(name, service.captions))
        errors = sum(field.parity_errors for field in self._fields)
        return summarise(channels, self._has_data, errors)


def summarise(channels: Iterable[CaptionChannel], has_data: bool, parity_errors: int) -> EmbeddedCaptions:
    """The fact over all channels, in the order of their names; of two of one name the one with text."""
    best: dict[str, CaptionChannel] = {}
    for channel in channels:
        if channel.name not in best or channel.state == "text" != best[channel.name].state:
            best[channel.name] = channel
    ordered = tuple(sorted(best.values(), key=_order))
    state: State = "empty" if has_data else "absent"
    if any(channel.state == "text" for channel in ordered):
        state = "text"
    return EmbeddedCaptions(state, ordered, parity_errors)


def _order(channel: CaptionChannel) -> tuple[int, str]:
    return len(channel.name), channel.name


def _channel(name: str, captions: Sequence[_Shown]) -> CaptionChannel:
    shown = sorted((caption for caption in captions if caption.text), key=lambda caption: caption.start)
    if not shown:
        return CaptionChannel(name, "empty")
    text = "\n".join(caption.text for caption in shown)
    return CaptionChannel(
        name,
        "text",
        start=shown[0].start,
        end=max(caption.end for caption in shown),
        caption_count=len(shown),
        text=text[:_TEXT_CHARACTERS],
    )
