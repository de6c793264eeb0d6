"""Probe: in which channels somebody speaks, by ear of a few seconds here and there.

The speech probe listens to one channel from end to end. Which channel the dialogue is in needs no
more than samples: however long a programme is, listening to them takes about as long.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice

import av
import av.container
import av.error
import numpy as np
from av.stream import Discard
from numpy.typing import NDArray

from validator.model.facts.audio import Span, UnmeasuredTrack
from validator.model.facts.speech import TrackVoices, Voices
from validator.model.reason import Unknown
from validator.probes.demuxing import opened, packets
from validator.probes.signal.coding import Coding
from validator.probes.signal.graph import Chunk
from validator.probes.signal.layout import Layout, layout_of
from validator.probes.signal.timeline import Timeline
from validator.probes.signal.track import Programme, Track
from validator.probes.speech import detector
from validator.probes.speech.mono import Resampler

_CENTRE = "C"

# Samples of three seconds, at most so many and at least so far apart (from start to start).
_SAMPLE_S = 3
_MOST_SAMPLES = 24
_LEAST_DISTANCE_S = 6

# Somebody speaks in a sample when half a second of it is speech; a centre with speech in a quarter
# of the samples is where the dialogue is, and no other channel has to be listened to.
_SPOKEN_S = 0.5
_ENOUGH = 0.25

# A sample has some 150 packets, of any codec; where a stream has none, the reading must end.
_MOST_PACKETS = 1000


@dataclass(frozen=True, slots=True)
class _Recording:
    """A sample of one stream: what its channels hold, mono at 16 kHz each."""

    layout: Layout
    span: Span
    channels: tuple[NDArray[np.float32], ...]


class _Recorder:
    """Keeps the first seconds that it is fed. ``finite``: as of the signal's meter."""

    def __init__(self, sample_rate_hz: int, layout: Layout) -> None:
        self.finite = True
        self.full = False
        self._rate = sample_rate_hz
        self._layout = layout
        self._chunks: list[Chunk] = []

    def feed(self, chunk: Chunk) -> None:
        """Keep the next second, unless there is enough."""
        self.finite = self.finite and all(np.isfinite(channel).all() for channel in chunk.samples)
        if self.finite and not self.full:
            self._chunks.append(chunk)
            self.full = len(self._chunks) >= _SAMPLE_S

    def finish(self) -> None:
        """Nothing waits."""

    def read(self, index: int, timeline: Timeline, coding: Coding) -> tuple[int, _Recording]:
        """The sample of the stream of that index."""
        count = sum(len(chunk.samples[0]) for chunk in self._chunks)
        span = Span(timeline.starts_at(0), timeline.ends_at(count))
        places = range(len(self._layout.labels))
        return index, _Recording(self._layout, span, tuple(self._mono(place) for place in places))

    def _mono(self, place: int) -> NDArray[np.float32]:
        resampler = Resampler(self._rate)
        parts = [resampler.feed(chunk.samples[place]) for chunk in self._chunks]
        return np.concatenate([*parts, resampler.finish()])


def probe(path: str, progress: Callable[[], None]) -> Mapping[str, object]:
    """Listen to samples of the streams with a centre channel, or one channel alone; the fact ``voices``.

    Unknown where the file cannot be opened (``signal.unreadable``), states no duration
    (``speech.no-duration``), or no detector is installed (``speech.no-detector``).
    """
    container = opened(path)
    if isinstance(container, Unknown):
        return {"voices": container}
    with container:
        return {"voices": _voices(container, progress)}


