"""Reading speed: no cue with more text than its time lets a viewer read.

What it checks
    The characters of every cue, counted by the named strategy, over the seconds it is shown.
    Line breaks count nothing; a cue exactly at the limit passes. Cues without an end, or shown for
    less than a millisecond, are left out.

Why it matters
    Text that leaves before it is read is lost, most of all to those who depend on it.

Parameters
    ``max_cps``: the highest number of characters a second. ``counting``: as in ``text/line-length``.
    ``count_sounds``: whether descriptions in brackets and names of speakers count.

Example
    Fails ``{max_cps: 17, counting: graphemes}``::

        1
        00:00:01,000 --> 00:00:02,000
        I never said that she stole it.

    Passes when it stays until ``00:00:02,824``.

References
    Timed-text specifications of the platforms; Unicode Standard Annex #29 (grapheme clusters).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.sound_cues import without_sounds
from validator.checks.text._counting import Counting, count
from validator.checks.text._numbers import decimal
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.reason import Reason

# Below this a rate says nothing: the cue is broken, which text/duration reports.
_SHORTEST_MEASURABLE = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class Params:
    """The highest reading speed, in characters a second, and how they are counted."""

    max_cps: Fraction
    counting: Counting
    count_sounds: bool = True

    def __post_init__(self) -> None:
        if self.max_cps <= 0:
            raise ValueError("max_cps must be more than 0")


@check("text/reading-speed", subject="asset", codes=("text.reading-speed.too-fast",))
def reading_speed(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file that is shown for a measurable time."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    measurable = [cue for cue in text.cues if cue.duration >= _SHORTEST_MEASURABLE and not cue.open_ended]
    if not measurable:
        return Judgement.cannot_tell(Reason("text.reading-speed.no-durations"))
    findings = []
    fastest = Fraction(0)
    for cue in measurable:
        length = _length(cue, params)
        cps = length / cue.duration
        fastest = max(fastest, cps)
        if cps > params.max_cps:
            findings.append(_finding(asset, cue, rate, params, length))
    return Judgement.of(
        findings,
        (
            Measurement("fastest", fastest, "cps"),
            Measurement("unmeasurable_cues", len(text.cues) - len(measurable)),
        ),
    )


def _length(cue: Cue, params: Params) -> Fraction:
    rows = cue.lines if params.count_sounds else [without_sounds(line).strip() for line in cue.lines]
    return sum((count(row, params.counting) for row in rows), Fraction(0))


def _finding(asset: Asset, cue: Cue, rate: FrameRate, params: Params, length: Fraction) -> Finding:
    speed = decimal(length / cue.duration, 2)
    limit = decimal(params.max_cps, 2)
    seconds = decimal(cue.duration, 3)
    return Finding(
        "text.reading-speed.too-fast",
        {
            "cue": cue.number,
            "speed": speed,
            "limit": limit,
            "length": decimal(length, 1),
            "seconds": seconds,
            "counting": params.counting,
        },
        cue_location(asset, cue, rate),
        measured=f"{speed} cps ({decimal(length, 1)} {params.counting} / {seconds} s)",
        expected=f"≤ {limit} cps",
        anchor=cue.text,
    )
