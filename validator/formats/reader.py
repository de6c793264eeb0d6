"""What a grammar needs of a file that is too large to hold: reading and seeking, nothing else."""

from __future__ import annotations

from typing import Protocol


class Reader(Protocol):
    """A seekable binary stream."""

    def read(self, size: int = -1, /) -> bytes:
        """Up to ``size`` bytes from the current place; fewer at the end."""
        ...

    def seek(self, offset: int, whence: int = 0, /) -> int:
        """Move (0: from the start, 2: from the end), and tell the new place."""
        ...
