"""How long the programme is that a text belongs to: the duration of the package's primary video."""

from __future__ import annotations

from fractions import Fraction

from validator.checks.definition import Join, Joined
from validator.model.facts.container import Container
from validator.model.package import Asset
from validator.model.reason import Unknown

PICTURE = Join(Container, ("video.primary",))
"""What a check joins that asks for the programme's duration."""


def programme_duration(joined: Joined) -> Fraction | Unknown | None:
    """The longest primary video's duration in seconds; ``None`` when the package has no such video."""
    durations = []
    for video in joined.assets("video.primary"):
        found = _duration(video, joined.get(video, Container))
        if isinstance(found, Unknown):
            return found
        durations.append(found)
    return max(durations, default=None)


def _duration(video: Asset, container: Container | Unknown) -> Fraction | Unknown:
    if isinstance(container, Unknown):
        return container
    stated = (container.video[0].duration if container.video else None, container.duration)
    for duration in stated:
        if isinstance(duration, Fraction):
            return duration
    unknown = next((duration for duration in stated if isinstance(duration, Unknown)), None)
    return unknown or Unknown.because("text.no-video-duration", video=video.path)
