"""Safe area: text stands inside the part of the picture that every screen shows.

What it checks
    The box of every cue whose document says where it stands (a TTML region, WebVTT settings in
    percentages or a WebVTT region) against margins. A cue that takes its place from the player is left
    out.

Why it matters
    Text at the edge is cut off by overscan, covered by controls, or lost where a screen is round.

Parameters
    ``left``, ``right``, ``top``, ``bottom``: the margins that stay free, as shares of the picture's width
    and height.

Example
    Fails ``{bottom: 5 %}``::

        <region xml:id="r" tts:origin="10% 80%" tts:extent="80% 20%"/>

    Passes with ``tts:extent="80% 15%"``.

References
    SMPTE ST 2046-1, safe title area; BBC Subtitle Guidelines, positioning; IMSC, regions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._numbers import decimal
from validator.model.facts.text import Cue, TextBox, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity

_SHARE = {"dimension": ("share",)}
_NONE = Quantity(Fraction(0), "%")


@dataclass(frozen=True, slots=True)
class Params:
    """The margins that stay free of text."""

    left: Quantity = field(default=_NONE, metadata=_SHARE)
    right: Quantity = field(default=_NONE, metadata=_SHARE)
    top: Quantity = field(default=_NONE, metadata=_SHARE)
    bottom: Quantity = field(default=_NONE, metadata=_SHARE)


@check("text/safe-area", subject="asset", codes=("text.safe-area.outside",))
def safe_area(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file that has a place of its own."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    outside = [list(_outside(display.box, params)) if display.box else None for display in text.displays]
    placed = [
        (cue, edges)
        for cue in text.cues
        if cue.display is not None and (edges := outside[cue.display]) is not None
    ]
    if not placed:
        return Judgement.not_applicable("text.no-positions")
    findings = [_finding(asset, cue, rate, *edge) for cue, edges in placed for edge in edges]
    return Judgement.of(findings, (Measurement("placed_cues", len(placed)),))


def _outside(box: TextBox, params: Params) -> Iterator[tuple[str, Fraction, Fraction]]:
    """Each side on which a box leaves the area, with the margin that it has and the one asked for."""
    margins = {
        "left": (box.left, params.left.base),
        "right": (_rest(box.right), params.right.base),
        "top": (box.top, params.top.base),
        "bottom": (_rest(box.bottom), params.bottom.base),
    }
    for side, (margin, limit) in margins.items():
        if margin is not None and margin < limit:
            yield side, margin, limit


def _rest(edge: Fraction | None) -> Fraction | None:
    return None if edge is None else 1 - edge


def _finding(
    asset: Asset, cue: Cue, rate: FrameRate, side: str, margin: Fraction, limit: Fraction
) -> Finding:
    shown, asked = f"{decimal(margin * 100, 2)} %", f"{decimal(limit * 100, 2)} %"
    return Finding(
        "text.safe-area.outside",
        {"cue": cue.number, "side": side, "margin": shown, "limit": asked},
        cue_location(asset, cue, rate),
        measured=f"{side} {shown}",
        expected=f"≥ {asked}",
        anchor=f"{side}\n{cue.text}",
    )
