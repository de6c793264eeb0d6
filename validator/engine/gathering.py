"""Getting facts: from the cache where it knows them, else by probes in the sandbox."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from validator.engine.digests import Digests
from validator.engine.observer import Observer
from validator.engine.planning import Plan
from validator.engine.store import FactStore
from validator.model.facts.file import FileFacts
from validator.model.package import Asset, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Depth
from validator.probes import PROBE_OF_FACT, Probe
from validator.runtime.cache import FactCache, fact_key
from validator.runtime.files import Identity, identity
from validator.runtime.sandbox import Sandbox, Task

_BATCH = 32
_SMALL_BYTES = 1 << 20
# Reading a master from end to end only to name it is no fast check: its header facts go uncached.
_FAST_DIGEST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class _File:
    """A file to be read: which asset of which package, and what it was when it was looked at."""

    plan: int
    asset: Asset
    path: str
    identity: Identity


@dataclass(frozen=True, slots=True)
class Gatherer:
    """Fills a fact store for each plan. ``paths`` of assets are those of :func:`asset_path`."""

    sandbox: Sandbox
    cache: FactCache
    depth: Depth
    observer: Observer

    def gather(self, plans: Sequence[Plan]) -> Iterator[tuple[int, Plan, FactStore]]:
        """The place of each plan among those given, the plan settled, and its facts, once complete."""
        stores = [FactStore(plan.package) for plan in plans]
        with Digests(self.cache, self.sandbox.jobs) as digests:
            work = _Work(self, digests, stores)
            work.identify(plans)
            for _ in work.fill([plan.headers for plan in plans]):
                pass
            settled = [plan.settled(store) for plan, store in zip(plans, stores, strict=True)]
            for place in work.fill([plan.facts for plan in settled]):
                work.name(place)
                yield place, settled[place], stores[place]
            work.save()


@dataclass(slots=True)
class _Work:
    """The gathering for some plans: from the identities of their files to their stores."""

    by: Gatherer
    digests: Digests
    stores: Sequence[FactStore]
    _files: list[dict[str, _File]] = field(default_factory=list)
    _unsaved: list[tuple[Probe, _File, Mapping[str, object]]] = field(default_factory=list)

    def identify(self, plans: Sequence[Plan]) -> None:
        """Look at every file, and begin to read those whose digests are not known."""
        self._files = [dict(self._identified(place, plan)) for place, plan in enumerate(plans)]
        self.digests.remember()

    def fill(self, facts: Sequence[Sequence[tuple[Asset, str]]]) -> Iterator[int]:
        """Read the facts wanted for each store; the place of each as soon as it has them all."""
        waiting = list(self._not_cached(self._wanted(facts)))
        missing = Counter(file.plan for _, file in waiting)
        yield from (place for place in range(len(facts)) if not missing[place])
        self.by.observer.planned(len(waiting))
        for file in self._probe(waiting):
            missing[file.plan] -= 1
            if not missing[file.plan]:
                yield file.plan

    def name(self, place: int) -> None:
        """Put the ``file`` facts of a plan into its store."""
        store = self.stores[place]
        for file in self._files[place].values():
            sha256 = self.digests.get(file.identity)
            if sha256 is not None and not store.holds(file.asset, "file"):
                fact = sha256 if isinstance(sha256, Unknown) else FileFacts(file.identity.size, sha256)
                store.put(file.asset, "file", fact)

    def save(self) -> None:
        """Put into the cache what waits for its digest."""
        self._save(self._unsaved)
        self.digests.remember()

    def _identified(self, place: int, plan: Plan) -> Iterator[tuple[str, _File]]:
        """The files that can be read, by asset path; their digests are on the way."""
        for asset in plan.package.assets:
            path = asset_path(plan.package, asset)
            seen = identity(path)
            if isinstance(seen, Unknown):
                self.stores[place].put_all(asset, seen)
                continue
            if self.by.depth is Depth.FULL or seen.size <= _FAST_DIGEST_BYTES:
                self.digests.start(seen, path)
            yield asset.path, _File(place, asset, path, seen)

    def _wanted(self, facts: Sequence[Sequence[tuple[Asset, str]]]) -> Iterator[tuple[Probe, _File]]:
        """Which probe is to read which file, without repetition."""
        for place, pairs in enumerate(facts):
            unanswered = ((asset, fact) for asset, fact in pairs if not self.stores[place].holds(asset, fact))
            wanted = ((asset.path, PROBE_OF_FACT.get(fact)) for asset, fact in unanswered)
            for path, probe in dict.fromkeys(wanted):
                file = self._files[place].get(path)
                if probe and file and not (probe.whole_file and self.by.depth is Depth.FAST):
                    yield probe, file

    def _not_cached(self, wanted: Iterable[tuple[Probe, _File]]) -> Iterator[tuple[Probe, _File]]:
        """Put what the cache knows into the stores; what is left has to be probed."""
        for probe, file in wanted:
            known = self._known(probe, file)
            if known is None:
                yield probe, file
            else:
                for fact, value in known.items():
                    self.stores[file.plan].put(file.asset, fact, value)

    def _known(self, probe: Probe, file: _File) -> dict[str, object] | None:
        """The facts that the cache keeps; where it can't have any, no digest is waited for."""
        if self.digests.is_pending(file.identity) and not self.by.cache.may_know(file.identity.size):
            return None
        sha256 = self._sha256(file)
        known = {}
        for fact in probe.facts:
            value = self.by.cache.get(_key(sha256, file, fact, probe)) if sha256 else None
            if value is None:
                return None
            known[fact] = value
        return known

    def _sha256(self, file: _File) -> str | None:
        found = self.digests.get(file.identity)
        return None if isinstance(found, Unknown) else found

    def _probe(self, waiting: Sequence[tuple[Probe, _File]]) -> Iterator[_File]:
        retry: list[Task] = []
        for tasks in (_tasks(waiting), retry):
            for task, outcome in self.by.sandbox.run(tasks, self._tell):
                probe, files = task.key
                if isinstance(outcome, Unknown) and len(files) > 1:
                    retry += [_task(probe, (file,)) for file in files]  # find the one that broke the batch
                    continue
                results = [outcome] * len(files) if isinstance(outcome, Unknown) else outcome
                self._keep(probe, files, results)
                yield from files

    def _tell(self, task: Task, done: float) -> None:
        probe, files = task.key
        if len(files) == 1:
            self.by.observer.probing(probe.name, files[0].path, done)

    def _keep(
        self, probe: Probe, files: Sequence[_File], results: Sequence[Mapping[str, object] | Unknown]
    ) -> None:
        for file, result in zip(files, results, strict=True):
            self.by.observer.probed(probe.name, file.path)
            facts = dict.fromkeys(probe.facts, result) if isinstance(result, Unknown) else dict(result)
            if identity(file.path) != file.identity:
                changed = Unknown.because("runtime.file-changed", path=file.asset.path)
                facts = dict.fromkeys((*probe.facts, "file"), changed)
            elif not isinstance(result, Unknown):
                self._unsaved.append((probe, file, facts))
            for fact, value in facts.items():
                self.stores[file.plan].put(file.asset, fact, value)
        # A header is read long before the file's digest is: nothing else may wait for that.
        unnamed = {file.identity for _, file, _ in self._unsaved}
        pending = {seen for seen in unnamed if self.digests.is_pending(seen)}
        self._save([one for one in self._unsaved if one[1].identity not in pending])
        self._unsaved = [one for one in self._unsaved if one[1].identity in pending]

    def _save(self, known: Sequence[tuple[Probe, _File, Mapping[str, object]]]) -> None:
        new: dict[str, object] = {}
        for probe, file, facts in known:
            if sha256 := self._sha256(file):
                new.update((_key(sha256, file, fact, probe), value) for fact, value in facts.items())
        self.by.cache.put(new, {file.identity.size for _, file, _ in known} if new else ())


