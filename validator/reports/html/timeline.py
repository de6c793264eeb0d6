"""When something happens in an asset: captions, speech, silence and findings on one scale of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from validator.model.facts.container import Container
from validator.model.package import Asset
from validator.model.report import PackageReport
from validator.model.vocabulary import Outcome, Role
from validator.reports.drawing.descriptions import Described, descriptions
from validator.reports.drawing.happenings import happenings, sound_end
from validator.reports.drawing.scale import TimeScale
from validator.reports.grouping import asset_path
from validator.reports.html.lanes import Lane, lane
from validator.reports.html.marks import ORDER

_PLACES = 200  # markers that share one of so many places are drawn as one


@dataclass(frozen=True, slots=True)
class Marker:
    """Findings of one weight in one place; ``percent`` of the width, ``time`` of the first."""

    mark: str
    percent: float
    time: Fraction
    count: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """One asset. ``exceeds`` is where the programme ends, in percent, if the asset visibly goes on."""

    asset: Asset
    anchor: str
    scale: TimeScale
    lanes: tuple[Lane, ...]
    markers: tuple[Marker, ...]
    totals: tuple[tuple[str, int], ...]
    exceeds: float | None


Times = Mapping[str, list[tuple[Fraction, str]]]


def timelines(package: PackageReport, anchors: Mapping[str, str]) -> tuple[Timeline, ...]:
    """The assets of which something is known that happens at a time; ``anchors`` are theirs by path."""
    programme = _programme(package)
    times = _findings(package, anchors)
    described = descriptions(package.assets, package.access_services, package.facts)
    drawn = (
        _timeline(
            asset,
            package.facts.get(asset.path, {}),
            described.get(asset.path, {}),
            times.get(asset.path, []),
            programme,
            anchors,
        )
        for asset in package.assets
    )
    return tuple(one for one in drawn if one is not None)


def _programme(package: PackageReport) -> Fraction:
    """How long the programme is, in seconds: its picture, else the longest sound; 0 if unknown."""
    lengths: dict[bool, Fraction] = {}
    for asset in package.assets:
        container = package.facts.get(asset.path, {}).get("container")
        if isinstance(container, Container) and isinstance(container.duration, Fraction):
            is_picture = asset.role is Role.VIDEO_PRIMARY
            lengths[is_picture] = max(container.duration, lengths.get(is_picture, Fraction(0)))
    return lengths.get(True) or lengths.get(False) or package.title.runtime or Fraction(0)


def _findings(package: PackageReport, assets: Mapping[str, str]) -> Times:
    """When findings are, with their marks, by asset path."""
    times: dict[str, list[tuple[Fraction, str]]] = {}
    for result in package.results:
        if result.outcome not in (Outcome.FAIL, Outcome.WAIVED):
            continue
        for reported in result.findings:
            location = reported.finding.location
            if location.start is not None:
                mark = "waived" if result.outcome is Outcome.WAIVED else reported.severity.value
                mark = "known" if reported.baseline else mark
                path = location.asset or asset_path(result.subject, assets)
                times.setdefault(path, []).append((location.start, mark))
    return times


def _timeline(
    asset: Asset,
    facts: Mapping[str, object],
    described: Described,
    found: list[tuple[Fraction, str]],
    programme: Fraction,
    anchors: Mapping[str, str],
) -> Timeline | None:
    known = list(happenings(facts, described))
    if not known and not found:
        return None
    ends = [end for one in known for _, end in one.stretches]
    scale = TimeScale(max([programme, sound_end(facts), *ends, *(time for time, _ in found)]))
    totals = Counter(mark for _, mark in found)
    programme_end = scale.percent(programme)
    return Timeline(
        asset,
        anchors.get(asset.path, ""),
        scale,
        tuple(lane(one, scale) for one in known),
        _markers(found, scale),
        tuple((mark, totals[mark]) for mark in ORDER if totals[mark]),
        programme_end if 0 < programme_end <= 100 - 100 / _PLACES else None,
    )


def _markers(found: list[tuple[Fraction, str]], scale: TimeScale) -> tuple[Marker, ...]:
    """The lightest first, so that the heaviest are drawn on top."""
    places: dict[tuple[str, int], list[Fraction]] = {}
    for time, mark in sorted(found):
        places.setdefault((mark, round(scale.percent(time) * _PLACES / 100)), []).append(time)
    ordered = sorted(places.items(), key=lambda item: (-ORDER.index(item[0][0]), item[0][1]))
    return tuple(Marker(mark, scale.percent(times[0]), times[0], len(times)) for (mark, _), times in ordered)
