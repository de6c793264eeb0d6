"""Reading a file of dispositions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from validator.engine.dispositions import Entry
from validator.formats.binding import bind
from validator.formats.problem import Problem
from validator.formats.yaml_document import compose
from validator.model.errors import ConfigError


@dataclass(frozen=True, slots=True)
class _Document:
    dispositions: tuple[Entry, ...]


def read(path: Path) -> tuple[Entry, ...]:
    """The decisions of a YAML file, each with its line.

    Raises :class:`ConfigError` that lists everything wrong with the file.
    """
    problems: list[Problem] = []
    try:
        node = compose(path.read_bytes(), str(path), problems)
    except OSError as error:
        raise ConfigError(f"{path}: can't be read: {error.strerror or error}") from None
    document = bind(node, _Document, problems, str(path))
    entries = document.dispositions if document else ()
    problems += [problem for entry in entries for problem in _dates(entry, path)]
    if problems:
        raise ConfigError("\n".join(problem.text() for problem in problems))
    return entries


def _dates(entry: Entry, path: Path) -> list[Problem]:
    problems = []
    for value in (entry.date, entry.expires):
        try:
            date.fromisoformat(value or "2000-01-01")
        except ValueError:
            problems.append(Problem(str(path), entry.line, 0, "engine.not-a-date", {"value": value}))
    return problems