def asset_path(package: Package, asset: Asset) -> str:
    """Where an asset lies on this machine: a lone file's package path is the file itself."""
    return package.path if package.kind == "file" else os.path.join(package.path, *asset.path.split("/"))


def _tasks(waiting: Sequence[tuple[Probe, _File]]) -> Iterator[Task]:
    """Media files one by one, and first, since they take longest; quick ones in batches."""
    batches: dict[Probe, list[_File]] = defaultdict(list)
    for probe, file in waiting:
        if probe.batch and file.identity.size <= _SMALL_BYTES:
            batches[probe].append(file)
        else:
            yield _task(probe, (file,))
    for probe, files in batches.items():
        for start in range(0, len(files), _BATCH):
            yield _task(probe, tuple(files[start : start + _BATCH]))


def _task(probe: Probe, files: tuple[_File, ...]) -> Task:
    return Task((probe, files), "validator.probes.batch:run", (probe.target, [file.path for file in files]))


def _key(sha256: str, file: _File, fact: str, probe: Probe) -> str:
    return fact_key(sha256, file.asset.extension.lower(), fact, _reader(probe))


@cache
def _reader(probe: Probe) -> str:
    return f"{probe.name}-{probe.version}-" + "-".join(_installed(library) for library in probe.libraries)


def _installed(library: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{library}{version(library)}"
    except PackageNotFoundError:
        return library
