"""Styles and events: a Format line names the fields that the data lines after it hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from validator.formats.ass.sections import Entry
from validator.formats.faults import FaultLog


@dataclass(frozen=True, slots=True)
class Record:
    """A data line: its kind (``style``, ``dialogue`` …), its values by field in lower case, their places.

    ``columns`` are 1-based.
    """

    line: int
    kind: str
    values: Mapping[str, str]
    columns: Mapping[str, int]


def read_records(
    entries: Iterable[Entry], kinds: frozenset[str], needed: tuple[str, ...], log: FaultLog
) -> Iterator[Record]:
    """The data lines of a section; ``needed`` are the fields without which they say nothing.

    A line before any Format line is a fault and is left out, for nobody says what it holds.
    """
    fields: list[str] | None = None
    for entry in entries:
        if entry.name == "format":
            fields = [name.strip().lower() for name in entry.value.split(",")]
            _judge_format(entry, fields, needed, log)
        elif entry.name not in kinds:
            log.add("ass.line.malformed", entry.number)
        elif fields is None:
            log.add("ass.format.missing", entry.number, args={"kind": entry.name})
        elif record := _read(entry, fields, log):
            yield record


def _judge_format(entry: Entry, fields: list[str], needed: tuple[str, ...], log: FaultLog) -> None:
    for name in needed:
        if name not in fields:
            log.add("ass.format.field-missing", entry.number, entry.at + 1, args={"field": name})
    if "text" in needed and "text" in fields and fields[-1] != "text":
        log.add("ass.format.text-not-last", entry.number, entry.at + 1)


def _read(entry: Entry, fields: list[str], log: FaultLog) -> Record | None:
    """Cut a line into its fields; the last one takes the commas that are left."""
    parts = entry.value.split(",", len(fields) - 1)
    if len(parts) < len(fields):
        args = {"found": len(parts), "wanted": len(fields)}
        log.add("ass.fields.missing", entry.number, entry.at + 1, args=args)
        return None
    columns, at = {}, entry.at
    for name, part in zip(fields, parts, strict=True):
        columns[name] = at + len(part) - len(part.lstrip()) + 1
        at += len(part) + 1
    values = {name: part.strip() for name, part in zip(fields[:-1], parts, strict=False)}
    return Record(entry.number, entry.name, {**values, fields[-1]: parts[-1]}, columns)
