"""Write the schemas of the documents that people write, for editors to check and complete them by."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tools.type_schema import DRAFT, Schema, record, schema_of, summary
from validator import checks
from validator.checks.definition import Check
from validator.formats.binding import Slot, slots_of
from validator.packages.delivery import Delivery
from validator.ruleset.entries import RowEntry, RuleEntry, RulesetEntry, TableEntry

FOLDER = Path(__file__).parents[1] / "schemas"


def ruleset_schema() -> Schema:
    """A ruleset file; the parameters of each rule are those of its check."""
    rule = record(
        RuleEntry, {"check": _check_names(), "when": {"type": "string"}, "with": {"type": "object"}}
    )
    defining: Schema = {
        "if": {"required": ["check"]},
        "then": {"required": ["id", "check", "severity"]},
        "else": {"required": ["id", "reason"]},
    }
    rule["allOf"] = [defining, *(_parameters(check) for check in _checks())]
    whole = record(RulesetEntry, {"rules": {"type": "array", "items": {"$ref": "#/$defs/rule"}}})
    values = {
        _name(check, slot): schema_of(slot.type, slot.metadata)
        for check in _checks()
        for slot in slots_of(check.params)
    }
    table = record(TableEntry, {"rows": {"type": "array", "items": record(RowEntry)}})
    return {
        "$schema": DRAFT,
        "$id": "urn:deliverable-validator:schema:ruleset:1",
        "title": "Ruleset",
        **whole,
        "required": ["ruleset", "title", "version"],
        "$defs": {"rule": rule, "table": table, **values},
    }


def delivery_schema() -> Schema:
    """``delivery.yaml``."""
    return {
        "$schema": DRAFT,
        "$id": "urn:deliverable-validator:schema:delivery:1",
        "title": "Delivery",
        **record(Delivery),
    }


SCHEMAS: dict[str, Callable[[], Schema]] = {
    "ruleset.schema.json": ruleset_schema,
    "delivery.schema.json": delivery_schema,
}


def _checks() -> list[Check]:
    """Our own checks: what a plugin adds is not part of the published schema."""
    found = [checks.load(identifier) for identifier in checks.identifiers()]
    return [check for check in found if check.judge.__module__.startswith("validator.")]


def _check_names() -> Schema:
    return {
        "description": "The check that the rule asks.",
        "anyOf": [
            {"enum": [check.id for check in _checks()]},
            {"description": "A plugin's check.", "type": "string", "pattern": "^[a-z0-9-]+/[a-z0-9-]+$"},
        ],
    }


def _parameters(check: Check) -> Schema:
    """What ``with`` takes for one check; every parameter may be a table."""
    slots = slots_of(check.params)
    required = [slot.key for slot in slots if slot.required]
    given: Schema = {
        "description": summary(check.doc),
        "properties": {slot.key: _or_table(_name(check, slot)) for slot in slots},
        "additionalProperties": False,
        "required": required,
    }
    then: Schema = {"properties": {"with": given}}
    if required:
        then["required"] = ["with"]
    return {"if": {"properties": {"check": {"const": check.id}}, "required": ["check"]}, "then": then}


def _name(check: Check, slot: Slot) -> str:
    return f"{check.id.replace('/', '.')}.{slot.key}"


def _or_table(name: str) -> Schema:
    value: Schema = {"$ref": f"#/$defs/{name}"}
    rows: Schema = {"properties": {"rows": {"items": {"properties": {"value": value}}}}}
    return {"anyOf": [value, {"$ref": "#/$defs/table", **rows}]}


def text(name: str) -> str:
    """The content of one schema file."""
    return json.dumps(SCHEMAS[name](), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write every file."""
    for name in SCHEMAS:
        (FOLDER / name).write_text(text(name), encoding="utf-8")


if __name__ == "__main__":
    main()
