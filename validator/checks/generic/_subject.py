"""A rule's subject, whatever its kind, as expressions name it and as findings point at it."""

from __future__ import annotations

from validator.checks.definition import Joined
from validator.model.facts.container import Track
from validator.model.findings import Location
from validator.model.package import Asset, FrameRate


def names(
    joined: Joined, asset: Asset | None, rate: FrameRate | None, track: Track | None
) -> dict[str, object]:
    """What an expression about the subject can name."""
    given = {"package": joined.package, "asset": asset, "rate": rate, "track": track}
    return {name: value for name, value in given.items() if value is not None}


def location(asset: Asset | None, track: Track | None) -> Location:
    """Where the subject is: nowhere in particular for a package."""
    return Location(asset=asset.path if asset else "", track=track.index if track else None)
