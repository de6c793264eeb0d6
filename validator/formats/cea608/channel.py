"""The decoder of one caption channel: pop-on, roll-up and paint-on captions from its codes."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from validator.formats.cea608.codes import (
    Command,
    Control,
    MidRow,
    Preamble,
    SpecialCharacter,
    Tab,
    Text,
    Token,
)
from validator.formats.cea608.screen import COLUMNS, ROWS, CaptionRow, Screen

Mode = Literal["pop-on", "roll-up", "paint-on"]

_ROLL_UP_DEPTH = {Command.ROLL_UP_2: 2, Command.ROLL_UP_3: 3, Command.ROLL_UP_4: 4}


@dataclass(frozen=True, slots=True)
class Caption:
    """What was on screen from ``start`` to ``end`` (seconds).

    A pop-on or paint-on caption is everything shown together; in roll-up mode each row is a
    caption of its own, from its first character until it leaves the screen.
    """

    start: Fraction
    end: Fraction
    mode: Mode
    rows: tuple[CaptionRow, ...]

    @property
    def text(self) -> str:
        """Its rows from the top, joined by line feeds."""
        return "\n".join(row.text for row in self.rows)


class ChannelDecoder:
    """State of one channel (``CC1`` … ``CC4``); ``captions`` grows as they leave the screen.

    Text that comes before any mode was chosen, and text of the text services (T1-T4), is not
    shown, as in a receiver (CTA-608-E, annex C).
    """

    def __init__(self) -> None:
        self.captions: list[Caption] = []
        self._mode: Mode | Literal["text"] | None = None
        self._shown_mode: Mode = "pop-on"
        self._displayed = Screen()
        self._loading = Screen()
        self._row = ROWS
        self._column = 0
        self._depth = 2
        self._italic = False

    def feed(self, time: Fraction, token: Token) -> None:
        """Act on one token at ``time`` (seconds)."""
        match token:
            case Text(characters):
                for character in characters:
                    self._write(time, character)
            case SpecialCharacter(_, character, extended):
                if extended:
                    self._column = max(self._column - 1, 0)
                self._write(time, character)
            case MidRow(_, style):
                self._write(time, " ")
                self._italic = style == "italics"
            case Preamble(_, row, column, style):
                self._move_cursor(row, column)
                self._italic = style == "italics"
            case Tab(_, columns):
                self._column = min(self._column + columns, COLUMNS - 1)
            case Control(_, command):
                self._obey(time, command)
            case _:
                pass

    def finish(self, time: Fraction) -> None:
        """The programme ends at ``time``: what is still shown ends with it."""
        self._erase_displayed(time)

    @property
    def _target(self) -> Screen:
        return self._loading if self._mode == "pop-on" else self._displayed

    def _write(self, time: Fraction, character: str) -> None:
        if self._mode in {None, "text"}:
            return
        self._target.write(self._row, self._column, character, time, italic=self._italic)
        self._column = min(self._column + 1, COLUMNS - 1)

    def _move_cursor(self, row: int, column: int) -> None:
        if self._mode == "roll-up":
            self._move_base(row)
        else:
            self._row = row
        self._column = column

    def _move_base(self, row: int) -> None:
        """Put the base row where all rows above it still fit on the screen."""
        row = max(row, self._depth)
        if row != self._row:
            self._displayed.move(self._row, row, self._depth)
            self._row = row

    def _obey(self, time: Fraction, command: Command) -> None:
        match command:
            case Command.RESUME_CAPTION_LOADING:
                self._mode = "pop-on"
            case Command.RESUME_DIRECT_CAPTIONING:
                self._start_direct(time, "paint-on")
            case Command.ROLL_UP_2 | Command.ROLL_UP_3 | Command.ROLL_UP_4:
                self._start_roll_up(time, _ROLL_UP_DEPTH[command])
            case Command.TEXT_RESTART | Command.RESUME_TEXT_DISPLAY:
                self._mode = "text"
            case Command.ERASE_DISPLAYED_MEMORY:
                self._erase_displayed(time)
            case Command.ERASE_NON_DISPLAYED_MEMORY:
                self._loading = Screen()
            case Command.END_OF_CAPTION:
                self._flip(time)
            case _:
                self._edit(time, command)

    def _edit(self, time: Fraction, command: Command) -> None:
        if self._mode in {None, "text"}:
            return
        match command:
            case Command.CARRIAGE_RETURN if self._mode == "roll-up":
                self._roll(time)
            case Command.BACKSPACE:
                self._column = max(self._column - 1, 0)
                self._target.erase(self._row, self._column, self._column + 1)
            case Command.DELETE_TO_END_OF_ROW:
                self._target.erase(self._row, self._column)
            case Command.FLASH_ON:
                self._write(time, " ")
            case _:
                pass

    def _start_direct(self, time: Fraction, mode: Mode) -> None:
        if self._shown_mode != mode and self._displayed.started:
            # What another mode put there stays in view, but it is another caption.
            self._emit(time, self._displayed.rows())
            self._displayed.started = dict.fromkeys(self._displayed.started, time)
        self._mode = self._shown_mode = mode

    def _start_roll_up(self, time: Fraction, depth: int) -> None:
        if self._mode != "roll-up":
            self._erase_displayed(time)
            self._loading = Screen()
            self._row, self._column = ROWS, 0
        self._mode = self._shown_mode = "roll-up"
        self._depth = depth
        self._move_base(self._row)

    def _roll(self, time: Fraction) -> None:
        top = self._row - self._depth + 1
        self._emit(time, tuple(row for row in self._displayed.rows() if row.row <= top))
        self._displayed.move(self._row, self._row - 1, self._depth - 1)
        self._column = 0

    def _flip(self, time: Fraction) -> None:
        # The memories change places: what was displayed lies under the next caption until it is erased.
        self._emit(time, self._displayed.rows())
        self._displayed, self._loading = self._loading, self._displayed
        self._displayed.started = dict.fromkeys(self._displayed.started, time)
        self._mode = self._shown_mode = "pop-on"

    def _erase_displayed(self, time: Fraction) -> None:
        self._emit(time, self._displayed.rows())
        self._displayed = Screen()

    def _emit(self, end: Fraction, rows: tuple[CaptionRow, ...]) -> None:
        started = self._displayed.started
        groups = [(row,) for row in rows] if self._shown_mode == "roll-up" else [rows] if rows else []
        for group in groups:
            start = min(started[row.row] for row in group)
            self.captions.append(Caption(start, end, self._shown_mode, group))
