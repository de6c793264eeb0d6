"""Running a probe inside the sandbox, on one file or on many small ones at once."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence

from validator.model.reason import Unknown
from validator.probes import Progress


def run(target: str, paths: Sequence[str], progress: Progress) -> list[Mapping[str, object] | Unknown]:
    """The facts of each path by the probe ``module:function``; what one raises is its own loss."""
    module, _, function = target.partition(":")
    probe = getattr(importlib.import_module(module), function)
    results: list[Mapping[str, object] | Unknown] = []
    for path in paths:
        try:
            results.append(probe(path, progress))
        except MemoryError:
            results.append(Unknown.because("runtime.memory-limit", task=target))
        except Exception as error:
            detail = f"{type(error).__name__}: {error}"[:300]
            results.append(Unknown.because("runtime.probe-failed", task=target, detail=detail))
        progress()
    return results
