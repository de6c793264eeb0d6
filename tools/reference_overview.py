"""The two pages of the reference that look over everything: the index, and every code there is."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from pathlib import Path

import validator
from validator import checks
from validator.checks.definition import Check
from validator.explain.codes import in_short, may_be_reason
from validator.explain.documentation import documentation
from validator.explain.lookup import parents_of
from validator.explain.page import Page, Paragraph, Section, Table
from validator.explain.rulesets import group_title
from validator.messages import Catalogue
from validator.ruleset.types import Ruleset

# What makes a reason of a code: always the first argument.
_MAKERS = frozenset({"because", "Reason", "not_applicable"})


def index_page(names: Sequence[str], rulesets: Sequence[Ruleset], words: Catalogue) -> Page:
    """What there is: rulesets with the numbers of their coverage, checks with their titles."""
    blocks = (
        _section("rulesets", (_coverage(rulesets, words),), words),
        _section("checks", tuple(_areas_of_checks(names, words)), words),
        _section("codes", (), words),
    )
    return Page(words.text("explain.heading.reference"), words.text("explain.reference.intro"), blocks)


def _section(name: str, blocks: tuple[Section | Table, ...], words: Catalogue) -> Section:
    """A heading that is a link to the codes where nothing follows it."""
    heading = words.text(f"explain.heading.{'all-codes' if name == 'codes' else name}")
    link = () if blocks else (Paragraph("``codes``"),)
    return Section(heading, (Paragraph(words.text(f"explain.reference.{name}")), *blocks, *link))


def _coverage(rulesets: Sequence[Ruleset], words: Catalogue) -> Table:
    head = ("ruleset", "own-rules", "inherited-rules", "manual", "not-covered")
    rows = tuple(_counts(ruleset, rulesets) for ruleset in rulesets)
    return Table(tuple(words.text(f"explain.label.{name}") for name in head), rows)


def _counts(ruleset: Ruleset, rulesets: Sequence[Ruleset]) -> tuple[str, ...]:
    known = {rule.id: rule for parent in parents_of(ruleset, rulesets) for rule in parent.rules}
    inherited = sum(known.get(rule.id) == rule for rule in ruleset.rules)
    numbers = (len(ruleset.rules) - inherited, inherited, len(ruleset.manual), len(ruleset.not_covered))
    return f"``{ruleset.id}``", *map(str, numbers)


def _areas_of_checks(names: Sequence[str], words: Catalogue) -> Iterator[Section]:
    head = (words.text("explain.label.check"), words.text("explain.label.what"))
    for area, members in groupby(names, key=lambda name: name.partition("/")[0]):
        titles = ((f"``{name}``", documentation(checks.load(name), words.lang).title) for name in members)
        yield Section(group_title(area, words), (Table(head, tuple(titles)),))


def codes_page(giving: Mapping[str, Sequence[Check]], codes: Sequence[str], words: Catalogue) -> Page:
    """Every code under the area it begins with: those that ``giving`` names the checks of, then reasons."""
    findings = _areas_of_codes([code for code in codes if code in giving], giving, words)
    reasons = _areas_of_codes([code for code in codes if code not in giving], giving, words)
    told = Paragraph(words.text("explain.reference.reasons"))
    return Page(
        words.text("explain.heading.all-codes"),
        words.text("explain.reference.codes"),
        (*findings, Section(words.text("explain.heading.reasons"), (told, *reasons))),
    )


def _areas_of_codes(
    codes: Sequence[str], giving: Mapping[str, Sequence[Check]], words: Catalogue
) -> Iterator[Section]:
    for area, members in groupby(codes, key=lambda code: code.partition(".")[0]):
        shown = [Section(f"``{code}``", (in_short(code, giving.get(code, ()), words),)) for code in members]
        yield Section(area, tuple(shown))


def reasons() -> set[str]:
    """The codes that the program's source names where it makes a reason for a report."""
    trees = (ast.parse(path.read_text("utf-8")) for path in Path(validator.__file__).parent.rglob("*.py"))
    return {code for tree in trees for code in _made_in(tree) if may_be_reason(code)}


def _made_in(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            maker = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            code = node.args[0].value
            if maker in _MAKERS and isinstance(code, str):
                yield code
