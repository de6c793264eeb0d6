"""Digests of large files: taken while they are measured, and never in the cache's way."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest

from tests.probes.sound import sine, write_wav
from validator import api
from validator.engine import digests
from validator.engine.digests import Digests
from validator.engine.observer import Observer
from validator.model.facts.file import FileFacts
from validator.model.reason import Unknown
from validator.runtime.cache import FactCache
from validator.runtime.files import digest, identity


class Counter(Observer):
    """Which files were probed."""

    def __init__(self) -> None:
        self.paths: list[str] = []

    def probed(self, probe: str, path: str) -> None:
        self.paths.append(path)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """A file that is not small."""
    path = tmp_path / "film.wav"
    write_wav(path, np.stack([sine(-20, 4)] * 2), mask=3)
    assert path.stat().st_size > digests._SMALL_BYTES
    return path


def inspected(path: Path, cache: Path) -> tuple[dict[str, object], int]:
    """The facts of a file, and how many files had to be probed."""
    counter = Counter()
    found = api.inspect(path, ["file", "audio"], cache=cache, observer=counter)
    return dict(found.facts[path.name]), len(counter.paths)


def test_a_large_file_is_named_by_its_digest(film: Path, tmp_path: Path) -> None:
    facts, probed = inspected(film, tmp_path / "cache")
    assert facts["file"] == FileFacts(film.stat().st_size, str(digest(str(film))))
    assert probed == 1


def test_what_was_measured_under_another_name_is_not_measured_again(film: Path, tmp_path: Path) -> None:
    first, _ = inspected(film, tmp_path / "cache")
    copy = tmp_path / "copy.wav"
    copy.write_bytes(film.read_bytes())
    second, probed = inspected(copy, tmp_path / "cache")
    assert probed == 0
    assert second == first


def test_other_content_of_the_same_size_is_measured(film: Path, tmp_path: Path) -> None:
    first, _ = inspected(film, tmp_path / "cache")
    write_wav(film, np.stack([sine(-30, 4)] * 2), mask=3)
    second, probed = inspected(film, tmp_path / "cache")
    assert probed == 1
    assert second != first


def test_a_file_that_goes_away_is_unknown(film: Path) -> None:
    with FactCache(None) as cache, Digests(cache, 1) as reading:
        seen = identity(str(film))
        assert not isinstance(seen, Unknown)
        film.unlink()
        reading.start(seen, str(film))
        assert isinstance(reading.get(seen), Unknown)


def test_what_was_not_started_has_none(film: Path) -> None:
    with FactCache(None) as cache, Digests(cache, 1) as reading:
        seen = identity(str(film))
        assert not isinstance(seen, Unknown)
        assert not reading.is_pending(seen)
        assert reading.get(seen) is None


def test_nothing_is_read_on_after_its_reader_has_left(tmp_path: Path) -> None:
    path = tmp_path / "endless"
    with open(path, "wb") as stream:
        os.truncate(stream.fileno(), 1 << 40)  # holes: hours of reading, no room on the disk
    seen = identity(str(path))
    assert not isinstance(seen, Unknown)
    with FactCache(None) as cache, Digests(cache, 1) as reading:
        reading.start(seen, str(path))
        assert reading.is_pending(seen)
        threads = reading._threads
    threads.shutdown(wait=True)
