"""From ``with:`` to typed parameters: plain values, and tables that are looked up for each subject."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

from validator.checks.definition import Check
from validator.expressions.errors import nearest
from validator.formats.binding import INVALID, Binder, Slot, slots_of
from validator.formats.yaml_nodes import MappingNode, Node, SequenceNode
from validator.model.reason import Scalar
from validator.model.vocabulary import Role
from validator.ruleset.citing import Sources
from validator.ruleset.entries import RowEntry, TableEntry
from validator.ruleset.tables import Row, Table

_NONE: Mapping[str, object] = {}


def bind_params(
    binder: Binder,
    owner: Node,
    given: Node | None,
    check: Check,
    sources: Sources,
    inherited: Mapping[str, object] = _NONE,
) -> dict[str, object]:
    """The parameters that a rule gives its check; missing and unknown ones are problems at ``owner``.

    What is not given keeps its ``inherited`` value.
    """
    if given is not None and not isinstance(given, MappingNode):
        binder.record(given, check.params)  # says what is wrong with it
        return dict(inherited)
    slots = {slot.key: slot for slot in slots_of(check.params)}
    before = len(binder.problems)
    values = dict(inherited)
    for key, node in given.entries if given else ():
        if key.text in slots:
            values[slots[key.text].name] = _value(binder, node, slots[key.text], sources)
        else:
            told = {"parameter": key.text, "check": check.id, "known": ", ".join(slots) or "-"}
            binder.report(key, "ruleset.parameter-unknown", told, nearest(key.text, slots))
    place = given if given and given.entries else owner
    for slot in slots.values():
        if slot.required and slot.name not in values:
            binder.report(place, "ruleset.parameter-missing", {"parameter": slot.key, "check": check.id})
    if len(binder.problems) == before:
        _try_out(binder, place, check, values)
    return values


def _try_out(binder: Binder, place: Node, check: Check, values: Mapping[str, object]) -> None:
    """Report what the check's own parameter class refuses, in any row."""
    for trial in _trials(values):
        if binder.construct(place, check.params, trial) is INVALID:
            return


def _trials(values: Mapping[str, object]) -> Iterator[dict[str, object]]:
    """Parameters as subjects will see them: enough of them that every row is tried once."""
    tables = {name: value for name, value in values.items() if isinstance(value, Table)}
    longest = max((len(table.rows) for table in tables.values()), default=1)
    for place in range(longest):
        yield dict(values) | {
            name: table.rows[min(place, len(table.rows) - 1)].value for name, table in tables.items()
        }


def is_table(node: Node) -> bool:
    """True for a mapping with ``rows``: a parameter written as a table."""
    return isinstance(node, MappingNode) and isinstance(node.get("rows"), SequenceNode)


def _value(binder: Binder, node: Node, slot: Slot, sources: Sources) -> object:
    if not is_table(node):
        return binder.bind(node, slot.type, slot.metadata)
    entry = binder.record(node, TableEntry)
    if not isinstance(entry, TableEntry):
        return INVALID
    assert isinstance(entry.rows, SequenceNode)
    rows = [row for item in entry.rows.items for row in _rows(binder, item, slot, entry.by, sources)]
    table = Table(tuple(rows))
    for one, other in table.ambiguities():
        lines: dict[str, Scalar] = {"line": one.line, "other": other.line, "parameter": slot.key}
        binder.report(node, "ruleset.rows-ambiguous", lines)
        return INVALID
    return table if rows else INVALID


def _rows(binder: Binder, node: Node, slot: Slot, by: tuple[str, ...], sources: Sources) -> Iterator[Row]:
    """A row, or one for each of the languages, classes and roles that it lists."""
    entry = binder.record(node, RowEntry)
    if not isinstance(entry, RowEntry):
        return
    for key in ("language", "programme", "role"):
        if getattr(entry, key) and key not in by:
            binder.report(node, "ruleset.row-key", {"key": key, "by": ", ".join(by)})
    if entry.is_else and entry.language:
        binder.report(node, "ruleset.row-else")
    for tag in entry.language:
        if "*" in tag:
            binder.report(node, "ruleset.row-wildcard", {"language": tag})
    check_roles(binder, node, entry.role)
    value = binder.bind(entry.value, slot.type, slot.metadata)
    if value is INVALID:
        return
    citations = sources.cite(binder, entry.cite)
    for language, programme, role in product(
        entry.language or (None,), entry.programme or (None,), entry.role or (None,)
    ):
        yield Row(value, language, programme, role, citations, entry.is_else, node.line)


def check_roles(binder: Binder, node: Node, patterns: tuple[str, ...]) -> None:
    """Report every role pattern that fits no role."""
    for pattern in patterns:
        if not any(role.matches((pattern,)) for role in Role):
            known = [role.value for role in Role]
            told = {"word": pattern, "known": ", ".join(known)}
            binder.report(node, "yaml.unknown-word", told, nearest(pattern, known))
