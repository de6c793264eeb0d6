"""From one entry of a ruleset file to one typed rule."""

from __future__ import annotations

import re
from typing import cast

from validator import checks
from validator.checks.definition import Check
from validator.expressions import Expression
from validator.expressions.errors import nearest
from validator.formats.binding import INVALID, Binder
from validator.model.vocabulary import Severity
from validator.ruleset.citing import Sources
from validator.ruleset.entries import RuleEntry, SelectorEntry
from validator.ruleset.parameters import bind_params, check_roles
from validator.ruleset.tables import Table
from validator.ruleset.types import Rule, Selector

_CHECK_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")


def make_rule(binder: Binder, entry: RuleEntry, sources: Sources) -> Rule | None:
    """The rule that an entry with a ``check`` describes; ``None``, and problems, if there is none."""
    before = len(binder.problems)
    check = _check(binder, entry)
    if check is None:
        return None
    selector = _selector(entry.selector, check)
    check_roles(binder, entry.selector.node.get("role") or entry.node, selector.roles)
    if selector.services and check.subject != "track":
        binder.report(entry.selector.node.get("service") or entry.node, "ruleset.service-not-track")
    binder.scope = check.subject
    when = None
    if entry.when is not None:
        when = binder.bind(entry.when, Expression, {"expect": bool})
    params = bind_params(binder, entry.node, entry.params, check, sources)
    citations = sources.cite(binder, entry.cite)
    if entry.severity is None and not _reported(binder, entry, "severity"):
        binder.report(entry.node, "yaml.missing-key", {"key": "severity"})
    if not entry.cite and not _rows_cited(params):
        binder.report(entry.node, "ruleset.uncited", {"rule": entry.id})
    if len(binder.problems) > before or when is INVALID:
        return None
    return Rule(
        id=entry.id,
        check=check,
        selector=selector,
        when=cast("Expression | None", when),
        params=params,
        severity=cast("Severity", entry.severity),
        citations=citations,
        overridable=entry.overridable is not False,
        qc=entry.qc,
        group=entry.group or check.id.partition("/")[0],
        weight=entry.weight,
        note=entry.note,
        file=binder.file,
        line=entry.node.line,
    )


def _reported(binder: Binder, entry: RuleEntry, key: str) -> bool:
    """True when the key is there, so that what is wrong with it has been said already."""
    return entry.node.get(key) is not None


def _check(binder: Binder, entry: RuleEntry) -> Check | None:
    assert entry.check is not None
    node = entry.node.get("check") or entry.node
    check = _load(entry.check)
    if check is None:
        hint = nearest(entry.check, checks.identifiers())
        binder.report(node, "ruleset.check-unknown", {"check": entry.check}, hint)
        return None
    subject = entry.selector.subject or check.subject
    if subject not in (check.subject, *check.subjects):
        told = {"check": check.id, "subject": subject, "known": ", ".join(check.subjects or (check.subject,))}
        binder.report(entry.selector.node.get("subject") or node, "ruleset.subject-wrong", told)
        return None
    return check.about(subject)


def _load(identifier: str) -> Check | None:
    if not _CHECK_ID.fullmatch(identifier):
        return None
    try:
        return checks.load(identifier)
    except LookupError:
        return None


def _selector(entry: SelectorEntry, check: Check) -> Selector:
    return Selector(check.subject, entry.role, entry.language, entry.media, entry.kind, entry.service)


def _rows_cited(params: dict[str, object]) -> bool:
    rows = [row for value in params.values() if isinstance(value, Table) for row in value.rows]
    return bool(rows) and all(row.citations for row in rows)
