"""The digest of a resolved ruleset: equal content, equal digest, however the YAML is written."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Mapping
from enum import Enum
from fractions import Fraction

from validator.expressions import Expression
from validator.formats.binding import slots_of
from validator.model.quantity import Quantity
from validator.ruleset.types import Rule, Ruleset


def digest(ruleset: Ruleset) -> str:
    """SHA-256, in hex, over every rule with its check's defaults, clauses, changes and scoring.

    The order of rules and keys does not count; ids, values and citations do.
    """
    content = {
        "ruleset": ruleset.id,
        "version": ruleset.version,
        "title": ruleset.title,
        "rules": {rule.id: _rule(rule) for rule in ruleset.rules},
        "manual": sorted((canonical(clause) for clause in ruleset.manual), key=str),
        "not_covered": sorted((canonical(clause) for clause in ruleset.not_covered), key=str),
        "changes": sorted((canonical(change) for change in ruleset.changes), key=str),
        **({"scoring": canonical(ruleset.scoring)} if ruleset.scoring else {}),
    }
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _rule(rule: Rule) -> dict[str, object]:
    defaults = {
        slot.name: slot.default for slot in slots_of(rule.check.params) if slot.name not in rule.params
    }
    return {
        "check": rule.check.id,
        "for": canonical(rule.selector),
        "when": canonical(rule.when),
        "with": {name: canonical(value) for name, value in {**defaults, **rule.params}.items()},
        "severity": rule.severity.value,
        "overridable": rule.overridable,
        "citations": canonical(rule.citations),
        "qc": canonical(rule.qc),
        "group": rule.group,
        "weight": rule.weight,
    }


def canonical(value: object) -> object:
    """A parameter as JSON: exact numbers and quantities as text, records as objects."""
    if isinstance(value, Enum):
        return value.value
    if value is None or isinstance(value, str | bool | int):
        return value
    if isinstance(value, Fraction | Quantity):
        return str(value)
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, Expression):
        return value.source.strip()
    if isinstance(value, tuple):
        return [canonical(element) for element in value]
    if isinstance(value, Mapping):
        return {str(key): canonical(element) for key, element in value.items()}
    assert dataclasses.is_dataclass(value), value
    compared = [field.name for field in dataclasses.fields(value) if field.compare]
    return {name: canonical(getattr(value, name)) for name in compared}
