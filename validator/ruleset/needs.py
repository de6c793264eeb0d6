"""Which facts a rule needs: of its subject, and of the package's other assets."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from validator.expressions import Expression
from validator.formats.binding import slots_of
from validator.model.facts import NAMES
from validator.ruleset.tables import Table
from validator.ruleset.types import Rule

Roles = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Needs:
    """``own`` are facts of the rule's own asset.

    ``joined`` are facts of every asset whose role fits the patterns, of all without patterns.
    """

    own: frozenset[str]
    joined: frozenset[tuple[str, Roles]]


def needs(rule: Rule) -> Needs:
    """The union of what the check, its joins, ``when`` and every expression among the parameters name."""
    found = rule.memo.get("needs")
    if not isinstance(found, Needs):
        found = rule.memo["needs"] = _work_out(rule)
    return found


def _work_out(rule: Rule) -> Needs:
    own = set(rule.check.facts)
    joined: set[tuple[str, Roles]] = {(NAMES[join.fact], join.roles) for join in rule.check.joins}
    if rule.check.subject == "track":
        own.add("container")
    used: list[tuple[Expression, Roles | None]] = [(rule.when, None)] if rule.when else []
    used += _of_params(rule)
    for expression, roles in used:
        if roles is None:
            own |= expression.own_facts
        else:
            joined |= {(fact, roles) for fact in expression.own_facts}
        joined |= {(fact, ()) for fact in expression.other_facts}
    return Needs(frozenset(own), frozenset(joined))


def _of_params(rule: Rule) -> Iterator[tuple[Expression, Roles | None]]:
    roles = rule.params.get("roles", ())
    for slot in slots_of(rule.check.params):
        value = rule.params.get(slot.name)
        yield from _expressions(value, slot.metadata, roles if isinstance(roles, tuple) else ())


def _expressions(
    value: object, metadata: Mapping[str, object], roles: Roles
) -> Iterator[tuple[Expression, Roles | None]]:
    """Every expression in a value, with the roles of the assets it is asked of.

    Those are the nearest ``roles`` beside it; ``None`` for one that is asked of the rule's subject.
    """
    if isinstance(value, Expression):
        yield value, None if metadata.get("scope", "subject") == "subject" else roles
    elif isinstance(value, Table):
        for row in value.rows:
            yield from _expressions(row.value, metadata, roles)
    elif isinstance(value, tuple):
        for element in value:
            yield from _expressions(element, metadata, roles)
    elif isinstance(value, Mapping):
        for element in value.values():
            yield from _expressions(element, metadata, roles)
    elif dataclasses.is_dataclass(value):
        beside = getattr(value, "roles", roles)
        for field in dataclasses.fields(value):
            yield from _expressions(getattr(value, field.name), field.metadata, beside)
