"""Which access service a file is by its role, or one of its audio tracks by flag or claim."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validator.model.facts.container import AudioTrack, Container
from validator.model.package import AccessKind, AccessService, Asset, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Role

KIND_OF_ROLE: Mapping[Role, AccessKind] = MappingProxyType(
    {
        Role.TEXT_CAPTIONS: "captions",
        Role.TEXT_SDH: "sdh",
        Role.TEXT_NORMAL: "subtitle",
        Role.TEXT_FORCED: "forced",
        Role.AUDIO_NARRATION: "ad",
        Role.AUDIO_DIALOGCENTRIC: "enhanced-dialogue",
        Role.AUDIO_COMMENTARY: "commentary",
    }
)
"""What service a file of that role is; files of other roles are none by themselves."""

MAIN_ROLES = (Role.AUDIO_PRIMARY, Role.VIDEO_PRIMARY)
"""Roles of the files in which a service may be a further track beside the main mix."""

SERVICE_OF_FLAG: Mapping[str, AccessKind] = MappingProxyType(
    {
        "visual_impaired": "ad",
        "descriptions": "ad",
        "hearing_impaired": "enhanced-dialogue",
        "comment": "commentary",
    }
)
"""What a flag of an audio track (:attr:`AudioTrack.dispositions`) says that it is."""


def track_services(
    package: Package, asset: Asset, container: Container | Unknown
) -> Mapping[int, AccessKind]:
    """The service of every audio track that is one, by the track's index; none of an unknown header.

    All tracks of a file whose role is a service are that. In a main file the package's claims come
    first (carrier ``film.mp4#2``), then the flags in the header; flags on all tracks are a mistake of
    labelling and make none of them a service, for what would they be beside?
    """
    if isinstance(container, Unknown):
        return {}
    indices = [track.index for track in container.audio]
    if asset.role not in MAIN_ROLES:
        own = KIND_OF_ROLE.get(asset.role)
        return dict.fromkeys(indices, own) if own else {}
    claims = {index: claim.kind for index in indices if (claim := _claim(package, asset, index))}
    flags = {track.index: kind for track in container.audio if (kind := flagged_as(track))}
    return claims if len(flags) == len(indices) else flags | claims


def flagged_as(track: AudioTrack) -> AccessKind | None:
    """The service that a track's own header says it is."""
    kinds = (kind for flag, kind in SERVICE_OF_FLAG.items() if flag in track.dispositions)
    return next(kinds, None)


def track_language(package: Package, asset: Asset, container: Container | Unknown, index: int) -> str | None:
    """The language of a track's label: a claim's about it, its header's among several, else the file's."""
    claim = _claim(package, asset, index)
    tracks = () if isinstance(container, Unknown) else container.audio
    header = next((track.language for track in tracks if track.index == index), None)
    return (claim.language if claim else None) or (header if len(tracks) > 1 else None) or asset.language


def _claim(package: Package, asset: Asset, index: int) -> AccessService | None:
    carrier = f"{asset.path}#{index}"
    return next((claim for claim in package.access_services if claim.carrier == carrier), None)
