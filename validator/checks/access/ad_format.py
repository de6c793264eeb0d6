"""Audio description in the main mix's format: the same sample rate, bit depth and channels.

What it checks
    The first audio track of a description against the first of the main mix of its language; a
    description beside a main mix, against the main tracks of its own file. Of several main mixes one
    that agrees is enough: a description in stereo stands beside the stereo mix.

Why it matters
    Players and packagers switch between the two and set up their decoders once.

Parameters
    ``same``: what has to agree, of ``sample_rate``, ``bit_depth``, ``channels`` and ``codec``.

Example
    Fails ``{same: [sample_rate]}``: a description at 44.1 kHz beside a main mix at 48.

    Passes: both at 48 kHz.

References
    Delivery specifications of the platforms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validator.checks.access._languages import compatible
from validator.checks.access._mixes import SUBJECTS, no_service, unanswered
from validator.checks.definition import Join, Joined, check
from validator.model.facts.container import AudioTrack, Container
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown
from validator.model.track_services import MAIN_ROLES, track_language, track_services
from validator.model.vocabulary import Role

Aspect = Literal["sample_rate", "bit_depth", "channels", "codec"]

_FIELDS: dict[Aspect, tuple[str, str]] = {
    "sample_rate": ("sample_rate_hz", "Hz"),
    "bit_depth": ("bit_depth", "bit"),
    "channels": ("channels", ""),
    "codec": ("codec", ""),
}


@dataclass(frozen=True, slots=True)
class Params:
    """What has to agree."""

    same: tuple[Aspect, ...]


@check(
    "access/ad-format",
    subject="asset",
    subjects=SUBJECTS,
    codes=tuple(f"access.ad-format.{aspect.replace('_', '-')}" for aspect in _FIELDS),
    joins=(Join(Container, (Role.AUDIO_PRIMARY.value,)),),
)
def ad_format(
    asset: Asset, container: Container, joined: Joined, params: Params, track: AudioTrack | None = None
) -> Judgement:
    """Judge one audio description against the main mixes."""
    if nothing := no_service("ad", asset, track, joined):
        return unanswered(nothing)
    own = track or next(iter(container.audio), None)
    if own is None:
        return Judgement.cannot_tell(Reason("access.description.no-sound", {"asset": asset.path}))
    mains = _mains(asset, track_language(joined.package, asset, container, own.index), joined)
    if isinstance(mains, Unknown):
        return Judgement.cannot_tell(mains)
    if not mains:
        return Judgement.not_applicable("access.description.no-main")
    against = [_differences(asset, own, main, other, params) for main, other in mains]
    measurements = [Measurement(aspect, _value(own, aspect)) for aspect in params.same]
    return Judgement.of(min(against, key=len), measurements)


def _mains(asset: Asset, language: str | None, joined: Joined) -> list[tuple[Asset, AudioTrack]] | Unknown:
    """The main tracks to compare with, of those in the description's language if there are any."""
    inside = asset.role in MAIN_ROLES
    found: list[tuple[Asset, AudioTrack, str | None]] = []
    for main in (asset,) if inside else joined.assets(Role.AUDIO_PRIMARY.value):
        container = joined.get(main, Container)
        if isinstance(container, Unknown):
            return container
        services = track_services(joined.package, main, container)
        tracks = [track for track in container.audio if track.index not in services]
        found += [
            (main, track, track_language(joined.package, main, container, track.index))
            for track in (tracks if inside else tracks[:1])
        ]
    fitting = [one for one in found if compatible(one[2], language)] or found
    return [(main, track) for main, track, _ in fitting]


def _value(track: AudioTrack, aspect: Aspect) -> str:
    """The value for people, empty where the header does not say."""
    name, unit = _FIELDS[aspect]
    value = getattr(track, name)
    return "" if value is None or isinstance(value, Unknown) else f"{value} {unit}".rstrip()


def _differences(
    asset: Asset, own: AudioTrack, main: Asset, track: AudioTrack, params: Params
) -> list[Finding]:
    return [
        Finding(
            f"access.ad-format.{aspect.replace('_', '-')}",
            {"measured": _value(own, aspect), "main": main.path, "expected": _value(track, aspect)},
            Location(asset=asset.path, track=own.index),
            measured=_value(own, aspect),
            expected=_value(track, aspect),
            anchor=aspect,
        )
        for aspect in params.same
        if _value(own, aspect) and _value(track, aspect) and _value(own, aspect) != _value(track, aspect)
    ]
