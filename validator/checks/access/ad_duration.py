"""Audio description to the end: as long as the main mix, or the picture.

What it checks
    The duration of a file of audio description against that of the main mix of its language, else of
    any main mix, else of the primary video; of a track beside a main mix, against the rest of the file.
    Of several main mixes one that is as long is enough.

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
from validator.checks.access._mixes import MAINS, SUBJECTS, no_service, unanswered
from validator.checks.definition import Join, Joined, check
from validator.messages.formatting import clock, rational
from validator.model.facts.container import AudioTrack, Container, VideoTrack
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason, Unknown
from validator.model.track_services import MAIN_ROLES


@dataclass(frozen=True, slots=True)
class Params:
    """How exactly the durations agree."""

    tolerance: Quantity = field(metadata={"dimension": ("time", "frames")})


@check(
    "access/ad-duration",
    subject="asset",
    subjects=SUBJECTS,
    codes=("access.ad-duration.short", "access.ad-duration.long"),
    joins=(Join(Container, MAINS),),
)
def ad_duration(
    asset: Asset,
    container: Container,
    rate: FrameRate,
    joined: Joined,
    params: Params,
    track: AudioTrack | None = None,
) -> Judgement:
    """Judge one audio description against what it accompanies."""
    if nothing := no_service("ad", asset, track, joined):
        return unanswered(nothing)
    inside = track if track and asset.role in MAIN_ROLES else None
    lasting = _others(asset, container, inside) if inside else _mains(asset, joined)
    if not lasting:
        return Judgement.not_applicable("access.description.no-main")
    tolerance = params.tolerance.seconds(rate.value)
    if tolerance is None:
        return Judgement.cannot_tell(Reason("text.frame-rate-unknown"))
    own = _stated(asset, inside.duration if inside else container.duration)
    for one in (own, *lasting.values()):
        if isinstance(one, Unknown):
            return Judgement.cannot_tell(one)
    known = {path: other for path, other in lasting.items() if isinstance(other, Fraction)}
    assert isinstance(own, Fraction)  # else it was unknown
    main, other = min(known.items(), key=lambda item: abs(own - item[1]))
    measurements = (Measurement("duration", own, "s"), Measurement("main_duration", other, "s"))
    place = Location(asset=asset.path, start=min(own, other), track=inside.index if inside else None)
    far = abs(own - other) > tolerance
    return Judgement.of([_finding(place, main, own, other, tolerance)] if far else [], measurements)


def _mains(asset: Asset, joined: Joined) -> dict[str, Fraction | Unknown]:
    """How long the main mixes of the description's language are, else all, else the pictures; by path."""
    mains = next((found for role in MAINS if (found := joined.assets(role))), ())
    fitting = [main for main in mains if compatible(main.language, asset.language)] or mains
    headers = ((main, joined.get(main, Container)) for main in fitting)
    return {
        main.path: header if isinstance(header, Unknown) else _stated(main, header.duration)
        for main, header in headers
    }


def _others(asset: Asset, container: Container, track: AudioTrack) -> dict[str, Fraction | Unknown]:
    """How long the rest of the file is, its other sound and its picture; by its path."""
    beside: list[VideoTrack | AudioTrack] = [*container.video, *container.audio]
    durations = (other.duration for other in beside if other.index != track.index)
    known = [duration for duration in durations if isinstance(duration, Fraction)]
    return {asset.path: _stated(asset, max(known, default=None))}


def _stated(asset: Asset, duration: Fraction | Unknown | None) -> Fraction | Unknown:
    if duration is None:
        return Unknown.because("access.description.no-duration", asset=asset.path)
    return duration


def _finding(place: Location, main: str, own: Fraction, other: Fraction, tolerance: Fraction) -> Finding:
    return Finding(
        f"access.ad-duration.{'short' if own < other else 'long'}",
        {
            "duration": clock(own),
            "main": main,
            "limit": clock(other),
            "tolerance": f"{rational(tolerance)} s",
        },
        place,
        measured=clock(own),
        expected=f"{clock(other)} ± {rational(tolerance)} s",
        anchor=main,
    )
