"""Paths to packages: opened in the sandbox, in batches; what can't be opened says so."""

from __future__ import annotations

from collections.abc import Sequence

from validator.model.package import Package
from validator.model.reason import Unknown
from validator.packages.defaults import Defaults
from validator.packages.faults import fault, unreadable
from validator.runtime.sandbox import Sandbox, Task

_BATCH = 64


def open_all(paths: Sequence[str], defaults: Defaults, sandbox: Sandbox) -> list[Package]:
    """A package for every path, in order. What can't be opened is a package that says so."""
    opened: dict[int, Package] = {}
    retry: list[Task] = []
    batches = [
        _task(range(start, min(start + _BATCH, len(paths))), paths, defaults)
        for start in range(0, len(paths), _BATCH)
    ]
    for tasks in (batches, retry):
        for task, outcome in sandbox.run(tasks):
            places: range = task.key
            if not isinstance(outcome, Unknown):
                opened.update(zip(places, outcome, strict=True))
            elif len(places) > 1:
                retry += [_task(range(place, place + 1), paths, defaults) for place in places]
            else:
                detail = outcome.reason.code
                opened[places[0]] = unreadable(paths[places[0]], fault("package.unreadable", detail=detail))
    return [opened[place] for place in range(len(paths))]


def _task(places: range, paths: Sequence[str], defaults: Defaults) -> Task:
    return Task(
        places, "validator.packages.reading:open_paths", ([paths[place] for place in places], defaults)
    )
