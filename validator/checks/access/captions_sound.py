"""Captions against the sound: what is said is captioned, when it is said.

What it checks
    The cues of a text file against the speech in the main mix: a constant offset, a drift from start
    to end (text made for another frame rate), speech that no cue covers, and cues of dialogue while
    nobody speaks. The last two are looked for where the text is in time. Speech is found by
    a detector that takes some songs for it and misses some whispers: all findings are warnings, and
    an offset or a drift is one only as far as it is beyond what beginnings of cues scatter by.

Why it matters
    Every one of these is seen by whoever reads along, and by nobody who only checks the file.

Parameters
    ``max_offset``, ``max_drift``: how far off the text may be, a time; drift over the whole
    programme. ``max_uncaptioned``: the longest speech without a cue, a time. ``max_unspoken``: the
    longest cue of dialogue beside which nobody speaks, a time; cues in brackets or with notes, which
    describe sounds, do not count. Each is left out where it is not judged.

Example
    Warns ``{max_offset: 0.5 s}``: cues that begin two seconds after the words.

    Passes: cues that begin with the words and stay for half a second after them.

References
    EBU QC 0247B, 0248B (subtitles against speech); style guides of the platforms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.access._cue_speech import Heard, heard
from validator.checks.access._mixes import MAINS
from validator.checks.access._spans import joined_up, within, without
from validator.checks.definition import Join, Joined, check
from validator.checks.location import cue_location, span_location
from validator.messages.formatting import clock, rational
from validator.model.facts.audio import Span
from validator.model.facts.speech import Speech
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason
from validator.model.vocabulary import Severity

_TIME = {"dimension": ("time",)}

# Shorter pauses part neither speech nor cues, and so late or early either may be.
_PAUSE = Fraction(1, 2)

# A cue that is nothing but the description of a sound, or has music in it.
_SOUND = re.compile(r"^\s*[-–]?\s*[\[(（［【〔].*[\])）］】〕]\s*$|[♪♫♬♩#]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Params:
    """How well the text has to lie against the sound."""

    max_offset: Quantity | None = field(default=None, metadata=_TIME)
    max_drift: Quantity | None = field(default=None, metadata=_TIME)
    max_uncaptioned: Quantity | None = field(default=None, metadata=_TIME)
    max_unspoken: Quantity | None = field(default=None, metadata=_TIME)


CODES = (
    "access.captions-sound.offset",
    "access.captions-sound.drift",
    "access.captions-sound.uncaptioned",
    "access.captions-sound.unspoken",
)


@check("access/captions-sound", subject="asset", codes=CODES, joins=(Join(Speech, MAINS),))
def captions_sound(
    asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params
) -> Judgement:
    """Judge the cues of one file against the main mix."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    found = heard(asset, text, joined)
    if isinstance(found, Reason):
        told = found.code not in ("access.captions-sound.no-sound", "access.captions-sound.too-little")
        return Judgement.cannot_tell(found) if told else Judgement.not_applicable(found.code, **found.args)
    findings = [*_shifted(asset, found, params)]
    if not findings:
        findings += _uncaptioned(text, found, params)
        findings += _unspoken(asset, text, rate, found, params)
    lies = found.timing
    measurements = (
        Measurement("cue_offset", round(lies.offset_s, 2), "s"),
        Measurement("cue_offset_uncertainty", round(lies.offset_margin_s, 2), "s"),
        Measurement("cue_drift", round(lies.drift_s, 2), "s"),
        Measurement("cue_drift_uncertainty", round(lies.drift_margin_s, 2), "s"),
        Measurement("speech_captioned_share", round(lies.captioned_share, 3)),
        Measurement("speech_detector", found.speech.detector),
    )
    return Judgement.of(findings, measurements)


def _shifted(asset: Asset, found: Heard, params: Params) -> Iterator[Finding]:
    """Offset and drift; each a finding of its own, and both may be."""
    lies = found.timing
    tests = (
        ("drift", lies.drift_s, lies.drift_margin_s, params.max_drift),
        ("offset", lies.offset_s, lies.offset_margin_s, params.max_offset),
    )
    for name, seconds, margin, limit in tests:
        if limit is not None and abs(seconds) - margin > limit.base:
            measured, allowed = f"{seconds:.2f} s", f"{rational(limit.base)} s"
            yield Finding(
                f"access.captions-sound.{name}",
                {
                    "measured": measured,
                    "uncertainty": f"{margin:.2f} s",
                    "limit": allowed,
                    "main": found.asset.path,
                    "ratio": str(lies.ratio),
                },
                Location(asset=asset.path),
                measured=measured,
                expected=f"± {allowed}",
                anchor=name,
                severity=Severity.WARNING,
            )
            if name == "drift":
                return  # an offset in the middle of a drift says nothing more


def _uncaptioned(text: TimedText, found: Heard, params: Params) -> Iterator[Finding]:
    if params.max_uncaptioned is None:
        return
    shown = joined_up((Span(cue.start, cue.end) for cue in text.cues), _PAUSE)
    for stretch in without(joined_up(found.speech.spans, _PAUSE), shown):
        if stretch.duration > params.max_uncaptioned.base:
            yield Finding(
                "access.captions-sound.uncaptioned",
                {
                    "start": clock(stretch.start),
                    "end": clock(stretch.end),
                    "duration": f"{rational(stretch.duration)} s",
                    "main": found.asset.path,
                },
                span_location(found.asset, stretch, found.speech.index),
                measured=f"{rational(stretch.duration)} s",
                expected=f"≤ {rational(params.max_uncaptioned.base)} s",
                anchor=str(stretch.start),
                severity=Severity.WARNING,
            )


def _unspoken(
    asset: Asset, text: TimedText, rate: FrameRate, found: Heard, params: Params
) -> Iterator[Finding]:
    if params.max_unspoken is None:
        return
    spoken = joined_up(found.speech.spans, _PAUSE)
    for cue in filter(_shows_dialogue, text.cues):
        near = Span(cue.start - _PAUSE, cue.end + _PAUSE)
        if cue.duration > params.max_unspoken.base and not within(near, spoken):
            yield _silent_cue(asset, cue, rate, found, params.max_unspoken)


def _shows_dialogue(cue: Cue) -> bool:
    return bool(cue.text.strip()) and not _SOUND.search(cue.text)


def _silent_cue(asset: Asset, cue: Cue, rate: FrameRate, found: Heard, limit: Quantity) -> Finding:
    return Finding(
        "access.captions-sound.unspoken",
        {"cue": cue.number, "duration": f"{rational(cue.duration)} s", "main": found.asset.path},
        cue_location(asset, cue, rate),
        measured=f"{rational(cue.duration)} s",
        expected=f"≤ {rational(limit.base)} s",
        anchor=cue.text,
        severity=Severity.WARNING,
    )
