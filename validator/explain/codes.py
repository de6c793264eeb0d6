"""The page of a code: what it says, what to do, how much it weighs, and which checks and rules give it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from validator import checks
from validator.checks.definition import Check
from validator.explain.checks import ABOUT, code_fields, sections, users
from validator.explain.documentation import documentation
from validator.explain.page import Block, Fields, Page, Paragraph
from validator.formats.codes import LEVELS
from validator.messages import Catalogue
from validator.ruleset.types import Ruleset

# The areas of messages that are words of the program itself: no report gives them as a code.
_INTERFACE = frozenset({"explain", "fix", "formats", "html", "init", "plot", "report", "score"})


def may_be_reason(code: str) -> bool:
    """True for what has the form of a code and is of an area that reports take codes from."""
    area, dot, _ = code.partition(".")
    return bool(dot) and area not in _INTERFACE


@cache
def finders() -> Mapping[str, tuple[Check, ...]]:
    """Every code of a finding, and the checks that can give it."""
    found: dict[str, tuple[Check, ...]] = {}
    for identifier in checks.identifiers():
        check = checks.load(identifier)
        for code in check.codes:
            found[code] = (*found.get(code, ()), check)
    return MappingProxyType(found)


def code_page(code: str, giving: Sequence[Check], rulesets: Sequence[Ruleset], lang: str) -> Page:
    """Everything about one code; ``giving`` are the checks that can find it, none for a mere reason."""
    words = Catalogue(lang)
    said, *rest = in_short(code, giving, words).items
    blocks: list[Block] = [Fields(tuple(rest))] if rest else []
    if giving:
        doc = documentation(giving[0], lang)
        blocks += [
            *sections(doc, (*ABOUT, "parameters", "example"), lang),
            *users(giving, rulesets, words),
            *sections(doc, ("references",), lang),
        ]
    else:
        blocks.append(Paragraph(words.text("explain.reason")))
    return Page(code, said[1], tuple(blocks))


def in_short(code: str, giving: Sequence[Check], words: Catalogue) -> Fields:
    """A code's words, its remedy, its weight where a format's standard gives it one, and who finds it."""
    level = LEVELS.get(code, "")
    return Fields.of(
        *code_fields(code, words).items,
        (words.text("explain.label.level"), words.text(f"explain.level.{level}") if level else ""),
        (words.text("explain.label.found-by"), ", ".join(f"``{check.id}``" for check in giving)),
    )
