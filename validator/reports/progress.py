"""Progress of a run, on standard error: a bar on a terminal, plain lines anywhere else."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Protocol, TextIO

from validator.messages import Catalogue
from validator.messages.formatting import printable

if TYPE_CHECKING:
    from rich.progress import Progress

_LINES = 20
_SILENT_S = 15.0


class Reporter(Protocol):
    """What a run tells of itself: how much there is, each thing done, the end."""

    def start(self, total: int) -> None:
        """``total`` things will be done; called again before the end, so many more."""

    def reach(self, parts: float, label: str) -> None:
        """Parts of things that are not done come to so much of a thing; ``label`` is one of them."""

    def advance(self, label: str) -> None:
        """One more is done; ``label`` says which."""

    def finish(self) -> None:
        """The run is over, also when it broke off."""


def reporter(stream: TextIO | None = None, lang: str = "en") -> Reporter:
    """The reporter that suits the stream (standard error unless another is given)."""
    stream = sys.stderr if stream is None else stream
    return Bar(stream, lang) if stream.isatty() else Lines(stream, lang)


class Silent:
    """Says nothing, for callers that want no progress."""

    def start(self, total: int) -> None:
        """Nothing."""

    def reach(self, parts: float, label: str) -> None:
        """Nothing."""

    def advance(self, label: str) -> None:
        """Nothing."""

    def finish(self) -> None:
        """Nothing."""


class Lines:
    """A line for each thing done, thinned out to about twenty lines when there are many."""

    def __init__(self, stream: TextIO, lang: str = "en") -> None:
        self._stream = stream
        self._words = Catalogue(lang)
        self._total = self._done = 0
        self._said_at = 0.0

    def start(self, total: int) -> None:
        """Announce how many there are."""
        self._total += total
        self._say(self._words.text("report.progress.start", total=self._total))

    def reach(self, parts: float, label: str) -> None:
        """Show that a long thing gets on, now and then."""
        if time.monotonic() - self._said_at >= _SILENT_S:
            done = f"{self._done + parts:.1f}"
            self._say(self._words.text("report.progress.step", done=done, total=self._total, label=label))

    def advance(self, label: str) -> None:
        """Count one, and write a line when another twentieth of the whole is done."""
        before, self._done = self._done, self._done + 1
        total = max(self._total, 1)
        if self._done * _LINES // total > before * _LINES // total or self._done >= total:
            count = self._words.text("report.progress.step", done=self._done, total=self._total, label=label)
            self._say(count)

    def finish(self) -> None:
        """Close the account."""
        self._say(self._words.text("report.progress.done"))
        self._total = self._done = 0

    def _say(self, text: str) -> None:
        self._said_at = time.monotonic()
        print(text, file=self._stream, flush=True)


class Bar:
    """A bar that is erased when the run is over."""

    def __init__(self, stream: TextIO, lang: str = "en") -> None:
        self._stream = stream
        self._words = Catalogue(lang)
        self._progress: Progress | None = None
        self._done = 0

    def start(self, total: int) -> None:
        """Draw the bar, or make the one that is there longer."""
        if self._progress is not None:
            (task,) = self._progress.tasks
            self._progress.update(task.id, total=(task.total or 0) + total)
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
        from rich.table import Column

        columns = (BarColumn(24), MofNCompleteColumn(), TimeElapsedColumn())
        one_line = Column(ratio=1, no_wrap=True, overflow="ellipsis")
        label = TextColumn("{task.description}", markup=False, table_column=one_line)
        console = Console(file=self._stream)
        self._progress = Progress(*columns, label, console=console, transient=True, expand=True)
        self._progress.start()
        self._progress.add_task(self._words.text("report.progress.start", total=total), total=total)

    def reach(self, parts: float, label: str) -> None:
        """Move the bar as far as that, and show what is being done."""
        self._move(self._done + parts, label)

    def advance(self, label: str) -> None:
        """Move the bar on, and show what was done last."""
        self._done += 1
        self._move(self._done, label)

    def _move(self, done: float, label: str) -> None:
        if self._progress is not None:
            self._progress.update(self._progress.task_ids[0], completed=done, description=printable(label))

    def finish(self) -> None:
        """Erase the bar and give the cursor back."""
        if self._progress is not None:
            self._progress.stop()
            self._progress = None
