"""Groups of assets (or of the tracks inside them) that a requirement on a package speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from validator.checks.definition import Join, Joined
from validator.expressions import Expression
from validator.model.facts.container import AudioTrack, Container, TextTrack
from validator.model.package import Asset
from validator.model.reason import Unknown

# Headers of everything that can hold tracks; whoever counts tracks has to read them.
TRACKS = (Join(Container, ("video.*", "audio.*")),)

CONDITION = {"scope": "asset", "expect": bool}


@dataclass(frozen=True, slots=True)
class Group:
    """Assets whose role fits one of the patterns and for which ``where`` holds.

    With ``tracks``, not the assets themselves but their tracks of that kind are meant, each with
    its own language.
    """

    roles: tuple[str, ...]
    where: Expression | None = field(default=None, metadata=CONDITION)
    tracks: Literal["audio", "text"] | None = None

    def __str__(self) -> str:
        words = ", ".join(self.roles)
        words += f" ({self.tracks} tracks)" if self.tracks else ""
        return f"{words} [{self.where}]" if self.where else words


@dataclass(frozen=True, slots=True)
class Carrier:
    """One member of a group: an asset, or a track of one. ``language`` is ``None`` if nobody says."""

    asset: Asset
    track: int | None
    language: str | None

    @property
    def name(self) -> str:
        """The asset's path, with ``#N`` for a track."""
        return self.asset.path if self.track is None else f"{self.asset.path}#{self.track}"


@dataclass(frozen=True, slots=True)
class Members:
    """Who belongs to some groups for certain, and why others might (``None``: nobody else might)."""

    certain: tuple[Carrier, ...]
    doubt: Unknown | None = None


def members(joined: Joined, groups: Sequence[Group]) -> Members:
    """The members of all the groups, each once, in the order of the package."""
    found = [one for group in groups for one in _of(joined, group)]
    certain = {one.name: one for one in found if isinstance(one, Carrier)}
    doubt = next((one for one in found if isinstance(one, Unknown)), None)
    return Members(tuple(certain.values()), doubt)


def _of(joined: Joined, group: Group) -> Iterator[Carrier | Unknown]:
    for asset in joined.assets(*group.roles):
        holds = holds_for(joined, asset, group.where)
        if isinstance(holds, Unknown):
            yield holds
        elif holds and group.tracks is None:
            yield Carrier(asset, None, asset.language)
        elif holds:
            yield from _tracks(joined, asset, group)


def _tracks(joined: Joined, asset: Asset, group: Group) -> Iterator[Carrier | Unknown]:
    if asset.media not in ("video", "audio"):
        return
    container = joined.get(asset, Container)
    if isinstance(container, Unknown):
        yield container
        return
    for track in container.tracks:
        if isinstance(track, AudioTrack | TextTrack) and track.kind == group.tracks:
            yield Carrier(asset, track.index, track.language)


def holds_for(joined: Joined, asset: Asset, where: Expression | None) -> bool | Unknown:
    """Does the condition hold for the asset; true without one."""
    if where is None:
        return True
    held = value_of(joined, asset, where)
    return held if isinstance(held, bool | Unknown) else Unknown.because("expression.absent")


def value_of(joined: Joined, asset: Asset, value: Expression) -> object:
    """What an expression says of one asset of the package."""
    return value.evaluate({"package": joined.package, "asset": asset}, joined.fact)


def names_of(groups: Sequence[Group]) -> str:
    """The groups as findings name them."""
    return "; ".join(map(str, groups))
