"""What is told of a run while it lasts."""

from __future__ import annotations

import pytest

from validator.cli import progress
from validator.cli.progress import _Telling


class Listener:
    """A reporter that keeps what it is told."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []

    def start(self, total: int) -> None:
        self.told.append(("start", total))

    def reach(self, parts: float, label: str) -> None:
        self.told.append(("reach", parts, label))

    def advance(self, label: str) -> None:
        self.told.append(("advance", label))

    def finish(self) -> None:
        self.told.append(("finish",))


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, as its last item says."""
    times = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: times[-1])
    return times


def test_a_short_run_of_few_files_is_silent(clock: list[float]) -> None:
    listener = Listener()
    telling = _Telling(listener)
    telling.planned(2)
    telling.probing("signal", "a.wav", 0.5)
    telling.probed("signal", "a.wav")
    telling.probed("container", "a.wav")
    assert listener.told == []


def test_many_files_are_told_from_the_start(clock: list[float]) -> None:
    listener = Listener()
    telling = _Telling(listener)
    telling.planned(3)
    telling.probed("text", "a.srt")
    assert listener.told == [("start", 3), ("advance", "a.srt")]


def test_a_long_file_is_told_as_it_gets_on(clock: list[float]) -> None:
    listener = Listener()
    telling = _Telling(listener)
    telling.planned(2)
    telling.probed("container", "a.wav")
    telling.probing("signal", "a.wav", 0.1)
    clock.append(103.0)
    telling.probing("signal", "a.wav", 0.25)
    telling.probing("speech", "a.wav", 0.5)
    telling.probed("signal", "a.wav")
    telling.probing("speech", "a.wav", 0.75)
    assert listener.told == [
        ("start", 2),
        ("advance", "a.wav"),
        ("reach", 0.25, "a.wav"),
        ("reach", 0.75, "a.wav"),
        ("advance", "a.wav"),
        ("reach", 0.75, "a.wav"),
    ]
