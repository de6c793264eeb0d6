"""The matrix of access services: for each language, what is claimed, found and verified of each kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import get_args

from validator.model.package import AccessKind, AccessService
from validator.model.report import PackageReport
from validator.model.vocabulary import Role

EVIDENCE = ("verified", "found", "claimed")
# Kinds whose absence is worth a column; the others have one where a package holds them.
_ALWAYS: tuple[AccessKind, ...] = ("captions", "sdh", "subtitle", "forced", "ad")


@dataclass(frozen=True, slots=True)
class Cell:
    """The services of one kind in one language; ``evidence`` is the best there is, empty for none."""

    kind: AccessKind
    evidence: str
    services: tuple[AccessService, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One language (``None``: a carrier that states none); ``is_spoken`` when a main mix is in it."""

    language: str | None
    is_original: bool
    is_spoken: bool
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Rows by language, columns by kind; empty rows where a package has neither sound nor services."""

    kinds: tuple[AccessKind, ...]
    rows: tuple[Row, ...]


def matrix(package: PackageReport) -> Matrix:
    """The matrix of a package: its original language first, then those spoken, then the others."""
    present = {service.kind for service in package.access_services}
    columns = tuple(kind for kind in get_args(AccessKind) if kind in present or kind in _ALWAYS)
    spoken = [asset.language for asset in package.assets if asset.role is Role.AUDIO_PRIMARY]
    original = package.title.original_language
    first = [original] if original else []
    stated = [*first, *spoken, *(service.language for service in package.access_services)]
    languages = [language for language in dict.fromkeys(stated) if language]
    if any(service.language is None for service in package.access_services):
        languages.append(None)  # type: ignore[arg-type]
    rows = (
        Row(language, language == original, language in spoken, _cells(package, language, columns))
        for language in languages
    )
    return Matrix(columns, tuple(rows))


def _cells(package: PackageReport, language: str | None, kinds: tuple[AccessKind, ...]) -> tuple[Cell, ...]:
    own = [service for service in package.access_services if service.language == language]
    return tuple(_cell(kind, tuple(service for service in own if service.kind == kind)) for kind in kinds)


def _cell(kind: AccessKind, services: tuple[AccessService, ...]) -> Cell:
    best = min((service.evidence for service in services), key=EVIDENCE.index, default="")
    return Cell(kind, best, services)
