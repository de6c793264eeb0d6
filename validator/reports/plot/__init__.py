"""A picture of the sound of a package: loudness over time, and below it when somebody speaks or reads.

One panel a track, all on one scale of time. The drawing is SVG without scripts or fonts of its own;
as PNG it is drawn by resvg, an optional dependency.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from validator.messages import Catalogue
from validator.messages.formatting import printable
from validator.model.errors import RunError
from validator.model.facts.audio import AudioSignal
from validator.model.package import Package
from validator.reports.drawing.descriptions import Facts, descriptions
from validator.reports.drawing.happenings import happenings
from validator.reports.drawing.scale import TimeScale
from validator.reports.plot.canvas import LEFT, STYLE, WIDTH, shortened, text
from validator.reports.plot.legend import legend
from validator.reports.plot.panel import Panel, panel

NEEDED = ("audio", "speech", "outline", "text", "embedded_captions")
"""The facts that are drawn."""

_TOP, _LEGEND, _GAP = 34, 30, 34
_TITLE_CELLS = 120


def svg(package: Package, facts: Facts, lang: str = "en") -> str:
    """The whole drawing. Raises :class:`RunError` where nothing that happens over time is known."""
    words = Catalogue(lang)
    panels = list(_panels(package, facts))
    if not panels:
        raise RunError("there is nothing to plot: no sound was measured and no text has cues")
    scale = TimeScale(max(one.end for one in panels))
    title = words.text("plot.title", path=package.path)
    drawn, said, top = [], [], _TOP
    if any(one.track for one in panels):
        drawn.append(f'<g transform="translate(0 {top})">{legend(words)}</g>')
        top += _LEGEND
    for one in panels:
        content, height, sentence = panel(one, scale, words)
        drawn.append(f'<g class="panel" transform="translate(0 {top})">{content}</g>')
        said.append(sentence)
        top += height + _GAP
    heading = text(LEFT, 18, shortened(title, _TITLE_CELLS), "heading")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {top}" width="{WIDTH}" '
        f'height="{top}" role="img" aria-labelledby="title description" lang="{lang}">'
        f'<title id="title">{escape(printable(title))}</title>'
        f'<desc id="description">{escape(printable(" ".join(said)))}</desc>'
        f'<style>{STYLE}</style><rect width="100%" height="100%" fill="#fff"/>'
        f"{heading}{''.join(drawn)}</svg>\n"
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


def _panels(package: Package, facts: Facts) -> Iterator[Panel]:
    """One panel a track, with what else the file holds below the first; one for a file without sound."""
    described = descriptions(package.assets, package.access_services, facts)
    for asset in package.assets:
        known = facts.get(asset.path, {})
        audio, speech, found = known.get("audio"), known.get("speech"), described.get(asset.path, {})
        tracks = audio.tracks if isinstance(audio, AudioSignal) else ()
        of_sound: dict[str, object] = {"audio": audio, "speech": speech}
        for track in tracks:
            is_first = track is tracks[0]
            lanes = happenings(known if is_first else of_sound, found, track=track.index)
            yield Panel.of(asset, tuple(lanes), track, speech)
        if not tracks and (only := tuple(happenings(known, found))):
            yield Panel.of(asset, only)
