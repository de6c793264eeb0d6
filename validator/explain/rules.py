"""The page of a rule: the clause it rests on, its values row by row, where it applies, and its check."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from validator.explain import parameters
from validator.explain.checks import ABOUT, remedies, sections
from validator.explain.citing import citation_fields, references
from validator.explain.documentation import documentation
from validator.explain.page import Block, Fields, Page, Paragraph, Section, Table
from validator.messages import Catalogue
from validator.model.findings import Citation
from validator.model.vocabulary import Severity
from validator.ruleset.types import Row, Rule, Ruleset, Source, cap
from validator.ruleset.types import Table as Rows


def rule_page(rule: Rule, ruleset: Ruleset, rulesets: Sequence[Ruleset], lang: str) -> Page:
    """Everything about one rule as ``ruleset`` has it; ``rulesets`` are searched for others that hold it."""
    words = Catalogue(lang)
    doc = documentation(rule.check, lang)
    blocks: list[Block] = [
        *([Paragraph(rule.note)] if rule.note else ()),
        rule_fields(rule, ruleset, words),
        *sections(doc, ABOUT, lang),
        *values(rule, words),
        *sections(doc, ("parameters",), lang),
        source(rule, ruleset.sources, words),
        *sections(doc, ("example",), lang),
        remedies(rule.check, words),
        *_elsewhere(rule, ruleset, rulesets, words),
        *sections(doc, ("references",), lang),
    ]
    return Page(rule.id, doc.title, tuple(blocks))


def rule_fields(rule: Rule, ruleset: Ruleset | None, words: Catalogue) -> Fields:
    """A rule in short: its check, how much it weighs, and what it applies to."""
    named = f"``{ruleset.id}`` {ruleset.version}: {ruleset.title}" if ruleset else ""
    return Fields.of(
        (words.text("explain.label.ruleset"), named),
        (words.text("explain.label.check"), f"``{rule.check.id}``"),
        (words.text("explain.label.severity"), _severity(rule, words)),
        (words.text("explain.label.applies"), _applies(rule, words)),
        (words.text("explain.label.when"), f"``{rule.when.source.strip()}``" if rule.when else ""),
        *((words.text("explain.label.term", vocabulary=name), term) for name, term in rule.qc.items()),
    )


def _severity(rule: Rule, words: Catalogue) -> str:
    parts = [severity(rule.severity, words)]
    allowed = cap(list(rests_on(rule)))
    if allowed is not None and allowed.rank > rule.severity.rank:
        parts.append(words.text("explain.capped", severity=severity(allowed, words)))
    if rule.severity is Severity.ERROR and not rule.overridable:
        parts.append(words.text("explain.not-overridable"))
    return "; ".join(parts)


def severity(found: Severity, words: Catalogue) -> str:
    """A severity within a sentence."""
    return words.text(f"report.severity.{found}").lower()


def rests_on(rule: Rule) -> Iterator[tuple[Citation, ...]]:
    """The citations of the rule itself, then those of each row of its tables."""
    yield rule.citations
    for value in rule.params.values():
        if isinstance(value, Rows):
            yield from (row.citations for row in value.rows)


def _applies(rule: Rule, words: Catalogue) -> str:
    selector = rule.selector
    narrowed = {
        "roles": selector.roles,
        "languages": selector.languages,
        "media": selector.media,
        "kinds": selector.kinds,
        "services": selector.services,
    }
    parts = [words.text(f"explain.subject.{selector.subject}")]
    parts += [
        words.text(f"explain.selector.{name}", values=", ".join(f"``{one}``" for one in chosen))
        for name, chosen in narrowed.items()
        if chosen
    ]
    return "; ".join(parts)


def values(rule: Rule, words: Catalogue) -> Iterator[Section]:
    """What the rule gives its check: every value, of tables every row with whom it is for.

    The source stands beside a value only where it is not the rule's own. Columns that would say
    the same of every row (everyone, the rule's source) are left out.
    """
    rows = [row for name, value in rule.params.items() for row in _value_rows(name, value, rule, words)]
    if rows:
        plain = ("", "", words.text("explain.everyone"), "")
        kept = [place for place in range(4) if any(row[place] != plain[place] for row in rows)]
        head = [words.text(f"explain.label.{name}") for name in ("parameter", "value", "for", "source")]
        table = Table(
            tuple(head[place] for place in kept),
            tuple(tuple(row[place] for place in kept) for row in rows),
        )
        yield Section(words.text("explain.heading.values"), (table,))


def _value_rows(name: str, value: object, rule: Rule, words: Catalogue) -> Iterator[tuple[str, ...]]:
    everyone = words.text("explain.everyone")
    if not isinstance(value, Rows):
        if value not in (None, ()):
            yield f"``{name}``", parameters.literal(value, words), everyone, ""
        return
    own = references(rule.citations)
    for row in value.rows:
        cited = references(row.citations)
        further = "" if cited == own else cited
        yield f"``{name}``", parameters.literal(row.value, words), _meant(row, words), further


def _meant(row: Row, words: Catalogue) -> str:
    """The subjects that a row of a table is for."""
    others = [words.text("explain.other-languages")] if row.is_else else []
    parts = [f"``{row.language}``"] if row.language else others
    parts += [words.text(f"explain.programme.{row.programme}")] if row.programme else []
    parts += [f"``{row.role}``"] if row.role else []
    return ", ".join(parts) or words.text("explain.everyone")


def source(rule: Rule, sources: Mapping[str, Source], words: Catalogue) -> Section:
    """Every clause that the rule or one of its values rests on."""
    cited = [citation for group in rests_on(rule) for citation in group]
    fields = citation_fields(cited, sources, words)
    return Section(words.text("explain.heading.source"), fields)


def _elsewhere(
    rule: Rule, ruleset: Ruleset, rulesets: Sequence[Ruleset], words: Catalogue
) -> Iterator[Section]:
    """The other rulesets that hold this rule, unchanged or changed."""
    others = [one for one in rulesets if one.id != ruleset.id]
    same = [f"``{one.id}``" for one in others if any(held == rule for held in one.rules)]
    changed = [f"``{one.id}``" for one in others for held in one.rules if held.id == rule.id and held != rule]
    told = [words.text("explain.held-by", rulesets=", ".join(same))] if same else []
    told += [words.text("explain.changed-by", rulesets=", ".join(changed))] if changed else []
    if told:
        yield Section(words.text("explain.heading.elsewhere"), tuple(Paragraph(one) for one in told))
