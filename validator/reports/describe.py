"""Places, sources and decisions as short phrases, shared by the formats that people read."""

from __future__ import annotations

from validator.messages import Catalogue
from validator.messages.formatting import clock, printable
from validator.model.findings import Citation, Location
from validator.model.report import Disposition
from validator.model.vocabulary import Depth, Verdict


def verdict_word(verdict: Verdict, depth: Depth, words: Catalogue) -> str:
    """The verdict's word; a check that decoded nothing never says a bare "pass"."""
    fast = depth is Depth.FAST and verdict is Verdict.PASS
    return words.text("report.verdict.fast-pass" if fast else f"report.verdict.{verdict}")


def place(location: Location, words: Catalogue, *, within: str = "") -> str:
    """Where a finding is: ``cue 12 · line 48, column 1 · 00:01:02.500 to 00:01:03.000, frame 1498``.

    The asset is named unless it is the one that the reader is in (``within``).
    """
    parts = [printable(location.asset)] if location.asset not in ("", within) else []
    if location.track is not None:
        parts.append(words.text("report.place.track", track=location.track))
    for name in ("channel", "cue", "field", "xpath"):
        if value := getattr(location, name):
            parts.append(words.text(f"report.place.{name}", value=value))
    parts += _in_bytes(location, words) + _in_time(location, words)
    return " · ".join(parts)


def _in_bytes(location: Location, words: Catalogue) -> list[str]:
    parts = []
    if location.line is not None and location.column is not None:
        parts.append(words.text("report.place.line-column", line=location.line, column=location.column))
    elif location.line is not None:
        parts.append(words.text("report.place.line", line=location.line))
    if location.byte_offset is not None:
        parts.append(words.text("report.place.byte", offset=location.byte_offset))
    return parts


def _in_time(location: Location, words: Catalogue) -> list[str]:
    if location.start is None:
        return []
    start = clock(location.start)
    whole = location.end is None or location.end == location.start
    span = start if whole or location.end is None else f"{start} → {clock(location.end)}"
    if location.frame is None:
        return [span]
    return [f"{span}, {words.text('report.place.frame', frame=location.frame)}"]


def source(citation: Citation, words: Catalogue) -> str:
    """A citation: title, clause, how well it is known and when it was read."""
    name = ", ".join(part for part in (citation.title or citation.source, citation.clause) if part)
    confidence = words.text(f"report.confidence.{citation.confidence}")
    read = words.text("report.read", date=citation.read) if citation.read else ""
    return f"{name} ({', '.join(part for part in (confidence, read) if part)})"


def decision(disposition: Disposition, words: Catalogue) -> str:
    """Who accepted a fail, when and why."""
    kind = f"{disposition.disposition}: " if disposition.disposition else ""
    text = words.text("report.decision", name=disposition.name, date=disposition.date)
    expiry = words.text("report.expires", date=disposition.expires) if disposition.expires else ""
    return printable(f"{text}, {kind}{disposition.reason}{f' ({expiry})' if expiry else ''}")
