"""Loudness over time: momentary and short-term, what is gated, the band that is asked for, the true peak."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from validator.messages.formatting import scalar
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.package import Asset
from validator.model.report import PackageReport, Result
from validator.reports.drawing.curves import Levels, area, line, placed
from validator.reports.drawing.gating import ABSOLUTE_LKFS, gating
from validator.reports.drawing.happenings import Happening
from validator.reports.drawing.scale import TimeScale
from validator.reports.grouping import asset_path
from validator.reports.html.lanes import Lane, lane
from validator.reports.html.limits import Band, PeakLimit, bands, peak_limits
from validator.reports.html.marks import mark

HEIGHT = 1000
"""Units of a drawing's height."""


@dataclass(frozen=True, slots=True)
class Chart:
    """The drawing of one track. Places are in percent of the height from the top, or of the width.

    ``unit`` is that of the rules that judged the loudness, ``LKFS`` or ``LUFS``, which are equal.
    ``ticks`` are levels with their places. ``integrated``, ``dialogue`` and ``peak`` are ``None``
    for what has no level. ``lanes`` are what the gates leave out, and the dialogue. ``answers`` are
    the anchors, marks and ids of the rules on sound that the file was asked. ``speech`` is that of
    the track, where some was found.
    """

    asset: Asset
    anchor: str
    track: TrackSignal
    several: bool
    scale: TimeScale
    unit: str
    momentary: str
    short_term: str
    ticks: tuple[tuple[int, float], ...]
    integrated: float | None
    dialogue: float | None
    bands: tuple[Band, ...]
    peak: tuple[float, float] | None
    peak_limits: tuple[PeakLimit, ...]
    lanes: tuple[Lane, ...]
    answers: tuple[tuple[str, str, str], ...]
    speech: TrackSpeech | None


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
            results = [(rules[one.rule, one.rulesets], one) for one in asked.get(asset.path, [])]
            speech = package.facts[asset.path].get("speech")
            for track in audio.tracks:
                spoken = _spoken(speech, track)
                yield _chart(asset, assets[asset.path], audio, track, spoken, results)


def _spoken(speech: object, track: TrackSignal) -> TrackSpeech | None:
    tracks = speech.tracks if isinstance(speech, Speech) else ()
    return next((one for one in tracks if one.index == track.index and one.spans), None)


def _chart(
    asset: Asset,
    anchor: str,
    audio: AudioSignal,
    track: TrackSignal,
    speech: TrackSpeech | None,
    results: Sequence[tuple[str, Result]],
) -> Chart:
    scale = TimeScale(track.start + track.duration)
    levels = Levels.holding(track.true_peak_dbtp)
    asked = bands(results, track, speech, levels)
    unit = asked[0].unit if asked else "LKFS"
    return Chart(
        asset, anchor, track, len(audio.tracks) + len(audio.unmeasured) > 1, scale, unit,
        momentary=area(placed(track.momentary, track), scale.units, lambda one: _units(levels, one)),
        short_term=line(placed(track.short_term, track), scale.units, lambda one: _units(levels, one)),
        ticks=tuple((level, levels.percent(level)) for level in levels.ticks),
        integrated=_line(track.integrated_lkfs, levels),
        dialogue=_line(speech.dialogue_gated_lkfs, levels) if speech else None,
        bands=asked,
        peak=_peak(track, scale, levels),
        peak_limits=peak_limits(results, levels),
        lanes=tuple(lane(one, scale) for one in _gated(track, speech, unit)),
        answers=tuple((anchor, mark(one), one.rule) for anchor, one in results),
        speech=speech,
    )  # fmt: skip


def _units(levels: Levels, level: float) -> int:
    return round(levels.share(level) * HEIGHT)


def _line(level: float, levels: Levels) -> float | None:
    return levels.percent(level) if math.isfinite(level) else None


def _peak(track: TrackSignal, scale: TimeScale, levels: Levels) -> tuple[float, float] | None:
    place = _line(track.true_peak_dbtp, levels)
    return None if place is None else (scale.percent(track.true_peak_time), place)


def _gated(track: TrackSignal, speech: TrackSpeech | None, unit: str) -> Iterator[Happening]:
    """What counts for which loudness: the stretches that the gates leave out, and the dialogue."""
    gates = gating(placed(track.momentary, track))
    levels = {"below-absolute": ABSOLUTE_LKFS, "below-relative": gates.relative_lkfs}
    spans = {"below-absolute": gates.below_absolute, "below-relative": gates.below_relative}
    for kind, level in levels.items():
        if level is not None and spans[kind]:
            name = f"({scalar(round(level, 1))} {unit})"
            yield Happening(kind, name, [(span.start, span.end) for span in spans[kind]])
    if speech is not None:
        yield Happening("dialogue", "", [(span.start, span.end) for span in speech.spans])
