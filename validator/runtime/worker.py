"""What runs inside a sandbox process: limits first, then one call at a time."""

from __future__ import annotations

import contextlib
import importlib
import os
import sys
from collections.abc import Callable, MutableSequence
from typing import Any

from validator.model.reason import Unknown

_heartbeats: MutableSequence[int] = [0]


def prepare(heartbeats: MutableSequence[int], memory_bytes: int) -> None:
    """Set up a fresh worker: its memory limit (where the system has one) and its silence."""
    global _heartbeats  # noqa: PLW0603  one worker process, one channel to its keeper
    _heartbeats = heartbeats
    with contextlib.suppress(OSError):
        # Libraries in C write warnings to stderr, where they would tear the terminal report.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if memory_bytes and sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def call(slot: int, target: str, arguments: tuple[Any, ...]) -> Any:
    """Import ``module:function`` and call it with the arguments and a progress callback.

    What it raises comes back as ``Unknown``: it is told here, where the failed call's frames (and
    the memory that they hold) are let go of before anything is sent.
    """
    progress = _beat(slot)
    progress()
    module, _, function = target.partition(":")
    try:
        return getattr(importlib.import_module(module), function)(*arguments, progress)
    except MemoryError:
        pass
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"[:300]
        return Unknown.because("runtime.probe-failed", task=target, detail=detail)
    return Unknown.because("runtime.memory-limit", task=target)


def _beat(slot: int) -> Callable[[], None]:
    def beat() -> None:
        _heartbeats[slot] += 1

    return beat
