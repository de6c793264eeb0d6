"""The sections of an ASS or SSA file and their lines of the form ``Name: value``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from validator.formats.faults import FaultLog

SCRIPT, STYLES, EVENTS, FONTS = "script info", "styles", "events", "fonts"

_HEADING = re.compile(r"\s*\[([^\]]*)\]\s*\Z")
# The style section is named after the version of the format.
_NAMES = {
    "script info": SCRIPT,
    "v4 styles": STYLES,
    "v4+ styles": STYLES,
    "v4++ styles": STYLES,
    "events": EVENTS,
    "fonts": FONTS,
    "graphics": "graphics",
}
# Data and private settings of editors: their lines have forms of their own.
_OPAQUE = re.compile(r"fonts|graphics|aegisub.*", re.IGNORECASE)


class Entry(NamedTuple):
    """A line: 1-based number, name in lower case, and the value with its 0-based place in the line."""

    number: int
    name: str
    value: str
    at: int


@dataclass(slots=True)
class Script:
    """The entries of the sections that were found, by the names above; repeated sections are joined."""

    sections: dict[str, list[Entry]] = field(default_factory=dict)


def read_sections(lines: list[str], log: FaultLog) -> Script:
    """Sort the lines into their sections; those that fit nowhere are faults."""
    script = Script()
    current: list[Entry] | None = None
    for number, line in enumerate(lines, 1):
        heading = _HEADING.match(line)
        if heading:
            current = _open(script, heading[1], number, log)
        elif not line.strip() or line.lstrip().startswith((";", "!:")):
            continue
        elif not script.sections:
            log.add("ass.line.before-section", number)
        elif current is not None:
            _read_entry(line, number, current, log)
    return script


def _open(script: Script, heading: str, number: int, log: FaultLog) -> list[Entry] | None:
    """The entries of the section with that heading; ``None`` for one whose lines are not read."""
    name = _NAMES.get(heading.strip().lower())
    if name == FONTS:
        log.add("ass.fonts", number)
    if name is None and not _OPAQUE.match(heading.strip()):
        log.add("ass.section.unknown", number, args={"section": heading[:40]})
    entries = script.sections.setdefault(name or heading, [])
    return None if _OPAQUE.match(heading.strip()) or name is None else entries


def _read_entry(line: str, number: int, entries: list[Entry], log: FaultLog) -> None:
    name, colon, value = line.partition(":")
    if not colon:
        log.add("ass.line.malformed", number)
        return
    stripped = value.lstrip(" \t")
    entries.append(Entry(number, name.strip().lower(), stripped, len(line) - len(stripped)))
