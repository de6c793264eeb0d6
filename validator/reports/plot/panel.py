"""One panel of a plot: the curves of a track, the lanes below them, and the axis of time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from validator.messages import Catalogue
from validator.messages.formatting import clock, decimal
from validator.model.facts.audio import TrackSignal
from validator.model.facts.speech import Speech, TrackSpeech
from validator.model.package import Asset
from validator.reports.drawing.curves import LevelPlace, Levels, area, line, placed
from validator.reports.drawing.gating import ABSOLUTE_LKFS, gating
from validator.reports.drawing.happenings import Happening, Stretch
from validator.reports.drawing.scale import TimeScale, hours
from validator.reports.plot.canvas import DRAWN, LEFT, place, shortened, text

_READINGS, _LEVELS_TOP, _LEVELS, _LANE, _BAR = 30, 54, 224, 20, 14
_TITLE_CELLS, _LABEL_CELLS, _STEPS = 120, 26, 8

Row = tuple[str, str, list[Stretch]]
"""A lane: its kind, its label, and what is on it."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What one panel shows: a track with its speech, or only what happens when; ``end`` in seconds."""

    asset: Asset
    lanes: tuple[Happening, ...]
    end: Fraction
    track: TrackSignal | None = None
    speech: TrackSpeech | None = None

    @classmethod
    def of(
        cls,
        asset: Asset,
        lanes: tuple[Happening, ...],
        track: TrackSignal | None = None,
        speech: object = None,
    ) -> Panel:
        """The panel of a track, with that part of a file's speech that is its own, or of a file without."""
        ends = [end for lane in lanes for _, end in lane.stretches]
        if track is None:
            return cls(asset, lanes, max(ends))
        heard = speech.tracks if isinstance(speech, Speech) else ()
        own = next((one for one in heard if one.index == track.index and one.spans), None)
        return cls(asset, lanes, max([track.start + track.duration, *ends]), track, own)


def panel(one: Panel, scale: TimeScale, words: Catalogue) -> tuple[str, int, str]:
    """The drawing, its height, and what it shows as one sentence."""
    title = _title(one)
    parts = [text(LEFT, 12, shortened(title, _TITLE_CELLS), "title")]
    said, rows, top = title, [*_happening(one, words)], 22
    if one.track is not None:
        readings = " · ".join(_readings(one.track, one.speech, words))
        said = f"{title}: {readings}"
        parts.append(text(LEFT, _READINGS, readings))
        levels = _curves(one.track, one.speech, scale)
        parts.append(f'<g class="levels" transform="translate(0 {_LEVELS_TOP})">{levels}</g>')
        rows = [*_gates(one.track, words), *rows]
        top = _LEVELS_TOP + _LEVELS + 10
    for row in rows:
        parts.append(_lane(row, scale, top))
        top += _LANE
    parts.append(_axis(scale, top))
    lanes = "".join(f" {label}: {len(stretches)}." for _, label, stretches in rows)
    return "".join(parts), top + 22, f"{said}.{lanes}"


def _title(one: Panel) -> str:
    track = f"#{one.track.index} {one.track.channel_layout}" if one.track else ""
    return " · ".join(filter(None, (one.asset.path, one.asset.role.value, one.asset.language, track)))


def _readings(track: TrackSignal, speech: TrackSpeech | None, words: Catalogue) -> Iterator[str]:
    yield f"{words.text('plot.integrated')} {decimal(track.integrated_lkfs)} LKFS"
    if speech is not None:
        level = f"{decimal(speech.dialogue_gated_lkfs)} LKFS ± {decimal(speech.dialogue_uncertainty_lu)} LU"
        yield f"{words.text('plot.dialogue-level')} {level} ({speech.detector})"
    if isinstance(track.loudness_range_lu, float):
        yield f"LRA {decimal(track.loudness_range_lu)} LU"
    peak = f"{words.text('plot.peak')} {decimal(track.true_peak_dbtp)} dBTP"
    yield f"{peak} ({clock(track.true_peak_time)})" if math.isfinite(track.true_peak_dbtp) else peak


