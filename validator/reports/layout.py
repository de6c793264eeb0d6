"""A page of text of a given width: wrapping, columns and rules by terminal cells, colour optional."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from rich.cells import cell_len, chop_cells

Span = tuple[str, str]


@dataclass(slots=True)
class Page:
    """Lines of a report. A span is its text and its style, in rich's words (``bold red``)."""

    width: int
    lines: list[tuple[Span, ...]] = field(default_factory=list)

    def blank(self) -> None:
        """Part what follows from what went before by one empty line."""
        if self.lines and self.lines[-1]:
            self.lines.append(())

    def rule(self, character: str) -> None:
        """A line across the page."""
        self.lines.append(((character * self.width, "dim"),))

    def paragraph(self, text: str, *, indent: int = 0, style: str = "") -> None:
        """Text wrapped between an indent and the page's edge."""
        for line in wrap(text, self.width - indent):
            self.lines.append(((" " * indent, ""), (line, style)))

    def labelled(self, label: str, text: str, *, indent: int, column: int, style: str = "") -> None:
        """A label and, from ``column`` on, its text with a hanging indent."""
        head = " " * indent + label
        gap = max(column - cell_len(head), 1)
        first = cell_len(head) + gap
        for number, line in enumerate(wrap(text, self.width - first)):
            lead = ((head, style), (" " * gap, "")) if number == 0 else ((" " * first, ""),)
            self.lines.append((*lead, (line, "")))

    def ends(self, left: str, right: str, *, left_style: str = "", right_style: str = "") -> None:
        """Text at the left edge and a word at the right one, on the last line that the text takes."""
        room = self.width - cell_len(right) - 2
        *above, last = wrap(left, room)
        for line in above:
            self.lines.append(((line, left_style),))
        gap = " " * (self.width - cell_len(last) - cell_len(right))
        self.lines.append(((last, left_style), (gap, ""), (right, right_style)))

    def table(self, rows: Sequence[Sequence[Span]], *, indent: int = 0) -> bool:
        """Columns as wide as their widest cell: the first two to the left, numbers to the right.

        A table that is wider than the page is not written, and the answer is false.
        """
        widths = [max(cell_len(row[column][0]) for row in rows) for column in range(len(rows[0]))]
        if indent + sum(widths) + 2 * (len(widths) - 1) > self.width:
            return False
        for row in rows:
            spans: list[Span] = [(" " * indent, "")]
            for column, (text, style) in enumerate(row):
                gap = " " * (widths[column] - cell_len(text))
                cell = f"{text}{gap}" if column < 2 else f"{gap}{text}"
                spans += [(cell, style), ("  ", "")]
            self.lines.append(tuple(spans[:-1]))
        return True

    def text(self, *, color: bool = False) -> str:
        """The page as text; with ``color``, styled by ANSI escape sequences."""
        return "".join(f"{_styled(line) if color else _bare(line)}\n" for line in self.lines)


def wrap(text: str, width: int) -> list[str]:
    """Break text into lines of at most ``width`` cells: at spaces, and inside what has none.

    At least one line comes back. A wide character (Hangul, ideographs) takes two cells.
    """
    width = max(width, 12)
    lines = [""]
    for word in _pieces(text, width):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if cell_len(joined) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def _pieces(text: str, width: int) -> Iterator[str]:
    for word in text.split():
        yield from chop_cells(word, width) if cell_len(word) > width else (word,)


def _bare(line: tuple[Span, ...]) -> str:
    return "".join(text for text, _ in line).rstrip()


def _styled(line: tuple[Span, ...]) -> str:
    from rich.style import Style

    return "".join(Style.parse(style).render(text) if style else text for text, style in line)
