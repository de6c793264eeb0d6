"""Bit depth: as many bits a sample as asked for, and sound in all of them.

What it checks
    The bit depth that the header states of every track of linear or losslessly coded sound against
    a list; and whether the samples make use of it, or their lower bits are zero throughout.

Why it matters
    A 16-bit mix that is wrapped into a 24-bit file passes every check of the header and still has
    the noise of 16 bits. Re-exported from the session it would have all of them.

Parameters
    ``depths``: the bit depths allowed. ``real``: samples that leave more than ``spare`` of these
    bits unused, all of them zero, fail too.

Example
    Fails ``{depths: 24 bit}``: a WAV file of 16 bits, and one of 24 bits whose lowest eight are
    always zero.

References
    Delivery specifications of the platforms; MovieLabs QC vocabulary AUDIO/BIT-DEPTH.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.audio._headers import header_location, unstated
from validator.checks.audio._levels import BITS
from validator.checks.audio._tracks import conclude, doubts, location
from validator.checks.definition import check
from validator.messages.formatting import rational
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.container import AudioTrack, Container
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Params:
    """The depths allowed, and whether the samples have to use them."""

    depths: tuple[Quantity, ...] = field(metadata=BITS)
    real: bool = True
    spare: Quantity = field(default=Quantity(Fraction(4), "bit"), metadata=BITS)


@check("audio/bit-depth", subject="asset", codes=("audio.bit-depth.not-listed", "audio.bit-depth.padded"))
def bit_depth(asset: Asset, container: Container, audio: AudioSignal, params: Params) -> Judgement:
    """Judge every audio track of one file that has a bit depth."""
    stated = {
        track.index: (track, track.bit_depth) for track in container.audio if isinstance(track.bit_depth, int)
    }
    open_questions = unstated(container, "bit_depth")
    if not stated and not open_questions:
        return Judgement.not_applicable("audio.bit-depth.none" if container.audio else "audio.no-track")
    findings = [
        finding for track, depth in stated.values() for finding in _header(asset, track, depth, params)
    ]
    if params.real:
        open_questions += doubts(audio, split=False)
        signals = [(track, stated[track.index][1]) for track in audio.tracks if track.index in stated]
        findings += [finding for track, depth in signals for finding in _samples(asset, track, depth, params)]
    measurements = [Measurement(f"bit_depth#{index}", depth, "bit") for index, (_, depth) in stated.items()]
    return conclude(findings, measurements, open_questions)


def _header(asset: Asset, track: AudioTrack, depth: int, params: Params) -> Iterator[Finding]:
    if depth not in [one.base for one in params.depths]:
        allowed = ", ".join(f"{rational(one.base)} bit" for one in params.depths)
        yield Finding(
            "audio.bit-depth.not-listed",
            {"measured": f"{depth} bit", "allowed": allowed},
            header_location(asset, track, "bit_depth"),
            measured=f"{depth} bit",
            expected=allowed,
            anchor=str(track.index),
        )


def _samples(asset: Asset, track: TrackSignal, depth: int, params: Params) -> Iterator[Finding]:
    """A track whose samples leave bits unused; digital silence uses none and proves nothing."""
    if track.used_bits and track.used_bits < depth - params.spare.base:
        yield Finding(
            "audio.bit-depth.padded",
            {"used": f"{track.used_bits} bit", "stated": f"{depth} bit"},
            location(asset, track),
            measured=f"{track.used_bits} bit",
            expected=f"{depth} bit",
            anchor=f"{track.index} padded",
        )
