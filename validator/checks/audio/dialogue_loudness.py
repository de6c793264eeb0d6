"""Dialogue loudness: the speech of the mix at the platform's level, or the whole mix where few speak.

What it checks
    The loudness of the dialogue of every audio track against a target with its tolerance. Speech is
    found by a voice activity detector, not by Dolby Dialogue Intelligence, and reports say so. A
    programme with hardly any dialogue is measured whole, against a target of its own.

Why it matters
    Viewers set the volume by the voices. A loud film with few words and a quiet one full of them can
    have the same programme loudness and need a different turn of the knob.

Parameters
    ``target``: the loudness of the dialogue, with ``tolerance`` on both sides.

    ``programme_target``, ``programme_tolerance``: the same of the whole programme, measured with the
    level gates of BS.1770.

    ``min_share``: the programme's target counts where dialogue is less than this part of it; without
    such a target these programmes are not judged. Of music alone, a detector takes up to 2 % for
    speech.

    ``below_share``: only programmes with less dialogue than this are judged.

    ``share_margin``: as near as this to that share, both are measured; where only one is met, it is a
    warning.

    ``combine``: ``share`` lets the share of dialogue choose the target; ``either`` fails only what
    misses both targets, whatever the share, and reports both.

    ``uncertainty``: dialogue that misses its target by no more than this is a warning, because
    detectors hear differently.

    ``programme_uncertainty``: the same of the whole programme.

Example
    Fails ``{target: -27 LKFS, tolerance: 2 LU}``: dialogue of -23.9 LKFS.

    Passes: dialogue of -26.1 LKFS in a mix whose explosions bring the whole programme to -22 LKFS.

References
    ITU-R BS.1770-1 (no level gate) over the blocks with speech; EBU Tech 3343 (2023) section 9.4,
    methods of finding dialogue differ by 0.4 LU in the mean.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from validator.checks.audio._levels import (
    DIFFERENCE,
    LOUDNESS,
    SHARE,
    hundredths,
    show,
    show_difference,
    show_limit,
)
from validator.checks.audio._speech import (
    JOINS,
    detectors,
    dialogues,
    share_of,
    show_share,
    speech_measurement,
)
from validator.checks.audio._tracks import (
    cap,
    conclude,
    location,
    measurement,
    nothing_to_judge,
    without_loudness,
)
from validator.checks.definition import Joined, check
from validator.model.facts.audio import AudioSignal, TrackSignal
from validator.model.facts.speech import DIALOGUE_UNCERTAINTY_LU, Speech, TrackSpeech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.vocabulary import Severity

CODES = (
    "audio.dialogue-loudness.too-loud",
    "audio.dialogue-loudness.too-quiet",
    "audio.dialogue-loudness.programme-too-loud",
    "audio.dialogue-loudness.programme-too-quiet",
)

# Of music alone, a detector takes up to so much for speech.
_HARDLY_ANY = Quantity(Fraction(2), "%")


@dataclass(frozen=True, slots=True)
class Params:
    """The targets of the dialogue and of the programme, and when which of them counts."""

    target: Quantity = field(metadata=LOUDNESS)
    tolerance: Quantity = field(metadata=DIFFERENCE)
    programme_target: Quantity | None = field(default=None, metadata=LOUDNESS)
    programme_tolerance: Quantity | None = field(default=None, metadata=DIFFERENCE)
    min_share: Quantity = field(default=_HARDLY_ANY, metadata=SHARE)
    share_margin: Quantity = field(default=Quantity(Fraction(3), "%"), metadata=SHARE)
    below_share: Quantity | None = field(default=None, metadata=SHARE)
    combine: Literal["share", "either"] = "share"
    uncertainty: Quantity = field(
        default=Quantity(Fraction(DIALOGUE_UNCERTAINTY_LU), "LU"), metadata=DIFFERENCE
    )
    programme_uncertainty: Quantity = field(default=Quantity(Fraction(1, 10), "LU"), metadata=DIFFERENCE)

    def __post_init__(self) -> None:
        if (self.programme_target is None) != (self.programme_tolerance is None):
            raise ValueError("programme_target and programme_tolerance belong together")
        if self.programme_target is None and self.combine == "either":
            raise ValueError("combine: either needs a programme_target")


@dataclass(frozen=True, slots=True)
class _Test:
    """One level of a track against one target. ``excess`` is how far it is outside, 0 when inside."""

    track: TrackSignal
    prefix: str
    level: float
    lower: Fraction
    upper: Fraction
    unit: str
    uncertainty: Fraction

    @property
    def excess(self) -> Fraction:
        """By how much the level misses the nearer limit, in LU; positive above as well as below."""
        level = hundredths(self.level)
        return max(level - self.upper, self.lower - level, Fraction(0))


@check("audio/dialogue-loudness", subject="asset", codes=CODES, joins=JOINS)
def dialogue_loudness(
    asset: Asset, audio: AudioSignal, speech: Speech, joined: Joined, params: Params
) -> Judgement:
    """Judge every programme of one file."""
    if nothing := nothing_to_judge(audio):
        return nothing
    found = dialogues(asset, audio, speech, joined)
    if found.elsewhere:
        return found.elsewhere
    judged = [(track, spoken) for track, spoken in found.pairs if _is_meant(spoken, params)]
    measurements = list(_measurements(audio, speech, found.pairs, params))
    if found.pairs and not judged and not found.doubts:
        if any(share_of(spoken) >= _HARDLY_ANY.base for _, spoken in found.pairs):
            share = show_share(found.pairs[0][1].dialogue_share)
            return Judgement.not_applicable("audio.dialogue-loudness.other-share", share=share)
        return Judgement.not_applicable("audio.no-dialogue-found")
    findings: list[Finding] = []
    doubts = list(found.doubts)
    for track, spoken in judged:
        reason = without_loudness(track) if params.programme_target else None
        if reason:
            doubts.append(reason)
        else:
            findings += _findings(asset, track, spoken, params)
    return conclude(findings, measurements, doubts)


def _is_meant(spoken: TrackSpeech, params: Params) -> bool:
    """True where there is neither too little dialogue for the rule nor too much."""
    enough = params.programme_target is not None or _is_enough(spoken, params)
    return enough and (params.below_share is None or share_of(spoken) < params.below_share.base)


def _findings(asset: Asset, track: TrackSignal, spoken: TrackSpeech, params: Params) -> Iterable[Finding]:
    dialogue, programme = _dialogue(track, spoken, params), _programme(track, params)
    enough = _is_enough(spoken, params)
    if programme is None:
        return _missed(asset, [dialogue], spoken)
    if params.combine == "either":
        both_missed = (dialogue.excess or not enough) and programme.excess
        tests = [dialogue, programme] if enough else [programme]
        return _missed(asset, tests, spoken, together=True) if both_missed else ()
    if abs(share_of(spoken) - params.min_share.base) <= params.share_margin.base and spoken.spans:
        disagree = bool(dialogue.excess) != bool(programme.excess)
        return _missed(asset, [dialogue, programme], spoken, in_doubt=disagree)
    return _missed(asset, [dialogue if enough else programme], spoken)


def _is_enough(spoken: TrackSpeech, params: Params) -> bool:
    return bool(spoken.spans) and share_of(spoken) >= params.min_share.base


def _dialogue(track: TrackSignal, spoken: TrackSpeech, params: Params) -> _Test:
    target, tolerance = params.target.base, params.tolerance.base
    level = spoken.dialogue_gated_lkfs
    return _Test(
        track, "", level, target - tolerance, target + tolerance, params.target.unit, params.uncertainty.base
    )


def _programme(track: TrackSignal, params: Params) -> _Test | None:
    if params.programme_target is None or params.programme_tolerance is None:
        return None
    target, tolerance = params.programme_target.base, params.programme_tolerance.base
    level, uncertainty = track.integrated_lkfs, params.programme_uncertainty.base
    unit = params.programme_target.unit
    return _Test(track, "programme-", level, target - tolerance, target + tolerance, unit, uncertainty)


def _missed(
    asset: Asset,
    tests: list[_Test],
    spoken: TrackSpeech,
    *,
    in_doubt: bool = False,
    together: bool = False,
) -> Iterator[Finding]:
    """A finding for each test that was missed.

    ``together`` when they count only together: then the surest is in doubt as soon as any is.
    """
    inside = [test.excess <= test.uncertainty for test in tests]
    for test, near in zip(tests, inside, strict=True):
        if test.excess:
            doubtful = in_doubt or (any(inside) if together else near)
            yield _finding(asset, test, spoken, cap(test.track, within_margin=doubtful))


def _finding(asset: Asset, test: _Test, spoken: TrackSpeech, severity: Severity | None) -> Finding:
    above = hundredths(test.level) > test.upper
    limit = show_limit(test.upper if above else test.lower, test.unit)
    measured = show(test.level, test.unit)
    return Finding(
        f"audio.dialogue-loudness.{test.prefix}too-{'loud' if above else 'quiet'}",
        {
            "measured": measured,
            "limit": limit,
            "uncertainty": show_limit(test.uncertainty, "LU"),
            "difference": show_difference(test.level, test.upper if above else test.lower),
            "share": show_share(spoken.dialogue_share),
            "detector": spoken.detector,
        },
        location(asset, test.track),
        measured=measured,
        expected=f"{'≤' if above else '≥'} {limit}",
        anchor=str(test.track.index),
        severity=severity,
    )


def _measurements(
    audio: AudioSignal, speech: Speech, pairs: list[tuple[TrackSignal, TrackSpeech]], params: Params
) -> Iterator[Measurement]:
    unit = params.target.unit
    for track, spoken in pairs:
        yield from speech_measurement(speech, spoken, "dialogue_gated_lkfs", unit)
        yield from speech_measurement(speech, spoken, "dialogue_share", "")
        yield from measurement(audio, track, "integrated_lkfs", unit)
    yield from _limits("dialogue_gated_lkfs", params.target, params.tolerance)
    if params.programme_target is not None and params.programme_tolerance is not None:
        yield from _limits("integrated_lkfs", params.programme_target, params.programme_tolerance)
    yield Measurement("dialogue_gated_uncertainty", float(params.uncertainty.base), "LU")
    yield from detectors(speech)


def _limits(name: str, target: Quantity, tolerance: Quantity) -> Iterator[Measurement]:
    """What a level is held to, beside it, so that a report can draw both also where the rule passes."""
    yield Measurement(f"{name}_lower_limit", float(target.base - tolerance.base), target.unit)
    yield Measurement(f"{name}_upper_limit", float(target.base + tolerance.base), target.unit)
