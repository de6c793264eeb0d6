"""Reads ``fixtures/<area>/<check>/cases.yaml``: what a check is to say of files and facts, as data.

::

    check: text/duration
    base: {container: {format: mp4, duration: 90}}    # merged under the facts of every case
    cases:
      - file: min-frames-pass-a.srt      # a real file beside it, read by the real probe; or
        name: no-rate                    # a name, with `facts` or a `package`
        with: {min: 5/6 s}               # the rule's parameters, as a ruleset writes them
        asset: {role: text.normal, language: en, frame_rate: 24}
        title: {programme: children}
        facts: {text: {format: srt, cues: []}, audio: {unknown: runtime.crashed}}
        expect: [text.duration.too-short]     # exactly these codes, each as often as it is found
        outcome: cannot_tell             # else pass where nothing is expected, fail where something is
        reason: text.frame-rate-unknown  # the code of the reason, where the outcome has one
      - name: two-files
        package:
          title: {original_language: ko}
          access_services: [{kind: sdh, language: ko, carrier: a.srt, evidence: claimed}]
          assets:
            - {path: a.srt, role: text.sdh, language: ko, file: a.srt}
            - {path: b.wav, role: audio.primary, facts: {file: {size_bytes: 1, sha256: "00"}}}
        subject: a.srt                   # which asset is asked about; else all of them
        about: track                     # the kind of subject, for checks that know several

A fact that is neither stated nor in a file was not asked for, as at depth ``fast``. What an asset without a
file is (``media``) follows from its role, else from its facts.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from validator.formats.binding import bind
from validator.formats.problem import Problem
from validator.formats.yaml_document import compose
from validator.formats.yaml_nodes import MappingNode, Node
from validator.model.vocabulary import Outcome, SubjectKind

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"

RAW = {"raw": True}


@dataclass(frozen=True, slots=True)
class Entry:
    """One case as written. The nodes are bound when it is known to what."""

    file: str | None = None
    name: str | None = None
    params: Node | None = field(default=None, metadata={"key": "with", **RAW})
    asset: Node | None = field(default=None, metadata=RAW)
    title: Node | None = field(default=None, metadata=RAW)
    facts: Node | None = field(default=None, metadata=RAW)
    package: Node | None = field(default=None, metadata=RAW)
    subject: str | None = None
    about: SubjectKind | None = None
    expect: tuple[str, ...] = ()
    outcome: Outcome | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Document:
    """A whole ``cases.yaml``."""

    check: str
    cases: tuple[Entry, ...]
    base: Node | None = field(default=None, metadata=RAW)


@dataclass(frozen=True, slots=True)
class Case:
    """One case, and where it stands: ``folder`` holds its files."""

    check: str
    folder: Path
    entry: Entry
    base: MappingNode | None

    def __str__(self) -> str:
        return f"{self.check}:{self.entry.name or self.entry.file}"

    @property
    def outcome(self) -> Outcome:
        """The outcome that is expected."""
        return self.entry.outcome or (Outcome.FAIL if self.entry.expect else Outcome.PASS)


def folders() -> list[Path]:
    """The folder of every check that has cases."""
    return sorted(path.parent for path in FIXTURES.glob("*/*/cases.yaml"))


@cache
def cases_in(folder: Path) -> tuple[Case, ...]:
    """The cases of one folder. Raises ``ValueError`` that names every mistake with its line."""
    path = folder / "cases.yaml"
    problems: list[Problem] = []
    document = bind(compose(path.read_bytes(), str(path), problems), Document, problems, str(path))
    complain(problems)
    assert document is not None, f"{path} is empty"
    assert document.base is None or isinstance(document.base, MappingNode), f"{path}: base is no mapping"
    return tuple(Case(document.check, folder, entry, document.base) for entry in document.cases)


def every_case() -> list[Case]:
    """All cases of all checks."""
    return [case for folder in folders() for case in cases_in(folder)]


def complain(problems: list[Problem]) -> None:
    """Raise ``ValueError`` when there is any problem."""
    if problems:
        raise ValueError("\n".join(map(str, problems)))