def _voices(container: av.container.InputContainer, progress: Callable[[], None]) -> Voices | Unknown:
    streams = [stream for stream in container.streams.audio if _is_worth_listening(stream)]
    for stream in container.streams:
        if stream not in streams:
            stream.discard = Discard["all"]  # spares reading the picture
    if not streams:
        return Voices(())
    if not detector.available():
        return Unknown.because("speech.no-detector")
    if not container.duration or container.duration < 0:
        return Unknown.because("speech.no-duration")
    made: dict[int, list[_Recording]] = {stream.index: [] for stream in streams}
    for start in _starts(Fraction(container.duration, av.time_base)):
        progress()
        for index, recording in _recorded(container, streams, start):
            made[index].append(recording)
    heard = tuple(_heard(index, recordings, progress) for index, recordings in made.items() if recordings)
    nothing = (index for index, recordings in made.items() if not recordings)
    return Voices(heard, tuple(UnmeasuredTrack(index, _nothing(index)) for index in nothing))


def _is_worth_listening(stream: av.AudioStream) -> bool:
    """True for the layouts in which it matters, or may matter, where the dialogue is."""
    if stream.codec_context is None:
        return False
    positions = [channel.name for channel in stream.codec_context.layout.channels]
    return len(positions) == 1 or _CENTRE in layout_of(stream.codec_context.layout.name, positions).labels


def _starts(duration: Fraction) -> list[Fraction]:
    """Where the samples begin, in seconds, evenly over the programme."""
    count = max(1, min(_MOST_SAMPLES, int(duration / _LEAST_DISTANCE_S)))
    middles = (duration * Fraction(2 * number + 1, 2 * count) for number in range(count))
    return [max(Fraction(0), middle - Fraction(_SAMPLE_S, 2)) for middle in middles]


def _recorded(
    container: av.container.InputContainer, streams: Sequence[av.AudioStream], start: Fraction
) -> Iterator[tuple[int, _Recording]]:
    """A sample of each stream from about that time on; none of one that cannot be read there."""
    recorders: list[_Recorder] = []

    def recorder(rate: int, layout: Layout) -> _Recorder:
        recorders.append(_Recorder(rate, layout))
        return recorders[-1]

    first = Fraction(container.start_time or 0, av.time_base)
    tracks = {stream.index: Track(stream, Programme(first, None), recorder) for stream in streams}
    try:
        container.seek(int((first + start) * av.time_base))
        for packet in islice(packets(container, streams), _MOST_PACKETS * len(streams)):
            if packet.size:
                tracks[packet.stream.index].take(packet)
            if len(recorders) == len(streams) and all(one.full for one in recorders):
                break
    except av.error.FFmpegError:
        return
    results = (track.result() for track in tracks.values())
    yield from (result for result in results if not isinstance(result, UnmeasuredTrack))


def _heard(index: int, recordings: Sequence[_Recording], progress: Callable[[], None]) -> TrackVoices:
    """The channels in the order in which they are worth listening to, the centre first."""
    layout = recordings[0].layout
    recordings = [recording for recording in recordings if recording.layout == layout]
    spoken: dict[str, tuple[bool, ...]] = {}
    for label in sorted(layout.labels, key=lambda label: label != _CENTRE):
        progress()
        place = layout.labels.index(label)
        spoken[label] = _spoken([recording.channels[place] for recording in recordings])
        if label == _CENTRE and sum(spoken[label]) >= _ENOUGH * len(recordings):
            break
    spans = tuple(recording.span for recording in recordings)
    return TrackVoices(index, detector.name(), spans, spoken)


def _spoken(samples: Sequence[NDArray[np.float32]]) -> tuple[bool, ...]:
    """For each sample of one channel, whether somebody speaks in it."""
    windows = [-(-len(one) // detector.WINDOW_SAMPLES) for one in samples]
    listening = detector.Detector()
    for one, count in zip(samples, windows, strict=True):
        listening.feed(np.pad(one, (0, count * detector.WINDOW_SAMPLES - len(one))))
    parts = np.split(listening.finish(), np.cumsum(windows)[:-1])
    return tuple(sum(end - start for start, end in detector.stretches(part)) >= _SPOKEN_S for part in parts)


def _nothing(index: int) -> Unknown:
    return Unknown.because("signal.no-samples", track=index)
