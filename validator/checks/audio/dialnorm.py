"""Dialnorm: the dialogue level that a Dolby stream states is the level it has.

What it checks
    The values of dialnorm in the frames of every AC-3 and E-AC-3 track: that there is one value
    throughout, and that it fits the measured loudness of the programme.

Why it matters
    Receivers turn the sound down by what dialnorm says. A stream left at the encoder's default of
    -27 or -31 is reproduced too loud or too quiet beside all others.

Parameters
    ``tolerance``: how far the stated level may be from the measured one, on either side.
    ``uncertainty``: a difference that exceeds it by no more than this is a warning, since dialnorm
    is stated in whole decibels.

Example
    Fails ``{tolerance: 2 LU}``: dialnorm -31 on a mix of -24 LKFS. Passes: dialnorm -24.

References
    ETSI TS 102 366 (4.4.2.8, dialnorm); EBU QC 0010X (measured against dialnorm).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import DIFFERENCE, hundredths, show, show_limit
from validator.checks.audio._tracks import cap, conclude, doubts, location, nothing_to_judge
from validator.checks.definition import check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Params:
    """How near the stated level has to be."""

    tolerance: Quantity = field(metadata=DIFFERENCE)
    uncertainty: Quantity = field(default=Quantity(Fraction(1, 2), "LU"), metadata=DIFFERENCE)


@check("audio/dialnorm", subject="asset", codes=("audio.dialnorm.differs", "audio.dialnorm.varies"))
def dialnorm(asset: Asset, audio: AudioSignal, params: Params) -> Judgement:
    """Judge every track of one file that states a dialnorm."""
    if nothing := nothing_to_judge(audio):
        return nothing
    tracks = [track for track in audio.tracks if track.dialnorms_lkfs]
    open_questions = doubts(audio, split=False)
    if not tracks and not open_questions:
        return Judgement.not_applicable("audio.dialnorm.none")
    findings = [finding for track in tracks for finding in _findings(asset, track, params)]
    measurements = [
        measured
        for track in tracks
        for measured in (
            Measurement(f"dialnorm_lkfs#{track.index}", track.dialnorms_lkfs[0], "LKFS"),
            Measurement(f"integrated_lkfs#{track.index}", track.integrated_lkfs, "LKFS"),
        )
    ]
    return conclude(findings, measurements, open_questions)


def _findings(asset: Asset, track: TrackSignal, params: Params) -> Iterator[Finding]:
    if len(track.dialnorms_lkfs) > 1:
        values = ", ".join(f"{value} LKFS" for value in track.dialnorms_lkfs)
        yield Finding(
            "audio.dialnorm.varies",
            {"values": values},
            location(asset, track),
            measured=values,
            anchor=str(track.index),
            severity=Severity.WARNING,
        )
    elif not math.isinf(track.integrated_lkfs):
        yield from _of_level(asset, track, params)


def _of_level(asset: Asset, track: TrackSignal, params: Params) -> Iterator[Finding]:
    stated = track.dialnorms_lkfs[0]
    excess = abs(hundredths(track.integrated_lkfs) - stated) - params.tolerance.base
    if excess > 0:
        measured, allowed = show(track.integrated_lkfs, "LKFS"), show_limit(params.tolerance.base, "LU")
        yield Finding(
            "audio.dialnorm.differs",
            {"stated": f"{stated} LKFS", "measured": measured, "limit": allowed},
            location(asset, track),
            measured=measured,
            expected=f"{stated} LKFS ± {allowed}",
            anchor=str(track.index),
            severity=cap(track, within_margin=excess <= params.uncertainty.base),
        )
