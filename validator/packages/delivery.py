"""``delivery.yaml``: what the people who deliver a folder say is in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.model.package import AccessKind, Title
from validator.model.quantity import Quantity
from validator.model.reason import Scalar
from validator.model.vocabulary import Programme, Role

NAME = "delivery.yaml"


@dataclass(frozen=True, slots=True)
class DeliveryTitle:
    """The programme: ``frame_rate`` in frames a second (``24000/1001``), ``runtime`` a time."""

    name: str | None = None
    original_language: str | None = None
    programme: Programme | None = None
    frame_rate: Fraction | None = None
    territories: tuple[str, ...] = ()
    runtime: Quantity | None = field(default=None, metadata={"dimension": ("time",)})
    identifiers: Mapping[str, str] = field(default_factory=dict)
    line: int = field(default=0, metadata={"line": True})


@dataclass(frozen=True, slots=True)
class DeliveryAsset:
    """One file: its path below the folder, what it is for, in which language; on which line."""

    path: str
    role: Role | None = None
    language: str | None = None
    frame_rate: Fraction | None = None
    programme: Programme | None = None
    claims: Mapping[str, Scalar] = field(default_factory=dict)
    line: int = field(default=0, metadata={"line": True})


@dataclass(frozen=True, slots=True)
class DeliveryService:
    """One access service that the delivery claims: ``carrier`` is a path, ``film.mp4#CC1``."""

    kind: AccessKind
    carrier: str
    language: str | None = None
    line: int = field(default=0, metadata={"line": True})


@dataclass(frozen=True, slots=True)
class AiDisclosure:
    """One use of a generative tool (platforms.md AI-05)."""

    tool: str
    use: Literal["ideation", "temp", "final"]
    asset: str | None = None
    source_type: str | None = None
    covers: tuple[Literal["voice", "image", "text", "music"], ...] = ()
    consent_ref: str | None = None
    approval_ref: str | None = None


@dataclass(frozen=True, slots=True)
class Delivery:
    """The whole document. An asset that is not listed is unreferenced."""

    title: DeliveryTitle = DeliveryTitle()
    assets: tuple[DeliveryAsset, ...] = ()
    access_services: tuple[DeliveryService, ...] = ()
    ai_disclosure: tuple[AiDisclosure, ...] = ()

    def package_title(self) -> Title:
        """The title as the model has it."""
        return Title(
            name=self.title.name,
            original_language=self.title.original_language,
            programme=self.title.programme,
            frame_rate=self.title.frame_rate,
            territories=self.title.territories,
            runtime=self.title.runtime.base if self.title.runtime else None,
            identifiers=self.title.identifiers,
        )


def leaves_folder(path: str) -> bool:
    """True for a listed path that is none below the folder: absolute, with a drive, or with ``..``."""
    parts = path.replace("\\", "/").split("/")
    return ".." in parts or path.startswith(("/", "\\")) or ":" in parts[0] or "\0" in path
