"""Getting facts: from the cache where it knows them, else by probes in the sandbox."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cache

from validator.engine.observer import Observer
from validator.engine.planning import Plan
from validator.engine.store import FactStore
from validator.model.facts.file import FileFacts
from validator.model.package import Asset, Package
from validator.model.reason import Unknown
from validator.model.vocabulary import Depth
from validator.probes import PROBE_OF_FACT, Probe
from validator.runtime.cache import FactCache, fact_key
from validator.runtime.files import Identity, digest, identity
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
    sha256: str | None


@dataclass(slots=True)
class Gatherer:
    """Fills a fact store for each plan. ``paths`` of assets are those of :func:`asset_path`."""

    sandbox: Sandbox
    cache: FactCache
    depth: Depth
    observer: Observer
    _new_digests: dict[Identity, str] = field(default_factory=dict)

    def gather(self, plans: Sequence[Plan]) -> Iterator[tuple[Plan, FactStore]]:
        """The plans with their facts, each as soon as its own are complete."""
        stores = [FactStore(plan.package) for plan in plans]
        wanted: dict[tuple[int, str, str], list[str]] = defaultdict(list)
        for place, plan in enumerate(plans):
            for asset, fact in plan.facts:
                probe = PROBE_OF_FACT.get(fact)
                if probe is not None and not (probe.whole_file and self.depth is Depth.FAST):
                    wanted[place, asset.path, probe.name].append(fact)
        files = self._identify(plans, stores)
        waiting = self._from_cache(wanted, files, stores)
        missing = [0] * len(plans)
        for _, file in waiting:
            missing[file.plan] += 1
        for place, plan in enumerate(plans):
            if not missing[place]:
                yield plan, stores[place]
        self.observer.planned(len(waiting))
        for file in self._probe(waiting, stores):
            missing[file.plan] -= 1
            if not missing[file.plan]:
                yield plans[file.plan], stores[file.plan]

    def _identify(self, plans: Sequence[Plan], stores: Sequence[FactStore]) -> dict[tuple[int, str], _File]:
        """Identity and digest of every file that is to be read; the ``file`` fact of each."""
        files: dict[tuple[int, str], _File] = {}
        unread: list[_File] = []
        for place, plan in enumerate(plans):
            for asset in plan.package.assets:
                path = asset_path(plan.package, asset)
                seen = identity(path)
                if isinstance(seen, Unknown):
                    stores[place].put_all(asset, seen)
                    continue
                file = _File(place, asset, path, seen, self.cache.digest(seen))
                files[place, asset.path] = file
                if file.sha256 is None and self._worth_a_digest(seen):
                    unread.append(file)
        for file, sha256 in self._digest(unread):
            if isinstance(sha256, Unknown):
                stores[file.plan].put(file.asset, "file", sha256)
            else:
                self._new_digests[file.identity] = sha256
                files[file.plan, file.asset.path] = _File(
                    file.plan, file.asset, file.path, file.identity, sha256
                )
        for file in files.values():
            if file.sha256 is not None:
                stores[file.plan].put(file.asset, "file", FileFacts(file.identity.size, file.sha256))
        self.cache.remember_digests(self._new_digests)
        self._new_digests.clear()
        return files

    def _worth_a_digest(self, seen: Identity) -> bool:
        return self.depth is Depth.FULL or seen.size <= _FAST_DIGEST_BYTES

    def _digest(self, files: Sequence[_File]) -> Iterable[tuple[_File, str | Unknown]]:
        small = [file for file in files if file.identity.size <= _SMALL_BYTES]
        large = [file for file in files if file.identity.size > _SMALL_BYTES]
        yield from ((file, digest(file.path)) for file in small)
        if large:
            with ThreadPoolExecutor(min(len(large), self.sandbox.jobs)) as pool:
                yield from zip(large, pool.map(lambda file: digest(file.path), large), strict=True)

    def _from_cache(
        self,
        wanted: Mapping[tuple[int, str, str], list[str]],
        files: Mapping[tuple[int, str], _File],
        stores: Sequence[FactStore],
    ) -> list[tuple[Probe, _File]]:
        """Put what the cache knows into the stores; what is left has to be probed."""
        waiting = []
        for (place, path, _), facts in wanted.items():
            file = files.get((place, path))
            if file is None:
                continue
            probe = PROBE_OF_FACT[facts[0]]
            known = self._known(probe, file)
            if known is None:
                waiting.append((probe, file))
            else:
                for fact, value in known.items():
                    stores[place].put(file.asset, fact, value)
        return waiting

    def _known(self, probe: Probe, file: _File) -> dict[str, object] | None:
        known = {}
        for fact in probe.facts:
            value = self.cache.get(_key(file, fact, probe)) if file.sha256 else None
            if value is None:
                return None
            known[fact] = value
        return known

    def _probe(self, waiting: Sequence[tuple[Probe, _File]], stores: Sequence[FactStore]) -> Iterator[_File]:
        retry: list[Task] = []
        for tasks in (_tasks(waiting), retry):
            for task, outcome in self.sandbox.run(tasks):
                probe, files = task.key
                if isinstance(outcome, Unknown) and len(files) > 1:
                    retry += [_task(probe, (file,)) for file in files]  # find the one that broke the batch
                    continue
                results = [outcome] * len(files) if isinstance(outcome, Unknown) else outcome
                self._keep(probe, files, results, stores)
                yield from files

    def _keep(
        self,
        probe: Probe,
        files: Sequence[_File],
        results: Sequence[Mapping[str, object] | Unknown],
        stores: Sequence[FactStore],
    ) -> None:
        new: dict[str, object] = {}
        for file, result in zip(files, results, strict=True):
            self.observer.probed(probe.name, file.path)
            facts = dict.fromkeys(probe.facts, result) if isinstance(result, Unknown) else dict(result)
            if identity(file.path) != file.identity:
                changed = Unknown.because("runtime.file-changed", path=file.asset.path)
                facts = dict.fromkeys(probe.facts, changed)
                stores[file.plan].put(file.asset, "file", changed)
            elif file.sha256 is not None and not isinstance(result, Unknown):
                new.update((_key(file, fact, probe), value) for fact, value in facts.items())
            for fact, value in facts.items():
                stores[file.plan].put(file.asset, fact, value)
        self.cache.put(new)


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


def _key(file: _File, fact: str, probe: Probe) -> str:
    assert file.sha256 is not None
    return fact_key(file.sha256, file.asset.extension.lower(), fact, _reader(probe))


@cache
def _reader(probe: Probe) -> str:
    return f"{probe.name}-{probe.version}-" + "-".join(_installed(library) for library in probe.libraries)


def _installed(library: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{library}{version(library)}"
    except PackageNotFoundError:
        return library
