"""Timing two commands in turn, A B A B …, and what their ratio is."""

from __future__ import annotations

import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pair:
    """Wall times in seconds of the runs of each command, pair by pair."""

    ours: tuple[float, ...]
    peer: tuple[float, ...]

    @property
    def ratio(self) -> float:
        """The median of ours over the peer's, pair by pair."""
        return statistics.median(a / b for a, b in zip(self.ours, self.peer, strict=True))

    @property
    def difference(self) -> float:
        """The median of ours less the peer's, in seconds."""
        return statistics.median(a - b for a, b in zip(self.ours, self.peer, strict=True))


def compare(ours: Sequence[str], peer: Sequence[str], runs: int = 7) -> Pair:
    """Run both commands once to warm up, then in turn."""
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(runs + 1):
        for command, seconds in zip((ours, peer), times, strict=True):
            took = seconds_of(command)
            if number:
                seconds.append(took)
    return Pair(tuple(times[0]), tuple(times[1]))


def seconds_of(command: Sequence[str]) -> float:
    """The wall time of one run; its exit code is of no interest here, its crash is."""
    start = time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    seconds = time.perf_counter() - start
    if b"Traceback" in done.stderr:
        raise RuntimeError(done.stderr.decode("utf-8", "replace"))
    return seconds
