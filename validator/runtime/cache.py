"""The fact cache: SQLite under content digests, and the memo that spares a second read for them.

A cache that can't be used (read-only, full, locked, corrupt) turns itself off and says so once;
no run fails for it. Rules are never cached: only facts are.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from validator.model.facts import FACTS
from validator.model.reason import Reason
from validator.runtime.codec import CodecError, decode, encode, shape
from validator.runtime.files import Identity

_SCHEMA = """
CREATE TABLE IF NOT EXISTS digests (
    device INTEGER, inode INTEGER, size INTEGER, mtime_ns INTEGER, sha256 TEXT NOT NULL,
    PRIMARY KEY (device, inode)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS facts (
    key TEXT PRIMARY KEY, payload BLOB NOT NULL, used_day INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS series (
    key TEXT, place INTEGER, data BLOB NOT NULL, PRIMARY KEY (key, place)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS sizes (size INTEGER PRIMARY KEY);
"""
_KEPT_DAYS = 90
_DAY = 86400


def default_directory() -> Path:
    """``$VALIDATOR_CACHE_DIR``, else the user's cache directory of this system."""
    if chosen := os.environ.get("VALIDATOR_CACHE_DIR"):
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("deliverable-validator", appauthor=False)


class FactCache(AbstractContextManager["FactCache"]):
    """Facts by key and digests by file identity. ``trouble`` is the reason it was turned off."""

    def __init__(self, directory: Path | None) -> None:
        self.trouble: Reason | None = None
        self._connection: sqlite3.Connection | None = None
        if directory is None:
            return
        try:
            directory.mkdir(parents=True, exist_ok=True)
            self._connection = self._open(directory / "facts-2.sqlite")
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    @staticmethod
    def _open(path: Path) -> sqlite3.Connection:
        connection = sqlite3.connect(path, timeout=10, isolation_level=None)
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.executescript(_SCHEMA)
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")  # a read-only database shows itself here, not half-way
        return connection

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Forget facts that nobody used for 90 days, and let go of the database."""
        oldest = _today() - _KEPT_DAYS
        self._write(
            [
                ("DELETE FROM series WHERE key IN (SELECT key FROM facts WHERE used_day < ?)", (oldest,)),
                ("DELETE FROM facts WHERE used_day < ?", (oldest,)),
            ]
        )
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def digest(self, identity: Identity) -> str | None:
        """The digest remembered for a file of that identity."""
        row = self._read(
            "SELECT sha256 FROM digests WHERE device=? AND inode=? AND size=? AND mtime_ns=?", identity
        )
        return str(row[0][0]) if row else None

    def remember_digests(self, digests: Mapping[Identity, str]) -> None:
        """Remember the digests of files, by identity."""
        rows = [
            ("INSERT OR REPLACE INTO digests VALUES (?,?,?,?,?)", (*identity, sha256))
            for identity, sha256 in digests.items()
            if time.time_ns() - identity.mtime_ns > _grain_ns(identity.mtime_ns)
        ]
        self._write(rows)

    def get(self, key: str) -> object | None:
        """The fact under that key; ``None`` when there is none, or none that can be read."""
        row = self._read("SELECT payload, used_day FROM facts WHERE key=?", (key,))
        if not row:
            return None
        series = self._read("SELECT data FROM series WHERE key=? ORDER BY place", (key,))
        if row[0][1] != _today():
            self._write([("UPDATE facts SET used_day=? WHERE key=?", (_today(), key))])
        try:
            return decode(row[0][0], (data for (data,) in series))
        except CodecError:
            return None

    def may_know(self, size: int) -> bool:
        """False when facts of a file of that many bytes were never stored."""
        return bool(self._read("SELECT 1 FROM sizes WHERE size=?", (size,)))

    def put(self, facts: Mapping[str, object], sizes: Iterable[int] = ()) -> None:
        """Store facts under their keys, and the sizes of the files that they are of, all or none."""
        if self._connection is None:
            return
        rows: list[tuple[str, tuple[object, ...]]] = [
            ("INSERT OR IGNORE INTO sizes VALUES (?)", (size,)) for size in sizes
        ]
        for key, fact in facts.items():
            payload, series = encode(fact)
            rows.append(("INSERT OR REPLACE INTO facts VALUES (?,?,?)", (key, payload, _today())))
            rows += [
                ("INSERT OR REPLACE INTO series VALUES (?,?,?)", (key, place, data))
                for place, data in enumerate(series)
            ]
        self._write(rows)

    def _read(self, query: str, values: tuple[object, ...]) -> list[tuple[Any, ...]]:
        if self._connection is None:
            return []
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            self._give_up(error)
            return []

    def _write(self, rows: Sequence[tuple[str, tuple[object, ...]]]) -> None:
        if self._connection is None or not rows:
            return
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for statement, values in rows:
                self._connection.execute(statement, values)
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        self.trouble = self.trouble or Reason("runtime.cache-off", {"detail": str(error)})
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _grain_ns(mtime_ns: int) -> int:
    """How long a file could change again under the same time stamp, in nanoseconds.

    A few ticks of the kernel's clock; two seconds where the file system keeps whole seconds (FAT).
    """
    return 2_000_000_000 if mtime_ns % 1_000_000_000 == 0 else 50_000_000


def fact_key(sha256: str, extension: str, fact: str, reader: str) -> str:
    """The key of a fact: the content, and ``reader``: probe, its version, its libraries' versions.

    The extension belongs to it because it decides how a file without a signature is read.
    """
    return "|".join((sha256, extension, fact, reader, shape(FACTS[fact])))


def _today() -> int:
    return int(time.time()) // _DAY
