"""The page of a clause that only a person can judge."""

from __future__ import annotations

from validator.explain.citing import citation_fields
from validator.explain.page import Fields, Page, Paragraph, Section
from validator.messages import Catalogue
from validator.ruleset.types import Clause, Ruleset


def clause_page(clause: Clause, ruleset: Ruleset, lang: str) -> Page:
    """What has to be judged, why no rule does, and how the answer is recorded."""
    words = Catalogue(lang)
    fields = Fields.of(
        (words.text("explain.label.ruleset"), f"``{ruleset.id}`` {ruleset.version}: {ruleset.title}"),
        (words.text("explain.label.reason"), clause.reason),
    )
    source = Section(
        words.text("explain.heading.source"), citation_fields(clause.citations, ruleset.sources, words)
    )
    told = Paragraph(words.text("explain.manual"))
    return Page(clause.id, clause.clause, (fields, told, *([source] if clause.citations else ())))
