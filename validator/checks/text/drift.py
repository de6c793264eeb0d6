"""Drift: the file runs at the programme's speed, and not at that of another frame rate.

What it checks
    The starts of the cues against those of every other text track of the package: whether they meet,
    or would meet once the file is retimed between 24000/1001, 24 and 25 frames a second. A file that
    agrees with one of the others is not the odd one. And, where cues run past the end of the
    primary video, whether such a retiming brings them back: that never weighs more than a warning.
    Fewer than 20 cues tell nothing.

Why it matters
    Text made for a version at 25 frames a second is 144 seconds late after an hour at 24.

Parameters
    ``tolerance``: how far apart two starts may be and still meet, a time or a number of frames.
    ``roles``: the tracks to compare with.

Example
    Fails ``{tolerance: 250 ms}`` when another track has its cues at 25/24 of these times.

    Passes when both were made for the same version.

References
    Delivery specifications of the platforms (timed text conformed to the video).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.checks.definition import Join, Joined, check
from validator.checks.retiming import agreement
from validator.checks.text._programme import PICTURE, programme_duration
from validator.checks.text._timing import TIME, rate_missing
from validator.messages.formatting import clock
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Unknown
from validator.model.vocabulary import Severity

TextRole = Literal["text.normal", "text.sdh", "text.forced", "text.captions"]
_ROLES: tuple[TextRole, ...] = ("text.normal", "text.sdh", "text.forced", "text.captions")

# Rates between which film is retimed by playing it faster or slower. (Between 24 and 30 frames are
# repeated, which leaves times alone.)
_RATES = (Fraction(24_000, 1001), Fraction(24), Fraction(25))
_RETIMINGS = tuple((made, needed) for made in _RATES for needed in _RATES if made != needed)
# Fewer starts than this meet by chance. Tracks that share a timeline have most of their starts in
# common; at a wrong speed, next to none beyond chance.
_FEWEST_STARTS = 20
_AGREE = Fraction(3, 5)
_DISAGREE = Fraction(2, 5)


@dataclass(frozen=True, slots=True)
class Params:
    """How near two starts meet, and which tracks are compared."""

    tolerance: Quantity = field(metadata=TIME)
    roles: tuple[TextRole, ...] = _ROLES


@check(
    "text/drift",
    subject="asset",
    codes=("text.drift.other-track", "text.drift.programme"),
    joins=(Join(TimedText, _ROLES), PICTURE),
)
def drift(asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params) -> Judgement:
    """Judge one file as a whole against the other text tracks and the primary video."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    if text.cue_count < _FEWEST_STARTS:
        return Judgement.not_applicable("text.drift.too-few-cues", fewest=_FEWEST_STARTS)
    if missing := rate_missing(rate, "resolution", params.tolerance):
        return Judgement.cannot_tell(missing)
    tolerance = params.tolerance.seconds(rate.value)
    assert tolerance is not None  # rate_missing() was asked first
    starts = [cue.start for cue in text.cues]
    others = list(_others(asset, joined, params.roles))
    programme = programme_duration(joined)
    findings = _against_tracks(asset, starts, others, tolerance)
    if isinstance(programme, Fraction):
        findings += _against_programme(asset, max(cue.end for cue in text.cues), programme, tolerance)
    elif not others and isinstance(programme, Unknown):
        return Judgement.cannot_tell(programme)
    elif not others:
        return Judgement.not_applicable("text.drift.alone")
    return Judgement.of(findings, (Measurement("compared_tracks", len(others)),))


def _others(
    asset: Asset, joined: Joined, roles: tuple[TextRole, ...]
) -> Iterator[tuple[Asset, list[Fraction]]]:
    """The other tracks with enough cues, and the starts of these."""
    for other in joined.assets(*roles):
        text = joined.get(other, TimedText)
        if other.path != asset.path and isinstance(text, TimedText) and text.cue_count >= _FEWEST_STARTS:
            yield other, [cue.start for cue in text.cues]


def _against_tracks(
    asset: Asset, starts: Sequence[Fraction], others: list[tuple[Asset, list[Fraction]]], tolerance: Fraction
) -> list[Finding]:
    findings = []
    for other, theirs in others:
        as_it_is = _common(starts, theirs, tolerance, Fraction(1))
        if as_it_is >= _AGREE:
            return []
        shares = {pair: _common(starts, theirs, tolerance, pair[0] / pair[1]) for pair in _RETIMINGS}
        (made, needed), best = max(shares.items(), key=lambda each: each[1])
        if best >= _AGREE and as_it_is <= _DISAGREE:
            findings.append(_track_finding(asset, other, made, needed, as_it_is, best))
    return findings


def _common(
    starts: Sequence[Fraction], theirs: Sequence[Fraction], tolerance: Fraction, factor: Fraction
) -> Fraction:
    """The share of the smaller track's starts that meet, with ``starts`` multiplied by ``factor``."""
    if len(starts) <= len(theirs):
        return agreement(starts, theirs, tolerance, factor)
    return agreement(theirs, [start * factor for start in starts], tolerance)


def _track_finding(
    asset: Asset, other: Asset, made: Fraction, needed: Fraction, as_it_is: Fraction, best: Fraction
) -> Finding:
    return Finding(
        "text.drift.other-track",
        {
            "other": other.path,
            "made": str(made),
            "needed": str(needed),
            "share": f"{round(as_it_is * 100)} %",
            "retimed": f"{round(best * 100)} %",
        },
        Location(asset=asset.path),
        measured=f"× {made / needed}",
        expected="× 1",
        anchor=other.path,
    )


def _against_programme(
    asset: Asset, last_end: Fraction, programme: Fraction, tolerance: Fraction
) -> Iterator[Finding]:
    """A warning with the least retiming that brings the last cue back into the programme."""
    fitting = [
        (made, needed)
        for made, needed in _RETIMINGS
        if made < needed and last_end * made / needed <= programme + tolerance
    ]
    if last_end <= programme + tolerance or not fitting:
        return
    made, needed = max(fitting, key=lambda pair: pair[0] / pair[1])
    yield Finding(
        "text.drift.programme",
        {"made": str(made), "needed": str(needed), "end": clock(last_end), "programme": clock(programme)},
        Location(asset=asset.path),
        measured=clock(last_end),
        expected=f"≤ {clock(programme)}",
        severity=Severity.WARNING,
    )
