"""Silence: no long stretch in which every channel is silent.

What it checks
    The spans of each audio track in which all channels stay below the meter's threshold, and gaps
    in the stream itself; at the head and the tail of the programme against limits of their own.

Why it matters
    Seconds of nothing in the middle of a film are a failed export or a lost reel, and the viewer
    takes them for a broken set. Long padding at the ends upsets what is stitched to it.

Parameters
    ``longer_than``: the longest silence allowed inside the programme, a time or a number of frames;
    left out, any. ``head``, ``tail``: the longest at its start and end; left out, ``longer_than``
    holds there too.
    Pauses under 0.1 s are not recorded, so shorter limits find none.

Example
    Fails ``{longer_than: 3 s}``: four seconds of digital black in a scene. Passes: a pause of two.

References
    EBU QC 0078B (audio silence: threshold and minimum duration). The threshold is reported as
    ``silence_threshold_dbfs``; the silence of a whole track is one finding of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import TIME, show_limit
from validator.checks.audio._programmes import JOINS, programmes
from validator.checks.audio._tracks import cap, conclude, location, measurement, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.messages.formatting import clock
from validator.model.facts.audio import AudioSignal, Span, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason

CODES = ("audio.silence.long", "audio.silence.head", "audio.silence.tail", "audio.silence.all")

# A block of the meter: a silence that begins within the first or ends within the last is at the end.
_BLOCK = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class Params:
    """The longest silences allowed."""

    longer_than: Quantity | None = field(default=None, metadata=TIME)
    head: Quantity | None = field(default=None, metadata=TIME)
    tail: Quantity | None = field(default=None, metadata=TIME)

    def __post_init__(self) -> None:
        if not (self.longer_than or self.head or self.tail):
            raise ValueError("give longer_than, head or tail")


@check("audio/silence", subject="asset", codes=CODES, joins=JOINS)
def silence(asset: Asset, audio: AudioSignal, rate: FrameRate, joined: Joined, params: Params) -> Judgement:
    """Judge every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    limits = _limits(params, rate)
    if limits is None:
        return Judgement.cannot_tell(Reason("audio.frame-rate-unknown"))
    found = programmes(asset, audio, joined)
    if found.elsewhere:
        return found.elsewhere
    findings = [
        _finding(asset, track, span, code, limits[code], rate)
        for track in found.tracks
        for span in track.silences
        if (code := _place(track, span)) in limits and span.duration > limits[code]
    ]
    measurements = [one for track in found.tracks for one in _measurements(audio, track)]
    return conclude(findings, measurements, found.doubts)


def _limits(params: Params, rate: FrameRate) -> dict[str, Fraction] | None:
    """The longest silence allowed at each place, in seconds; ``None`` where a frame rate is missing."""
    inside = params.longer_than
    quantities = {
        "audio.silence.long": inside,
        "audio.silence.head": params.head or inside,
        "audio.silence.tail": params.tail or inside,
        "audio.silence.all": inside or params.head or params.tail,
    }
    asked = {code: quantity for code, quantity in quantities.items() if quantity}
    seconds = {code: quantity.seconds(rate.value) for code, quantity in asked.items()}
    known = {code: limit for code, limit in seconds.items() if limit is not None}
    return known if len(known) == len(asked) else None


def _place(track: TrackSignal, span: Span) -> str:
    at_head, at_tail = span.start < track.start + _BLOCK, span.end > _end(track) - _BLOCK
    if at_head and at_tail:
        return "audio.silence.all"
    if at_head:
        return "audio.silence.head"
    return "audio.silence.tail" if at_tail else "audio.silence.long"


def _end(track: TrackSignal) -> Fraction:
    """Where the track ends: its samples, and the gaps between its frames, which are silences."""
    return max([track.start + track.duration, *(span.end for span in track.silences)])


def _finding(
    asset: Asset, track: TrackSignal, span: Span, code: str, limit: Fraction, rate: FrameRate
) -> Finding:
    shown, allowed = show_limit(span.duration, "s"), show_limit(limit, "s")
    return Finding(
        code,
        {"duration": shown, "limit": allowed, "start": clock(span.start), "end": clock(span.end)},
        location(asset, track, span.start, span.end, rate),
        measured=shown,
        expected=f"≤ {allowed}",
        anchor=f"{track.index} {span.start}",
        severity=cap(track),
    )


def _measurements(audio: AudioSignal, track: TrackSignal) -> list[Measurement]:
    threshold = measurement(audio, track, "silence_threshold_dbfs", "dBFS")
    longest = max((span.duration for span in track.silences), default=Fraction(0))
    name = threshold[0].name.replace("silence_threshold_dbfs", "longest_silence")
    return [*threshold, Measurement(name, longest, "s")]
