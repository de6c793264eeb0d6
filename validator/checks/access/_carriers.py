"""What a claimed access service points at, and whether the delivery bears it out."""

from __future__ import annotations

from collections.abc import Mapping

from validator.model.access import EMBEDDED_KINDS
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.container import Container
from validator.model.package import AccessService, Asset, Package
from validator.model.reason import Unknown

# How channels of CEA-608 and services of CEA-708 are called behind the ``#``.
_CAPTION_CHANNELS = ("CC", "SERVICE")


def carrier_of(package: Package, service: AccessService) -> tuple[Asset | None, str]:
    """The asset named as the carrier, ``None`` when there is no such file, and the place inside it.

    A path may itself hold a ``#``, so a file of the whole name comes first.
    """
    by_path = {asset.path: asset for asset in package.assets}
    if service.carrier in by_path:
        return by_path[service.carrier], ""
    path, _, inside = service.carrier.rpartition("#")
    return by_path.get(path), inside


def is_refuted(
    package: Package,
    service: AccessService,
    embedded: Mapping[str, EmbeddedCaptions | Unknown],
    headers: Mapping[str, Container | Unknown],
) -> bool:
    """True when what is claimed can't be: there is no such carrier, or its caption channel shows no text.

    A claim that a scan or a header bore out is no longer among the claimed (:func:`services_of`).
    """
    if service.evidence != "claimed":
        return False
    asset, inside = carrier_of(package, service)
    if asset is None or lacks_track(headers.get(asset.path), inside):
        return True
    in_channel = service.kind in EMBEDDED_KINDS and inside.upper().startswith(_CAPTION_CHANNELS)
    return in_channel and isinstance(embedded.get(asset.path), EmbeddedCaptions)


def lacks_track(header: Container | Unknown | None, inside: str) -> bool:
    """True when the place inside a file is a track's index, and the header lists no such track."""
    if not isinstance(header, Container) or not inside.isdecimal():
        return False
    return all(track.index != int(inside) for track in header.tracks)
