"""A picture of the sound of a package: loudness over time, and below it when somebody speaks or reads.

One panel a track, on the scale of its own time. The drawing is SVG without scripts or fonts of its
own; as PNG it is drawn by resvg, an optional dependency.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from html import escape

from validator.messages import Catalogue
from validator.messages.formatting import decimal, printable
from validator.model.errors import RunError
from validator.model.facts.audio import AudioSignal, TimeSeries, TrackSignal
from validator.model.facts.speech import Speech
from validator.model.package import Asset, Package
from validator.reports.html.scale import TimeScale
from validator.reports.html.timeline import Stretch, stretches

Facts = Mapping[str, Mapping[str, object]]

NEEDED = ("audio", "speech", "text", "embedded_captions")
"""The facts that are drawn."""

_WIDTH, _LEFT, _RIGHT = 1200, 120, 20
_LEVELS, _LANE, _GAP = 200, 18, 46
_TOP_LKFS, _FLOOR_LKFS, _EVERY = 0, -60, 10
_COLUMNS = 600

_STYLE = """
text { font: 12px sans-serif; fill: #333 } .title { font-weight: bold }
.frame { fill: #f6f6f6 } .grid { stroke: #ddd } .momentary { fill: none; stroke: #9bbbe0 }
.short-term { fill: none; stroke: #1f4e8c; stroke-width: 1.5 }
.integrated { stroke: #b3541e; stroke-dasharray: 6 3 }
.peak { fill: #b00020 } .lane { fill: #eee } .speech { fill: #4a7a3a } .silence { fill: #999 }
.cues { fill: #6b4fa0 } .captions { fill: #a0704f }
"""


def svg(package: Package, facts: Facts, lang: str = "en") -> str:
    """The whole drawing. Raises :class:`RunError` where nothing that happens over time is known."""
    words = Catalogue(lang)
    top, panels = _GAP // 2, []
    for asset in package.assets:
        for panel, height in _panels(asset, facts.get(asset.path, {}), words):
            panels.append(f'<g transform="translate(0 {top})">{panel}</g>')
            top += height + _GAP
    if not panels:
        raise RunError("there is nothing to plot: no sound was measured and no text has cues")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {top}" width="{_WIDTH}" '
        f'height="{top}"><style>{_STYLE}</style><rect width="100%" height="100%" fill="#fff"/>'
        f"{''.join(panels)}</svg>\n"
    )


def png(drawing: str) -> bytes:
    """An SVG as PNG. Raises :class:`RunError` where the renderer is not installed."""
    try:
        import resvg_py
    except ImportError:
        raise RunError(
            "drawing PNG needs the package resvg-py; a plot whose name ends in .svg does not"
        ) from None
    return bytes(resvg_py.svg_to_bytes(svg_string=drawing))


def _panels(asset: Asset, facts: Mapping[str, object], words: Catalogue) -> Iterator[tuple[str, int]]:
    """The drawings of an asset, each with its height: one a track, or one of its text."""
    audio, speech = facts.get("audio"), facts.get("speech")
    tracks = audio.tracks if isinstance(audio, AudioSignal) else ()
    for track in tracks:
        of_track = {**facts, "audio": AudioSignal((track,)), "speech": _of_track(speech, track.index)}
        scale = TimeScale(track.start + track.duration)
        yield _panel(asset, scale, of_track, words, track)
    lanes = list(stretches(facts))
    if lanes and not tracks:
        yield _panel(asset, TimeScale(max(end for _, _, spans in lanes for _, end in spans)), facts, words)


def _of_track(speech: object, index: int) -> Speech | None:
    if not isinstance(speech, Speech):
        return None
    return Speech(tuple(track for track in speech.tracks if track.index == index))


def _panel(
    asset: Asset,
    scale: TimeScale,
    facts: Mapping[str, object],
    words: Catalogue,
    track: TrackSignal | None = None,
) -> tuple[str, int]:
    title = f"{asset.path} · {asset.role.value}" + (
        f" · #{track.index} {track.channel_layout}" if track else ""
    )
    parts = [f'<text class="title" x="{_LEFT}" y="-6">{escape(printable(title))}</text>']
    height = 0
    if track is not None:
        parts += [_levels(track, scale), _readings(track, facts.get("speech"))]
        height = _LEVELS
    for kind, name, spans in stretches(facts):
        label = f"{words.message(f'html.lane-{kind}')} {name}".rstrip()
        parts.append(_lane(kind, label, spans, scale, height + 4))
        height += _LANE
    parts.append(_axis(scale, height))
    return "".join(parts), height + 16


def _lane(kind: str, label: str, spans: list[Stretch], scale: TimeScale, y: int) -> str:
    blocks = "".join(
        f'<rect class="{kind}" x="{_x(scale, start):.1f}" y="{y}" '
        f'width="{max(1.0, _x(scale, end) - _x(scale, start)):.1f}" height="{_LANE - 4}"/>'
        for start, end in spans
    )
    return (
        f'<text x="{_LEFT - 8}" y="{y + 11}" text-anchor="end">{escape(printable(label))}</text>'
        f'<rect class="lane" x="{_LEFT}" y="{y}" width="{_plot_width()}" height="{_LANE - 4}"/>{blocks}'
    )


def _levels(track: TrackSignal, scale: TimeScale) -> str:
    parts = [f'<rect class="frame" x="{_LEFT}" y="0" width="{_plot_width()}" height="{_LEVELS}"/>']
    for level in range(_TOP_LKFS, _FLOOR_LKFS - 1, -_EVERY):
        y = _y(level)
        parts.append(f'<path class="grid" d="M{_LEFT} {y:.1f}h{_plot_width()}"/>')
        parts.append(f'<text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{level} LKFS</text>')
    parts.append(f'<path class="momentary" d="{_line(track.momentary, scale)}"/>')
    parts.append(f'<path class="short-term" d="{_line(track.short_term, scale)}"/>')
    parts.append(f'<path class="integrated" d="M{_LEFT} {_y(track.integrated_lkfs):.1f}h{_plot_width()}"/>')
    x, y = _x(scale, track.true_peak_time), _y(track.true_peak_dbtp)
    parts.append(f'<path class="peak" d="M{x - 5:.1f} {y - 4:.1f}h10l-5 9z"/>')
    return "".join(parts)


def _readings(track: TrackSignal, speech: object) -> str:
    readings = [f"I {decimal(track.integrated_lkfs)} LKFS", f"TP {decimal(track.true_peak_dbtp)} dBTP"]
    if isinstance(speech, Speech) and speech.main is not None and speech.main.spans:
        readings.append(f"dialogue {decimal(speech.main.dialogue_gated_lkfs)} LKFS (VAD)")
    return f'<text x="{_WIDTH - _RIGHT}" y="-6" text-anchor="end">{" · ".join(readings)}</text>'


def _line(series: TimeSeries, scale: TimeScale) -> str:
    """Path data through the loudest value of each column."""
    width = max(1, -(-len(series.values) // _COLUMNS))
    points = [
        f"{_x(scale, series.start + series.step * first):.1f} {_y(loudest):.1f}"
        for first in range(0, len(series.values), width)
        for loudest in [max(series.values[first : first + width])]
    ]
    return f"M{'L'.join(points)}" if points else ""


def _axis(scale: TimeScale, height: int) -> str:
    places = ((Fraction(0), "start"), (scale.middle, "middle"), (scale.end, "end"))
    return "".join(
        f'<text x="{_x(scale, time):.1f}" y="{height + 14}" text-anchor="{anchor}">{_clock(time)}</text>'
        for time, anchor in places
    )


def _clock(seconds: Fraction) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes // 60}:{minutes % 60:02d}:{rest:02d}"


def _plot_width() -> int:
    return _WIDTH - _LEFT - _RIGHT


def _x(scale: TimeScale, time: Fraction) -> float:
    return _LEFT + scale.percent(time) * _plot_width() / 100


def _y(level: float) -> float:
    inside = min(max(level, _FLOOR_LKFS), _TOP_LKFS)
    return (_TOP_LKFS - inside) / (_TOP_LKFS - _FLOOR_LKFS) * _LEVELS
