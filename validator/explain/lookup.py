"""From what a user names (a rule, a check, a code, a ruleset, a clause) to the page that explains it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from validator import checks
from validator.explain.checks import check_page
from validator.explain.clauses import clause_page
from validator.explain.codes import code_page, finders, may_be_reason
from validator.explain.page import Page
from validator.explain.rules import rule_page
from validator.explain.rulesets import ruleset_page
from validator.expressions.errors import nearest
from validator.messages import Catalogue
from validator.model.errors import RunError
from validator.ruleset.types import Clause, Rule, Ruleset


def explain(identifier: str, rulesets: Sequence[Ruleset], lang: str = "en") -> Page:
    """The page of what ``identifier`` names; rules are looked for in ``rulesets``, in their order.

    Raises :class:`RunError`, which says what was probably meant, when nothing has that name.
    """
    page = (
        _rule(identifier, rulesets, lang)
        or _check(identifier, rulesets, lang)
        or _ruleset(identifier, rulesets, lang)
        or _clause(identifier, rulesets, lang)
        or _code(identifier, rulesets, lang)
    )
    if page is None:
        words = Catalogue(lang)
        hint = nearest(identifier, candidates(rulesets))
        meant = f" {words.text('yaml.did-you-mean', hint=hint)}" if hint else ""
        raise RunError(f"{words.text('explain.unknown', name=identifier)}{meant}")
    return page


def candidates(rulesets: Sequence[Ruleset]) -> Iterator[str]:
    """Every name that can be asked for, but for the codes of mere reasons."""
    yield from checks.identifiers()
    for ruleset in rulesets:
        yield ruleset.id
        yield from (rule.id for rule in ruleset.rules)
        yield from (clause.id for clause in _clauses(ruleset))
    yield from finders()


def parents_of(ruleset: Ruleset, rulesets: Sequence[Ruleset]) -> list[Ruleset]:
    """Those of the rulesets that it extends."""
    return [one for one in rulesets if f"{one.id}@{one.version}" in ruleset.extends]


def _rule(identifier: str, rulesets: Sequence[Ruleset], lang: str) -> Page | None:
    holding = [(rule, one) for one in rulesets for rule in one.rules if rule.id == identifier]
    if not holding:
        return None

    def is_inherited(held: tuple[Rule, Ruleset]) -> bool:
        return held[1].id != identifier.partition("/")[0]

    rule, ruleset = min(holding, key=is_inherited)
    return rule_page(rule, ruleset, rulesets, lang)


def _check(identifier: str, rulesets: Sequence[Ruleset], lang: str) -> Page | None:
    try:
        return check_page(checks.load(identifier), rulesets, lang)
    except LookupError:
        return None


def _ruleset(identifier: str, rulesets: Sequence[Ruleset], lang: str) -> Page | None:
    named = (one for one in rulesets if identifier in (one.id, f"{one.id}@{one.version}"))
    found = next(named, None)
    return ruleset_page(found, parents_of(found, rulesets), lang) if found else None


def _clause(identifier: str, rulesets: Sequence[Ruleset], lang: str) -> Page | None:
    found = ((one, clause) for one in rulesets for clause in _clauses(one) if clause.id == identifier)
    for ruleset, clause in found:
        return clause_page(clause, ruleset, lang)
    return None


def _clauses(ruleset: Ruleset) -> tuple[Clause, ...]:
    """The clauses that have a name; most that are not covered have none."""
    return tuple(clause for clause in (*ruleset.manual, *ruleset.not_covered) if clause.id)


def _code(identifier: str, rulesets: Sequence[Ruleset], lang: str) -> Page | None:
    giving = finders().get(identifier, ())
    if giving or (may_be_reason(identifier) and Catalogue(lang).message(identifier) != identifier):
        return code_page(identifier, giving, rulesets, lang)
    return None
