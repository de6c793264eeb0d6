"""What has to be asked of a package, and which facts that takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from validator.engine.evaluation import Subject, names
from validator.engine.store import FactStore, applies
from validator.model.facts.container import Container
from validator.model.package import Asset, Package
from validator.model.track_services import KIND_OF_ROLE, MAIN_ROLES, track_services
from validator.model.vocabulary import Role
from validator.ruleset.needs import needs
from validator.ruleset.types import Rule


@dataclass(frozen=True, slots=True)
class Plan:
    """A package with the questions to answer, in stable order, and the facts they need.

    A question without a subject stands for a rule that finds nothing in this package to ask.
    ``facts`` are (asset, fact name) pairs, each once, in the order of the package's assets.
    ``headers`` are those to read first, for only they tell which tracks some of the ``rules`` are
    about; until then (:meth:`settled`) those rules find nothing to ask in the files concerned.
    """

    package: Package
    questions: tuple[tuple[Rule, Asset | None, bool], ...]
    facts: tuple[tuple[Asset, str], ...]
    rules: tuple[Rule, ...] = ()
    headers: tuple[tuple[Asset, str], ...] = ()

    def settled(self, store: FactStore) -> Plan:
        """The plan once the store holds the headers."""
        return _plan(self.package, self.rules, store) if self.headers else self


def plan(package: Package, rules: Sequence[Rule]) -> Plan:
    """The questions and facts of one package."""
    first = _plan(package, tuple(rules), FactStore(package))
    services = any(rule.selector.services and _meant(package, rule) for rule in rules)
    mains = [asset for asset in package.assets if asset.role in MAIN_ROLES] if services else []
    headers = tuple((asset, "container") for asset in mains if applies(asset, "container"))
    return replace(first, headers=headers)


def _plan(package: Package, rules: tuple[Rule, ...], store: FactStore) -> Plan:
    questions: list[tuple[Rule, Asset | None, bool]] = []
    wanted: set[tuple[str, str]] = set()
    for rule in rules:
        asked = list(_questions(store, rule))
        questions += asked
        open_ = [
            asset for _, asset, has_subject in asked if has_subject and not _ruled_out(package, rule, asset)
        ]
        if open_:
            wanted.update(_own_facts(rule, open_))
            wanted.update(_other_facts(package, rule, open_))
    return Plan(package, tuple(questions), _in_order(package, wanted), rules)


def _in_order(package: Package, wanted: set[tuple[str, str]]) -> tuple[tuple[Asset, str], ...]:
    by_path: dict[str, list[str]] = {}
    for path, fact in sorted(wanted):
        by_path.setdefault(path, []).append(fact)
    return tuple((asset, fact) for asset in package.assets for fact in by_path.get(asset.path, ()))


def _questions(store: FactStore, rule: Rule) -> Iterable[tuple[Rule, Asset | None, bool]]:
    package = store.package
    if not _meant(package, rule):
        return [(rule, None, False)]
    if rule.check.subject == "package":
        return [(rule, None, True)]
    assets = [
        asset
        for asset in package.assets
        if rule.selector.takes_asset(asset) and _may_hold_service(store, rule, asset)
    ]
    return [(rule, asset, True) for asset in assets] or [(rule, None, False)]


def _may_hold_service(store: FactStore, rule: Rule, asset: Asset) -> bool:
    """True unless the rule asks for tracks that are a service, and this file has none of them."""
    asked = rule.selector.services
    container = store.get(asset, "container")
    if not asked or asset.role not in MAIN_ROLES or not isinstance(container, Container):
        return not asked or KIND_OF_ROLE.get(asset.role) in asked
    return not set(asked).isdisjoint(track_services(store.package, asset, container).values())


def _meant(package: Package, rule: Rule) -> bool:
    """A rule on whole packages says nothing of a lone file, unless it names that kind."""
    if rule.check.subject == "package" and package.kind == "file":
        return "file" in rule.selector.kinds
    return rule.selector.takes_package(package)


def _ruled_out(package: Package, rule: Rule, asset: Asset | None) -> bool:
    """True when ``when`` is false by what is claimed alone, so that no fact is needed."""
    if rule.when is None or rule.check.subject == "track":
        return False
    nothing_yet = FactStore(package)
    return rule.when.evaluate(names(nothing_yet, Subject(asset)), nothing_yet.get) is False


def _own_facts(rule: Rule, subjects: Sequence[Asset | None]) -> Iterable[tuple[str, str]]:
    own = needs(rule).own
    return ((asset.path, fact) for asset in subjects if asset for fact in own if applies(asset, fact))


def _other_facts(package: Package, rule: Rule, subjects: Sequence[Asset | None]) -> Iterable[tuple[str, str]]:
    """What the rule joins, and the primary video where it counts frames and nobody claims a rate."""
    joined = set(needs(rule).joined)
    rated = package.title.frame_rate or all(asset and asset.frame_rate for asset in subjects)
    if "rate" in rule.check.arguments.values() and not rated:
        joined.add(("container", (Role.VIDEO_PRIMARY.value,)))
    return (
        (other.path, fact)
        for fact, roles in joined
        for other in package.assets
        if other.role.matches(roles) and applies(other, fact)
    )
