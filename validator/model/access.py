"""The access services of a package, brought together from every carrier that shows or claims one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.container import Container
from validator.model.package import AccessKind, AccessService, Asset, Package
from validator.model.reason import Unknown
from validator.model.track_services import KIND_OF_ROLE, track_language, track_services

EMBEDDED_KINDS: tuple[AccessKind, ...] = ("captions", "sdh")
"""What captions inside a picture may be claimed as."""

_NO_SCANS: Mapping[str, EmbeddedCaptions | Unknown] = MappingProxyType({})
_NO_HEADERS: Mapping[str, Container | Unknown] = MappingProxyType({})


def services_of(
    package: Package,
    embedded: Mapping[str, EmbeddedCaptions | Unknown] = _NO_SCANS,
    headers: Mapping[str, Container | Unknown] = _NO_HEADERS,
) -> tuple[AccessService, ...]:
    """Every access service of a package, each once: found in the order of its assets, then claimed.

    ``embedded`` gives, by asset path, what a scan of the picture found, ``headers`` the headers of main
    files; leave out what was not read. ``evidence`` is ``verified`` for captions seen in the picture,
    ``found`` for a file of that role or a track that is flagged or that a claim points at, and
    ``claimed`` for what only the package says. A claim about a service that was
    found adds its language where the carrier states none (CEA-608 channels never do).
    """
    claims = list(package.access_services)
    services: list[AccessService] = []
    for asset in package.assets:
        kind = KIND_OF_ROLE.get(asset.role)
        if kind is not None:
            services.append(_of_file(asset, kind, claims))
        elif (header := headers.get(asset.path)) is not None:
            services.extend(_of_tracks(package, asset, header, claims))
        captions = embedded.get(asset.path)
        if isinstance(captions, EmbeddedCaptions):
            services.extend(_of_picture(asset, captions, claims))
    return (*services, *claims)


def _of_file(asset: Asset, kind: AccessKind, claims: list[AccessService]) -> AccessService:
    claim = _take(claims, (kind,), (asset.path,))
    language = asset.language or (claim.language if claim else None)
    return AccessService(kind, language, asset.path, "found")


def _of_tracks(
    package: Package, asset: Asset, header: Container | Unknown, claims: list[AccessService]
) -> list[AccessService]:
    services = []
    for index, kind in track_services(package, asset, header).items():
        carrier = f"{asset.path}#{index}"
        language = track_language(package, asset, header, index)
        claim = _take(claims, (kind,), (carrier, asset.path))
        language = language or (claim.language if claim else None)
        services.append(AccessService(kind, language, carrier, "found"))
    return services


def _of_picture(asset: Asset, captions: EmbeddedCaptions, claims: list[AccessService]) -> list[AccessService]:
    services = []
    for channel in captions.channels:
        if channel.state != "text":
            continue
        carrier = f"{asset.path}#{channel.name}"
        claim = _take(claims, EMBEDDED_KINDS, (carrier, asset.path))
        kind, language = (claim.kind, claim.language) if claim else ("captions", None)
        services.append(AccessService(kind, language, carrier, "verified"))
    return services


def _take(
    claims: list[AccessService], kinds: tuple[AccessKind, ...], carriers: tuple[str, ...]
) -> AccessService | None:
    """The first claim of these kinds on the first of these carriers that has one, off the list."""
    for carrier in carriers:
        for claim in claims:
            if claim.kind in kinds and claim.carrier == carrier:
                claims.remove(claim)
                return claim
    return None
