"""Work that is done beside the decoder: in a thread of its own, in order, and never far behind it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")


class Aside(Generic[Item, Result]):
    """Calls ``work`` with every item that is put in, and keeps what it returns.

    The work should run outside the interpreter's lock, else nothing is gained. At most
    ``most_waiting`` items wait: the decoder is quicker, and a film in memory is no use to anybody.
    """

    def __init__(self, work: Callable[[Item], Result], most_waiting: int) -> None:
        self._work = work
        self._most_waiting = most_waiting
        self._thread = ThreadPoolExecutor(1)
        self._waiting: deque[Future[Result]] = deque()
        self._results: list[Result] = []

    def put(self, item: Item) -> None:
        """Hand over the next item. Raises what an earlier one has raised."""
        self._waiting.append(self._thread.submit(self._work, item))
        if len(self._waiting) > self._most_waiting:
            self._results.append(self._waiting.popleft().result())

    def finish(self) -> list[Result]:
        """Wait for the last item: all results, in order. Raises what an item has raised."""
        while self._waiting:
            self._results.append(self._waiting.popleft().result())
        self._thread.shutdown()
        return self._results
