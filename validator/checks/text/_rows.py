"""The displayed rows of a cue as a reader meets them, and findings about one of them."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple
from unicodedata import category

from validator.checks.location import row_location
from validator.checks.text._counting import is_visible
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding
from validator.model.package import Asset, FrameRate
from validator.model.reason import Scalar
from validator.model.vocabulary import Severity

# What begins a speaker's turn: hyphen-minus, hyphen, non-breaking hyphen, en dash. Two of them, or
# one before a digit, are something else: a word broken off, a number below zero.
HYPHENS = "-‐‑–"


class Row(NamedTuple):
    """One row that shows something: its 0-based place among the cue's rows, and its text."""

    place: int
    text: str


def visible_rows(cue: Cue) -> tuple[Row, ...]:
    """The rows with something to see, without white space and invisible marks around them."""
    return _visible_rows(cue.lines)


@lru_cache(maxsize=1 << 16)  # a dozen checks ask for the same rows
def _visible_rows(lines: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple(Row(place, bared(line)) for place, line in enumerate(lines) if is_visible(line))


def bared(line: str) -> str:
    """A row without white space, directional marks and other invisible characters around it."""
    if line.isascii():
        return line.strip()
    first, last = 0, len(line)
    while first < last and _is_blank(line[first]):
        first += 1
    while last > first and _is_blank(line[last - 1]):
        last -= 1
    return line[first:last]


def _is_blank(character: str) -> bool:
    return character.isspace() or category(character) in ("Cf", "Cc")


def begins_turn(row: str) -> bool:
    """True when a row begins with the hyphen of a new speaker."""
    if row[:1] not in tuple(HYPHENS) or len(row) < 2:
        return False
    return row[1].isspace() or not (row[1].isdecimal() or row[1] in HYPHENS or row[1] == "—")


def without_hyphen(row: str) -> str:
    """A row without the hyphen of a new speaker."""
    return row[1:].lstrip() if begins_turn(row) else row


def row_finding(
    code: str,
    asset: Asset,
    text: TimedText,
    cue: Cue,
    row: Row,
    rate: FrameRate,
    severity: Severity | None = None,
    **args: Scalar,
) -> Finding:
    """A finding about one row; its arguments are ``cue``, ``row`` (1-based) and those given."""
    return Finding(
        code,
        {"cue": cue.number, "row": row.place + 1, **args},
        row_location(asset, text, cue, row.place, rate),
        anchor=row.text,
        severity=severity,
    )
