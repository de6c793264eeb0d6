"""Dialogue range: no voice so soft, and none so loud, that the volume must be turned for it.

What it checks
    The loudness range of the dialogue of every audio track: that of its speech, as a voice activity
    detector finds it, played end to end.

Why it matters
    Whispers that drown and shouts that wake the house are the commonest complaint about film sound
    at home, and the range of the whole programme does not show them.

Parameters
    ``max``: in LU. ``min_speech``: tracks with less speech are not judged. ``uncertainty``: a range
    that is wider by no more than this is a warning.

Example
    Fails ``{max: 10 LU}``: dialogue between -38 and -20 LKFS. Passes: dialogue of 7 LU.

References
    EBU Tech 3342 (2023), loudness range, over the blocks with speech alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import DIFFERENCE, hundredths, show, show_limit
from validator.checks.audio._speech import JOINS, detectors, dialogues, speech_measurement
from validator.checks.audio._tracks import cap, conclude, location, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Unknown


@dataclass(frozen=True, slots=True)
class Params:
    """The widest range, and what is enough speech to have one."""

    max: Quantity = field(metadata=DIFFERENCE)
    min_speech: Quantity = field(default=Quantity(Fraction(60), "s"), metadata={"dimension": ("time",)})
    uncertainty: Quantity = field(default=Quantity(Fraction(1), "LU"), metadata=DIFFERENCE)


@check("audio/dialogue-range", subject="asset", codes=("audio.dialogue-range.too-wide",), joins=JOINS)
def dialogue_range(
    asset: Asset, audio: AudioSignal, speech: Speech, joined: Joined, params: Params
) -> Judgement:
    """Judge every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = dialogues(asset, audio, speech, joined)
    if found.elsewhere:
        return found.elsewhere
    judged = [(track, spoken) for track, spoken in found.pairs if _speech_s(spoken) >= params.min_speech.base]
    if not judged and not found.doubts:
        return Judgement.not_applicable("audio.no-dialogue-found")
    findings = [
        finding for track, spoken in judged if (finding := _finding(asset, track, spoken, params)) is not None
    ]
    measurements = [
        one for _, spoken in judged for one in speech_measurement(speech, spoken, "dialogue_range_lu", "LU")
    ]
    measurements.append(Measurement("dialogue_range_uncertainty", float(params.uncertainty.base), "LU"))
    return conclude(findings, [*measurements, *detectors(speech)], found.doubts)


def _speech_s(spoken: TrackSpeech) -> Fraction:
    return sum((span.duration for span in spoken.spans), Fraction(0))


def _finding(asset: Asset, track: TrackSignal, spoken: TrackSpeech, params: Params) -> Finding | None:
    spread = spoken.dialogue_range_lu
    if isinstance(spread, Unknown):
        return None
    excess = hundredths(spread) - params.max.base
    if excess <= 0:
        return None
    measured, limit = show(spread, "LU"), show_limit(params.max.base, "LU")
    return Finding(
        "audio.dialogue-range.too-wide",
        {
            "measured": measured,
            "limit": limit,
            "uncertainty": show_limit(params.uncertainty.base, "LU"),
            "detector": spoken.detector,
        },
        location(asset, track),
        measured=measured,
        expected=f"≤ {limit}",
        anchor=str(track.index),
        severity=cap(track, within_margin=excess <= params.uncertainty.base),
    )