def _gates(track: TrackSignal, words: Catalogue) -> Iterator[Row]:
    gates = gating(placed(track.momentary, track))
    for kind, level, spans in (
        ("below-absolute", ABSOLUTE_LKFS, gates.below_absolute),
        ("below-relative", gates.relative_lkfs, gates.below_relative),
    ):
        if level is not None and spans:
            label = words.text("plot.gated", level=f"{decimal(round(level, 1))} LKFS")
            yield kind, label, [(span.start, span.end) for span in spans]


def _happening(one: Panel, words: Catalogue) -> Iterator[Row]:
    for lane in one.lanes:
        yield lane.kind, f"{words.text(f'html.lane.{lane.kind}')} {lane.name}".rstrip(), lane.stretches


def _curves(track: TrackSignal, speech: TrackSpeech | None, scale: TimeScale) -> str:
    levels = Levels.holding(track.true_peak_dbtp)

    def x(time: Fraction) -> float:
        return place(scale, time)

    def y(level: float) -> float:
        return round(levels.share(level) * _LEVELS, 1)

    parts = [*_frame(scale, levels, y)]
    parts.append(f'<path class="momentary" d="{area(placed(track.momentary, track), x, y)}"/>')
    parts.append(f'<path class="short-term" d="{line(placed(track.short_term, track), x, y)}"/>')
    across = {"integrated": track.integrated_lkfs}
    if speech is not None:
        across["dialogue-level"] = speech.dialogue_gated_lkfs
    first, last = x(track.start), x(track.start + track.duration)
    for name, level in across.items():
        if math.isfinite(level):
            parts.append(f'<path class="{name}" d="M{first} {y(level)}H{last}"/>')
    if math.isfinite(track.true_peak_dbtp):
        tip = f"M{x(track.true_peak_time)} {y(track.true_peak_dbtp)}"
        parts.append(f'<path class="peak" d="{tip}l-5 -9h10z"/>')
    return "".join(parts)


def _frame(scale: TimeScale, levels: Levels, y: LevelPlace) -> Iterator[str]:
    """The ground of the curves: its grid, and the levels beside it."""
    yield f'<rect class="frame" x="{LEFT}" y="0" width="{DRAWN}" height="{_LEVELS}"/>'
    yield text(LEFT - 8, -16, "LKFS", anchor="end")
    for level in levels.ticks:
        yield f'<path class="grid" d="M{LEFT} {y(level)}h{DRAWN}"/>'
        yield text(LEFT - 8, y(level) + 4, str(level), anchor="end")
    for time in scale.ticks(_STEPS):
        yield f'<path class="grid" d="M{place(scale, time)} 0v{_LEVELS}"/>'


def _lane(row: Row, scale: TimeScale, y: int) -> str:
    kind, label, stretches = row
    bars = "".join(
        f'<rect class="{kind}" x="{place(scale, start)}" y="{y}" '
        f'width="{max(1.0, place(scale, end) - place(scale, start)):.1f}" height="{_BAR}"/>'
        for start, end in stretches
    )
    return (
        f"{text(LEFT - 8, y + 11, shortened(label, _LABEL_CELLS), anchor='end')}"
        f'<rect class="lane" x="{LEFT}" y="{y}" width="{DRAWN}" height="{_BAR}"/>{bars}'
    )


def _axis(scale: TimeScale, y: int) -> str:
    """Round times; the first and one at the very end stay inside the sheet."""
    parts = [f'<path class="axis" d="M{LEFT} {y}h{DRAWN}" stroke="#85817a"/>']
    for time in scale.ticks(_STEPS):
        x = place(scale, time)
        parts.append(f'<path d="M{x} {y}v4" stroke="#85817a"/>')
        parts.append(text(x, y + 17, hours(time), "time", "middle"))
    return "".join(parts)
