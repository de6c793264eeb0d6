"""The page of a check: what it asks, why, with which parameters, by example, and what it can find."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from validator.checks.definition import Check
from validator.explain import parameters
from validator.explain.citing import references
from validator.explain.documentation import HEADINGS, Documentation, documentation
from validator.explain.page import Block, Fields, Page, Paragraph, Section, Table
from validator.formats.codes import LEVELS
from validator.messages import Catalogue
from validator.ruleset.types import Rule, Ruleset

ABOUT = ("what", "why")


def check_page(check: Check, rulesets: Sequence[Ruleset], lang: str) -> Page:
    """Everything about one check; ``rulesets`` are those whose use of it is listed."""
    words = Catalogue(lang)
    doc = documentation(check, lang)
    blocks: list[Block] = [
        Fields.of((words.text("explain.label.subject"), subjects(check, words))),
        *sections(doc, ABOUT, lang),
        _parameters(check, doc, words),
        *sections(doc, ("example",), lang),
        remedies(check, words),
        *users((check,), rulesets, words),
        *sections(doc, ("references",), lang),
    ]
    return Page(check.id, doc.title, tuple(blocks))


def sections(doc: Documentation, keys: Iterable[str], lang: str) -> Iterator[Section]:
    """Some sections of a check's documentation under the headings of the page's language."""
    for key in keys:
        if key in doc.sections:
            yield Section(HEADINGS[lang][key], doc.sections[key])


def subjects(check: Check, words: Catalogue) -> str:
    """What the check can be asked about."""
    kinds = dict.fromkeys((check.subject, *check.subjects))
    return ", ".join(words.text(f"explain.subject.{kind}") for kind in kinds)


def _parameters(check: Check, doc: Documentation, words: Catalogue) -> Section:
    taken = tuple(parameters.rows(check, words))
    head = tuple(words.text(f"explain.label.{name}") for name in ("parameter", "takes", "default"))
    text = doc.sections.get("parameters", ())
    return Section(HEADINGS[words.lang]["parameters"], (*text, *([Table(head, taken)] if taken else ())))


def remedies(check: Check, words: Catalogue) -> Section:
    """Every code of a check with its words; of the faults of whole grammars only where to find them."""
    own = [code for code in check.codes if code not in LEVELS]
    blocks: list[Block] = [Section(f"``{code}``", (code_fields(code, words),)) for code in own]
    if areas := list(dict.fromkeys(code.partition(".")[0] for code in check.codes if code in LEVELS)):
        named = ", ".join(f"``{area}.*``" for area in areas)
        blocks.insert(0, Paragraph(words.text("explain.faults-elsewhere", areas=named)))
    return Section(words.text("explain.heading.codes"), tuple(blocks))


def code_fields(code: str, words: Catalogue) -> Fields:
    """What a code says and what to do; what it fills in stands in braces."""
    return Fields.of(
        (words.text("explain.label.message"), words.message(code)),
        (words.text("explain.label.remedy"), words.remedy(code)),
    )


def users(asked: Iterable[Check], rulesets: Sequence[Ruleset], words: Catalogue) -> Iterator[Section]:
    """The rules that use one of some checks, each once, with their values and the clauses they rest on."""
    ids = {check.id for check in asked}
    used = {rule.id: rule for ruleset in rulesets for rule in ruleset.rules if rule.check.id in ids}
    if used:
        head = tuple(words.text(f"explain.label.{name}") for name in ("rule", "values", "source"))
        rows = tuple(
            (f"``{rule.id}``", values_in_short(rule, words), references(rule.citations))
            for rule in used.values()
        )
        yield Section(words.text("explain.heading.users"), (Table(head, rows),))


def values_in_short(rule: Rule, words: Catalogue) -> str:
    """What a rule gives its check, on one line; of a table only that it is one."""
    from validator.ruleset.types import Table as Rows

    given = (
        words.text("explain.by-table", parameter=name)
        if isinstance(value, Rows)
        else f"``{name}: {parameters.written(value)}``"
        for name, value in rule.params.items()
        if value not in (None, ())
    )
    return ", ".join(given) or words.text("explain.defaults")
