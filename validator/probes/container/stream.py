"""The file as both readers see it: bytes without a name, and a sign of life at every read."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import BinaryIO


class Watched:
    """A seekable binary stream that calls ``progress`` whenever it is read.

    The readers get it in place of a path, so that they can't open what the file or a
    neighbour's name refers to: playlists, numbered image sequences, addresses on the network.
    With ``max_reads`` it seems to end after so many reads: broken headers send readers in circles.
    """

    def __init__(self, file: BinaryIO, progress: Callable[[], None], max_reads: int | None = None) -> None:
        self._file = file
        self._progress = progress
        self._reads_left = max_reads

    def again(self, max_reads: int | None = None) -> Watched:
        """The same file from its start, for another reader."""
        self._file.seek(0)
        return Watched(self._file, self._progress, max_reads)

    def read(self, size: int = -1) -> bytes:
        """Up to ``size`` bytes from the current place."""
        if self._reads_left is not None:
            if self._reads_left == 0:
                return b""
            self._reads_left -= 1
        self._progress()
        return self._file.read(size)

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move, and tell the new place."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """The current place."""
        return self._file.tell()
