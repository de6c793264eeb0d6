"""Where a report goes: to standard output, or whole into a file or not at all."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from validator.model.errors import RunError


@contextlib.contextmanager
def destination(path: str | None) -> Iterator[TextIO]:
    """A stream to write a report to. A file appears under its name only when it is complete.

    Raises :class:`RunError` when the file can't be written.
    """
    if path is None or path == "-":
        yield sys.stdout
        sys.stdout.flush()
        return
    target = Path(path)
    if target.exists() and not target.is_file():
        with target.open("w", encoding="utf-8", errors="backslashreplace") as stream:  # /dev/stdout, a pipe
            yield stream
        return
    try:
        handle, part = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise RunError(f"{path}: can't be written: {error.strerror or error}") from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        Path(part).chmod(0o666 & ~_umask())
        Path(part).replace(target)
    except OSError as error:
        raise RunError(f"{path}: can't be written: {error.strerror or error}") from None
    finally:
        Path(part).unlink(missing_ok=True)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
