"""Audio tracks as their headers describe them: where they stand, and what is not stated of them."""

from __future__ import annotations

from validator.model.facts.container import AudioTrack, Container
from validator.model.findings import Location
from validator.model.package import Asset
from validator.model.reason import Reason, Unknown


def header_location(asset: Asset, track: AudioTrack, field: str) -> Location:
    """A field of a track's header."""
    return Location(asset=asset.path, track=track.index, field=field)


def unstated(container: Container, field: str) -> list[Reason]:
    """Why a field is not known of some of the audio tracks."""
    values: list[object] = [getattr(track, field) for track in container.audio]
    return [value.reason for value in values if isinstance(value, Unknown)]
