"""Who is told how a run gets on: a progress bar, a test's counter, or nobody."""

from __future__ import annotations


class Observer:
    """Override what you want to hear of; this one hears and does nothing."""

    def planned(self, tasks: int) -> None:
        """So many more files are going to be probed."""

    def probing(self, probe: str, path: str, done: float) -> None:
        """So much (0 to 1) of a long file is behind a probe."""

    def probed(self, probe: str, path: str) -> None:
        """A probe has run on a file (an answer from the cache is not told)."""

    def judged(self, path: str) -> None:
        """Every rule has been answered for the package of that path."""
