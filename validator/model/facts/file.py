"""Facts about a file as bytes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Size in bytes and SHA-256 digest (hex) of the whole file."""

    size_bytes: int
    sha256: str
