"""Sample rate: sound is delivered at a rate that the platform takes.

What it checks
    The sample rate that the header states of every audio track against a list.

Why it matters
    What arrives at another rate is converted, or, by a tool that overlooks it, played too fast or
    too slow. 44.1 kHz in a video delivery mostly means that a music file was put in unconverted.

Parameters
    ``rates``: the rates allowed.

Example
    Fails ``{rates: 48 kHz}``: a WAV file of 44.1 kHz. Passes: one of 48 kHz.

References
    Delivery specifications of the platforms; MovieLabs QC vocabulary AUDIO/CONFIGURATION.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.checks.audio._headers import header_location, unstated
from validator.checks.audio._levels import FREQUENCY
from validator.checks.audio._tracks import conclude
from validator.checks.definition import check
from validator.messages.formatting import rational
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Params:
    """The rates allowed."""

    rates: tuple[Quantity, ...] = field(metadata=FREQUENCY)


@check("audio/sample-rate", subject="asset", codes=("audio.sample-rate.not-listed",))
def sample_rate(asset: Asset, container: Container, params: Params) -> Judgement:
    """Judge every audio track of one file."""
    if not container.audio:
        return Judgement.not_applicable("audio.no-track")
    allowed = ", ".join(f"{rational(rate.base)} Hz" for rate in params.rates)
    stated = [
        (track, track.sample_rate_hz) for track in container.audio if isinstance(track.sample_rate_hz, int)
    ]
    findings = [
        Finding(
            "audio.sample-rate.not-listed",
            {"measured": f"{rate} Hz", "allowed": allowed},
            header_location(asset, track, "sample_rate_hz"),
            measured=f"{rate} Hz",
            expected=allowed,
            anchor=str(track.index),
        )
        for track, rate in stated
        if rate not in [one.base for one in params.rates]
    ]
    measurements = [Measurement(f"sample_rate_hz#{track.index}", rate, "Hz") for track, rate in stated]
    return conclude(findings, measurements, unstated(container, "sample_rate_hz"))
