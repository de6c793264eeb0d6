"""Enhanced dialogue is enhanced: its speech stands farther above everything else than in the main mix.

What it checks
    A dialogue-enhanced mix against the main mix of its language: that it is not the same mix, and by
    how much the distance grows between the level of its speech and the level of what is left when
    nobody speaks, at the frequencies of speech (100 Hz to 7 kHz). A mix may be ducked under the voices
    alone, so that too little growth is a warning.

Why it matters
    Whoever switches to clear dialogue and hears no difference believes that the service is broken.

Parameters
    ``min_gain``: by how much the distance has to grow, in LU.

Example
    Fails ``{min_gain: 3 LU}``: the main mix in the role ``audio.dialogcentric``.

    Passes: the same voices over music and effects that are 6 dB softer.

References
    Derived from what the service is; ETSI TS 101 154 (clean audio).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.access._languages import compatible
from validator.checks.access._mixes import (
    JOINS,
    SUBJECTS,
    Mix,
    laid_over,
    main_mixes,
    no_service,
    service_mix,
    unanswered,
)
from validator.checks.definition import Joined, check
from validator.messages.formatting import decimal, rational
from validator.model.facts.container import AudioTrack
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Reason
from validator.model.vocabulary import Severity

# Two mixes that agree for this much of the time, with no clearer speech, are the same.
_SAME_AGREEMENT = 0.95
_SAME_GAIN_LU = 0.5


@dataclass(frozen=True, slots=True)
class Params:
    """What is enough of an enhancement."""

    min_gain: Quantity = field(metadata={"dimension": ("level difference",)})


@check(
    "access/enhanced-dialogue",
    subject="asset",
    subjects=SUBJECTS,
    codes=("access.enhanced-dialogue.same-as-main", "access.enhanced-dialogue.no-clearer"),
    joins=JOINS,
)
def enhanced_dialogue(
    asset: Asset,
    outline: SoundOutline,
    speech: Speech,
    joined: Joined,
    params: Params,
    track: AudioTrack | None = None,
) -> Judgement:
    """Judge one dialogue-enhanced mix against the main mix."""
    if nothing := no_service("enhanced-dialogue", asset, track, joined):
        return unanswered(nothing)
    own = service_mix(asset, track, outline, speech, joined)
    if isinstance(own, Reason):
        return unanswered(own)
    mains = main_mixes(joined, asset)
    if isinstance(mains, Reason):
        return unanswered(mains)
    main = next((one for one in mains if compatible(one.language, own.language)), mains[0])
    return _judge(own, main, params)


def _judge(own: Mix, main: Mix, params: Params) -> Judgement:
    from validator.checks.access._comparing import stands_out

    comparison = laid_over(own, main)
    if comparison is None:
        return Judgement.cannot_tell(Reason("access.description.no-sound", {"asset": own.name}))
    if not own.speech.spans or not main.speech.spans:
        return Judgement.not_applicable("access.enhanced-dialogue.no-dialogue")
    gain = stands_out(own.outline, main.outline, comparison.offset, main.speech.spans)
    if gain is None:
        return Judgement.not_applicable("access.enhanced-dialogue.nothing-else", main=main.name)
    measurements = (
        Measurement("dialogue_distance_gain_lu", gain, "LU"),
        Measurement("agreement_with_main", comparison.agreement),
    )
    same = comparison.agreement >= _SAME_AGREEMENT and abs(gain) < _SAME_GAIN_LU
    if not same and Fraction(str(gain)) >= params.min_gain.base:
        return Judgement.of([], measurements)
    return Judgement.of([_finding(own, main, gain, params, same=same)], measurements)


def _finding(own: Mix, main: Mix, gain: float, params: Params, *, same: bool) -> Finding:
    measured, least = f"{decimal(gain)} LU", f"{rational(params.min_gain.base)} LU"
    return Finding(
        f"access.enhanced-dialogue.{'same-as-main' if same else 'no-clearer'}",
        {"asset": own.name, "main": main.name, "gain": measured, "limit": least},
        own.place,
        measured=measured,
        expected=f"≥ {least}",
        anchor=main.name,
        severity=None if same else Severity.WARNING,
    )
