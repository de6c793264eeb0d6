"""Load rulesets: a reference in, a typed and resolved ruleset out, or everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from validator.expressions.errors import nearest
from validator.formats.binding import Binder
from validator.formats.problem import Problem
from validator.formats.yaml_document import compose
from validator.formats.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode
from validator.ruleset.citing import Sources, own_sources
from validator.ruleset.digest import digest
from validator.ruleset.entries import ClauseEntry, RuleEntry, RulesetEntry
from validator.ruleset.errors import RulesetError
from validator.ruleset.inheritance import Merge
from validator.ruleset.library import Listing, builtin_directory, find, is_file_reference, listing
from validator.ruleset.scoring import inherited_scoring, make_scoring
from validator.ruleset.types import Clause, Ruleset, Source

__all__ = ["RulesetError", "builtin_directory", "listing", "load", "resolve"]


def resolve(references: Sequence[str], search_path: Sequence[Path] = ()) -> tuple[Ruleset, ...]:
    """The rulesets of some references, in their order, each once.

    A reference is an id (its newest version), ``id@version``, or the path of a YAML file.
    ``search_path`` holds folders of further rulesets, which come before ours. Raises
    :class:`RulesetError` with all problems of all of them.
    """
    loader = _Loader(tuple(search_path))
    found = [loader.reference(reference, reference, None) for reference in references]
    if loader.problems:
        raise RulesetError(loader.problems)
    return tuple({(one.id, one.version, one.digest): one for one in found if one is not None}.values())


def load(path: Path, search_path: Sequence[Path] = ()) -> Ruleset:
    """The ruleset of one file. Raises :class:`RulesetError` with all that is wrong with it."""
    (ruleset,) = resolve([str(path)] if is_file_reference(str(path)) else [f"./{path}"], search_path)
    return ruleset


@dataclass(slots=True)
class _Loader:
    """Loads each file once; ``loading`` are the files being read, to notice a circle."""

    search_path: tuple[Path, ...]
    problems: list[Problem] = field(default_factory=list)
    loaded: dict[Path, Ruleset | None] = field(default_factory=dict)
    loading: list[Path] = field(default_factory=list)

    def reference(self, reference: str, file: str, node: Node | None) -> Ruleset | None:
        """The ruleset that a reference names; problems stand at the node that names it."""
        if is_file_reference(reference):
            return self._file(Path(reference), file, node)
        found = find(reference, self.search_path)
        if found is not None:
            return self._in_its_place(self._file(found.path, file, node), found)
        known = [one.id for one in listing(self.search_path)]
        hint = nearest(reference.partition("@")[0], known)
        told = {"ruleset": reference, "known": ", ".join(dict.fromkeys(known))}
        if hint and "@" in reference:
            versions = [one.version for one in listing(self.search_path) if one.id == hint]
            hint = f"{hint}@{nearest(reference.partition('@')[2], versions) or versions[0]}"
        self._report(file, node, "ruleset.unknown", told, hint)
        return None

    def _in_its_place(self, ruleset: Ruleset | None, found: Listing) -> Ruleset | None:
        """The ruleset, which must be the one that its path says."""
        if ruleset is None or (ruleset.id, ruleset.version) == (found.id, found.version):
            return ruleset
        told = {"expected": f"{found.id}@{found.version}", "found": f"{ruleset.id}@{ruleset.version}"}
        self._report(str(found.path), None, "ruleset.misplaced", told)
        return None

    def _report(self, file: str, node: Node | None, code: str, args: dict[str, str], hint: str = "") -> None:
        line, column = (node.line, node.column) if node else (0, 0)
        self.problems.append(Problem(file, line, column, code, args, hint))

    def _file(self, path: Path, file: str, node: Node | None) -> Ruleset | None:
        key = path.resolve()
        if key in self.loading:
            self._report(file, node, "ruleset.circle", {"file": str(path)})
            return None
        if key not in self.loaded:
            self.loading.append(key)
            self.loaded[key] = self._read(path)
            self.loading.pop()
        return self.loaded[key]

    def _read(self, path: Path) -> Ruleset | None:
        name = str(path)
        try:
            data = path.read_bytes()
        except OSError as error:
            self.problems.append(Problem(name, 0, 0, "ruleset.unreadable", {"detail": error.strerror or ""}))
            return None
        before = len(self.problems)
        root = compose(data, name, self.problems)
        if root is None:
            if len(self.problems) == before:
                self.problems.append(Problem(name, 1, 1, "ruleset.empty"))
            return None
        binder = Binder(name, self.problems)
        entry = binder.record(root, RulesetEntry)
        if not isinstance(entry, RulesetEntry) or not isinstance(root, MappingNode):
            return None
        return self._build(binder, root, entry)

    def _build(self, binder: Binder, root: MappingNode, entry: RulesetEntry) -> Ruleset | None:
        for key in ("ruleset", "title", "version"):
            if root.get(key) is None:
                binder.report(root, "yaml.missing-key", {"key": key})
        parents = self._parents(binder, root, entry)
        inherited: dict[str, Source] = {}
        for parent in parents:
            inherited.update(parent.sources)
        by_id = {**inherited, **own_sources(entry.sources)}
        merge = Merge(binder, Sources(by_id), complete=len(parents) == len(entry.extends))
        disputed = merge.inherit(parents)
        for rule in _rule_entries(binder, entry.rules):
            merge.add(rule)
        for rule_id in disputed.keys() - merge.own:
            one, other = disputed[rule_id]
            told = {"rule": rule_id, "one": one, "other": other}
            binder.report(root.get("extends") or root, "ruleset.parents-disagree", told)
        manual = _clauses(binder, entry.manual, merge.sources, entry.ruleset)
        not_covered = _clauses(binder, entry.not_covered, merge.sources, "")
        scoring = inherited_scoring(binder, root, parents)
        if entry.scoring is not None:
            scoring = make_scoring(binder, entry.scoring, merge.sources, merge.rules.values())
        if self.problems:
            return None
        ruleset = Ruleset(
            id=entry.ruleset,
            version=entry.version,
            title=entry.title,
            sources=by_id,
            rules=tuple(merge.rules.values()),
            not_covered=(*(clause for parent in parents for clause in parent.not_covered), *not_covered),
            manual=(*(clause for parent in parents for clause in parent.manual), *manual),
            changes=tuple(merge.changes),
            extends=tuple(f"{parent.id}@{parent.version}" for parent in parents),
            scoring=scoring,
        )
        return replace(ruleset, digest=digest(ruleset))

    def _parents(self, binder: Binder, root: MappingNode, entry: RulesetEntry) -> list[Ruleset]:
        """What the ruleset extends; a file is sought beside it."""
        node = root.get("extends")
        items = node.items if isinstance(node, SequenceNode) else [node] * len(entry.extends)
        parents = []
        for reference, item in zip(entry.extends, items, strict=False):
            named = reference
            if is_file_reference(reference):
                named = str(Path(binder.file).parent / reference)
            parent = self.reference(named, binder.file, item or root)
            parents += [parent] if parent else []
        return parents


def _rule_entries(binder: Binder, rules: Node | None) -> list[RuleEntry]:
    if rules is None or (isinstance(rules, ScalarNode) and rules.value is None):
        return []
    if not isinstance(rules, SequenceNode):
        binder.report(rules, "yaml.wrong-type", {"expected": "list", "found": "mapping"})
        return []
    entries = [binder.record(item, RuleEntry) for item in rules.items]
    return [entry for entry in entries if isinstance(entry, RuleEntry)]


def _clauses(binder: Binder, entries: Sequence[ClauseEntry], sources: Sources, prefix: str) -> list[Clause]:
    """Clauses; one under ``manual`` that has no id gets one from its words, so that it can be attested."""
    clauses = []
    for entry in entries:
        identifier = entry.id or (f"{prefix}/manual-{_slug(entry.clause)}" if prefix else "")
        citations = sources.cite(binder, entry.cite)
        clauses.append(Clause(identifier, entry.clause, entry.reason, citations))
    return clauses


def _slug(words: str) -> str:
    kept = "".join(character if character.isalnum() else " " for character in words.lower())
    return "-".join(kept.split())
