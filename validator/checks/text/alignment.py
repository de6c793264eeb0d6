"""Alignment: text stands where the platform wants it: at the bottom or top, centred.

What it checks
    Where cues stand across and down the picture, as far as their document says so. A cue that takes its
    place from the player is left out.

Why it matters
    Viewers read faster where they expect the text; beside a speaker it is missed.

Parameters
    ``horizontal``: any of ``left``, ``center``, ``right``. ``vertical``: any of ``top``, ``middle``,
    ``bottom``. Left out, any is good.

Example
    Fails ``{horizontal: [center]}``::

        WEBVTT

        00:01.000 --> 00:03.000 align:left
        Where were you?

    Passes with ``align:center``.

References
    Timed-text specifications of the platforms, positioning.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.model.facts.text import Display, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """Where text may stand."""

    horizontal: tuple[Literal["left", "center", "right"], ...] = ()
    vertical: tuple[Literal["top", "middle", "bottom"], ...] = ()

    def __post_init__(self) -> None:
        if not self.horizontal and not self.vertical:
            raise ValueError("horizontal or vertical is needed")


@check("text/alignment", subject="asset", codes=("text.alignment.horizontal", "text.alignment.vertical"))
def alignment(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file whose document says where it stands."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    aligned = [
        (cue, display)
        for cue in text.cues
        if (display := text.display_of(cue)).horizontal or display.vertical
    ]
    if not aligned:
        return Judgement.not_applicable("text.no-positions")
    findings = [
        Finding(
            f"text.alignment.{axis}",
            {"cue": cue.number, "found": found, "wanted": wanted},
            cue_location(asset, cue, rate),
            measured=found,
            expected=wanted,
            anchor=cue.text,
        )
        for cue, display in aligned
        for axis, found, wanted in _problems(display, params)
    ]
    return Judgement.of(findings, (Measurement("aligned_cues", len(aligned)),))


def _problems(display: Display, params: Params) -> Iterator[tuple[str, str, str]]:
    """The axis, the place and those asked for, wherever a display is at another place."""
    axes = (
        ("horizontal", display.horizontal, params.horizontal),
        ("vertical", display.vertical, params.vertical),
    )
    for axis, found, wanted in axes:
        if found and wanted and found not in wanted:
            yield axis, found, " / ".join(wanted)
