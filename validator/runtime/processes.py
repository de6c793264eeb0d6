"""How child processes are made: forked from a server that has the parsers loaded, or spawned on Windows."""

from __future__ import annotations

import multiprocessing.context
import sys
import threading
from types import ModuleType
from typing import Any

# What every worker needs, imported once in the server that workers are forked from.
_PRELOADED = [
    "validator.runtime.silence",
    "validator.runtime.worker",
    "validator.packages.reading",
]


def context() -> Any:
    """The way of starting processes on this system, as a ``multiprocessing`` context."""
    if sys.platform == "win32":
        return _SpawnContext()
    forking = _ForkServerContext()
    forking.set_forkserver_preload(_PRELOADED)
    return forking


def warm_up() -> None:
    """Let the server that workers are forked from come up while the caller does other things."""
    if sys.platform != "win32":
        context()
        from multiprocessing import forkserver

        forkserver.ensure_running()


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
