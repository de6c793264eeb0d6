"""Captions inside video, found by walking its packets: nothing is decoded but the caption bytes."""

from __future__ import annotations

import heapq
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, cast, get_args

import av
from av.stream import Disposition

from validator.formats import mcc
from validator.formats.caption_carriage import (
    Carriage,
    Triplet,
    ancillary_cc_data,
    nal_length_size,
    picture_cc_data,
)
from validator.formats.caption_carriage.a53 import read_triplets
from validator.formats.decoding import decode
from validator.formats.embedded_captions import CaptionReader, summarise
from validator.formats.faults import FaultLog
from validator.formats.integrity import find_damage
from validator.formats.sniffing import HEAD_BYTES, sniff
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.reason import Unknown
from validator.probes.container.ffmpeg import codec_of, open_media
from validator.probes.container.stream import Watched
from validator.probes.demuxing import packets

# More than any codec reorders (16 pictures in H.264 and HEVC, both fields coded apart).
_REORDERED_PACKETS = 64
_CAPTION_FRAME = Fraction(1001, 30000)

# Codecs that have no place for A/53 user data; captions travel beside them.
_WITHOUT_USER_DATA = frozenset(
    ("prores", "prores_raw", "dnxhd", "jpeg2000", "ffv1", "v210", "rawvideo", "cfhd", "mjpeg", "vp8", "vp9")
)

_ATTACHED = Disposition.attached_pic

Read = Callable[[bytes], tuple[Triplet, ...] | None]


def probe(path: str, progress: Callable[[], None]) -> Mapping[str, object]:
    """The fact ``embedded_captions`` of the video, or the MCC file, at ``path``.

    Times count from the first picture; those of an MCC file are its timecodes. What can't be read to
    its end is unknown, never absent: only text that was found before the break is reported.
    """
    with open(path, "rb") as file:
        stream = Watched(file, progress)
        size = stream.seek(0, os.SEEK_END)
        container = sniff(stream.again().read(HEAD_BYTES), os.path.basename(path)).format
        if container == "mcc":
            return {"embedded_captions": _listed(stream.again().read())}
        whole = not find_damage(stream, size, container)
        try:
            found = _scan(stream.again())
        except (av.FFmpegError, ValueError, OSError):
            found = Unknown.because("captions.unreadable")
    if isinstance(found, EmbeddedCaptions) and found.state != "text" and not whole:
        found = Unknown.because("captions.unreadable")
    return {"embedded_captions": found}


def _listed(data: bytes) -> EmbeddedCaptions | Unknown:
    """The captions that an MCC file lists."""
    decoded = decode(data, FaultLog())
    return Unknown.because("captions.unreadable") if decoded.is_binary else mcc.read_captions(decoded.lines)


@dataclass(slots=True)
class _Source:
    """A stream that may carry captions: how its packets are read, and what was found in them.

    ``waiting`` holds packets by their time, in units of ``time_base`` seconds, until none can come
    that is shown before them. ``start`` is when the first picture is shown, in seconds.
    """

    read: Read
    time_base: Fraction
    start: Fraction
    pairs_per_packet: bool = False
    reader: CaptionReader = field(default_factory=CaptionReader)
    waiting: list[tuple[int, int, tuple[Triplet, ...]]] = field(default_factory=list)
    count: int = 0
    latest: int = 0

    def take(self, time: int | None, packet: bytes) -> None:
        """Read one packet; feed those whose turn has come."""
        triplets = self.read(packet)
        if triplets is None:
            return
        self.count += 1
        self.latest = self.latest if time is None else time
        heapq.heappush(self.waiting, (self.latest, self.count, triplets))
        if len(self.waiting) > _REORDERED_PACKETS:
            self._feed_first()

    def finish(self, end: Fraction) -> EmbeddedCaptions:
        """Feed the rest, and tell what was found in a programme that ends at ``end`` (seconds)."""
        while self.waiting:
            self._feed_first()
        return self.reader.finish(end)

    def _feed_first(self) -> None:
        units, _, triplets = heapq.heappop(self.waiting)
        time = units * self.time_base - self.start
        if not self.pairs_per_packet:
            self.reader.feed(time, triplets)
            return
        for number, triplet in enumerate(triplets):
            self.reader.feed(time + number * _CAPTION_FRAME, (triplet,))


def _scan(stream: Watched) -> EmbeddedCaptions | Unknown:
    with open_media(stream) as container:
        if not container.streams:
            return Unknown.because("captions.unreadable")
        pictures = [found for found in container.streams.video if not found.disposition & _ATTACHED]
        start, length = _extent(pictures[0]) if pictures else (Fraction(0), Fraction(0))
        sources = {found.index: source for found in container.streams if (source := _source(found, start))}
        unread = [codec_of(found) for found in pictures[:1] if found.index not in sources]
        found = _walk(container, sources, length) if sources else summarise((), False, 0)
    if found.state != "text" and unread and unread[0] not in _WITHOUT_USER_DATA:
        return Unknown.because("captions.codec-not-supported", codec=unread[0] or "unknown")
    return found


def _extent(video: Any) -> tuple[Fraction, Fraction]:
    """When the first picture is shown, and for how long pictures are, in seconds; 0 where not stated."""
    start, length = (Fraction((time or 0) * video.time_base) for time in (video.start_time, video.duration))
    return start, length


def _source(found: Any, start: Fraction) -> _Source | None:
    """How captions are read from a stream; ``None`` for streams that carry none."""
    codec = codec_of(found)
    if codec == "eia_608":
        return _Source(read_triplets, found.time_base, start, pairs_per_packet=True)
    if codec == "smpte_436m_anc":
        return _Source(ancillary_cc_data, found.time_base, start)
    if found.type != "video" or found.disposition & _ATTACHED or codec not in get_args(Carriage):
        return None
    carriage = cast("Carriage", codec)
    length_size = nal_length_size(carriage, found.codec_context.extradata or b"")
    return _Source(lambda packet: picture_cc_data(packet, carriage, length_size), found.time_base, start)


def _walk(container: Any, sources: Mapping[int, _Source], length: Fraction) -> EmbeddedCaptions:
    """Read every packet of the sources; raises what breaks the walk, unless text came before it."""
    broken: av.FFmpegError | None = None
    try:
        for index, time, packet in _packets(container, sources):
            sources[index].take(time, packet)
    except av.FFmpegError as error:
        broken = error
    results = [source.finish(length) for source in sources.values()]
    channels = [channel for result in results for channel in result.channels]
    has_data = any(result.state != "absent" for result in results)
    found = summarise(channels, has_data, sum(result.parity_errors for result in results))
    if broken and found.state != "text":
        raise broken
    return found


def _packets(container: Any, sources: Mapping[int, _Source]) -> Iterator[tuple[int, int | None, bytes]]:
    """Stream, time of display in the stream's units, and bytes of each packet, in the file's order."""
    streams = [found for found in container.streams if found.index in sources]
    for packet in packets(container, streams):
        if packet.size:
            time = packet.pts if packet.pts is not None else packet.dts
            yield packet.stream_index, time, bytes(packet)
