"""A whole run: open the packages, gather their facts, answer every rule, sum up."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from validator.engine import builtin
from validator.engine.dispositions import Dispositions, Entry
from validator.engine.evaluation import Answer, Subject, answer, language_of
from validator.engine.gathering import Gatherer
from validator.engine.observer import Observer
from validator.engine.planning import Plan, plan
from validator.engine.results import result
from validator.engine.scoring import score
from validator.engine.store import FactStore
from validator.engine.verdicts import verdict, worst
from validator.formats.language_tag.syntax import read
from validator.model.access import services_of
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.container import Container
from validator.model.facts.file import FileFacts
from validator.model.findings import Finding, Judgement
from validator.model.package import AccessService, Package
from validator.model.report import PackageReport, Report, Result, RulesetSummary
from validator.model.score import Score
from validator.model.vocabulary import Depth, Outcome, Severity
from validator.packages.defaults import Defaults
from validator.packages.opening import open_all
from validator.ruleset.types import Clause, Rule, Ruleset
from validator.runtime.cache import FactCache
from validator.runtime.sandbox import Sandbox

SCHEMA = "1"
_WAVE = 256


@dataclass(frozen=True, slots=True)
class Settings:
    """What a run depends on besides paths and rulesets.

    ``cache`` is the directory of the fact cache, ``None`` for none. ``today`` decides whether a
    disposition has expired. ``keep_facts`` puts the facts into the report.
    """

    depth: Depth = Depth.FULL
    cache: Path | None = None
    defaults: Defaults = field(default_factory=Defaults)
    dispositions: tuple[Entry, ...] = ()
    dispositions_path: str = ""
    baseline: Collection[str] = frozenset()
    today: date = field(default_factory=date.today)
    keep_facts: bool = False


def run(
    paths: Sequence[str],
    rulesets: Sequence[Ruleset],
    sandbox: Sandbox,
    settings: Settings,
    observer: Observer | None = None,
) -> Report:
    """Check every path against every ruleset; reports stand in the order of the paths."""
    watching = observer or Observer()
    dispositions = Dispositions(settings.dispositions_path, settings.dispositions, settings.today)
    with FactCache(settings.cache) as cache:
        gatherer = Gatherer(sandbox, cache, settings.depth, watching)
        judge = _Judge(rulesets, dispositions, settings.baseline, watching, settings.keep_facts)
        packages: list[PackageReport] = []
        for start in range(0, len(paths), _WAVE):
            opened = open_all(paths[start : start + _WAVE], settings.defaults, sandbox)
            packages += judge.wave(opened, gatherer)
        notes = (cache.trouble,) if cache.trouble else ()
    return Report(
        schema=SCHEMA,
        tool=_tool(),
        depth=settings.depth,
        rulesets=tuple(_summary(ruleset) for ruleset in rulesets),
        verdict=worst([package.verdict for package in packages]),
        packages=tuple(packages),
        results=tuple(_run_results(dispositions)),
        notes=notes,
    )


@dataclass(slots=True)
class _Judge:
    """Answers the rules of some rulesets about one package after another."""

    rulesets: Sequence[Ruleset]
    dispositions: Dispositions
    baseline: Collection[str]
    observer: Observer
    keep_facts: bool

    def wave(self, packages: Sequence[Package], gatherer: Gatherer) -> Iterator[PackageReport]:
        """The reports on some packages, in their order, whichever has its facts first."""
        rules = merged(self.rulesets)
        plans = [plan(package, rules) for package in packages]
        reports = {place: self._report(one, store) for place, one, store in gatherer.gather(plans)}
        return (reports[place] for place in range(len(plans)))

    def _report(self, plan: Plan, store: FactStore) -> PackageReport:
        results = self._results(plan, store)
        package = plan.package
        files = {asset.path: store.get(asset, "file") for asset in package.assets}
        digests = {path: fact.sha256 for path, fact in files.items() if isinstance(fact, FileFacts)}
        results = self.dispositions.apply(results, digests) + self._attested()
        if silent := builtin.silence(results):
            results.append(result(builtin.answered(), silent, ()))
        self.observer.judged(package.path)
        return PackageReport(
            path=package.path,
            kind=package.kind,
            title=package.title,
            declared=package.declared,
            verdict=verdict(results),
            verdicts={ruleset.id: verdict(_of(ruleset, results)) for ruleset in self.rulesets},
            assets=package.assets,
            access_services=_services(package, store),
            results=tuple(results),
            digests=digests,
            facts=store.by_asset() if self.keep_facts else {},
            scores=self._scores(package, results),
        )

    def _scores(self, package: Package, results: Sequence[Result]) -> tuple[Score, ...]:
        lone = package.kind == "file"
        return tuple(
            score(one.id, one.scoring, results, one.rule_weights, lone=lone)
            for one in self.rulesets
            if one.scoring is not None
        )

    def _results(self, plan: Plan, store: FactStore) -> list[Result]:
        readable = builtin.readable()
        results = [result(readable, one, self.baseline) for one in answer(readable, store, None)]
        stood_in: dict[str, dict[str, tuple[str, ...]]] = {}
        for rule, asset, has_subject in plan.questions:
            answers = answer(rule, store, asset) if has_subject else [_no_subject(rule)]
            results += [result(rule, one, self.baseline) for one in answers]
            if asset is not None and (names := _stood_in(answers)):
                stood_in.setdefault(asset.path, {})[rule.id] = names
        return results + self._stand_ins(store, stood_in)

    def _stand_ins(
        self, store: FactStore, stood_in: Mapping[str, Mapping[str, tuple[str, ...]]]
    ) -> list[Result]:
        """A note on each asset for whose language some rules had no row; ``stood_in`` by asset and rule."""
        return [
            result(builtin.stood_in(), builtin.stand_ins(asset, language, asked), self.baseline)
            for asset in store.package.assets
            if (asked := stood_in.get(asset.path))
            and (language := language_of(store, asset))
            and read(language)  # what is no tag has no row for a reason that is told already
        ]

    def _attested(self) -> list[Result]:
        return [
            attested
            for ruleset in self.rulesets
            for clause in ruleset.manual
            if (attested := self._attestation(ruleset, clause)) is not None
        ]

    def _attestation(self, ruleset: Ruleset, clause: Clause) -> Result | None:
        disposition = self.dispositions.attestation(clause.id)
        if disposition is None:
            return None
        return Result(
            rule=clause.id,
            rulesets=(ruleset.id,),
            check="manual",
            outcome=Outcome.ATTESTED,
            severity=Severity.ERROR,
            subject=".",
            reason=None,
            measurements=(),
            citations=clause.citations,
            findings=(),
            finding_count=0,
            disposition=disposition,
        )


def merged(rulesets: Sequence[Ruleset]) -> tuple[Rule, ...]:
    """The rules of all rulesets, in their order; a rule that several share stands once, naming them.

    A rule that one of them has softened is another rule, and both are asked.
    """
    by_id: dict[str, list[Rule]] = {}
    for ruleset in rulesets:
        for rule in ruleset.rules:
            alike = by_id.setdefault(rule.id, [])
            same = next((place for place, other in enumerate(alike) if other == rule), None)
            if same is None:
                alike.append(replace(rule, rulesets=(ruleset.id,)))
            else:
                alike[same] = replace(alike[same], rulesets=(*alike[same].rulesets, ruleset.id))
    return tuple(rule for alike in by_id.values() for rule in alike)


def _services(package: Package, store: FactStore) -> tuple[AccessService, ...]:
    """The access services claimed and found, as far as the facts that were asked for show them."""
    seen = {asset.path: store.get(asset, "embedded_captions") for asset in package.assets}
    captions = {path: fact for path, fact in seen.items() if isinstance(fact, EmbeddedCaptions)}
    read = {asset.path: store.get(asset, "container") for asset in package.assets}
    headers = {path: fact for path, fact in read.items() if isinstance(fact, Container)}
    return services_of(package, captions, headers)


def _of(ruleset: Ruleset, results: Sequence[Result]) -> list[Result]:
    return [one for one in results if ruleset.id in one.rulesets or not one.rulesets]


def _stood_in(answers: Sequence[Answer]) -> tuple[str, ...]:
    """The parameters for which a row stood in, of answers that used them."""
    asked = (one for one in answers if one.judgement.outcome is not Outcome.NOT_APPLICABLE)
    return tuple(dict.fromkeys(name for one in asked for name in one.stood_in))


def _no_subject(rule: Rule) -> Answer:
    return Answer(Subject(), Judgement.not_applicable("engine.no-subject"), rule.citations)


def _run_results(dispositions: Dispositions) -> Iterator[Result]:
    found: list[Finding] = dispositions.findings()
    if found:
        yield result(builtin.dispositions(), Answer(Subject(), Judgement.of(found), ()), ())


def _summary(ruleset: Ruleset) -> RulesetSummary:
    return RulesetSummary(
        id=ruleset.id,
        version=ruleset.version,
        title=ruleset.title,
        digest=ruleset.digest,
        rule_count=len(ruleset.rules),
        not_covered=tuple((clause.clause, clause.reason) for clause in ruleset.not_covered),
        manual=tuple((clause.id, clause.clause) for clause in ruleset.manual),
        changes=tuple((change.rule, f"{change.action}: {change.reason}") for change in ruleset.changes),
        scoring=ruleset.scoring,
    )


def _tool() -> dict[str, str]:
    from validator.version import VERSION

    return {"name": "deliverable-validator", "version": VERSION}
