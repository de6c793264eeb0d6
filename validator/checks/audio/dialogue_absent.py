"""Dialogue absent: nobody speaks in a track that is to hold music and effects only.

What it checks
    Every stretch of speech that a voice activity detector finds in a music-and-effects track, of a
    length that no shout in a crowd has. Singing may sound like speech to it, so that single stretches
    are warnings; a track of which more than ``max_share`` is speech fails.

Why it matters
    The dub is laid over the music and effects. Original dialogue left in them is heard under every
    translated line, in every language, and nobody notices until the dub is mixed.

Parameters
    ``max_share``: the part of the track that may be speech. ``longer_than``: shorter stretches are
    not reported.

Example
    Fails ``{max_share: 2 %, longer_than: 1 s}``: the full mix in place of the music and effects.

    Passes: music, steps, and a crowd.

References
    Studios' requirements of music-and-effects tracks (fully filled, no dialogue).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.checks.audio._levels import SHARE, TIME, show_limit
from validator.checks.audio._speech import detectors, share_of, show_share, speech_measurement
from validator.checks.audio._tracks import conclude
from validator.checks.definition import check
from validator.checks.location import span_location
from validator.messages.formatting import clock
from validator.model.facts.audio import Span
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Params:
    """How much speech is still none."""

    max_share: Quantity = field(metadata=SHARE)
    longer_than: Quantity = field(metadata=TIME)


@check(
    "audio/dialogue-absent",
    subject="asset",
    codes=("audio.dialogue-absent.speech", "audio.dialogue-absent.stretch"),
)
def dialogue_absent(asset: Asset, speech: Speech, rate: FrameRate, params: Params) -> Judgement:
    """Judge every track of one file; each of several mono tracks by itself."""
    if not speech.tracks and not speech.unmeasured:
        return Judgement.not_applicable("audio.no-track")
    longest = params.longer_than.seconds(rate.value)
    if longest is None:
        return Judgement.cannot_tell(Reason("audio.frame-rate-unknown"))
    findings: list[Finding] = []
    for track in speech.tracks:
        if share_of(track) > params.max_share.base:
            findings.append(_much(asset, track, params))
        else:
            long = (span for span in track.spans if span.duration > longest)
            findings += [_stretch(asset, track, span, rate) for span in long]
    measurements = [
        one for track in speech.tracks for one in speech_measurement(speech, track, "dialogue_share", "")
    ]
    unheard = (one.why.reason for one in speech.unmeasured)
    return conclude(findings, [*measurements, *detectors(speech)], unheard)


def _much(asset: Asset, track: TrackSpeech, params: Params) -> Finding:
    first = track.spans[0] if track.spans else Span(track.start, track.start)
    return Finding(
        "audio.dialogue-absent.speech",
        {"share": show_share(track.dialogue_share), "count": len(track.spans), "first": clock(first.start)},
        span_location(asset, first, track.index),
        measured=show_share(track.dialogue_share),
        expected=f"≤ {show_share(float(params.max_share.base))}",
        anchor=str(track.index),
    )


def _stretch(asset: Asset, track: TrackSpeech, span: Span, rate: FrameRate) -> Finding:
    return Finding(
        "audio.dialogue-absent.stretch",
        {
            "start": clock(span.start),
            "end": clock(span.end),
            "duration": show_limit(span.duration, "s"),
        },
        span_location(asset, span, track.index, rate),
        measured=show_limit(span.duration, "s"),
        anchor=f"{track.index} {span.start}",
        severity=Severity.WARNING,
    )
