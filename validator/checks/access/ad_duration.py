"""Audio description to the end: as long as the main mix, or the picture.

What it checks
    The duration of a file of audio description against that of the main mix of its language, else of
    any main mix, else of the primary video.

Why it matters
    A description that ends early leaves the last act to guesses, and a player that switches to it
    there has no sound at all.

Parameters
    ``tolerance``: by how much it may be shorter or longer; a time or a number of frames.

Example
    Fails ``{tolerance: 2 s}``: a description of 71 min for a film of 94.

    Passes: one that is half a frame longer.

References
    Delivery specifications of the platforms (audio as long as the video).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.access._languages import compatible
from validator.checks.definition import Join, Joined, check
from validator.messages.formatting import clock, rational
from validator.model.facts.container import Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown
from validator.model.vocabulary import Role

_MAINS = (Role.AUDIO_PRIMARY.value, Role.VIDEO_PRIMARY.value)


@dataclass(frozen=True, slots=True)
class Params:
    """How exactly the durations agree."""

    tolerance: Quantity = field(metadata={"dimension": ("time", "frames")})


@check(
    "access/ad-duration",
    subject="asset",
    codes=("access.ad-duration.short", "access.ad-duration.long"),
    joins=(Join(Container, _MAINS),),
)
def ad_duration(
    asset: Asset, container: Container, rate: FrameRate, joined: Joined, params: Params
) -> Judgement:
    """Judge one file of audio description against what it accompanies."""
    if asset.role is not Role.AUDIO_NARRATION:
        return Judgement.not_applicable("access.not-description")
    beside = _beside(asset, joined)
    if beside is None:
        return Judgement.not_applicable("access.description.no-main")
    tolerance = params.tolerance.seconds(rate.value)
    if tolerance is None:
        return Judgement.cannot_tell(Reason("text.frame-rate-unknown"))
    own, other = _duration(asset, container), _duration(beside, joined.get(beside, Container))
    if isinstance(own, Unknown):
        return Judgement.cannot_tell(own)
    if isinstance(other, Unknown):
        return Judgement.cannot_tell(other)
    measurements = (Measurement("duration", own, "s"), Measurement("main_duration", other, "s"))
    far = abs(own - other) > tolerance
    return Judgement.of([_finding(asset, beside, own, other, tolerance)] if far else [], measurements)


def _beside(asset: Asset, joined: Joined) -> Asset | None:
    for role in _MAINS:
        if mains := joined.assets(role):
            return next((main for main in mains if compatible(main.language, asset.language)), mains[0])
    return None


def _duration(asset: Asset, container: Container | Unknown) -> Fraction | Unknown:
    if isinstance(container, Unknown):
        return container
    stated = container.duration
    return (
        stated if stated is not None else Unknown.because("access.description.no-duration", asset=asset.path)
    )


def _finding(asset: Asset, beside: Asset, own: Fraction, other: Fraction, tolerance: Fraction) -> Finding:
    return Finding(
        f"access.ad-duration.{'short' if own < other else 'long'}",
        {
            "duration": clock(own),
            "main": beside.path,
            "limit": clock(other),
            "tolerance": f"{rational(tolerance)} s",
        },
        Location(asset=asset.path, start=min(own, other)),
        measured=clock(own),
        expected=f"{clock(other)} ± {rational(tolerance)} s",
        anchor=beside.path,
    )
