"""What an explanation is made of: a page of sections, paragraphs, examples, fields and tables.

Words between double backquotes are literal: names of parameters, values, codes, ids. Everything
else is plain text; no markup of any output format stands in it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Code:
    """An example, to be shown exactly as it stands."""

    text: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels, each with its text; a field without text is never one of them."""

    items: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, *items: tuple[str, str]) -> Fields:
        """Those of the items that have a text."""
        return cls(tuple(item for item in items if item[1]))


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with their headings; the first one names the row."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it, further sections among it."""

    title: str
    blocks: tuple[Block, ...]


Block = Paragraph | Code | Fields | Table | Section


@dataclass(frozen=True, slots=True)
class Page:
    """One explanation: its name, what it is in one sentence, and the rest."""

    title: str
    summary: str
    blocks: tuple[Block, ...]
