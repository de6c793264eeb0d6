"""The picture that a sound belongs to: in the same file, or the package's primary video."""

from __future__ import annotations

from fractions import Fraction

from validator.checks.definition import Join, Joined
from validator.model.facts.container import Container
from validator.model.package import Asset
from validator.model.reason import Unknown

VIDEOS = (Join(Container, ("video.primary",)),)


def pictures(asset: Asset, container: Container, joined: Joined) -> list[Container] | Unknown:
    """The headers of the picture; none where the package has no picture beside the sound."""
    if container.video:
        return [container]
    found = [joined.get(video, Container) for video in joined.assets("video.primary")]
    unknown = next((one for one in found if isinstance(one, Unknown)), None)
    return unknown or [one for one in found if isinstance(one, Container) and one.video]


def picture_durations(asset: Asset, container: Container, joined: Joined) -> list[Fraction] | Unknown:
    """How long the picture lasts, in seconds, for every video that it may be."""
    found = pictures(asset, container, joined)
    if isinstance(found, Unknown):
        return found
    durations: list[Fraction] = []
    for one in found:
        stated = one.video[0].duration or one.duration
        if isinstance(stated, Unknown):
            return stated
        if stated is not None:
            durations.append(stated)
    return durations
