"""The sandbox: delivered bytes are parsed in child processes that may crash, stall or eat memory.

Only the task that did so is lost: it becomes ``Unknown`` with the reason, and the run goes on. The
memory limit (``RLIMIT_AS``) exists on Linux only.
"""

from __future__ import annotations

import multiprocessing
import multiprocessing.context
import os
import sys
import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, wait
from contextlib import AbstractContextManager
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from validator.model.reason import Unknown
from validator.runtime import worker

STALL_SECONDS = 60.0
MEMORY_BYTES = 4 << 30
_POLL_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Task:
    """A call for the sandbox: ``target`` is ``module:function``; ``key`` is the caller's own."""

    key: Any
    target: str
    arguments: tuple[Any, ...]


@dataclass(slots=True)
class _Running:
    task: Task
    slot: int
    beats: int = 0
    since: float = 0.0


class Sandbox(AbstractContextManager["Sandbox"]):
    """A pool of worker processes, started when the first task comes."""

    def __init__(
        self,
        jobs: int | None = None,
        stall_seconds: float = STALL_SECONDS,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self.jobs = max(1, jobs or os.cpu_count() or 1)
        self._stall_seconds = stall_seconds
        self._memory_bytes = memory_bytes
        self._pool: Any = None
        self._heartbeats: Any = None

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End every worker. They are waited for in the background, at the latest when Python exits."""
        if self._pool is not None:
            self._pool.stop()
            threading.Thread(target=self._pool.join).start()
            self._pool = None

    def start(self) -> None:
        """Start the workers, so that they come up while the caller does other things."""
        if self._pool is not None:
            return
        from pebble import ProcessPool

        context = _context()
        self._heartbeats = context.RawArray("Q", 2 * self.jobs)
        self._pool = ProcessPool(
            max_workers=self.jobs,
            initializer=worker.prepare,
            initargs=(self._heartbeats, self._memory_bytes),
            context=context,
        )
        _ = self._pool.active  # asking makes the pool start its workers now, not with the first task

    def run(self, tasks: Iterable[Task]) -> Iterator[tuple[Task, Any]]:
        """Run the tasks; yields each with its result, or ``Unknown``, as they come to an end."""
        waiting = deque(tasks)
        if not waiting:
            return
        self.start()
        free = deque(range(2 * self.jobs))
        running: dict[Future[Any], _Running] = {}
        try:
            while waiting or running:
                while waiting and free:
                    self._schedule(waiting.popleft(), free.popleft(), running)
                done, _ = wait(running, timeout=_POLL_SECONDS, return_when=FIRST_COMPLETED)
                for future in done:
                    ended = running.pop(future)
                    free.append(ended.slot)
                    yield ended.task, _outcome(future, ended.task)
                self._cancel_stalled(running)
        finally:
            for future in running:
                future.cancel()

    def _schedule(self, task: Task, slot: int, running: dict[Future[Any], _Running]) -> None:
        self._heartbeats[slot] = 0
        future = self._pool.schedule(worker.call, args=(slot, task.target, task.arguments))
        running[future] = _Running(task, slot)

    def _cancel_stalled(self, running: dict[Future[Any], _Running]) -> None:
        now = time.monotonic()
        for future, task in running.items():
            beats = self._heartbeats[task.slot]
            if beats != task.beats or not beats:
                task.beats, task.since = beats, now
            elif now - task.since > self._stall_seconds:
                future.cancel()


def _outcome(future: Future[Any], task: Task) -> Any:
    from pebble import ProcessExpired

    try:
        return future.result()
    except CancelledError:
        return Unknown.because("runtime.stalled", task=task.target)
    except ProcessExpired as error:
        return Unknown.because("runtime.crashed", task=task.target, exit_code=error.exitcode or 0)
    except Exception as error:  # a result that can't be sent, or a worker that can't start
        detail = f"{type(error).__name__}: {error}"[:300]
        return Unknown.because("runtime.probe-failed", task=task.target, detail=detail)


# What every worker needs, imported once in the server that workers are forked from.
_PRELOADED = [
    "validator.runtime.silence",
    "validator.runtime.worker",
    "pebble.pool.process",
    "validator.packages.reading",
    "validator.probes.text",
]


def warm_up() -> None:
    """Let the server that workers are forked from come up while the caller does other things."""
    if sys.platform != "win32":
        _context()
        from multiprocessing import forkserver

        forkserver.ensure_running()


def _context() -> Any:
    if sys.platform == "win32":
        return _SpawnContext()
    context = _ForkServerContext()
    context.set_forkserver_preload(_PRELOADED)
    return context


_main_swap = threading.Lock()


class _BlankMain:
    """Hides the caller's ``__main__`` while a child starts.

    Otherwise each child would import it: slow for the command, and endless recursion for a script
    that calls the API without a main guard.
    """

    def __enter__(self) -> None:
        _main_swap.acquire()
        self._main = sys.modules["__main__"]
        sys.modules["__main__"] = ModuleType("__main__")

    def __exit__(self, *_: object) -> None:
        sys.modules["__main__"] = self._main
        _main_swap.release()


class _SpawnProcess(multiprocessing.context.SpawnProcess):
    @staticmethod
    def _Popen(process_obj: Any) -> Any:
        with _BlankMain():
            return multiprocessing.context.SpawnProcess._Popen(process_obj)


class _SpawnContext(multiprocessing.context.SpawnContext):
    Process = _SpawnProcess


if sys.platform != "win32":

    class _ForkServerProcess(multiprocessing.context.ForkServerProcess):
        @staticmethod
        def _Popen(process_obj: Any) -> Any:
            with _BlankMain():
                return multiprocessing.context.ForkServerProcess._Popen(process_obj)

    class _ForkServerContext(multiprocessing.context.ForkServerContext):
        Process = _ForkServerProcess
