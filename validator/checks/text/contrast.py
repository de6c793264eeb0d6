"""Contrast: text can be told from the box behind it.

What it checks
    The contrast ratio of text and background, for cues whose document declares both colours and where
    both are opaque. What stands over the bare picture has no ratio of its own and is left out.

Why it matters
    Viewers with low vision lose text that hardly differs from its background.

Parameters
    ``min``: the lowest ratio, from 1 (no difference) to 21 (black on white).

Example
    Fails ``{min: 4.5}``::

        <p tts:color="#777777" tts:backgroundColor="white" begin="1s" end="3s">Where were you?</p>

    Passes with ``tts:color="#767676"``.

References
    Web Content Accessibility Guidelines 2.2, success criterion 1.4.3 and the definition of contrast
    ratio.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._colours import contrast as ratio_of
from validator.checks.text._colours import is_opaque
from validator.checks.text._numbers import decimal
from validator.model.facts.text import Cue, TextColours, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """The lowest contrast ratio."""

    min: Fraction

    def __post_init__(self) -> None:
        if not 1 <= self.min <= 21:
            raise ValueError("min must be from 1 to 21")


@check("text/contrast", subject="asset", codes=("text.contrast.too-low",))
def contrast(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file whose colours are declared."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    lowest = [_lowest(display.colours) for display in text.displays]
    declared = [ratio for ratio in lowest if ratio is not None]
    if not declared:
        return Judgement.not_applicable("text.no-colours")
    findings = [
        _finding(asset, cue, rate, ratio, params)
        for cue in text.cues
        if cue.display is not None
        and (ratio := lowest[cue.display]) is not None
        and ratio < float(params.min)
    ]
    return Judgement.of(findings, (Measurement("lowest_contrast", min(declared)),))


def _lowest(colours: tuple[TextColours, ...]) -> float | None:
    """The lowest ratio of those combinations that have one."""
    ratios = [
        ratio_of(each.foreground, each.background)
        for each in colours
        if each.foreground and each.background and is_opaque(each.foreground) and is_opaque(each.background)
    ]
    return min(ratios, default=None)


def _finding(asset: Asset, cue: Cue, rate: FrameRate, ratio: float, params: Params) -> Finding:
    # Cut, not rounded: what is just under the limit must not look as if it reached it.
    shown, limit = f"{int(ratio * 100) / 100:g}", decimal(params.min, 2)
    return Finding(
        "text.contrast.too-low",
        {"cue": cue.number, "ratio": shown, "limit": limit},
        cue_location(asset, cue, rate),
        measured=f"{shown}:1",
        expected=f"≥ {limit}:1",
        anchor=cue.text,
    )
