"""Where a requirement comes from, as fields: document, clause, address, date, and how well it is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from validator.explain.page import Fields
from validator.messages import Catalogue
from validator.model.findings import Citation
from validator.ruleset.types import Source


def reference(citation: Citation) -> str:
    """Document and clause."""
    return ", ".join(part for part in (citation.title or citation.source, citation.clause) if part)


def references(citations: Iterable[Citation]) -> str:
    """Several of them, each once."""
    return "; ".join(dict.fromkeys(reference(one) for one in citations))


def citation_fields(
    citations: Iterable[Citation], sources: Mapping[str, Source], words: Catalogue
) -> tuple[Fields, ...]:
    """Every citation with all that is known of its source."""
    return tuple(
        Fields.of(
            (words.text("explain.label.document"), one.title or one.source),
            (words.text("explain.label.clause"), one.clause),
            (words.text("explain.label.address"), one.url),
            (words.text("explain.label.read"), one.read),
            (words.text("explain.label.confidence"), confidence(one, words)),
            (words.text("explain.label.coverage"), coverage(sources.get(one.source), words)),
        )
        for one in dict.fromkeys(citations)
    )


def confidence(citation: Citation | Source, words: Catalogue) -> str:
    """How well a source is known, and what follows from it for a rule."""
    known = words.text(f"report.confidence.{citation.confidence}")
    meaning = words.text(f"explain.confidence.{citation.confidence}")
    return f"{known}: {meaning}"


def coverage(source: Source | None, words: Catalogue) -> str:
    """That only a part of the document was available; empty where all of it was."""
    partial = source is not None and source.coverage == "partial"
    return words.text("explain.coverage.partial") if partial else ""
