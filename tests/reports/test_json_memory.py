"""The JSON report is written in pieces: its size costs no memory."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace

from tests.reports.sample import PACKAGE, REPORT, RESULTS
from validator.model.report import PackageReport, Report, Result
from validator.reports.json import write

PACKAGES = 6
RESULTS_EACH = 100
LEAST = 2_500_000
MOST_HELD = 250_000


class Repeated(tuple[Result, ...]):
    """A result that comes again and again and is held once."""

    times: int

    def __iter__(self) -> Iterator[Result]:
        return (self[0] for _ in range(self.times))

    @classmethod
    def of(cls, one: Result, times: int) -> Repeated:
        repeated = cls((one,))
        repeated.times = times
        return repeated


class Sink(io.TextIOBase):
    """A stream that keeps nothing of what it is given but the count."""

    written = 0

    def write(self, text: str) -> int:
        self.written += len(text)
        return len(text)


def large(packages: int, results: int) -> Report:
    """The sample many times over: in each package a result with findings, so many times."""
    one: PackageReport = replace(PACKAGE, results=Repeated.of(RESULTS[1], results))
    return replace(REPORT, packages=(one,) * packages)


def test_a_large_report_is_written_in_bounded_memory() -> None:
    write(REPORT, Sink())  # the words are read once
    sink = Sink()
    tracemalloc.start()
    try:
        write(large(PACKAGES, RESULTS_EACH), sink)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert sink.written > LEAST
    assert peak < MOST_HELD
