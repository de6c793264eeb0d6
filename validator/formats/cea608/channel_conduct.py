"""How one caption channel behaves: modes, addresses, rows, and captions that are never shown."""

from __future__ import annotations

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
from validator.formats.cea608.screen import COLUMNS
from validator.formats.faults import FaultLog

MOST_ROWS = 4
"""Rows that a receiver has to show at once (47 CFR 79.101, modes of captioning)."""

_DEPTH = {Command.ROLL_UP_2: 2, Command.ROLL_UP_3: 3, Command.ROLL_UP_4: 4}
_TEXT_SERVICE = frozenset({Command.TEXT_RESTART, Command.RESUME_TEXT_DISPLAY})


class ChannelConduct:
    """Follows the cursor and the memories of one channel, and records what can't be meant.

    ``silent``: nothing addressed this channel; text without a mode was reported already.
    """

    def __init__(self, log: FaultLog, *, silent: bool = False) -> None:
        self._log = log
        self._mode = "none"
        self._mode_reported = silent
        self._addressed = False
        self._column = 0
        self._row = 0
        self._overfull = False
        self._rows: set[int] = set()
        self._loaded: tuple[int, int] | None = None
        self._depth = 0
        self._is_showing = False
        self._has_remains = False
        self._previous: Token | None = None

    def feed(self, line: int, column: int, token: Token) -> None:
        """Take a token that stands at a 1-based line and column; repetitions are left out before."""
        match token:
            case Text(characters):
                self._write(line, column, len(characters.rstrip()) or 1)
            case SpecialCharacter(extended=extended):
                self._special(line, column, extended)
            case MidRow():
                self._write(line, column, 1)
            case Preamble(row=row, column=indent):
                self._address(line, column, row, indent)
            case Tab(columns=columns):
                self._tab(line, column, columns)
            case Control(command=command):
                self._obey(line, column, command)
            case _:
                pass
        self._previous = token

    def finish(self) -> None:
        """The file has ended."""
        self._drop_loaded()

    def _write(self, line: int, column: int, cells: int) -> None:
        if self._mode == "text":
            return
        if self._mode == "none":
            if not self._mode_reported:
                self._log.add("cea608.text.no-mode", line, column)
                self._mode_reported = True
            return
        if self._mode != "roll-up" and not self._addressed:
            self._log.add("cea608.text.no-address", line, column)
            self._addressed = True
        if self._mode != "pop-on":
            self._is_showing = True
        elif self._loaded is None:
            self._loaded = (line, column)
            if self._has_remains:
                self._log.add("cea608.caption.over-earlier", line, column)
        self._take_row(line, column)
        self._column += cells
        if self._column > COLUMNS and not self._overfull:
            self._overfull = True
            self._log.add("cea608.row.too-long", line, column, args={"limit": COLUMNS})

    def _take_row(self, line: int, column: int) -> None:
        if self._mode == "roll-up" or self._row in self._rows:
            return
        self._rows.add(self._row)
        if len(self._rows) == MOST_ROWS + 1:
            self._log.add("cea608.caption.too-many-rows", line, column, args={"limit": MOST_ROWS})

    def _special(self, line: int, column: int, extended: bool) -> None:
        if extended and self._mode != "none":
            if not isinstance(self._previous, Text | SpecialCharacter):
                self._log.add("cea608.character.no-base", line, column)
            self._column = max(self._column - 1, 0)
        self._write(line, column, 1)

    def _address(self, line: int, column: int, row: int, indent: int) -> None:
        self._row, self._column = row, indent
        self._addressed, self._overfull = True, False
        if self._mode == "roll-up" and row < self._depth:
            args = {"row": row, "depth": self._depth}
            self._log.add("cea608.roll-up.base-row", line, column, args=args)

    def _tab(self, line: int, column: int, columns: int) -> None:
        if not isinstance(self._previous, Preamble | MidRow | Tab):
            self._log.add("cea608.tab.misplaced", line, column)
        self._column += columns

    def _obey(self, line: int, column: int, command: Command) -> None:
        match command:
            case Command.RESUME_CAPTION_LOADING:
                self._mode = "pop-on"
            case Command.RESUME_DIRECT_CAPTIONING:
                self._mode = "paint-on"
            case Command.ROLL_UP_2 | Command.ROLL_UP_3 | Command.ROLL_UP_4:
                self._start_roll_up(line, column, _DEPTH[command])
            case Command.ERASE_NON_DISPLAYED_MEMORY:
                self._drop_loaded()
                self._has_remains = False
                self._forget_rows("pop-on")
            case Command.END_OF_CAPTION:
                self._show(line, column)
            case Command.ERASE_DISPLAYED_MEMORY:
                self._is_showing = False
                self._forget_rows("paint-on")
            case Command.CARRIAGE_RETURN:
                self._column, self._overfull = 0, False
            case Command.BACKSPACE:
                self._column = max(self._column - 1, 0)
            case _ if command in _TEXT_SERVICE:
                self._mode = "text"
            case _:
                pass

    def _start_roll_up(self, line: int, column: int, depth: int) -> None:
        if self._mode == "roll-up" and depth != self._depth:
            args = {"before": self._depth, "after": depth}
            self._log.add("cea608.roll-up.depth-changed", line, column, args=args)
        if self._mode != "roll-up":
            # A change to roll-up erases both memories.
            self._drop_loaded()
            self._is_showing = self._has_remains = False
            self._rows.clear()
        self._mode, self._depth = "roll-up", depth

    def _show(self, line: int, column: int) -> None:
        if self._loaded is None:
            self._log.add("cea608.caption.nothing-loaded", line, column)
        self._is_showing, self._has_remains = self._loaded is not None or self._has_remains, self._is_showing
        self._mode, self._loaded = "pop-on", None
        self._forget_rows("pop-on")

    def _forget_rows(self, mode: str) -> None:
        if self._mode == mode:
            self._rows.clear()
            self._addressed = False

    def _drop_loaded(self) -> None:
        """What was loaded is erased, or the file ends, before it was shown."""
        if self._loaded is not None:
            self._log.add("cea608.caption.never-shown", *self._loaded)
        self._loaded = None
