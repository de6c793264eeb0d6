"""Digests of the files of a run: large files are read in threads, while their probes measure them."""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager

from validator.model.reason import Unknown
from validator.runtime.cache import FactCache
from validator.runtime.files import Identity, digest

_SMALL_BYTES = 1 << 20


class _Left(Exception):
    """Nobody waits for the digest any more."""


class Digests(AbstractContextManager["Digests"]):
    """SHA-256 (hex) by identity of file; the cache's memo spares a second reading.

    Leaving the context ends what is still being read.
    """

    def __init__(self, cache: FactCache, jobs: int) -> None:
        self._cache = cache
        self._known: dict[Identity, str | Unknown] = {}
        self._new: dict[Identity, str] = {}
        self._read: dict[Identity, Future[str | Unknown]] = {}
        self._threads = ThreadPoolExecutor(jobs)
        self._left = threading.Event()

    def __exit__(self, *_: object) -> None:
        self._left.set()
        self._threads.shutdown(wait=False, cancel_futures=True)

    def start(self, seen: Identity, path: str) -> None:
        """Begin to read a file, unless its digest is known; a small one is read at once."""
        if seen in self._known or seen in self._read:
            return
        remembered = self._cache.digest(seen)
        if remembered is not None:
            self._known[seen] = remembered
        elif seen.size <= _SMALL_BYTES:
            self._keep(seen, digest(path))
        else:
            self._read[seen] = self._threads.submit(digest, path, self._stay)

    def is_pending(self, seen: Identity) -> bool:
        """True while a file is being read."""
        return seen in self._read and not self._read[seen].done()

    def get(self, seen: Identity) -> str | Unknown | None:
        """The digest, or why there is none; ``None`` for what was not started. Waits for the reading."""
        if seen in self._read:
            self._keep(seen, self._read.pop(seen).result())
        return self._known.get(seen)

    def remember(self) -> None:
        """Put what was read since the last time into the cache's memo."""
        self._cache.remember_digests(self._new)
        self._new.clear()

    def _keep(self, seen: Identity, found: str | Unknown) -> None:
        self._known[seen] = found
        if isinstance(found, str):
            self._new[seen] = found

    def _stay(self) -> None:
        if self._left.is_set():
            raise _Left
