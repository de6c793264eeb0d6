"""Render model: a modest player can paint every picture of the document in time.

What it checks
    The hypothetical render model of IMSC: each picture (the regions, backgrounds and glyphs that are
    shown together) is painted while the one before it is on the screen, and its glyphs fit into a
    buffer of one screen. A document that asks for more is too dense or changes too fast.

Why it matters
    Players on small devices fall behind: subtitles come late, or are dropped.

Parameters
    None. The model's numbers are part of its specification.

Example
    Fails: two pictures of six full lines each, 100 ms apart.

    Passes: the same two, a second apart.

References
    W3C IMSC Hypothetical Render Model; IMSC 1.0.1, 1.1 and 1.2, Hypothetical Render Model. The
    separate document, which is measured by, paints Korean and Japanese syllables slower than the
    text inside those three editions.
"""

from __future__ import annotations

from validator.checks.definition import check
from validator.checks.text._numbers import decimal
from validator.model.facts.rendering import Overload, Rendering
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate


@check(
    "text/render-model",
    subject="asset",
    codes=("text.render-model.late", "text.render-model.glyph-buffer"),
)
def render_model(asset: Asset, rendering: Rendering, rate: FrameRate) -> Judgement:
    """Judge one document by what painting it takes."""
    findings = [_finding(asset, overload, rate) for overload in rendering.overloads]
    return Judgement.of(findings, (Measurement("pictures", rendering.pictures),))


def _finding(asset: Asset, overload: Overload, rate: FrameRate) -> Finding:
    frame = None if rate.value is None else int(overload.start * rate.value)
    location = Location(asset=asset.path, start=overload.start, frame=frame)
    if overload.resource == "time":
        needed, available = f"{overload.needed:.3f} s", f"{overload.available:.3f} s"
        code = "text.render-model.late"
    else:
        needed, available = f"{overload.needed:.2f}", f"{overload.available:.2f}"
        code = "text.render-model.glyph-buffer"
    return Finding(
        code,
        {"time": f"{decimal(overload.start, 3)} s", "needed": needed, "available": available},
        location,
        measured=needed,
        expected=f"≤ {available}",
        anchor=decimal(overload.start, 3),
    )
