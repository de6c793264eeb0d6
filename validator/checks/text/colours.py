"""Colours: text and its background have colours that the platform takes.

What it checks
    The colours that a document declares for its text and for the boxes behind it, against lists.
    What is not declared is left to the player and not asked; transparency is set aside.

Why it matters
    Colours tell speakers apart; those outside the usual few can't be told from each other, or from the
    picture.

Parameters
    ``foreground``, ``background``: the colours that are taken, as ``#rrggbb`` or by their TTML names;
    left out, any is.

Example
    Fails ``{foreground: [white, yellow, cyan, lime]}``::

        <p tts:color="#ff0000" begin="1s" end="3s">Where were you?</p>

    Passes with ``tts:color="#ffff00"``.

References
    BBC Subtitle Guidelines, colours; Timed Text Markup Language 2, section 8.4.2 (colour expressions).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.text._colours import rgb, rgb_of
from validator.model.facts.text import Display, TimedText
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate


@dataclass(frozen=True, slots=True)
class Params:
    """The colours that are taken."""

    foreground: tuple[str, ...] = ()
    background: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.foreground and not self.background:
            raise ValueError("foreground or background is needed")
        for written in (*self.foreground, *self.background):
            rgb_of(written)


@check("text/colours", subject="asset", codes=("text.colours.foreground", "text.colours.background"))
def colours(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file whose colours are declared."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    if not any(display.colours for display in text.displays):
        return Judgement.not_applicable("text.no-colours")
    problems = [list(_problems(display, params)) for display in text.displays]
    findings = [
        Finding(
            f"text.colours.{layer}",
            {"cue": cue.number, "colour": colour[:7], "allowed": allowed},
            cue_location(asset, cue, rate),
            measured=colour[:7],
            expected=allowed,
            anchor=cue.text,
        )
        for cue in text.cues
        for layer, colour, allowed in (problems[cue.display] if cue.display is not None else ())
    ]
    return Judgement.of(findings)


def _problems(display: Display, params: Params) -> Iterator[tuple[str, str, str]]:
    """The layer, the colour and those allowed, for each colour of a display that is none of them."""
    layers = (
        ("foreground", [each.foreground for each in display.colours], params.foreground),
        ("background", [each.background for each in display.colours], params.background),
    )
    for layer, used, allowed in layers:
        taken = [rgb_of(written) for written in allowed]
        for colour in dict.fromkeys(used):
            if taken and colour and rgb(colour) not in taken:
                yield layer, colour, ", ".join(allowed)
