"""Fixing files: check, correct, check again, and keep only what the second check has nothing against."""

from __future__ import annotations

import os
import stat
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from validator.fixing.proposal import Proposal
from validator.fixing.workshop import Check, Piece, Workshop
from validator.model.reason import Reason
from validator.runtime.sandbox import Sandbox

MAX_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class Fixed:
    """What became of one file; nothing is written yet.

    ``path`` is as given. ``trouble`` says why the file can't be read or corrected at all.
    """

    path: Path
    original: bytes
    piece: Piece
    trouble: Reason | None = None

    @property
    def is_changed(self) -> bool:
        """True when there is something to write."""
        return self.piece.proposal.data != self.original


def fix(paths: Sequence[Path], check: Check, sandbox: Sandbox, config_folder: Path | None) -> list[Fixed]:
    """What can be corrected in each file (once each, in the order of the paths). Writes nothing.

    A correction is kept only if a second check finds nothing that was not there before, and less
    of what the correction is for.
    """
    given = {Path(os.path.abspath(path)): path for path in reversed(paths)}
    files = {path: _read(path) for path in reversed(given)}
    readable = {path: data for path, data in files.items() if isinstance(data, bytes)}
    pieces = Workshop(readable, check, sandbox, config_folder).pieces() if readable else {}
    return [_fixed(given[path], data, pieces.get(path)) for path, data in files.items()]


def _fixed(path: Path, data: bytes | Reason, piece: Piece | None) -> Fixed:
    if isinstance(data, bytes) and piece is not None:
        return Fixed(path, data, piece, piece.proposal.trouble)
    return Fixed(path, b"", Piece(Proposal(b"")), data if isinstance(data, Reason) else None)


def _read(path: Path) -> bytes | Reason:
    """The bytes of a regular file, else why there are none."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            return Reason("fix.not-a-file")
        if found.st_size > MAX_BYTES:
            return Reason("text.too-large", {"bytes": found.st_size, "limit": MAX_BYTES})
        return path.read_bytes()
    except (OSError, ValueError) as error:
        return Reason("fix.unreadable", {"detail": getattr(error, "strerror", None) or str(error)})
