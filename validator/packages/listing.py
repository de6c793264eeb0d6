"""Which files a folder holds: no loops, no devices, nothing of the operating system's own litter."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from validator.model.findings import Finding
from validator.packages.faults import fault

MAX_FILES = 20_000
_MAX_DEPTH = 64
_LITTER = {".DS_Store", "Thumbs.db", "desktop.ini", ".Spotlight-V100", ".Trashes", ".fseventsd", "__MACOSX"}
_REPOSITORIES = {".git", ".hg", ".svn"}


@dataclass(slots=True)
class Listing:
    """The regular files below a folder, as paths with ``/``, sorted; and what could not be read."""

    paths: list[str] = field(default_factory=list)
    faults: list[Finding] = field(default_factory=list)


def is_litter(name: str) -> bool:
    """True for what operating systems and version control leave behind."""
    return name in _LITTER or name in _REPOSITORIES or name.startswith("._")


def list_files(folder: str, progress: Callable[[], None]) -> Listing:
    """Every file of a package folder. Symbolic links are followed, but never in a circle."""
    listing = Listing()
    for path in _walk(folder, "", frozenset({os.path.realpath(folder)}), listing):
        progress()
        if len(listing.paths) == MAX_FILES:
            listing.faults.append(fault("package.too-many-files", limit=MAX_FILES))
            break
        listing.paths.append(path)
    listing.paths.sort()
    return listing


def _walk(folder: str, prefix: str, above: frozenset[str], listing: Listing) -> Iterator[str]:
    if prefix.count("/") > _MAX_DEPTH:
        listing.faults.append(fault("package.too-deep", prefix.rstrip("/"), limit=_MAX_DEPTH))
        return
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        listing.faults.append(
            fault("package.unreadable", prefix.rstrip("/"), detail=error.strerror or str(error))
        )
        return
    for entry in entries:
        if is_litter(entry.name):
            continue
        path = prefix + entry.name
        kind = _kind(entry)
        if kind == "file":
            yield path
        elif kind == "folder":
            real = os.path.realpath(entry.path)
            if real in above:
                listing.faults.append(fault("package.symlink-loop", path))
            else:
                yield from _walk(entry.path, path + "/", above | {real}, listing)
        else:
            listing.faults.append(fault(kind, path))


def _kind(entry: os.DirEntry[str]) -> str:
    """``file``, ``folder``, or the code of the fault that it is neither."""
    try:
        if entry.is_file():
            return "file"
        if entry.is_dir():
            return "folder"
        if entry.is_symlink():
            os.stat(entry.path)
    except FileNotFoundError:
        return "package.broken-link"
    except OSError:
        return "package.symlink-loop" if entry.is_symlink() else "package.unreadable"
    return "package.not-a-file"
