"""Small timed-text documents for properties."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from validator.model.facts.text import Cue, TimedText
from validator.model.package import Asset
from validator.model.vocabulary import Role

ASSET = Asset("a.srt", Role.TEXT_NORMAL, "declared", "text", "srt")


def cue(start: int, end: int, line: str = "Stop!") -> Cue:
    """A cue with times in milliseconds."""
    return Cue(1, "1", Fraction(start, 1000), Fraction(end, 1000), (line,), 1, 1, 3)


def document(*cues: Cue) -> TimedText:
    """An SRT document of these cues, numbered in order."""
    return TimedText("srt", tuple(replace(one, number=number) for number, one in enumerate(cues, 1)))
