"""True peak: no overload between the samples.

What it checks
    The highest true peak of every audio track, found by four-times interpolation of every channel,
    against a maximum.

Why it matters
    The waveform peaks between samples. What exceeds full scale there distorts in the viewer's
    converter, or already in the encoder that comes after the delivery.

Parameters
    ``max``: the highest level allowed. ``uncertainty``: a reading that exceeds it by no more than
    this is a warning; meters may over-read by 0.2 dB. ``under_read``: how far the interpolator may
    read below the true value, at worst, for tones near half the sample rate; the level that could
    so be present is reported as ``true_peak_bound_dbtp`` and judged by nobody: a reading just below
    the limit is no proof.

Example
    Fails ``{max: -2 dBTP}``: a click that reaches -0.5 dBTP. Passes: a peak of -2.3 dBTP.

References
    ITU-R BS.1770-5 annex 2 (interpolator, and its under-read of 20 log cos(pi f / n)); EBU Tech
    3341 (2023) table 1, cases 15 to 23: +0.2/-0.4 dB.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._levels import DIFFERENCE, TRUE_PEAK, over, show, show_limit
from validator.checks.audio._tracks import cap, conclude, doubts, location, measurement, nothing_to_judge
from validator.checks.definition import check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Params:
    """The limit, and what is known of the meter."""

    max: Quantity = field(metadata=TRUE_PEAK)
    uncertainty: Quantity = field(default=Quantity(Fraction(1, 5), "dB"), metadata=DIFFERENCE)
    under_read: Quantity = field(default=Quantity(Fraction(69, 100), "dB"), metadata=DIFFERENCE)


@check("audio/true-peak", subject="asset", codes=("audio.true-peak.over",))
def true_peak(asset: Asset, audio: AudioSignal, rate: FrameRate, params: Params) -> Judgement:
    """Judge every track of one file; the parts of a soundfield too, each has its own converter."""
    if nothing := nothing_to_judge(audio):
        return nothing
    findings = [
        finding for track in audio.tracks if (finding := _finding(asset, track, rate, params)) is not None
    ]
    measurements = [one for track in audio.tracks for one in _measurements(audio, track, params)]
    measurements.append(Measurement("true_peak_dbtp_upper_limit", float(params.max.base), "dBTP"))
    return conclude(findings, measurements, doubts(audio, split=False))


def _finding(asset: Asset, track: TrackSignal, rate: FrameRate, params: Params) -> Finding | None:
    excess = over(track.true_peak_dbtp, params.max.base)
    if excess <= 0:
        return None
    shown, allowed = show(track.true_peak_dbtp, "dBTP"), show_limit(params.max.base, "dBTP")
    channel = max(track.channels, key=lambda one: one.true_peak_dbtp).label if track.channels else ""
    return Finding(
        "audio.true-peak.over",
        {"measured": shown, "limit": allowed, "channel": channel},
        location(asset, track, start=track.true_peak_time, rate=rate, channel=channel),
        measured=shown,
        expected=f"≤ {allowed}",
        anchor=str(track.index),
        severity=cap(track, within_margin=excess <= params.uncertainty.base),
    )


def _measurements(audio: AudioSignal, track: TrackSignal, params: Params) -> list[Measurement]:
    read = measurement(audio, track, "true_peak_dbtp", "dBTP")
    bound = round(track.true_peak_dbtp + float(params.under_read.base), 3)
    name = read[0].name.replace("true_peak_dbtp", "true_peak_bound_dbtp")
    return [*read, Measurement(name, bound, "dBTP")]
