"""Corrected files laid out as their originals are, so that they can be checked before they are written."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from validator.model.errors import RunError
from validator.packages.delivery import NAME


@contextmanager
def laid_out(
    files: Mapping[Path, bytes], config_folder: Path | None
) -> Iterator[tuple[list[Path], Path | None]]:
    """A temporary copy of each file with new content, and of every ``delivery.yaml`` that speaks of one.

    ``files`` are absolute paths, ``config_folder`` is the one that the configuration's globs are
    relative to. Yields the paths of the copies, in the same order, and what that folder is there.
    Raises :class:`RunError` for files that share no folder at all.
    """
    documents = {document for path in files if (document := _document_above(path))}
    parents = [path.parent for path in (*files, *documents)]
    try:
        top = Path(os.path.commonpath([*parents, *filter(None, [config_folder])]))
    except ValueError:
        raise RunError("files on different drives can't be fixed in one run") from None
    with tempfile.TemporaryDirectory(prefix="validator-fix-") as folder:
        root = Path(folder).resolve()
        copies = [_write(root / path.relative_to(top), data) for path, data in files.items()]
        for document in documents:
            _write(root / document.relative_to(top), document.read_bytes())
        (root / NAME).touch()  # ends the search for one: nothing above this folder speaks of the copies
        yield copies, root / config_folder.relative_to(top) if config_folder else None


@contextmanager
def beside_its_files(
    document: Path, data: bytes, config_folder: Path | None
) -> Iterator[tuple[Path, Path | None]]:
    """A temporary folder with a new ``delivery.yaml`` and links to everything else of the package.

    Raises :class:`RunError` where the system does not allow links.
    """
    top = Path(os.path.commonpath([document.parent, config_folder or document.parent]))
    with tempfile.TemporaryDirectory(prefix="validator-fix-") as folder:
        root = Path(folder).resolve()
        copy = _write(root / document.relative_to(top), data)
        try:
            for entry in os.scandir(document.parent):
                if entry.name != NAME:
                    (copy.parent / entry.name).symlink_to(entry.path)
        except OSError as error:
            raise RunError(f"{document}: can't be tried out: {error.strerror or error}") from None
        yield copy, root / config_folder.relative_to(top) if config_folder else None


def _write(path: Path, data: bytes) -> Path:
    """A new file; one that is there is never written to, since it may be a link to what was delivered."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as stream:
        stream.write(data)
    return path


def _document_above(path: Path) -> Path | None:
    """The nearest ``delivery.yaml`` at or above a file."""
    return next((folder / NAME for folder in path.parents if (folder / NAME).is_file()), None)
