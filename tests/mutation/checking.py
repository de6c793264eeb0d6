"""Checks mutants as a user would, and tells which of them broke something."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.mutation.mutants import Mutant
from validator.api import check
from validator.messages import LANGUAGES
from validator.model.report import Report
from validator.reports.json import write

RULESETS = ("netflix", "captions-embedded")
BATCH = 250

# Reasons that only a fault of ours, or of a library that reads for us, can give.
BROKEN = ("runtime.crashed", "runtime.probe-failed", "runtime.stalled", "runtime.memory-limit")


def broken(mutants: Iterable[Mutant], folder: Path) -> Iterator[str]:
    """One line for every mutant that gave a traceback or broke its reader; copies are kept in ``folder``."""
    batch: list[tuple[Path, Mutant]] = []
    for number, mutant in enumerate(mutants):
        path = folder / f"{number:05}-{mutant.source.name}"
        path.write_bytes(mutant.data)
        batch.append((path, mutant))
        if len(batch) == BATCH:
            yield from _check(batch)
            batch = []
    yield from _check(batch)


def _check(batch: list[tuple[Path, Mutant]]) -> Iterator[str]:
    """Check a batch in one run; where the run itself breaks, find the file that did it."""
    if not batch:
        return
    try:
        report = check(*(path for path, _ in batch), rulesets=RULESETS, cache=False)
        for language in LANGUAGES:
            write(report, io.StringIO(), language)
    except Exception as error:
        if len(batch) == 1:
            path, mutant = batch[0]
            yield f"{path}: {mutant.operation} of {mutant.source}: {type(error).__name__}: {error}"
            return
        middle = len(batch) // 2
        yield from _check(batch[:middle])
        yield from _check(batch[middle:])
        return
    yield from _reasons(report, batch)
    for path, _ in batch:
        path.unlink()


def _reasons(report: Report, batch: list[tuple[Path, Mutant]]) -> Iterator[str]:
    for package, (path, mutant) in zip(report.packages, batch, strict=True):
        codes = {result.reason.code for result in package.results if result.reason is not None}
        for code in sorted(codes.intersection(BROKEN)):
            yield f"{path.name}: {mutant.operation} of {mutant.source}: {code}"
