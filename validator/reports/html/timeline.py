"""When something happens in an asset: captions, speech, silence and findings on one scale of time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from validator.model.facts.audio import AudioSignal
from validator.model.facts.captions import EmbeddedCaptions
from validator.model.facts.container import Container
from validator.model.facts.speech import Speech
from validator.model.facts.text import TimedText
from validator.model.package import Asset
from validator.model.report import PackageReport
from validator.model.vocabulary import Outcome, Role
from validator.reports.grouping import asset_path
from validator.reports.html.marks import ORDER
from validator.reports.html.scale import TimeScale

_PLACES = 200  # markers that share one of so many places are drawn as one

Stretch = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Lane:
    """One kind of thing over time: ``cues``, ``captions`` (of a channel, its ``name``), ``speech`` …

    ``drawing`` is SVG path data; ``count`` how many there are, ``first`` and ``last`` in seconds.
    """

    kind: str
    name: str
    drawing: str
    count: int
    first: Fraction
    last: Fraction


@dataclass(frozen=True, slots=True)
class Marker:
    """Findings of one weight in one place; ``percent`` of the width, ``time`` of the first."""

    mark: str
    percent: float
    time: Fraction
    count: int


@dataclass(frozen=True, slots=True)
class Timeline:
    """One asset. ``exceeds`` is where the programme ends, in percent, if the asset goes on longer."""

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
    drawn = (
        _timeline(asset, package.facts.get(asset.path, {}), times.get(asset.path, []), programme, anchors)
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
    found: list[tuple[Fraction, str]],
    programme: Fraction,
    anchors: Mapping[str, str],
) -> Timeline | None:
    known = list(stretches(facts))
    if not known and not found:
        return None
    ends = [end for _, _, spans in known for _, end in spans]
    scale = TimeScale(max([programme, *ends, *(time for time, _ in found)]))
    totals = Counter(mark for _, mark in found)
    return Timeline(
        asset,
        anchors.get(asset.path, ""),
        scale,
        tuple(_lane(kind, name, spans, scale) for kind, name, spans in known),
        _markers(found, scale),
        tuple((mark, totals[mark]) for mark in ORDER if totals[mark]),
        scale.percent(programme) if 0 < programme < scale.end else None,
    )


def stretches(facts: Mapping[str, object]) -> Iterator[tuple[str, str, list[Stretch]]]:
    """What happens at a time in one asset: kind and name of the :class:`Lane`, and when."""
    text, captions = facts.get("text"), facts.get("embedded_captions")
    audio, speech = facts.get("audio"), facts.get("speech")
    if isinstance(text, TimedText) and text.cues:
        yield "cues", "", [(cue.start, cue.end) for cue in text.cues]
    if isinstance(captions, EmbeddedCaptions):
        for channel in captions.channels:
            if channel.start is not None and channel.end is not None:
                yield "captions", channel.name, [(channel.start, channel.end)]
    if isinstance(speech, Speech):
        spoken = [(span.start, span.end) for track in speech.tracks for span in track.spans]
        if spoken:
            yield "speech", "", spoken
    if isinstance(audio, AudioSignal):
        silences = [(span.start, span.end) for track in audio.tracks for span in track.silences]
        if silences:
            yield "silence", "", silences


def _lane(kind: str, name: str, spans: list[Stretch], scale: TimeScale) -> Lane:
    first, last = min(start for start, _ in spans), max(end for _, end in spans)
    return Lane(kind, name, scale.blocks(spans), len(spans), first, last)


def _markers(found: list[tuple[Fraction, str]], scale: TimeScale) -> tuple[Marker, ...]:
    """The lightest first, so that the heaviest are drawn on top."""
    places: dict[tuple[str, int], list[Fraction]] = {}
    for time, mark in sorted(found):
        places.setdefault((mark, round(scale.percent(time) * _PLACES / 100)), []).append(time)
    ordered = sorted(places.items(), key=lambda item: (-ORDER.index(item[0][0]), item[0][1]))
    return tuple(Marker(mark, scale.percent(times[0]), times[0], len(times)) for (mark, _), times in ordered)
