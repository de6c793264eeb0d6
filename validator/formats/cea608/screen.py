"""The memory of one caption channel: fifteen rows of thirty-two columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.formats.cea608.characters import TRANSPARENT_SPACE

ROWS = 15
COLUMNS = 32


@dataclass(frozen=True, slots=True)
class CaptionRow:
    """A row as shown: ``row`` 1-15, ``column`` of its first visible character 0-31, its text.

    ``italic`` is true when any of the text is.
    """

    row: int
    column: int
    text: str
    italic: bool = False


@dataclass(slots=True)
class Screen:
    """Cells by row (1-15), when each row got its first character (seconds), and which have italics."""

    cells: dict[int, list[str]] = field(default_factory=dict)
    started: dict[int, Fraction] = field(default_factory=dict)
    italics: set[int] = field(default_factory=set)

    def write(self, row: int, column: int, character: str, time: Fraction, *, italic: bool = False) -> None:
        """Put a character into a cell."""
        line = self.cells.setdefault(row, [" "] * COLUMNS)
        line[min(column, COLUMNS - 1)] = character
        if not character.isspace():
            self.started.setdefault(row, time)
            if italic:
                self.italics.add(row)

    def erase(self, row: int, column: int, until: int = COLUMNS) -> None:
        """Blank the cells of a row from ``column`` up to, not including, ``until``."""
        line = self.cells.get(row)
        if line is None:
            return
        line[column:until] = [" "] * (until - column)
        if not self._text(row).strip():
            self.started.pop(row, None)
            self.italics.discard(row)

    def move(self, base: int, new_base: int, depth: int) -> None:
        """Move the ``depth`` rows that end at ``base`` so that they end at ``new_base``; drop the rest."""
        kept = range(base - depth + 1, base + 1)
        shift = new_base - base
        self.cells = {row + shift: line for row, line in self.cells.items() if row in kept}
        self.started = {row + shift: time for row, time in self.started.items() if row in kept}
        self.italics = {row + shift for row in self.italics if row in kept}

    def rows(self) -> tuple[CaptionRow, ...]:
        """The rows that show something, from the top."""
        shown = []
        for row in sorted(self.started):
            text = self._text(row).rstrip()
            indent = len(text) - len(text.lstrip())
            shown.append(CaptionRow(row, indent, text.lstrip(), row in self.italics))
        return tuple(shown)

    def _text(self, row: int) -> str:
        return "".join(self.cells.get(row, ())).replace(TRANSPARENT_SPACE, " ")
