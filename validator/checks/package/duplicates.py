"""Duplicates: no two files of the package are the same, byte for byte.

What it checks
    The digests of all files. Empty files are not compared. An audio description that is the main
    mix is the matter of ``access/ad-not-main``, which has more to say of it.

Why it matters
    Two languages or two versions with the same bytes: one of them was never delivered, and the
    wrong one is in its place.

Parameters
    None.

Example
    Fails: ``forced.ko.srt`` is a copy of ``forced.en.srt``. Passes: each is its own file.

References
    MovieLabs QC Vocabulary, DELIVERY-PACKAGE/ASSET-DUPLICATE (by checksum).
"""

from __future__ import annotations

from collections import Counter, defaultdict

from validator.checks.definition import Join, Joined, check
from validator.model.facts.file import FileFacts
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Role, Severity

# A poster may well be the same picture in two markets, and a licence text in two folders.
_OFTEN_SHARED = frozenset({Role.ARTWORK, Role.OTHER})


@check(
    "package/duplicates",
    subject="package",
    codes=("package.duplicates.identical",),
    joins=(Join(FileFacts),),
)
def duplicates(package: Package, joined: Joined) -> Judgement:
    """Judge every pair of files that could be the same."""
    groups: dict[str, list[Asset]] = defaultdict(list)
    unread: Unknown | None = None
    sizes = Counter(asset.size_bytes for asset in package.assets)
    for asset in package.assets:
        file = joined.get(asset, FileFacts)
        if isinstance(file, Unknown):
            could_be_one = asset.size_bytes > 0 and sizes[asset.size_bytes] > 1
            unread = file if could_be_one else unread
        elif file.size_bytes > 0:
            groups[file.sha256].append(asset)
    findings = [
        _finding(first, other)
        for first, *others in groups.values()
        for other in others
        if {first.role, other.role} != {Role.AUDIO_PRIMARY, Role.AUDIO_NARRATION}
    ]
    if not findings and unread is not None:
        return Judgement.cannot_tell(unread)
    return Judgement.of(findings, (Measurement("distinct_files", len(groups)),))


def _finding(first: Asset, other: Asset) -> Finding:
    may_be_meant = not _OFTEN_SHARED.isdisjoint({first.role, other.role})
    return Finding(
        "package.duplicates.identical",
        {"asset": other.path, "other": first.path},
        Location(asset=other.path),
        anchor=f"{first.path} {other.path}",
        severity=Severity.WARNING if may_be_meant else None,
    )
