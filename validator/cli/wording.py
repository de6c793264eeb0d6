"""Plain columns of text, as the small commands print them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence


def rows(table: Iterable[Sequence[str]]) -> Iterator[str]:
    """The rows with each column but the last as wide as its widest cell."""
    cells = [tuple(row) for row in table]
    widths = (
        [max((len(row[place]) for row in cells), default=0) for place in range(len(cells[0]) - 1)]
        if cells
        else []
    )
    for row in cells:
        padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        yield "  ".join((*padded, row[-1])).rstrip()
