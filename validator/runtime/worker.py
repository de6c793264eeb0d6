"""What runs inside a sandbox process: limits first, then one call at a time."""

from __future__ import annotations

import contextlib
import importlib
import os
import signal
import sys
from collections.abc import Callable, MutableSequence
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from typing import Any

from validator.model.reason import Unknown


def serve(
    pipe: Connection,
    heartbeats: MutableSequence[int],
    shares: MutableSequence[float],
    place: int,
    memory_bytes: int,
) -> None:
    """Answer every call that comes through the pipe, until its other end is closed.

    A call is ``(target, arguments)``; ``heartbeats[place]`` grows whenever a call reports progress,
    and ``shares[place]`` is the part of its work (0 to 1) that it says is done.
    """
    _prepare(memory_bytes)

    def beat(done: float | None = None) -> None:
        heartbeats[place] += 1
        if done is not None:
            shares[place] = done

    with contextlib.suppress(EOFError, OSError):
        while True:
            target, arguments = pipe.recv()
            pipe.send_bytes(_answer(target, arguments, beat))


def _prepare(memory_bytes: int) -> None:
    """Set up a fresh process: its memory limit (where the system has one) and its silence."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, which ends its workers
    with contextlib.suppress(OSError):
        # Libraries in C write warnings to stderr, where they would tear the terminal report.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    if memory_bytes and sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answer(target: str, arguments: tuple[Any, ...], progress: Callable[..., None]) -> memoryview:
    """Import ``module:function`` and call it with the arguments and a progress callback: the pickled result.

    What it raises comes back as ``Unknown``: it is told outside the ``except`` clause, where the
    failed call's frames (and the memory that they hold) have been let go of.
    """
    progress()
    module, _, function = target.partition(":")
    try:
        return ForkingPickler.dumps(getattr(importlib.import_module(module), function)(*arguments, progress))
    except MemoryError:
        unknown = Unknown.because("runtime.memory-limit", task=target)
    except Exception as error:
        detail = f"{type(error).__name__}: {error}"[:300]
        unknown = Unknown.because("runtime.probe-failed", task=target, detail=detail)
    return ForkingPickler.dumps(unknown)
