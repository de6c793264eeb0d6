"""The limits that rules hold a track's levels to, as the rules that judged this track report them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from validator.model.facts.audio import TrackSignal
from validator.model.facts.speech import TrackSpeech
from validator.model.findings import Measurement
from validator.model.report import Result
from validator.reports.drawing.curves import FLOOR_LKFS, Levels

Rules = tuple[tuple[str, str], ...]
"""Rules by their anchors and ids."""

Asked = Sequence[tuple[str, Result]]
"""Answers with the anchors of their rules."""


@dataclass(frozen=True, slots=True)
class Band:
    """What rules ask of the ``integrated`` or the ``dialogue`` loudness; places in percent from the top."""

    of: str
    unit: str
    lower: float | None
    upper: float | None
    top: float
    bottom: float
    rules: Rules


@dataclass(frozen=True, slots=True)
class PeakLimit:
    """A maximum of the true peak in dBTP, its place in percent from the top, and whose it is."""

    level: float
    place: float
    rules: Rules


def bands(results: Asked, track: TrackSignal, speech: TrackSpeech | None, levels: Levels) -> tuple[Band, ...]:
    """The bands that the track's own loudness was held to; what several rules ask alike is one."""
    found: dict[object, Band] = {}
    for anchor, result in results:
        for band in _bands(anchor, result, track, speech, levels):
            key = (band.of, band.unit, band.lower, band.upper)
            known = found.setdefault(key, replace(band, rules=()))
            found[key] = replace(known, rules=(*known.rules, *band.rules))
    return tuple(found.values())


def _bands(
    anchor: str, result: Result, track: TrackSignal, speech: TrackSpeech | None, levels: Levels
) -> Iterator[Band]:
    measured = {one.name: one for one in result.measurements}
    judged = {"integrated": ("integrated_lkfs", track.integrated_lkfs)}
    if speech is not None:
        judged["dialogue"] = ("dialogue_gated_lkfs", speech.dialogue_gated_lkfs)
    for of, (name, level) in judged.items():
        limits = [measured.get(f"{name}_{side}_limit") for side in ("lower", "upper")]
        unit = next((limit.unit for limit in limits if limit), None)
        if unit and _is_of(measured, name, track.index, level):
            lower, upper = (_number(limit) for limit in limits)
            top = levels.percent(levels.top if upper is None else upper)
            bottom = levels.percent(FLOOR_LKFS if lower is None else lower)
            yield Band(of, unit, lower, upper, top, bottom, ((anchor, result.rule),))


def _is_of(measured: Mapping[str, Measurement], name: str, index: int, level: float) -> bool:
    """True where the rule judged this level: not that of a soundfield that the track is a part of."""
    return any(measured[key].value == level for key in (name, f"{name}#{index}") if key in measured)


def peak_limits(results: Asked, levels: Levels) -> tuple[PeakLimit, ...]:
    """The maxima of the true peak; what several rules ask alike is one."""
    found: dict[float, Rules] = {}
    for anchor, result in results:
        measured = {one.name: one for one in result.measurements}
        limit = _number(measured.get("true_peak_dbtp_upper_limit"))
        if limit is not None:
            found[limit] = (*found.get(limit, ()), (anchor, result.rule))
    return tuple(PeakLimit(limit, levels.percent(limit), rules) for limit, rules in sorted(found.items()))


def _number(measurement: Measurement | None) -> float | None:
    value = measurement.value if measurement else None
    return value if type(value) is float else None
