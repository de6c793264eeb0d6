"""Decodable sound: every packet of every audio track can be played.

What it checks
    How many packets of each audio track the decoder refuses: damaged frames, wrong checksums.

Why it matters
    A flipped bit passes every check of the header. In the programme it is a click, a drop-out or a
    burst of noise, and the next encoder may stop there.

Parameters
    ``max_errors``: how many damaged packets a track may have.

Example
    Fails: a FLAC track with a bad frame checksum. Passes: the track as it was encoded.

References
    The standards of the codecs, such as ETSI TS 102 366 for the checksums of AC-3 and E-AC-3; of
    codecs without checksums only what cannot be decoded at all is found.
"""

from __future__ import annotations

from dataclasses import dataclass

from validator.checks.audio._tracks import conclude, doubts, location, measurement, nothing_to_judge
from validator.checks.definition import check
from validator.model.facts.audio import AudioSignal
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset


@dataclass(frozen=True, slots=True)
class Params:
    """How much damage is borne."""

    max_errors: int = 0


@check("audio/decodable", subject="asset", codes=("audio.decodable.errors",))
def decodable(asset: Asset, audio: AudioSignal, params: Params) -> Judgement:
    """Judge every track of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    findings = [
        Finding(
            "audio.decodable.errors",
            {"count": track.decode_errors, "limit": params.max_errors},
            location(asset, track),
            measured=str(track.decode_errors),
            expected=f"≤ {params.max_errors}",
            anchor=str(track.index),
        )
        for track in audio.tracks
        if track.decode_errors > params.max_errors
    ]
    measurements = [one for track in audio.tracks for one in measurement(audio, track, "decode_errors", "")]
    return conclude(findings, measurements, doubts(audio, split=False))
