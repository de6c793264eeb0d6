"""How many worker processes a run starts."""

import os

import pytest

from validator import api
from validator.runtime.sandbox import Sandbox


@pytest.fixture
def started(monkeypatch):
    """The numbers of workers of the runs in this test."""
    numbers = []

    def start(sandbox):
        numbers.append(sandbox.jobs)
        original(sandbox)

    original = Sandbox.start
    monkeypatch.setattr(Sandbox, "start", start)
    return numbers


def checked(folder, *paths, **options):
    api.check(*(folder / path for path in paths), cache=False, **options)


@pytest.fixture
def delivery(tmp_path):
    (tmp_path / "delivery.yaml").write_text("title: {name: Film}\n")
    (tmp_path / "film.en.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nHello\n")
    return tmp_path


def test_a_lone_file_does_not_wake_every_processor(delivery, started):
    checked(delivery, "film.en.srt", jobs=6)
    assert set(started) == {3}


@pytest.mark.parametrize("path", [".", "delivery.yaml", "absent"])
def test_a_folder_has_all_that_were_asked_for(delivery, started, path):
    checked(delivery, path, jobs=4)
    assert set(started) == {4}


def test_by_default_no_more_than_processors(delivery, started):
    checked(delivery, "film.en.srt")
    assert set(started) == {min(3, os.cpu_count() or 1)}
