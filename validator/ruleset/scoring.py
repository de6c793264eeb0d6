"""The scoring of a ruleset: read from its own section, or taken over from what it extends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from validator.expressions.errors import nearest
from validator.formats.binding import Binder
from validator.formats.yaml_nodes import MappingNode, Node
from validator.model.score import Scoring
from validator.ruleset.citing import Sources
from validator.ruleset.entries import ScoringEntry
from validator.ruleset.types import Rule, Ruleset


def make_scoring(
    binder: Binder, entry: ScoringEntry, sources: Sources, rules: Iterable[Rule]
) -> Scoring | None:
    """The scoring that a section describes; ``None``, and problems, where it can't count."""
    before = len(binder.problems)
    citations = sources.cite(binder, entry.cite)
    # A rule with a mistake of its own is missing here, and its group with it.
    _check_groups(binder, entry, {rule.group for rule in rules} if not before else None)
    if entry.out_of <= 0:
        _refuse_number(binder, _at(entry.node, "out_of"), "out_of", entry.out_of)
    for key, words in (("formula", entry.formula), *_titles(entry)):
        if not any(words.values()):
            binder.report(_at(entry.node, key.partition(".")[0]), "ruleset.scoring-words", {"key": key})
    if len(binder.problems) > before:
        return None
    return Scoring(
        out_of=entry.out_of,
        formula=entry.formula,
        groups=entry.groups,
        levels=entry.levels,
        thresholds=tuple(sorted(entry.thresholds, key=lambda one: one.at_least.base, reverse=True)),
        visibility=entry.visibility,
        citations=citations,
    )


def inherited_scoring(binder: Binder, root: MappingNode, parents: Sequence[Ruleset]) -> Scoring | None:
    """The parents' scoring; parents that differ are a problem unless the ruleset has a section of its own."""
    scored = [parent for parent in parents if parent.scoring is not None]
    differing = next((one for one in scored if one.scoring != scored[0].scoring), None)
    if differing is not None and root.get("scoring") is None:
        told = {"one": scored[0].id, "other": differing.id}
        binder.report(root.get("extends") or root, "ruleset.scoring-disputed", told)
    return scored[0].scoring if scored else None


def _check_groups(binder: Binder, entry: ScoringEntry, known: set[str] | None) -> None:
    section = _at(entry.node, "groups")
    for name, group in entry.groups.items():
        place = _at(section, name)
        if known is not None and name not in known:
            told = {"group": name, "known": ", ".join(sorted(known))}
            binder.report(place, "ruleset.scoring-group-unknown", told, nearest(name, known))
        if group.weight < 0:
            _refuse_number(binder, place, f"groups.{name}.weight", group.weight)
    if not any(group.weight > 0 for group in entry.groups.values()):
        binder.report(section, "ruleset.scoring-no-weight")


def _refuse_number(binder: Binder, place: Node, key: str, value: int) -> None:
    binder.report(place, "ruleset.scoring-number", {"key": key, "value": value})


def _titles(entry: ScoringEntry) -> list[tuple[str, dict[str, str]]]:
    groups = [(f"groups.{name}.title", dict(group.title)) for name, group in entry.groups.items()]
    return groups + [("thresholds.title", dict(one.title)) for one in entry.thresholds]


def _at(node: Node, key: str) -> Node:
    """The node under a key, to point at; the mapping itself where it has none."""
    found = node.get(key) if isinstance(node, MappingNode) else None
    return found or node
