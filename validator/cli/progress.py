"""Ties the engine's observer to the progress reporter on standard error."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

from validator.engine.observer import Observer
from validator.reports.progress import Reporter, reporter

# Below this many files a run is over before a progress report could be read.
_WORTH_TELLING = 3


class _Telling(Observer):
    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self.started = False

    def planned(self, tasks: int) -> None:
        if tasks >= _WORTH_TELLING:
            self._reporter.start(tasks)
            self.started = True

    def probed(self, probe: str, path: str) -> None:
        if self.started:
            self._reporter.advance(path)


@contextlib.contextmanager
def watching(lang: str) -> Iterator[Observer]:
    """An observer for the time of a run."""
    telling = _Telling(reporter(sys.stderr, lang))
    try:
        yield telling
    finally:
        if telling.started:
            telling._reporter.finish()
