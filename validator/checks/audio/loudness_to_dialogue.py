"""Loudness to dialogue: the whole programme is not far louder than its dialogue.

What it checks
    The loudness-to-dialogue ratio (LDR) of every audio track: its programme loudness less the
    loudness of its dialogue, which a voice activity detector finds.

Why it matters
    In a cinematic mix the explosions set the programme loudness. Normalised by it, the dialogue is
    too quiet at home; the wider the ratio, the more so.

Parameters
    ``max``: the largest ratio. ``min_share``: a programme with less dialogue than this is not
    judged. ``uncertainty``: what exceeds it by no more than this is a warning, because detectors
    hear differently.

Example
    Fails ``{max: 5 LU}``: a programme of -23 LUFS with dialogue of -30. Passes: dialogue of -26.

References
    EBU R 128 s4 and Tech 3343 (2023) section 9.4: LDR of at most 5 LU. Methods of finding dialogue
    differ by 0.4 LU in the mean.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import DIFFERENCE, SHARE, hundredths, show_limit
from validator.checks.audio._speech import JOINS, detectors, dialogues, share_of
from validator.checks.audio._tracks import cap, conclude, location, nothing_to_judge
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.speech import DIALOGUE_UNCERTAINTY_LU, Speech, TrackSpeech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Params:
    """The largest ratio, and what is known of the detector."""

    max: Quantity = field(metadata=DIFFERENCE)
    min_share: Quantity = field(default=Quantity(Fraction(5), "%"), metadata=SHARE)
    uncertainty: Quantity = field(
        default=Quantity(Fraction(DIALOGUE_UNCERTAINTY_LU), "LU"), metadata=DIFFERENCE
    )


@check(
    "audio/loudness-to-dialogue",
    subject="asset",
    codes=("audio.loudness-to-dialogue.too-wide",),
    joins=JOINS,
)
def loudness_to_dialogue(
    asset: Asset, audio: AudioSignal, speech: Speech, joined: Joined, params: Params
) -> Judgement:
    """Judge every programme of one file in which there is dialogue."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = dialogues(asset, audio, speech, joined)
    if found.elsewhere:
        return found.elsewhere
    ratios = [
        (track, spoken, hundredths(track.integrated_lkfs) - hundredths(spoken.dialogue_gated_lkfs))
        for track, spoken in found.pairs
        if share_of(spoken) >= params.min_share.base
        and not math.isinf(track.integrated_lkfs)
        and not math.isinf(spoken.dialogue_gated_lkfs)
    ]
    if not ratios and not found.doubts:
        return Judgement.not_applicable("audio.loudness-to-dialogue.no-dialogue")
    findings = [
        _finding(asset, track, spoken, ratio, params)
        for track, spoken, ratio in ratios
        if ratio > params.max.base
    ]
    measurements = [
        Measurement(f"loudness_to_dialogue_lu#{track.index}", ratio, "LU") for track, _, ratio in ratios
    ]
    uncertainty = float(params.uncertainty.base)
    measurements.append(Measurement("loudness_to_dialogue_uncertainty", uncertainty, "LU"))
    return conclude(findings, [*measurements, *detectors(speech)], found.doubts)


def _finding(
    asset: Asset, track: TrackSignal, spoken: TrackSpeech, ratio: Fraction, params: Params
) -> Finding:
    shown, allowed = show_limit(ratio, "LU"), show_limit(params.max.base, "LU")
    return Finding(
        "audio.loudness-to-dialogue.too-wide",
        {
            "measured": shown,
            "limit": allowed,
            "uncertainty": show_limit(params.uncertainty.base, "LU"),
            "detector": spoken.detector,
        },
        location(asset, track),
        measured=shown,
        expected=f"≤ {allowed}",
        anchor=str(track.index),
        severity=cap(track, within_margin=ratio - params.max.base <= params.uncertainty.base),
    )
