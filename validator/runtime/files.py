"""Files as the system knows them: identity, safe opening, digests."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable
from typing import NamedTuple

from validator.model.reason import Unknown

_CHUNK = 1 << 20


class Identity(NamedTuple):
    """What tells a file apart from its earlier self: device, inode, size, modification time."""

    device: int
    inode: int
    size: int
    mtime_ns: int


def identity(path: str) -> Identity | Unknown:
    """The identity of a regular file; unknown, with the reason, for everything else."""
    try:
        status = os.stat(path)
    except (OSError, ValueError) as error:
        return unreadable(path, error)
    if not stat.S_ISREG(status.st_mode):
        return Unknown.because("runtime.not-a-regular-file", path=path)
    return Identity(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def unreadable(path: str, error: OSError | ValueError) -> Unknown:
    """The reason for an operating-system error on a path."""
    detail = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return Unknown.because("runtime.unreadable-file", path=path, detail=detail)


def digest(path: str, progress: Callable[[], None] = lambda: None) -> str | Unknown:
    """SHA-256 (hex) of a regular file; unknown when it can't be read or changes meanwhile."""
    before = identity(path)
    if isinstance(before, Unknown):
        return before
    hasher = hashlib.sha256()
    try:
        with open(path, "rb", buffering=0) as stream:
            while chunk := stream.read(_CHUNK):
                hasher.update(chunk)
                progress()
    except OSError as error:
        return unreadable(path, error)
    if identity(path) != before:
        return Unknown.because("runtime.file-changed", path=path)
    return hasher.hexdigest()
