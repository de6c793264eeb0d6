"""What was delivered: packages, assets and what the package claims of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.model.findings import Finding, Location
from validator.model.reason import Scalar
from validator.model.vocabulary import MediaKind, Programme, Role

Origin = Literal["declared", "configured", "inferred"]


@dataclass(frozen=True, slots=True)
class Title:
    """What the package says of the programme it carries. ``None`` where it says nothing.

    ``frame_rate`` is in frames a second, exact; ``runtime`` in seconds.
    """

    name: str | None = None
    original_language: str | None = None
    programme: Programme | None = None
    frame_rate: Fraction | None = None
    territories: tuple[str, ...] = ()
    runtime: Fraction | None = None
    identifiers: Mapping[str, str] = field(default_factory=dict)


AccessKind = Literal[
    "captions", "sdh", "subtitle", "forced", "ad", "ad-text",
    "enhanced-dialogue", "sign", "easy-read", "commentary",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class AccessService:
    """One access service: what it is, for whom, what carries it, and how well that is known.

    ``carrier`` is an asset path, with ``#`` and a track or channel where it is inside one
    (``film.mp4#CC1``). ``evidence`` says whether it is only claimed or was found.
    """

    kind: AccessKind
    language: str | None
    carrier: str
    evidence: Literal["claimed", "found", "verified"]


@dataclass(frozen=True, slots=True)
class Asset:
    """One file of a package.

    ``path`` is relative to the package, with ``/`` between its parts, exactly as delivered (a lone
    file's own name). ``role``, ``language`` and ``frame_rate`` are what is claimed of it;
    ``role_origin`` says who claims it. ``media`` is what its content is, by its first bytes.
    """

    path: str
    role: Role
    role_origin: Origin
    media: MediaKind
    format: str
    language: str | None = None
    programme: Programme | None = None
    frame_rate: Fraction | None = None
    size_bytes: int = 0
    claims: Mapping[str, Scalar] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition("/")[2]

    @property
    def folder(self) -> str:
        """The path without its last part; empty for a file at the package's top."""
        return self.path.rpartition("/")[0]

    @property
    def extension(self) -> str:
        """The file name's extension without the point, as delivered; empty if there is none."""
        stem, point, extension = self.name.rpartition(".")
        return extension if point and stem else ""


@dataclass(frozen=True, slots=True)
class Declared:
    """Where the package's own document says what it claims.

    ``file`` is the document's path in the package, empty without one. Lines are 1-based: ``assets``
    by asset path, ``access_services`` in the order of the claims, ``title`` where it says anything.
    """

    file: str = ""
    assets: Mapping[str, int] = field(default_factory=dict)
    access_services: tuple[int, ...] = ()
    title: int | None = None

    def of_asset(self, path: str, field_: str) -> Location:
        """Where a claim about an asset stands: in the document, else with the asset itself."""
        line = self.assets.get(path)
        return Location(asset=self.file if line else path, line=line, field=field_)

    def of_service(self, number: int, field_: str, carrier: str = "") -> Location:
        """Where a claimed service stands (``number`` from 0): in the document, else with its carrier."""
        line = self.access_services[number] if number < len(self.access_services) else None
        return Location(asset=self.file if line else carrier, line=line, field=field_)


@dataclass(frozen=True, slots=True)
class Package:
    """What was delivered under one path.

    ``path`` is as the user gave it. ``kind`` is ``folder`` or ``file`` (later ``imf`` and others).
    ``faults`` are what reading the package itself brought to light: a missing asset, a broken
    ``delivery.yaml``, an unreadable path; the checks of the area ``package`` judge them.
    ``document`` says where what is claimed was written.
    """

    path: str
    kind: str
    title: Title = Title()
    assets: tuple[Asset, ...] = ()
    access_services: tuple[AccessService, ...] = ()
    declared: bool = False
    faults: tuple[Finding, ...] = ()
    document: Declared = Declared()


@dataclass(frozen=True, slots=True)
class FrameRate:
    """The rate at which frames are counted for an asset, in frames a second, and who says so.

    In order of precedence: the asset's own claim, the title's, the primary video's header, the
    document's own parameter. ``value`` is ``None`` when nobody says.
    """

    value: Fraction | None
    origin: Literal["asset", "title", "video", "document", "unknown"]
