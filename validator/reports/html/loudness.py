"""Loudness over time: momentary and short-term, the band that is asked for, the true peak."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from validator.model.facts.audio import AudioSignal, TimeSeries, TrackSignal
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.package import Asset
from validator.model.report import PackageReport, Result
from validator.reports.grouping import asset_path
from validator.reports.html.marks import mark
from validator.reports.html.scale import TimeScale

HEIGHT = 1000
"""Units of a drawing's height."""

_FLOOR = -60.0  # of the drawing, in LKFS: what is quieter is drawn at its lower edge
_COLUMNS = 500
_STEP = 10


@dataclass(frozen=True, slots=True)
class Band:
    """What one rule asks of the integrated loudness: limits in LKFS, their places in percent from the top."""

    rule: str
    lower: float | None
    upper: float | None
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Chart:
    """The drawing of one track. Places are in percent of the height from the top, or of the width.

    ``ticks`` are levels with their places; ``peak_limits`` true-peak limits (dBTP) with theirs.
    ``answers`` are the anchors, marks and ids of the rules on sound that the file was asked. ``speech``
    is that of the track, where some was found.
    """

    asset: Asset
    anchor: str
    track: TrackSignal
    several: bool
    scale: TimeScale
    momentary: str
    short_term: str
    ticks: tuple[tuple[int, float], ...]
    integrated: float
    bands: tuple[Band, ...]
    peak: tuple[float, float]
    peak_limits: tuple[tuple[float, float], ...]
    answers: tuple[tuple[str, str, str], ...]
    speech: TrackSpeech | None


@dataclass(frozen=True, slots=True)
class _Levels:
    """Levels from :data:`_FLOOR` to ``top`` on the height of a drawing."""

    top: float

    def percent(self, level: float) -> float:
        share = (self.top - min(max(level, _FLOOR), self.top)) / (self.top - _FLOOR)
        return round(share * 100, 2)

    def units(self, level: float) -> int:
        return round(self.percent(level) * HEIGHT / 100)


def is_measured(package: PackageReport) -> bool:
    """True when there is a track to draw."""
    signals = (facts.get("audio") for facts in package.facts.values())
    return any(isinstance(audio, AudioSignal) and audio.tracks for audio in signals)


def charts(
    package: PackageReport, assets: Mapping[str, str], rules: Mapping[tuple[str, tuple[str, ...]], str]
) -> Iterator[Chart]:
    """Every track that was measured; ``assets`` and ``rules`` are the anchors of both."""
    asked: dict[str, list[Result]] = {}
    for result in package.results:
        if result.check.startswith("audio/"):
            asked.setdefault(asset_path(result.subject, assets), []).append(result)
    for asset in package.assets:
        audio = package.facts.get(asset.path, {}).get("audio")
        if isinstance(audio, AudioSignal):
            results = asked.get(asset.path, [])
            answers = tuple((rules[one.rule, one.rulesets], mark(one), one.rule) for one in results)
            speech = package.facts[asset.path].get("speech")
            for track in audio.tracks:
                spoken = _spoken(speech, track)
                yield _chart(asset, assets[asset.path], audio, track, results, answers, spoken)


def _spoken(speech: object, track: TrackSignal) -> TrackSpeech | None:
    tracks = speech.tracks if isinstance(speech, Speech) else ()
    return next((one for one in tracks if one.index == track.index and one.spans), None)


def _chart(
    asset: Asset,
    anchor: str,
    audio: AudioSignal,
    track: TrackSignal,
    results: Sequence[Result],
    answers: tuple[tuple[str, str, str], ...],
    speech: TrackSpeech | None,
) -> Chart:
    scale = TimeScale(track.start + track.duration)
    levels = _Levels(5.0 if track.true_peak_dbtp > 0 else 0.0)
    return Chart(
        asset, anchor, track, len(audio.tracks) + len(audio.unmeasured) > 1, scale,
        momentary=_area(track.momentary, scale, levels),
        short_term=_line(track.short_term, scale, levels),
        ticks=tuple((level, levels.percent(level)) for level in range(0, int(_FLOOR) - 1, -_STEP)),
        integrated=levels.percent(track.integrated_lkfs),
        bands=tuple(_bands(results, levels)),
        peak=(scale.percent(track.true_peak_time), levels.percent(track.true_peak_dbtp)),
        peak_limits=tuple((limit, levels.percent(limit)) for limit in _peak_limits(results)),
        answers=answers,
        speech=speech,
    )  # fmt: skip


def _bands(results: Sequence[Result], levels: _Levels) -> Iterator[Band]:
    for result in results:
        lower = _measured(result, "integrated_lkfs_lower_limit")
        upper = _measured(result, "integrated_lkfs_upper_limit")
        if lower is not None or upper is not None:
            top = levels.percent(levels.top if upper is None else upper)
            yield Band(result.rule, lower, upper, top, levels.percent(_FLOOR if lower is None else lower))


def _peak_limits(results: Sequence[Result]) -> tuple[float, ...]:
    limits = (_measured(result, "true_peak_dbtp_upper_limit") for result in results)
    return tuple(dict.fromkeys(limit for limit in limits if limit is not None))


def _measured(result: Result, name: str) -> float | None:
    return next(
        (one.value for one in result.measurements if one.name == name and type(one.value) is float), None
    )


def _area(series: TimeSeries, scale: TimeScale, levels: _Levels) -> str:
    """SVG path data of the surface between the quietest and the loudest value of each column."""
    columns = list(_columns(series))
    above = [f"{scale.units(time)} {levels.units(high)}" for time, _, high in columns]
    below = [f"{scale.units(time)} {levels.units(low)}" for time, low, _ in reversed(columns)]
    return f"M{'L'.join(above + below)}z" if columns else ""


def _line(series: TimeSeries, scale: TimeScale, levels: _Levels) -> str:
    """SVG path data through the loudest value of each column."""
    points = [f"{scale.units(time)} {levels.units(high)}" for time, _, high in _columns(series)]
    return f"M{'L'.join(points)}" if points else ""


def _columns(series: TimeSeries) -> Iterator[tuple[Fraction, float, float]]:
    """Time, lowest and highest value of stretches of the series, at most :data:`_COLUMNS` of them."""
    width = max(1, math.ceil(len(series.values) / _COLUMNS))
    for first in range(0, len(series.values), width):
        values = series.values[first : first + width]
        yield series.start + series.step * first, min(values), max(values)
