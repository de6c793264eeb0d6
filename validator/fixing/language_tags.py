"""Language tags: hyphens for underscores, and ``ko`` for a ``kr`` that stands for Korean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.fixing.asked import Asked, Problem
from validator.fixing.cue_text import spans
from validator.fixing.document import Document
from validator.fixing.edits import Edit
from validator.fixing.listed_tags import Place, in_delivery
from validator.fixing.xml_tokens import attributes, tokens
from validator.formats.language_tag import recommended_case, verdict
from validator.formats.language_tag.syntax import read
from validator.packages.delivery import NAME

_CODES = ("language.tag.underscore", "language.tag.kr-for-ko")
_FIELDS = ("xml:lang", "lang")
_XML_SPACE = " \t\r\n"
_VTT_LANGUAGE = re.compile(r"<lang(?:\.[^\s<>]*)?[ \t]+([^<>\s]+)[ \t]*>")


def edits(document: Document, asked: Asked) -> list[Edit]:
    """Every tag whose meaning is beyond doubt and whose writing is wrong.

    ``kr`` (Kanuri) is taken for Korean only where the text that it speaks of is written in Hangul.
    """
    changes = []
    for place in _places(document):
        tag = document.text[place.start : place.end]
        is_korean = place.file in asked.hangul if place.file else bool(asked.hangul)
        better = corrected(tag, is_korean=is_korean)
        if better is not None:
            changes.append(Edit(place.start, place.end, better))
    return changes


def answers(problem: Problem) -> bool:
    """True for a finding about a tag that stands in the file itself, not in its name."""
    return problem.code in _CODES and (problem.field in _FIELDS or problem.asset == NAME)


def corrected(tag: str, *, is_korean: bool) -> str | None:
    """The tag as it is meant: ``pt_BR`` is ``pt-BR``, ``kr`` is ``ko`` on Korean text.

    ``None`` where nothing is wrong with it, and where the outcome would be no valid tag.
    """
    if "_" not in tag and not tag.lower().startswith("kr"):
        return None
    meant = tag.replace("_", "-")
    parts = read(meant)
    if parts is not None and parts.language == "kr" and is_korean:
        meant = "-".join(["ko", *meant.split("-")[1:]])
    if meant == tag or verdict(meant) != "valid":
        return None
    return recommended_case(meant) if "_" in tag else meant


def _places(document: Document) -> Iterator[Place]:
    """Every tag that the document states; one without a ``file`` is about the document itself."""
    text = document.text
    if document.format == "delivery":
        yield from in_delivery(document)
    elif document.format == "ttml":
        for token in tokens(text):
            for name, start, end in attributes(text, token) if token.kind in ("start", "empty") else ():
                value = text[start:end]
                if name == "xml:lang":
                    before = len(value) - len(value.lstrip(_XML_SPACE))
                    yield Place(start + before, start + len(value.rstrip(_XML_SPACE)))
    elif document.format == "webvtt":
        for start, end in spans(document):
            yield from (Place(*match.span(1)) for match in _VTT_LANGUAGE.finditer(text, start, end))
