"""What a signature stands for: digests of the package and of the rulesets, and recorded decisions."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from validator.model.package import Asset
from validator.model.report import PackageReport, Result


@dataclass(frozen=True, slots=True)
class SignOff:
    """``digest`` covers every file of the package; empty when some file has none (``unread`` of them).

    ``files`` are the assets with their SHA-256 (empty for the unread), ``decided`` the results that a
    person waived or attested.
    """

    digest: str
    unread: int
    files: tuple[tuple[Asset, str], ...]
    decided: tuple[Result, ...]


def sign_off(package: PackageReport) -> SignOff:
    """What there is to sign of a package."""
    files = tuple((asset, package.digests.get(asset.path, "")) for asset in package.assets)
    unread = sum(not digest for _, digest in files)
    return SignOff(
        digest="" if unread or not files else package_digest({asset.path: sha for asset, sha in files}),
        unread=unread,
        files=files,
        decided=tuple(result for result in package.results if result.disposition is not None),
    )


def package_digest(digests: dict[str, str]) -> str:
    """The SHA-256 of the list that ``sha256sum`` prints of the files, sorted by the bytes of their paths.

    Anyone can compute it again: ``sha256sum FILES | LC_ALL=C sort -k 2 | sha256sum``.
    """
    lines = sorted((path.encode(errors="surrogateescape"), digest) for path, digest in digests.items())
    listing = b"".join(digest.encode() + b"  " + path + b"\n" for path, digest in lines)
    return hashlib.sha256(listing).hexdigest()
