"""Probe: where there is speech in every audio stream, how loud it is, and the outline of the sound.

It decodes and weights a file as the probe of the signal does, in a pass of its own, because a speech
detector takes several times as long as all the rest: only a rule that asks for speech pays for it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from validator.model.facts.audio import UnmeasuredTrack
from validator.model.facts.speech import SoundOutline, Speech, TrackOutline, TrackSpeech
from validator.model.reason import Unknown
from validator.probes import Progress
from validator.probes.signal import measure
from validator.probes.speech import detector
from validator.probes.speech.meter import SpeechMeter

# The decoder and the detector take turns at the interpreter's lock; a window is heard in a tenth of
# the time that the one would usually wait for the other.
_TURN_S = 0.0001

Reading = tuple[TrackSpeech | UnmeasuredTrack, TrackOutline]


def probe(path: str, progress: Progress) -> Mapping[str, object]:
    """Listen to all audio streams of a media file; the facts ``speech`` and ``outline``.

    Unknown where the file cannot be opened (``signal.unreadable``), no detector is installed
    (``speech.no-detector``), or no stream can be listened to (the reason of the first).
    """
    with _taking_turns():
        results = measure(path, progress, SpeechMeter)
    if isinstance(results, Unknown):
        return {"speech": results, "outline": results}
    return {"speech": _speech(results), "outline": _outline(results)}


@contextmanager
def _taking_turns() -> Iterator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(_TURN_S)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def _speech(results: list[Reading | UnmeasuredTrack]) -> Speech | Unknown:
    if not detector.available():
        return Unknown.because("speech.no-detector")
    read = [result if isinstance(result, UnmeasuredTrack) else result[0] for result in results]
    tracks = tuple(one for one in read if isinstance(one, TrackSpeech))
    unmeasured = tuple(one for one in read if isinstance(one, UnmeasuredTrack))
    return unmeasured[0].why if unmeasured and not tracks else Speech(tracks, unmeasured)


def _outline(results: list[Reading | UnmeasuredTrack]) -> SoundOutline | Unknown:
    tracks = tuple(result[1] for result in results if not isinstance(result, UnmeasuredTrack))
    unmeasured = tuple(result for result in results if isinstance(result, UnmeasuredTrack))
    return unmeasured[0].why if unmeasured and not tracks else SoundOutline(tracks, unmeasured)
