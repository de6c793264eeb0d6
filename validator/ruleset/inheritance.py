"""Merge a ruleset with those it extends: by rule id, and never without a reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from validator.expressions.errors import nearest
from validator.formats.binding import Binder
from validator.formats.yaml_nodes import MappingNode
from validator.ruleset.citing import Sources
from validator.ruleset.entries import RuleEntry
from validator.ruleset.parameters import bind_params
from validator.ruleset.rules import make_rule
from validator.ruleset.types import Change, Rule, Ruleset

# What an entry without a check may say of an inherited rule; anything else is another rule.
_CHANGEABLE = ("id", "severity", "with", "overridable", "weight", "cite", "note", "disable", "reason")


@dataclass(slots=True)
class Merge:
    """The rules of a ruleset in the making, by id, and what it changes of its inheritance.

    ``complete`` is false when a parent could not be loaded: what is inherited is then not known.
    """

    binder: Binder
    sources: Sources
    complete: bool
    rules: dict[str, Rule] = field(default_factory=dict)
    inherited: frozenset[str] = frozenset()
    own: set[str] = field(default_factory=set)
    changes: list[Change] = field(default_factory=list)

    def inherit(self, parents: Sequence[Ruleset]) -> dict[str, tuple[str, str]]:
        """Take over the parents' rules and changes.

        Returns the rules on which two parents disagree, with the parents' ids: the ruleset must
        say itself which it wants.
        """
        disputed: dict[str, tuple[str, str]] = {}
        owners: dict[str, str] = {}
        for parent in parents:
            for rule in parent.rules:
                known = self.rules.get(rule.id)
                if known is not None and known != rule:
                    disputed[rule.id] = (owners[rule.id], parent.id)
                self.rules[rule.id] = rule
                owners[rule.id] = parent.id
            self.changes += [change for change in parent.changes if change not in self.changes]
        self.inherited = frozenset(self.rules)
        return disputed

    def add(self, entry: RuleEntry) -> None:
        """A rule of the file itself: a new one, or a change of an inherited one."""
        is_inherited = entry.id in self.inherited
        if entry.id in self.own:
            self.binder.report(entry.node.get("id") or entry.node, "ruleset.rule-twice", {"rule": entry.id})
            return
        self.own.add(entry.id)
        if is_inherited and not entry.reason:
            self.binder.report(entry.node, "ruleset.change-without-reason", {"rule": entry.id})
        elif entry.check is not None:
            self._define(entry, is_inherited)
        elif is_inherited:
            self._change(entry)
        elif self.complete:
            hint = nearest(entry.id, self.inherited)
            self.binder.report(
                entry.node.get("id") or entry.node, "ruleset.not-inherited", {"rule": entry.id}, hint
            )

    def _define(self, entry: RuleEntry, is_inherited: bool) -> None:
        if entry.disable:
            self.binder.report(entry.node, "ruleset.disabled-and-defined", {"rule": entry.id})
        rule = make_rule(self.binder, entry, self.sources)
        if rule is not None:
            self.rules[entry.id] = rule
            if is_inherited:
                self._record(entry, "replaced")

    def _change(self, entry: RuleEntry) -> None:
        rule = self.rules[entry.id]
        if entry.disable:
            del self.rules[entry.id]
            self._record(entry, "disabled")
            return
        actions = list(self._actions(entry, rule))
        if not actions:
            self.binder.report(entry.node, "ruleset.change-of-nothing", {"rule": entry.id})
            return
        self.binder.scope = rule.check.subject
        given = entry.params
        params = rule.params
        if given is not None:
            params = bind_params(self.binder, entry.node, given, rule.check, self.sources, rule.params)
        self.rules[entry.id] = replace(
            rule,
            severity=entry.severity or rule.severity,
            overridable=rule.overridable if entry.overridable is None else entry.overridable,
            weight=rule.weight if entry.weight is None else entry.weight,
            params=params,
            citations=(*self.sources.cite(self.binder, entry.cite), *rule.citations),
        )
        self._record(entry, ", ".join(actions))

    def _actions(self, entry: RuleEntry, rule: Rule) -> Iterator[str]:
        """What a change of an inherited rule changes; what it cannot change is a problem."""
        for key, _ in entry.node.entries:
            if key.text not in _CHANGEABLE:
                told = {"key": key.text, "rule": entry.id, "known": ", ".join(_CHANGEABLE)}
                self.binder.report(key, "ruleset.not-changeable", told)
        if entry.severity is not None and entry.severity is not rule.severity:
            yield f"severity {rule.severity} → {entry.severity}"
        if isinstance(entry.params, MappingNode):
            yield f"parameters {', '.join(key.text for key, _ in entry.params.entries)}"
        if entry.overridable is not None and entry.overridable is not rule.overridable:
            yield f"overridable {'true' if entry.overridable else 'false'}"
        if entry.weight is not None and entry.weight != rule.weight:
            yield f"weight {entry.weight}"

    def _record(self, entry: RuleEntry, action: str) -> None:
        self.changes.append(Change(entry.id, action, entry.reason))
