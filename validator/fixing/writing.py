"""Putting a corrected file in the place of its original, which stays beside it."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from itertools import count
from pathlib import Path

from validator.model.errors import RunError

SUFFIX = ".orig"


def replace_file(path: Path, original: bytes, data: bytes) -> Path:
    """Write ``data`` under ``path`` as a whole or not at all; returns where the original is kept.

    A link stays a link: the file that it leads to is replaced. An earlier original is never
    overwritten. Raises :class:`RunError` when the file has changed since it was read, or can't be
    written.
    """
    target = path.resolve() if path.is_symlink() else path
    try:
        if target.read_bytes() != original:
            raise RunError(f"{path}: has changed since it was read; nothing was written")
        kept = _keep(target, original)
        try:
            _swap(target, data)
        except OSError:
            kept.unlink()
            raise
    except OSError as error:
        raise RunError(f"{path}: can't be written: {error.strerror or error}") from None
    return kept


def _keep(target: Path, original: bytes) -> Path:
    """A copy of the original under the first name that is free: ``name.orig``, ``name.orig2`` …"""
    for number in count(1):
        kept = target.with_name(f"{target.name}{SUFFIX}{number if number > 1 else ''}")
        with contextlib.suppress(FileExistsError):
            with kept.open("xb") as stream:
                stream.write(original)
            shutil.copystat(target, kept)
            return kept
    raise AssertionError("there is always a next number")


def _swap(target: Path, data: bytes) -> None:
    handle, part = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        shutil.copymode(target, part)
        Path(part).replace(target)
    finally:
        Path(part).unlink(missing_ok=True)
