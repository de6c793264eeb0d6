"""The Python interface: check deliveries and look into them. The command line calls nothing else."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os import PathLike, fspath
from pathlib import Path

from validator.config import Found, find
from validator.engine.dispositions import Entry
from validator.engine.inspection import inspect as _inspect
from validator.engine.observer import Observer
from validator.engine.run import Settings, run
from validator.model.errors import ConfigError
from validator.model.package import Package
from validator.model.report import Report
from validator.model.vocabulary import Depth
from validator.ruleset.loading import resolve
from validator.runtime.cache import default_directory
from validator.runtime.sandbox import Sandbox

Path_ = str | PathLike[str]

_MOST_PROBES_OF_A_FILE = 3


@dataclass(frozen=True, slots=True)
class Inspection:
    """What is in a package: its assets and, by asset path and fact name, every fact asked for.

    A fact that could not be found out is :class:`~validator.model.reason.Unknown`; one that does
    not apply to an asset is not listed.
    """

    package: Package
    facts: Mapping[str, Mapping[str, object]]


def check(
    *paths: Path_,
    rulesets: Sequence[str] = (),
    depth: Depth | str | None = None,
    each: bool = False,
    dispositions: Path_ | None = None,
    baseline: Path_ | None = None,
    jobs: int | None = None,
    cache: Path_ | bool = True,
    keep_facts: bool = False,
    config: Found | None = None,
    observer: Observer | None = None,
) -> Report:
    """Check deliveries against rulesets.

    :param paths: each one package: a folder, or a single file.
    :param rulesets: ids (``netflix``), pinned ids (``netflix@2026.11``) or YAML files; without any,
        the configuration's, else ``conformance``.
    :param depth: ``"full"`` measures media, ``"fast"`` reads headers and text only.
    :param each: every path is a folder of packages.
    :param dispositions: a YAML file of waivers and attestations.
    :param baseline: an earlier JSON report, whose findings don't fail this run again.
    :param jobs: at most so many worker processes; one a processor by default.
    :param cache: the fact cache's directory, or ``False`` for none.
    :param keep_facts: put the facts that the rules asked for into the report.
    :param config: the configuration; by default the nearest one above the first path.
    :param observer: is told how the run gets on.
    :returns: the report; an unreadable path is an entry of it.
    :raises validator.model.errors.RunError: when a ruleset, the configuration, the dispositions
        or the baseline can't be used.
    """
    named = [fspath(path) for path in paths]
    found = config if config is not None else find_config(*named)
    settings = found.config
    chosen = tuple(rulesets) or settings.ruleset or ("conformance",)
    with Sandbox(_workers(jobs or settings.jobs, named, each)) as sandbox:
        sandbox.start()  # its workers come up while the rulesets are read
        resolved = resolve(chosen, found.ruleset_folders)
        entries, entries_path = _dispositions(_own(dispositions, found, settings.dispositions))
        return run(
            _packages_of(named) if each else named,
            resolved,
            sandbox,
            Settings(
                depth=Depth(depth) if depth else settings.depth or Depth.FULL,
                cache=_cache_directory(cache),
                defaults=settings.defaults(found.folder),
                dispositions=entries,
                dispositions_path=entries_path,
                baseline=_baseline(_own(baseline, found, settings.baseline)),
                keep_facts=keep_facts,
            ),
            observer,
        )


def inspect(
    path: Path_,
    facts: Sequence[str] = (),
    *,
    depth: Depth | str = Depth.FULL,
    jobs: int | None = None,
    cache: Path_ | bool = True,
    config: Found | None = None,
    observer: Observer | None = None,
) -> Inspection:
    """What is in a package: facts without a verdict.

    :param facts: names of :data:`validator.model.facts.FACTS`; all of them without any.
    :raises validator.model.errors.RunError: for an unknown fact name or a broken configuration.
    """
    from validator.model.facts import FACTS

    for name in facts:
        if name not in FACTS:
            raise ConfigError(f"unknown fact {name!r}; known: {', '.join(FACTS)}")
    found = config if config is not None else find_config(fspath(path))
    settings = Settings(
        depth=Depth(depth),
        cache=_cache_directory(cache),
        defaults=found.config.defaults(found.folder),
    )
    with Sandbox(jobs or found.config.jobs) as sandbox:
        wanted = tuple(facts) or tuple(FACTS)
        package, known = _inspect(fspath(path), wanted, sandbox, settings, observer)
    return Inspection(package, known)


def find_config(*paths: str) -> Found:
    """The configuration nearest above the first path (or above the current folder)."""
    return find(Path(paths[0] if paths else ".").absolute())


def _packages_of(folders: Sequence[str]) -> list[str]:
    """Every package inside each folder: its sub-folders and its loose files, by name."""
    from validator.packages.listing import is_litter

    found: list[str] = []
    for folder in folders:
        try:
            names = sorted(entry.name for entry in Path(folder).iterdir() if not is_litter(entry.name))
        except OSError:
            names = []
        found += [str(Path(folder, name)) for name in names] or [folder]
    return found


def _workers(asked: int | None, paths: Sequence[str], each: bool) -> int:
    """As many worker processes as asked for, but none that would start only to wait."""
    workers = asked or os.cpu_count() or 1
    if each or not all(_is_lone_file(path) for path in paths):
        return workers
    return min(workers, _MOST_PROBES_OF_A_FILE * len(paths))


def _is_lone_file(path: str) -> bool:
    return os.path.isfile(path) and not path.endswith(".yaml")  # a delivery.yaml stands for its folder


def _own(given: Path_ | None, found: Found, configured: str | None) -> Path_ | None:
    """What the caller gave, else what the configuration names, relative to its own folder."""
    return given if given is not None or configured is None else found.path(configured)


def _cache_directory(cache: Path_ | bool) -> Path | None:
    if isinstance(cache, bool):
        return default_directory() if cache else None
    return Path(cache)


def _dispositions(path: Path_ | None) -> tuple[tuple[Entry, ...], str]:
    if path is None:
        return (), ""
    from validator.engine.disposition_file import read

    return read(Path(path)), fspath(path)


def _baseline(path: Path_ | None) -> frozenset[str]:
    """The fingerprints of an earlier JSON report."""
    if path is None:
        return frozenset()
    try:
        report = json.loads(Path(path).read_text("utf-8"))
        return frozenset(
            finding["fingerprint"]
            for package in report["packages"]
            for result in package["results"]
            for finding in result["findings"]
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ConfigError(f"{path}: not a JSON report to compare with: {error}") from None
