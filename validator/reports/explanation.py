"""An explanation for a terminal: readable at 80 columns and without colour."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from shutil import get_terminal_size
from typing import TextIO

from rich.cells import cell_len

from validator.explain.page import Block, Code, Fields, Page, Paragraph, Section, Table
from validator.messages.formatting import printable
from validator.reports.layout import Page as Lines

_LITERAL = re.compile(r"``(.+?)``")
_WIDEST = 100
_LABEL = 18


def write(page: Page, stream: TextIO) -> None:
    """Write the page as wide as the stream's terminal, in colour where it is one and wants it."""
    is_terminal = stream.isatty()
    width = min(get_terminal_size().columns, _WIDEST) if is_terminal else 80
    stream.write(render(page, width=width, color=is_terminal and "NO_COLOR" not in os.environ))


def render(page: Page, *, width: int = 80, color: bool = False) -> str:
    """The whole page as text of at most ``width`` cells a line, examples aside, ending in a line feed."""
    lines = Lines(max(width, 40))
    lines.paragraph(_plain(page.title), style="bold")
    if page.summary != page.title:
        lines.paragraph(_plain(page.summary))
    _blocks(lines, page.blocks, 0)
    return lines.text(color=color)


def _blocks(lines: Lines, blocks: Iterable[Block], indent: int) -> None:
    for block in blocks:
        lines.blank()
        match block:
            case Paragraph(text):
                lines.paragraph(_plain(text), indent=indent)
            case Code(text):
                lines.lines += [((" " * (indent + 4) + printable(line), ""),) for line in text.splitlines()]
            case Fields(items):
                _labelled(lines, items, indent)
            case Table(head, rows):
                _labelled(lines, ((row[0], _cells(head, row)) for row in rows), indent)
            case Section(title, inner):
                lines.paragraph(_plain(title), indent=indent, style="bold")
                _section(lines, inner, indent + 2)


def _cells(head: tuple[str, ...], row: tuple[str, ...]) -> str:
    """A table's row without its name: the first value as it is, the others behind their headings."""
    further = [f"{label}: {cell}" for label, cell in zip(head[2:], row[2:], strict=True) if cell]
    return " · ".join((row[1], *further))


def _section(lines: Lines, blocks: tuple[Block, ...], indent: int) -> None:
    """What stands under a heading: closely below it, unless it is a heading too."""
    body = Lines(lines.width)
    _blocks(body, blocks, indent)
    if blocks and isinstance(blocks[0], Section):
        lines.blank()
    lines.lines += body.lines


def _labelled(lines: Lines, items: Iterable[tuple[str, str]], indent: int) -> None:
    """Labels with their texts in one column.

    A label too long for it stands on a line of its own, and so does the label of an address that
    would have to be broken there.
    """
    shown = [(_plain(label), _plain(text)) for label, text in items]
    fitting = [cell_len(label) for label, _ in shown if cell_len(label) <= _LABEL]
    column = indent + max(fitting, default=2) + 2
    for label, text in shown:
        if cell_len(label) > _LABEL:
            lines.paragraph(label, indent=indent)
            lines.paragraph(text, indent=column)
        elif " " not in text and cell_len(text) > lines.width - column:
            lines.paragraph(label, indent=indent)
            lines.paragraph(text, indent=indent + 2)
        else:
            lines.labelled(label, text, indent=indent, column=column)


def _plain(text: str) -> str:
    return printable(_LITERAL.sub(r"\1", text))
