"""A corrected version of one file: computed in the sandbox, from its bytes and what was found in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from validator.fixing.asked import Asked
from validator.fixing.corrections import BY_NAME, Correction
from validator.fixing.document import Document, read
from validator.model.reason import Reason, Unknown
from validator.packages.delivery import NAME

FORMATS = ("srt", "webvtt", "ttml")


@dataclass(frozen=True, slots=True)
class Change:
    """One correction that was made: its name, how many places it changed, and the first one's line."""

    correction: str
    count: int
    line: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """A file as it could be. ``trouble`` says why it can't be corrected at all.

    ``changes`` are numbered by the lines of the text as it was when each correction came to it.
    """

    data: bytes
    changes: tuple[Change, ...] = ()
    trouble: Reason | None = None


def propose(
    data: bytes, name: str, asked: Asked, corrections: tuple[str, ...], progress: Callable[[], None]
) -> Proposal:
    """The file called ``name`` with these corrections made, in their order."""
    format_ = "delivery" if name == NAME else _format(data, name)
    progress()
    if isinstance(format_, Reason):
        return Proposal(data, trouble=format_)
    document = read(data, format_)
    if document is None:
        return Proposal(data, trouble=Reason("fix.undecodable"))
    changes = []
    for correction in (BY_NAME[one] for one in corrections):
        if format_ in correction.formats:
            document, change = _made(document, asked, correction)
            changes += [change] if change else []
            progress()
    return Proposal(document.data(), tuple(changes))


def _format(data: bytes, name: str) -> str | Reason:
    """The format of a timed-text file that can be read, else why it can't be corrected."""
    from validator.formats.sniffing import sniff
    from validator.formats.timed_text import parse

    if sniff(data, name).format == "git-lfs-pointer":
        return Reason("fix.git-lfs-pointer")
    source, text = parse(data, name)
    if isinstance(source, Unknown) or source.format not in FORMATS:
        return Reason("fix.no-timed-text")
    return text.reason if isinstance(text, Unknown) else source.format


def _made(document: Document, asked: Asked, correction: Correction) -> tuple[Document, Change | None]:
    edits = correction.edits(document, asked)
    if not edits:
        return document, None
    changed = document.edited(edits)
    try:
        changed.data()
    except UnicodeEncodeError:  # the file's encoding has no such character
        return document, None
    line = document.line_number(min(edit.start for edit in edits))
    return changed, Change(correction.name, len(edits), line)
