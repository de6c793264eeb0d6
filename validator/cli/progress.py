"""Ties the engine's observer to the progress reporter on standard error."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator

from validator.engine.observer import Observer
from validator.reports.progress import Reporter, reporter

# Fewer files than this are usually over before a progress report could be read; if they last longer
# than this, they are long.
_MANY = 3
_LONG_S = 2.0


class _Telling(Observer):
    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self._planned = 0
        self._begun = 0.0
        self._probed: list[str] = []
        self._under_way: dict[tuple[str, str], float] = {}
        self.started = False

    def planned(self, tasks: int) -> None:
        self._planned += tasks
        self._begun = self._begun or time.monotonic()
        if self.started:
            self._reporter.start(tasks)
        elif self._planned >= _MANY:
            self._start()

    def probing(self, probe: str, path: str, done: float) -> None:
        self._under_way[probe, path] = done
        if not self.started and time.monotonic() - self._begun > _LONG_S:
            self._start()
        if self.started:
            self._reporter.reach(sum(self._under_way.values()), path)

    def probed(self, probe: str, path: str) -> None:
        self._under_way.pop((probe, path), None)
        self._probed.append(path)
        if self.started:
            self._reporter.advance(path)

    def _start(self) -> None:
        self.started = True
        self._reporter.start(self._planned)
        for path in self._probed:
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
