from __future__ import annotations

import io

import pytest

from validator.reports import progress
from validator.reports.progress import Bar, Lines, reporter


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_the_stream_decides() -> None:
    assert isinstance(reporter(io.StringIO()), Lines)
    assert isinstance(reporter(Terminal()), Bar)


def test_lines_name_each_of_a_few() -> None:
    stream = io.StringIO()
    lines = Lines(stream)
    lines.start(3)
    for name in ("a.srt", "b\n.srt", "c.srt"):
        lines.advance(name)
    lines.finish()
    written = stream.getvalue().splitlines()
    assert len(written) == 5
    assert "b␊.srt" in written[2]


def test_lines_are_thinned_out_for_many() -> None:
    stream = io.StringIO()
    lines = Lines(stream)
    lines.start(10_000)
    for number in range(10_000):
        lines.advance(f"{number}.srt")
    lines.finish()
    assert len(stream.getvalue().splitlines()) == 22
    assert "10000/10000" in stream.getvalue()


def test_more_than_announced_and_none_at_all_are_survived() -> None:
    stream = io.StringIO()
    lines = Lines(stream)
    lines.start(0)
    lines.advance("a.srt")
    lines.finish()
    assert "a.srt" in stream.getvalue()


def test_a_bar_draws_and_cleans_up() -> None:
    stream = Terminal()
    bar = Bar(stream, "ko")
    bar.advance("before the start")
    bar.start(2)
    bar.advance("[bold]a.srt")
    bar.advance("b.srt")
    bar.finish()
    bar.finish()
    assert stream.getvalue()


def test_more_may_be_announced_on_the_way() -> None:
    stream, terminal = io.StringIO(), Terminal()
    for told in (Lines(stream), Bar(terminal)):
        told.start(1)
        told.advance("a.srt")
        told.start(1)
        told.advance("b.srt")
        told.finish()
    assert "2/2 b.srt" in stream.getvalue()
    assert "2/2" in terminal.getvalue()


def test_a_long_thing_says_now_and_then_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter([0.0, 14.0, 15.0, 15.0, 29.0, 30.0, 30.0])
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock))
    stream = io.StringIO()
    lines = Lines(stream)
    lines.start(2)
    for parts in (0.2, 0.44, 0.5, 0.6):
        lines.reach(parts, "film.wav")
    assert [line for line in stream.getvalue().splitlines() if "film.wav" in line] == [
        "0.4/2 film.wav",
        "0.6/2 film.wav",
    ]


def test_a_bar_reaches_parts_of_things() -> None:
    stream = Terminal()
    bar = Bar(stream)
    bar.reach(0.5, "before the start")
    bar.start(2)
    bar.advance("a.wav")
    bar.reach(0.5, "b.wav")
    assert bar._progress is not None
    assert bar._progress.tasks[0].completed == 1.5
    bar.finish()
