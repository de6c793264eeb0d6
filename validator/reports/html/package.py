"""One package, arranged in the order in which it is read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from validator.model.package import Asset
from validator.model.report import PackageReport, Report
from validator.reports.grouping import asset_path
from validator.reports.html.loudness import Chart, charts, is_measured
from validator.reports.html.marks import ORDER, heaviest, mark
from validator.reports.html.priorities import Task, tasks
from validator.reports.html.rules import Chapter, Subject, anchors, by_rule
from validator.reports.html.services import Matrix, matrix
from validator.reports.html.signoff import SignOff, sign_off
from validator.reports.html.timeline import Timeline, timelines
from validator.reports.html.verdicts import RulesetVerdict, verdicts
from validator.reports.outline import Node, outline

PARTS = (
    "verdict", "signoff", "first", "services", "timeline", "loudness", "rules", "limits", "assets",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class AssetView:
    """One asset: the heaviest mark of its answers, how many bear which, and what is known of it.

    ``failed`` are the rules that ask for a word about it: anchor, mark and id.
    """

    anchor: str
    asset: Asset
    mark: str
    counts: tuple[tuple[str, int], ...]
    failed: tuple[tuple[str, str, str], ...]
    sha256: str
    facts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """A package as the template shows it. ``more_tasks`` counts those beyond the ones listed.

    ``assets`` and ``charts`` are made while they are written.
    """

    anchor: str
    report: PackageReport
    verdicts: tuple[RulesetVerdict, ...]
    sign_off: SignOff
    tasks: tuple[Task, ...]
    more_tasks: int
    services: Matrix
    timelines: tuple[Timeline, ...]
    has_charts: bool
    charts: Iterator[Chart]
    chapters: tuple[Chapter, ...]
    assets: Iterator[AssetView]


def arrange(package: PackageReport, report: Report, anchor: str) -> PackageView:
    """The view of a package whose anchors all begin with ``anchor``."""
    paths = {asset.path: f"{anchor}-a{number}" for number, asset in enumerate(package.assets, start=1)}
    subjects = {
        asset.path: Subject(asset.path, asset.path, paths[asset.path], asset.language)
        for asset in package.assets
    }
    chapters = by_rule(package.results, anchor, subjects)
    rules = anchors(chapters)
    first, more = tasks(package, rules, paths)
    return PackageView(
        anchor=anchor,
        report=package,
        verdicts=verdicts(package, report, rules),
        sign_off=sign_off(package),
        tasks=first,
        more_tasks=more,
        services=matrix(package),
        timelines=timelines(package, paths),
        has_charts=is_measured(package),
        charts=charts(package, paths, rules),
        chapters=chapters,
        assets=_assets(package, paths, rules),
    )


def parts(view: PackageView) -> tuple[str, ...]:
    """The parts that the document has for this package, in their order, by the names of their anchors."""
    optional = {
        "first": view.tasks,
        "services": view.services.rows,
        "timeline": view.timelines,
        "loudness": view.has_charts,
    }
    return tuple(part for part in PARTS if optional.get(part, True))


def _assets(
    package: PackageReport, paths: Mapping[str, str], rules: Mapping[tuple[str, tuple[str, ...]], str]
) -> Iterator[AssetView]:
    answers: dict[str, list[tuple[str, str, str]]] = {path: [] for path in paths}
    for result in package.results:
        path = asset_path(result.subject, paths)
        if path in answers:
            answers[path].append((rules[result.rule, result.rulesets], mark(result), result.rule))
    for asset in package.assets:
        marks = [name for _, name, _ in answers[asset.path]]
        loud = {"error", "warning", "info", "unclear", "known", "waived"}
        yield AssetView(
            paths[asset.path],
            asset,
            heaviest(set(marks)),
            tuple((name, marks.count(name)) for name in ORDER if name in marks),
            tuple(dict.fromkeys(answer for answer in answers[asset.path] if answer[1] in loud)),
            package.digests.get(asset.path, ""),
            tuple(outline(package.facts.get(asset.path, {}))),
        )
