"""Dialogue channel: in a mix with a centre channel the dialogue comes from the centre.

What it checks
    In which channels somebody speaks, by a voice activity detector on short samples spread over the
    programme: whether there is speech in the centre, or in another channel where the centre has none.

Why it matters
    Film sound is often kept as L C R Ls Rs LFE, deliveries are L R C LFE Ls Rs. Exported in the
    wrong order the dialogue comes from the right, and whoever hears the centre alone hears none.

Parameters
    ``min_samples``: with speech in fewer samples nothing can be told. ``max_share``: a centre that
    speaks in no more than this share of the samples in which another channel does is not where the
    dialogue is; one that speaks in half of them is.

Example
    Fails: a 5.1 file with speech in twelve samples of the right channel, and in none of the centre.
    Passes: speech in the centre, and echoes of it in the surrounds.

References
    Netflix QC code 011 (channel mismap). Dialogue may be panned, and crowds speak: every finding is
    a warning with its evidence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import SHARE
from validator.checks.audio._programmes import JOINS, Part, programmes
from validator.checks.audio._tracks import conclude, location, nothing_to_judge
from validator.checks.definition import Join, Joined, check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.speech import Voices
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Severity

_CENTRE = "C"

Spoken = Mapping[str, int]
"""By label of a channel, in how many samples there is speech."""


@dataclass(frozen=True, slots=True)
class Params:
    """How much speech is evidence."""

    min_samples: int = 6
    max_share: Quantity = field(default=Quantity(Fraction(10), "%"), metadata=SHARE)


@check(
    "audio/dialogue-channel",
    subject="asset",
    codes=("audio.dialogue-channel.elsewhere",),
    joins=(*JOINS, Join(Voices, ("audio.*",))),
)
def dialogue_channel(
    asset: Asset, audio: AudioSignal, voices: Voices, joined: Joined, params: Params
) -> Judgement:
    """Judge every programme of one file that has a centre channel."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = programmes(asset, audio, joined)
    if found.elsewhere:
        return found.elsewhere
    surround = [
        (track, parts)
        for track, parts in zip(found.tracks, found.parts, strict=True)
        if any(channel.label == _CENTRE for channel in track.channels)
    ]
    if not surround and not found.doubts:
        return Judgement.not_applicable("audio.dialogue-channel.no-centre")
    findings, open_questions, measurements = [], list(found.doubts), []
    for track, parts in surround:
        spoken = _of_parts(parts, joined) if parts else _of_track(voices, track)
        if isinstance(spoken, Unknown):
            open_questions.append(spoken.reason)
            continue
        measurements.append(Measurement(f"spoken_samples_centre#{track.index}", spoken.get(_CENTRE, 0)))
        judged = _judged(asset, track, spoken, params)
        if isinstance(judged, Reason):
            open_questions.append(judged)
        elif judged is not None:
            findings.append(judged)
    return conclude(findings, measurements, open_questions)


def _of_track(voices: Voices, track: TrackSignal) -> Spoken | Unknown:
    heard = {one.index: one for one in voices.tracks}.get(track.index)
    if heard is None:
        return Unknown.because("signal.no-samples", track=track.index)
    return {label: sum(samples) for label, samples in heard.spoken.items()}


def _of_parts(parts: tuple[Part, ...], joined: Joined) -> Spoken | Unknown:
    """Of channels that were listened to apart."""
    spoken: dict[str, int] = {}
    for part in parts:
        voices = joined.get(part.asset, Voices)
        heard = voices if isinstance(voices, Unknown) else _of_track(voices, part.track)
        if isinstance(heard, Unknown):
            return heard
        spoken[part.label] = sum(heard.values())
    return spoken


def _judged(asset: Asset, track: TrackSignal, spoken: Spoken, params: Params) -> Finding | Reason | None:
    """What the samples come to; a reason where they do not tell."""
    centre = spoken.get(_CENTRE, 0)
    others = {label: count for label, count in spoken.items() if label != _CENTRE}
    other = max(others, key=lambda label: others[label], default=_CENTRE)
    most = others.get(other, 0)
    if not others or (centre >= params.min_samples and 2 * centre >= most):
        return None
    if most < params.min_samples:
        return Reason("audio.dialogue-channel.too-little")
    if centre > params.max_share.base * most:
        return Reason("audio.dialogue-channel.unsure", {"other": other})
    return Finding(
        "audio.dialogue-channel.elsewhere",
        {"other": other, "count": most, "centre": centre},
        location(asset, track, channel=other),
        measured=f"{other}: {most}, {_CENTRE}: {centre}",
        anchor=f"{track.index} {other}",
        severity=Severity.WARNING,
    )
