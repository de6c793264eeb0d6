"""The page of a ruleset: what of a specification is checked, what a person judges, what is not covered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from validator.explain.checks import values_in_short
from validator.explain.citing import confidence, coverage, references
from validator.explain.page import Block, Fields, Page, Paragraph, Section, Table
from validator.explain.rules import rests_on, rule_fields, severity, values
from validator.messages import Catalogue
from validator.model.score import said
from validator.ruleset.types import Clause, Rule, Ruleset


def ruleset_page(ruleset: Ruleset, parents: Sequence[Ruleset], lang: str) -> Page:
    """The coverage of one ruleset; ``parents`` are those it extends, whose unchanged rules stand in short."""
    words = Catalogue(lang)
    known = {rule.id: rule for parent in parents for rule in parent.rules}
    own = [rule for rule in ruleset.rules if known.get(rule.id) != rule]
    inherited = [rule for rule in ruleset.rules if known.get(rule.id) == rule]
    blocks: list[Block] = [
        _in_short(ruleset, own, inherited, words),
        *_scoring(ruleset, words),
        *_implemented(own, words),
        *_inherited(inherited, ruleset, words),
        *_changes(ruleset, words),
        *_clauses(ruleset.manual, "manual", words),
        *_clauses(ruleset.not_covered, "not-covered", words),
        *_sources(ruleset, words),
    ]
    return Page(ruleset.id, ruleset.title, tuple(blocks))


def _in_short(ruleset: Ruleset, own: Sequence[Rule], inherited: Sequence[Rule], words: Catalogue) -> Fields:
    return Fields.of(
        (words.text("explain.label.version"), ruleset.version),
        (words.text("explain.label.extends"), ", ".join(f"``{one}``" for one in ruleset.extends)),
        (words.text("explain.label.own-rules"), str(len(own))),
        (words.text("explain.label.inherited-rules"), str(len(inherited)) if ruleset.extends else ""),
        (words.text("explain.label.manual"), str(len(ruleset.manual))),
        (words.text("explain.label.not-covered"), str(len(ruleset.not_covered))),
    )


def _scoring(ruleset: Ruleset, words: Catalogue) -> Iterator[Section]:
    scoring = ruleset.scoring
    if scoring is None:
        return
    head = (words.text("explain.label.group"), words.text("explain.label.weight"))
    groups = tuple((said(one.title, words.lang, key), str(one.weight)) for key, one in scoring.groups.items())
    names = (words.text("explain.label.at-least"), words.text("explain.label.called"))
    grades = tuple((str(one.at_least), said(one.title, words.lang)) for one in scoring.thresholds)
    blocks: list[Block] = [Paragraph(said(scoring.formula, words.lang)), Table(head, groups)]
    blocks += [Table(names, grades)] if grades else []
    yield Section(words.text("explain.heading.scoring"), tuple(blocks))


def _implemented(rules: Sequence[Rule], words: Catalogue) -> Iterator[Section]:
    """The ruleset's own rules with values and sources, under the headings of their groups."""
    if rules:
        ordered = sorted(rules, key=lambda rule: rule.group)
        groups = [
            Section(group_title(group, words), tuple(_rule(rule, words) for rule in members))
            for group, members in groupby(ordered, key=lambda rule: rule.group)
        ]
        yield Section(words.text("explain.heading.implemented"), tuple(groups))


def group_title(group: str, words: Catalogue) -> str:
    """The heading of a group of rules or checks; a name that only its ruleset knows stands as it is."""
    key = f"explain.group.{group or 'other'}"
    title = words.text(key)
    return group if title == key else title


def _rule(rule: Rule, words: Catalogue) -> Section:
    fields = rule_fields(rule, None, words)
    more = (
        (words.text("explain.label.note"), rule.note),
        (words.text("explain.label.source"), references(rule.citations)),
    )
    tables = tuple(block for section in values(rule, words) for block in section.blocks)
    return Section(f"``{rule.id}``", (Fields.of(*fields.items, *more), *tables))


def _inherited(rules: Sequence[Rule], ruleset: Ruleset, words: Catalogue) -> Iterator[Section]:
    if rules:
        head = tuple(words.text(f"explain.label.{name}") for name in ("rule", "check", "values", "severity"))
        rows = tuple(
            (
                f"``{rule.id}``",
                f"``{rule.check.id}``",
                values_in_short(rule, words),
                severity(rule.severity, words),
            )
            for rule in rules
        )
        named = ", ".join(f"``{one.partition('@')[0]}``" for one in ruleset.extends)
        yield Section(words.text("explain.heading.inherited", rulesets=named), (Table(head, rows),))


def _changes(ruleset: Ruleset, words: Catalogue) -> Iterator[Section]:
    if ruleset.changes:
        head = tuple(words.text(f"explain.label.{name}") for name in ("rule", "change", "reason"))
        rows = tuple((f"``{one.rule}``", one.action, one.reason) for one in ruleset.changes)
        yield Section(words.text("explain.heading.changes"), (Table(head, rows),))


def _clauses(clauses: Sequence[Clause], kind: str, words: Catalogue) -> Iterator[Section]:
    """Clauses that no rule checks, with the reason."""
    if clauses:
        head = tuple(words.text(f"explain.label.{name}") for name in ("clause", "reason", "source"))
        rows = tuple(
            (
                " ".join(part for part in (f"``{one.id}``" if one.id else "", one.clause) if part),
                one.reason,
                references(one.citations),
            )
            for one in clauses
        )
        told = Paragraph(words.text(f"explain.{kind}"))
        yield Section(words.text(f"explain.heading.{kind}"), (told, Table(head, rows)))


def _sources(ruleset: Ruleset, words: Catalogue) -> Iterator[Section]:
    cited = {one.source for rule in ruleset.rules for group in rests_on(rule) for one in group}
    cited |= {one.source for clause in (*ruleset.manual, *ruleset.not_covered) for one in clause.citations}
    used = [source for name, source in ruleset.sources.items() if name in cited]
    fields = tuple(
        Fields.of(
            (words.text("explain.label.document"), one.title),
            (words.text("explain.label.address"), one.url),
            (words.text("explain.label.read"), one.read),
            (words.text("explain.label.confidence"), confidence(one, words)),
            (words.text("explain.label.coverage"), coverage(one, words)),
        )
        for one in used
    )
    if fields:
        yield Section(words.text("explain.heading.sources"), fields)
