"""The sandbox: delivered bytes are parsed in child processes that may crash, stall or eat memory.

Only the task that did so is lost: it becomes ``Unknown`` with the reason, and the run goes on. The
memory limit (``RLIMIT_AS``) exists on Linux only.

Each worker has a pipe of its own and one task at a time, so that there is never a doubt whose task
a dead worker was at: pools that share one queue have to guess it, and lose tasks when they guess wrong.
"""

from __future__ import annotations

import contextlib
import os
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

from validator.model.reason import Unknown
from validator.runtime import processes, worker

STALL_SECONDS = 60.0
MEMORY_BYTES = 4 << 30
_POLL_SECONDS = 0.5
_END_SECONDS = 5.0  # between the end of a worker's pipe and its own


@dataclass(frozen=True, slots=True)
class Task:
    """A call for the sandbox: ``target`` is ``module:function``; ``key`` is the caller's own."""

    key: Any
    target: str
    arguments: tuple[Any, ...]


@dataclass(slots=True)
class _Worker:
    """A process and the pipe to it; ``task`` is what it is at, ``since`` when it last showed progress."""

    place: int
    process: BaseProcess
    pipe: Connection
    task: Task | None = None
    beats: int = 0
    since: float = 0.0


class Sandbox(AbstractContextManager["Sandbox"]):
    """A set of worker processes, started when the first task comes; runs one set of tasks at a time."""

    def __init__(
        self,
        jobs: int | None = None,
        stall_seconds: float = STALL_SECONDS,
        memory_bytes: int = MEMORY_BYTES,
    ) -> None:
        self.jobs = max(1, jobs or os.cpu_count() or 1)
        self._stall_seconds = stall_seconds
        self._memory_bytes = memory_bytes
        self._workers: list[_Worker] = []
        self._context: Any = None
        self._heartbeats: Any = None
        self._shares: Any = None

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End every worker."""
        for one in self._workers:
            _end(one)
        self._workers.clear()

    def start(self) -> None:
        """Start the workers, so that they come up while the caller does other things."""
        if not self._workers:
            self._context = processes.context()
            self._heartbeats = self._context.RawArray("Q", self.jobs)
            self._shares = self._context.RawArray("d", self.jobs)
            self._workers = [self._new_worker(place) for place in range(self.jobs)]

    def run(
        self, tasks: Iterable[Task], watch: Callable[[Task, float], None] = lambda task, done: None
    ) -> Iterator[tuple[Task, Any]]:
        """Run the tasks; yields each with its result, or ``Unknown``, as they come to an end.

        ``watch`` is told now and then how much (0 to 1) of a task is done, as far as that is known.
        """
        waiting = deque(tasks)
        if not waiting:
            return
        self.start()
        try:
            self._hand_out(waiting)
            while busy := [one for one in self._workers if one.task is not None]:
                ready = wait([one.pipe for one in busy], _POLL_SECONDS)
                for one in busy:
                    if one.task is not None and self._shares[one.place]:
                        watch(one.task, self._shares[one.place])
                    if one.pipe in ready:
                        answer = self._collect(one)
                    elif self._is_stalled(one):
                        answer = self._give_up(one, "runtime.stalled")
                    else:
                        continue
                    self._hand_out(waiting)
                    yield answer
        finally:
            if any(one.task is not None for one in self._workers):
                self.close()  # the caller has left, and nobody waits for the rest

    def _new_worker(self, place: int) -> _Worker:
        ours, theirs = self._context.Pipe()
        arguments = (theirs, self._heartbeats, self._shares, place, self._memory_bytes)
        process = self._context.Process(target=worker.serve, args=arguments, daemon=True)
        process.start()
        theirs.close()  # so that the pipe ends when the worker does
        return _Worker(place, process, ours)

    def _replace(self, one: _Worker) -> _Worker:
        _end(one)
        self._workers[one.place] = self._new_worker(one.place)
        return self._workers[one.place]

    def _hand_out(self, waiting: deque[Task]) -> None:
        for one in tuple(self._workers):
            if waiting and one.task is None:
                self._give(one if one.process.is_alive() else self._replace(one), waiting.popleft())

    def _give(self, one: _Worker, task: Task) -> None:
        one.task, one.beats, one.since = task, 0, time.monotonic()
        self._heartbeats[one.place] = self._shares[one.place] = 0
        with contextlib.suppress(OSError):  # a worker that has just died is noticed when it is waited for
            one.pipe.send((task.target, task.arguments))

    def _collect(self, one: _Worker) -> tuple[Task, Any]:
        """The answer that lies in a worker's pipe, or that the worker is no more."""
        assert one.task is not None
        try:
            answer = one.pipe.recv()
        except (EOFError, OSError):
            one.process.join(_END_SECONDS)
            return self._give_up(one, "runtime.crashed", exit_code=one.process.exitcode or 0)
        task, one.task = one.task, None
        return task, answer

    def _give_up(self, one: _Worker, code: str, **args: int) -> tuple[Task, Unknown]:
        """Lose a worker's task, and put a new worker in its place."""
        assert one.task is not None
        self._replace(one)
        return one.task, Unknown.because(code, task=one.task.target, **args)

    def _is_stalled(self, one: _Worker) -> bool:
        """True when a call that has begun has shown no progress for too long, and no answer lies ready."""
        beats, now = self._heartbeats[one.place], time.monotonic()
        if beats != one.beats or not beats:
            one.beats, one.since = beats, now
        return now - one.since > self._stall_seconds and not one.pipe.poll()


def _end(one: _Worker) -> None:
    one.pipe.close()
    one.process.kill()
