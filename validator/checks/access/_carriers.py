"""What a claimed access service points at, and whether the delivery bears it out."""

from __future__ import annotations

from collections.abc import Mapping

from validator.model.access import EMBEDDED_KINDS
from validator.model.facts.captions import EmbeddedCaptions
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
    package: Package, service: AccessService, embedded: Mapping[str, EmbeddedCaptions | Unknown]
) -> bool:
    """True when what is claimed can't be: the carrier is absent, or its caption channel shows no text.

    A claim that a scan bore out is no longer among the claimed (:func:`services_of`).
    """
    if service.evidence != "claimed":
        return False
    asset, inside = carrier_of(package, service)
    if asset is None:
        return True
    in_channel = service.kind in EMBEDDED_KINDS and inside.upper().startswith(_CAPTION_CHANNELS)
    return in_channel and isinstance(embedded.get(asset.path), EmbeddedCaptions)
