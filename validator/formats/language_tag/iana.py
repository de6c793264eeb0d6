"""The registry as IANA publishes it: the record-jar text of RFC 5646 section 3.1."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from validator.formats.language_tag.registry import KINDS, Registry, RegistryError

_DATE = re.compile(r"File-Date: (\d{4}-\d{2}-\d{2})")


@dataclass(slots=True)
class Record:
    """One record: its type, its subtag or tag (a range is two ends), and its other fields."""

    kind: str = ""
    subtags: tuple[str, ...] = ()
    fields: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def load(text: str) -> Registry:
    """Make a registry of the text file. Raises :class:`RegistryError`, naming the line."""
    date = _DATE.match(text)
    if date is None:
        raise RegistryError("line 1: not a language subtag registry (expected 'File-Date: YYYY-MM-DD')")
    records = list(_records(text))
    if not records:
        raise RegistryError("line 1: the registry holds no records")
    return Registry(
        file_date=date[1],
        registered=_sets(records),
        deprecated=_sets(record for record in records if "Deprecated" in record.fields),
        private_use=_sets(record for record in records if "Private use" in record.fields["Description"]),
        preferred={kind: _first(records, kind, "Preferred-Value") for kind in KINDS},
        prefixes={kind: _prefixes(records, kind) for kind in ("extlang", "variant")},
        suppress_script=_first(records, "language", "Suppress-Script"),
        macrolanguage=_first(records, "language", "Macrolanguage"),
        names={kind: _names(records, kind) for kind in ("language", "script", "region")},
    )


def _records(text: str) -> Iterator[Record]:
    record, name = Record(), ""
    lines = text.splitlines()
    for number, line in enumerate([*lines[1:], "%%"], 2):
        if line == "%%":
            if record.kind or record.subtags or record.fields:
                yield _whole(record, number)
            record, name = Record(), ""
        elif line.startswith(" ") and name:
            if record.fields[name]:
                record.fields[name][-1] += " " + line.strip()
        elif line:
            name, colon, value = line.partition(": ")
            if not colon:
                raise RegistryError(f"line {number}: not a field: {line[:60]!r}")
            _store(record, name, value, number)


def _store(record: Record, name: str, value: str, number: int) -> None:
    if name == "Type":
        record.kind = value
    elif name in ("Subtag", "Tag"):
        record.subtags = _expanded(value.lower(), number)
    else:
        record.fields[name].append(value)


def _whole(record: Record, number: int) -> Record:
    if record.kind not in KINDS or not record.subtags:
        raise RegistryError(f"line {number}: the record before it has no known Type, or no Subtag")
    return record


def _expanded(value: str, number: int) -> tuple[str, ...]:
    """The subtags of a range (``qm..qz``), counting in letters; a single subtag is itself."""
    first, dots, last = value.partition("..")
    if not dots:
        return (value,)
    letters = first + last
    if len(first) != len(last) or first > last or not letters.isalpha() or not letters.isascii():
        raise RegistryError(f"line {number}: not a range of subtags: {value!r}")
    found = [first]
    while found[-1] < last:
        found.append(_next(found[-1]))
    return tuple(found)


def _next(subtag: str) -> str:
    stem = subtag.rstrip("z")
    return stem[:-1] + chr(ord(stem[-1]) + 1) + "a" * (len(subtag) - len(stem))


def _sets(records: Iterable[Record]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {kind: set() for kind in KINDS}
    for record in records:
        found[record.kind].update(record.subtags)
    return {kind: frozenset(subtags) for kind, subtags in found.items()}


def _first(records: list[Record], kind: str, name: str) -> dict[str, str]:
    return {
        record.subtags[0]: record.fields[name][0].lower()
        for record in records
        if record.kind == kind and name in record.fields
    }


def _prefixes(records: list[Record], kind: str) -> dict[str, tuple[str, ...]]:
    return {
        record.subtags[0]: tuple(prefix.lower() for prefix in record.fields["Prefix"])
        for record in records
        if record.kind == kind and "Prefix" in record.fields
    }


def _names(records: list[Record], kind: str) -> dict[str, str]:
    """Names of one word, which is all that can be mistaken for a subtag; the first owner keeps it."""
    found: dict[str, str] = {}
    for record in records:
        common = kind != "language" or len(record.subtags[0]) == 2
        if record.kind != kind or not common or "Deprecated" in record.fields or len(record.subtags) > 1:
            continue
        for name in record.fields["Description"]:
            if name.isascii() and name.isalpha():
                found.setdefault(name.lower(), record.subtags[0])
    return found
