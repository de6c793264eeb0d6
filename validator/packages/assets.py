"""One file as an asset: what it is by its content, what it is for by who says so first."""

from __future__ import annotations

import os
from typing import Any

from validator.formats.extensions import EXTENSIONS
from validator.formats.sniffing import HEAD_BYTES, sniff
from validator.model.findings import Finding, Location
from validator.model.package import Asset, Origin
from validator.model.vocabulary import MediaKind, Role
from validator.packages.defaults import Defaults, NamedAsset
from validator.packages.delivery import NAME, DeliveryAsset
from validator.packages.faults import fault
from validator.packages.inference import infer_language, infer_role


def read_asset(
    path: str, name: str, defaults: Defaults, entry: DeliveryAsset | None
) -> tuple[Asset, Finding | None]:
    """The asset of one file: declared, else configured, else inferred; and what is odd about it.

    ``path`` is where it lies, ``name`` its path inside the package, ``entry`` what the
    ``delivery.yaml`` says of it. Never raises: what can't be read is an asset with its fault.
    """
    try:
        with open(path, "rb", buffering=0, opener=_without_waiting) as stream:
            head = stream.read(HEAD_BYTES)
            size = os.fstat(stream.fileno()).st_size
    except OSError as error:
        asset = Asset(name, Role.OTHER, "inferred", "other", "unreadable")
        return asset, fault("package.unreadable", name, detail=error.strerror or str(error))
    media, content = sniff(head, name)
    configured = defaults.of(path)
    role, origin = _role(name, media, entry, configured)
    asset = Asset(
        path=name,
        role=role,
        role_origin=origin,
        media=media,
        format=content,
        language=_said("language", entry, configured) or (None if entry else infer_language(name, media)),
        programme=_said("programme", entry, configured),
        frame_rate=_said("frame_rate", entry, configured),
        size_bytes=size,
        claims=entry.claims if entry else {},
    )
    return asset, _oddity(asset, entry)


def _said(field_: str, *sources: DeliveryAsset | NamedAsset | None) -> Any:
    """What the first of the sources that speaks of it says."""
    said = (getattr(source, field_) for source in sources if source is not None)
    return next((value for value in said if value is not None), None)


def _without_waiting(path: str, flags: int) -> int:
    """Open so that a pipe put in the file's place between two looks can't make us wait."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _role(
    name: str, media: MediaKind, entry: DeliveryAsset | None, configured: NamedAsset | None
) -> tuple[Role, Origin]:
    if entry:
        return entry.role or infer_role(name, media), "declared"
    if configured and configured.role:
        return configured.role, "configured"
    return infer_role(name, media), "inferred"


# Sound may come in a file with pictures, pictures may not come in a file of sound.
_CONTENT: dict[str, tuple[MediaKind, ...]] = {
    "video": ("video",),
    "audio": ("audio", "video"),
    "text": ("text", "video"),
    "artwork": ("image",),
}


def _oddity(asset: Asset, entry: DeliveryAsset | None) -> Finding | None:
    if asset.format == "git-lfs-pointer":
        return fault("package.git-lfs-pointer", asset.path)
    fitting = _CONTENT.get(asset.role.partition(".")[0])
    if asset.role_origin != "inferred" and fitting and asset.media not in fitting:
        return _mismatch(asset, entry, fitting)
    return None


def _mismatch(asset: Asset, entry: DeliveryAsset | None, fitting: tuple[MediaKind, ...]) -> Finding:
    """Role and content that don't fit: is the file wrong, or what is said of it?

    The file, where its own name promises what the role does; else the document that states the role.
    """
    promised, _ = EXTENSIONS.get(asset.extension.lower(), ("other", ""))
    code = "package.content-mismatch" if promised in fitting else "package.role-content-mismatch"
    args = {"asset": asset.path, "role": asset.role.value, "content": f"{asset.media} ({asset.format})"}
    place = Location(asset.path) if promised in fitting or entry is None else Location(NAME, entry.line)
    return Finding(code, args, place, anchor=asset.path)
