"""Makes of a case the package it speaks of, and the facts that it states."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path

from tests.cases.facts import bound, read_facts
from tests.cases.loader import RAW, Case
from tests.cases.merging import merged
from validator.formats.sniffing import sniff
from validator.formats.yaml_nodes import MappingNode, Node
from validator.model.findings import Finding
from validator.model.package import AccessService, Asset, Origin, Package, Title
from validator.model.reason import Scalar
from validator.model.vocabulary import MediaKind, Programme, Role

_MEDIA_OF_FACT: Mapping[str, MediaKind] = {
    "container": "video", "embedded_captions": "video", "audio": "audio",
    "speech": "audio", "outline": "audio", "voices": "audio",
    "source": "text", "text": "text", "xml": "xml",
}  # fmt: skip
_MEDIA_OF_ROLE: Mapping[str, MediaKind] = {
    "video": "video", "audio": "audio", "text": "text",
    "metadata": "xml", "artwork": "image", "manifest": "manifest",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class AssetEntry:
    """One asset as written: claims about it, and its file or facts."""

    path: str = ""
    role: Role | None = None
    role_origin: Origin = "declared"
    media: MediaKind | None = None
    format: str | None = None
    language: str | None = None
    programme: Programme | None = None
    frame_rate: Fraction | None = None
    size_bytes: int = 0
    claims: Mapping[str, Scalar] = field(default_factory=dict)
    file: str | None = None
    facts: Node | None = field(default=None, metadata=RAW)


@dataclass(frozen=True, slots=True)
class PackageEntry:
    """A package as written."""

    path: str = "delivery"
    kind: str = "folder"
    title: Title = field(default_factory=Title)
    assets: tuple[AssetEntry, ...] = ()
    access_services: tuple[AccessService, ...] = ()
    declared: bool = True
    faults: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Built:
    """A package with the facts that are stated, by (asset path, fact name), and the real files by path."""

    package: Package
    facts: Mapping[tuple[str, str], object]
    files: Mapping[str, Path]


def build(case: Case) -> Built:
    """The package of a case. Raises ``ValueError`` for what can't be bound."""
    entry = case.entry
    if entry.package is not None:
        written = bound(entry.package, PackageEntry, case)
        return _built(case, written, [_stated(one.facts, case.base, case) for one in written.assets])
    asset = bound(entry.asset, AssetEntry, case) if entry.asset else AssetEntry()
    asset = replace(asset, file=entry.file, path=asset.path or entry.file or "asset")
    facts = merged(case.base, entry.facts)
    title = bound(entry.title, Title, case) if entry.title else Title()
    return _built(case, PackageEntry(title=title, assets=(asset,)), [read_facts(facts, case)])


def _built(case: Case, written: PackageEntry, facts: list[dict[str, object]]) -> Built:
    assets = tuple(_asset(one, stated, case) for one, stated in zip(written.assets, facts, strict=True))
    package = Package(
        path=written.path,
        kind=written.kind,
        title=written.title,
        assets=assets,
        access_services=written.access_services,
        declared=written.declared,
        faults=written.faults,
    )
    given = {
        (asset.path, name): fact
        for asset, stated in zip(assets, facts, strict=True)
        for name, fact in stated.items()
    }
    files = {
        asset.path: case.folder / one.file
        for asset, one in zip(assets, written.assets, strict=True)
        if one.file
    }
    return Built(package, given, files)


def _asset(entry: AssetEntry, facts: Mapping[str, object], case: Case) -> Asset:
    media, format_, size = entry.media, entry.format, entry.size_bytes
    if entry.file:
        data = (case.folder / entry.file).read_bytes()
        sniffed = sniff(data, entry.path)
        media, format_, size = media or sniffed.media, format_ or sniffed.format, size or len(data)
    return Asset(
        path=entry.path,
        role=entry.role or Role.OTHER,
        role_origin=entry.role_origin,
        media=media or _media(entry.role, facts),
        format=format_ or "",
        language=entry.language,
        programme=entry.programme,
        frame_rate=entry.frame_rate,
        size_bytes=size,
        claims=entry.claims,
    )


def _media(role: Role | None, facts: Mapping[str, object]) -> MediaKind:
    """What an asset is that has no file: as its role says, else as its facts do."""
    by_fact = [_MEDIA_OF_FACT[name] for name in facts if name in _MEDIA_OF_FACT]
    by_role = _MEDIA_OF_ROLE.get(role.partition(".")[0]) if role else None
    return by_role or (by_fact[0] if by_fact else "other")


def _stated(facts: Node | None, base: MappingNode | None, case: Case) -> dict[str, object]:
    """The facts of one asset of several: the base lies under those that it names."""
    if facts is None:
        return {}
    assert isinstance(facts, MappingNode), f"{case}: facts are no mapping"
    named = {key.text for key, _ in facts.entries}
    under = [(key, value) for key, value in base.entries if key.text in named] if base else []
    return read_facts(merged(MappingNode(under, 0, 0), facts), case)
