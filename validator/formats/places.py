"""Where in a file the bytes of a moment stand, for formats whose captions come out of a stream of bytes."""

from __future__ import annotations

from bisect import bisect_right
from fractions import Fraction


class Places:
    """Lines and columns by time; moments are added in their order."""

    def __init__(self) -> None:
        self._times: list[Fraction] = []
        self._places: list[tuple[int, int]] = []

    def add(self, time: Fraction, line: int, column: int) -> None:
        """The bytes of ``time`` (seconds) stand at a 1-based line and column."""
        self._times.append(time)
        self._places.append((line, column))

    def at(self, time: Fraction) -> tuple[int, int]:
        """Line and column of the last bytes up to ``time``."""
        at = bisect_right(self._times, time) - 1
        return self._places[at] if at >= 0 else (1, 1)
