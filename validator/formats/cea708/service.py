"""One CEA-708 service: its windows, and the text that a receiver would show in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.formats.cea708.codes import character, code_length

_BACKSPACE, _FORM_FEED, _CARRIAGE_RETURN, _HORIZONTAL_CARRIAGE_RETURN = 0x08, 0x0C, 0x0D, 0x0E
_CLEAR, _DISPLAY, _HIDE, _TOGGLE, _DELETE = 0x88, 0x89, 0x8A, 0x8B, 0x8C
_RESET, _PEN_LOCATION, _DEFINE_WINDOW = 0x8F, 0x92, 0x98
_MAX_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class ServiceCaption:
    """What a window showed from ``start`` to ``end`` (seconds), rows joined by line feeds."""

    start: Fraction
    end: Fraction
    text: str


@dataclass(slots=True)
class Window:
    """One of a service's eight windows: rows of text, a pen, and since when it shows something."""

    row_count: int = 1
    visible: bool = False
    rows: dict[int, str] = field(default_factory=dict)
    row: int = 0
    column: int = 0
    since: Fraction | None = None

    def write(self, text: str) -> None:
        """Put text at the pen."""
        line = self.rows.get(self.row, "").ljust(self.column)
        self.rows[self.row] = line[: self.column] + text + line[self.column + len(text) :]
        self.column = min(self.column + len(text), _MAX_COLUMNS)

    def clear(self) -> None:
        """Empty it and put the pen to its first place."""
        self.rows.clear()
        self.row = self.column = 0

    def text(self) -> str:
        """Its rows that are not blank, from the top."""
        lines = (self.rows[row].strip() for row in sorted(self.rows))
        return "\n".join(line for line in lines if line)


class ServiceDecoder:
    """Windows of one service; ``captions`` grows as text leaves the screen (CTA-708-E, 8)."""

    def __init__(self) -> None:
        self.captions: list[ServiceCaption] = []
        self._windows: dict[int, Window] = {}
        self._current: int | None = None

    def feed(self, time: Fraction, data: bytes) -> None:
        """Act on the data of a service block at ``time`` (seconds)."""
        at = 0
        while at < len(data):
            end = at + code_length(data, at)
            if end > len(data):
                return  # cut short: codes don't go on in the next block
            self._act(time, data[at:end])
            at = end

    def finish(self, time: Fraction) -> None:
        """The programme ends at ``time`` (seconds)."""
        for window in self._windows.values():
            self._end(time, window)

    def _act(self, time: Fraction, code: bytes) -> None:
        first = code[0]
        if 0x80 <= first <= 0x87:
            self._current = first - 0x80
        elif first >= _DEFINE_WINDOW and len(code) == 7:
            self._define(time, first - _DEFINE_WINDOW, code[1:])
        elif _CLEAR <= first <= _DELETE:
            for number in _bits(code[1]):
                self._change(time, first, number)
        elif first == _RESET:
            self.finish(time)
            self._windows.clear()
        elif window := self._windows.get(-1 if self._current is None else self._current):
            self._edit(time, window, code)

    def _define(self, time: Fraction, number: int, parameters: bytes) -> None:
        window = self._windows.setdefault(number, Window())
        window.row_count = (parameters[3] & 0x0F) + 1
        self._current = number
        self._show(time, window, visible=bool(parameters[0] & 0x20))

    def _change(self, time: Fraction, command: int, number: int) -> None:
        window = self._windows.get(number)
        if window is None:
            return
        if command == _DELETE:
            self._end(time, window)
            del self._windows[number]
        elif command == _CLEAR:
            self._end(time, window)
            window.clear()
        else:
            visible = command == _DISPLAY or (command == _TOGGLE and not window.visible)
            self._show(time, window, visible)

    def _edit(self, time: Fraction, window: Window, code: bytes) -> None:
        first = code[0]
        if first == _FORM_FEED:
            self._end(time, window)
            window.clear()
        elif first == _CARRIAGE_RETURN:
            self._next_row(time, window)
        elif first == _HORIZONTAL_CARRIAGE_RETURN:
            window.rows.pop(window.row, None)
            window.column = 0
        elif first == _BACKSPACE:
            window.column = max(window.column - 1, 0)
        elif first == _PEN_LOCATION:
            window.row, window.column = code[1] & 0x0F, code[2] & 0x3F
        elif shown := character(code):
            window.write(shown)
            self._begin(time, window)

    def _next_row(self, time: Fraction, window: Window) -> None:
        window.column = 0
        window.row += 1
        if window.row < window.row_count:
            return
        # The window rolls: what it showed is a caption, the rows that stay belong to the next.
        self._end(time, window)
        window.row = window.row_count - 1
        window.rows = {row - 1: text for row, text in window.rows.items() if row > 0}
        self._begin(time, window)

    def _show(self, time: Fraction, window: Window, visible: bool) -> None:
        if window.visible and not visible:
            self._end(time, window)
        window.visible = visible
        self._begin(time, window)

    def _begin(self, time: Fraction, window: Window) -> None:
        if window.visible and window.since is None and window.text():
            window.since = time

    def _end(self, time: Fraction, window: Window) -> None:
        if window.since is not None:
            self.captions.append(ServiceCaption(window.since, time, window.text()))
            window.since = None


def _bits(bitmap: int) -> Iterator[int]:
    return (number for number in range(8) if bitmap >> number & 1)
