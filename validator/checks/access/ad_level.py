"""Audio description at the main mix's level: neither the mix nor its narrator louder or softer.

What it checks
    By how much a description's mix is louder than the main mix where nobody describes; and by how
    much the narrator is louder than the dialogue, that difference set aside. The levels are those of
    speech's frequencies (100 Hz to 7 kHz).

Why it matters
    Viewers turn description on in the middle of a film. Nobody should have to turn the volume down
    with the same hand.

Parameters
    ``mix``: how far the mix may be above or below the main mix. ``voice``: how far the narrator may
    be above or below the dialogue. Each in LU, and left out where it is not judged. ``uncertainty``:
    what is outside by no more than this is a warning.

Example
    Fails ``{mix: 2 LU}``: a description exported 6 dB too hot. Passes: one within 1 LU.

References
    No standard states numbers; the differences are reported in any case.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.access._description import Described, described
from validator.checks.access._mixes import JOINS, SUBJECTS, unanswered
from validator.checks.definition import Joined, check
from validator.messages.formatting import decimal, rational
from validator.model.facts.container import AudioTrack
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Reason
from validator.model.vocabulary import Severity

_DIFFERENCE = {"dimension": ("level difference",)}


@dataclass(frozen=True, slots=True)
class Params:
    """How far from the main mix is far enough."""

    mix: Quantity | None = field(default=None, metadata=_DIFFERENCE)
    voice: Quantity | None = field(default=None, metadata=_DIFFERENCE)
    uncertainty: Quantity = field(default=Quantity(Fraction(1, 2), "LU"), metadata=_DIFFERENCE)


CODES = (
    "access.ad-level.too-loud",
    "access.ad-level.too-quiet",
    "access.ad-level.voice-too-loud",
    "access.ad-level.voice-too-quiet",
)


@check("access/ad-level", subject="asset", subjects=SUBJECTS, codes=CODES, joins=JOINS)
def ad_level(
    asset: Asset,
    outline: SoundOutline,
    speech: Speech,
    joined: Joined,
    params: Params,
    track: AudioTrack | None = None,
) -> Judgement:
    """Judge one audio description against the main mix."""
    found = described(asset, track, outline, speech, joined)
    if isinstance(found, Reason):
        return unanswered(found)
    if found.form == "other":
        return Judgement.not_applicable("access.description.unlike-main")
    findings, measurements = [], []
    for prefix, name, difference, limit in _differences(found, params):
        measurements.append(Measurement(name, difference, "LU"))
        if limit is not None and (finding := _finding(found, prefix, difference, limit, params)):
            findings.append(finding)
    return Judgement.of(findings, measurements)


def _differences(found: Described, params: Params) -> Iterator[tuple[str, str, float, Quantity | None]]:
    """Prefix of the code, name, difference in LU and limit of what can be compared."""
    from validator.checks.access._comparing import level

    mixed = found.form == "mix"
    if mixed:
        yield "", "mix_difference_lu", found.comparison.gain_lu, params.mix
    narrator = level(found.own.outline, found.events)
    dialogue = level(found.main.outline, found.main.speech.spans)
    if narrator is not None and dialogue is not None:
        gain = found.comparison.gain_lu if mixed else 0.0
        yield "voice-", "voice_difference_lu", round(narrator - dialogue - gain, 2), params.voice


def _finding(
    found: Described, prefix: str, difference: float, limit: Quantity, params: Params
) -> Finding | None:
    excess = abs(Fraction(round(difference * 100), 100)) - limit.base
    if excess <= 0:
        return None
    measured, allowed = f"{decimal(abs(difference))} LU", f"{rational(limit.base)} LU"
    return Finding(
        f"access.ad-level.{prefix}too-{'loud' if difference > 0 else 'quiet'}",
        {"difference": measured, "limit": allowed},
        found.own.place,
        measured=f"{'+' if difference > 0 else '-'}{measured}",
        expected=f"± {allowed}",
        severity=Severity.WARNING if excess <= params.uncertainty.base else None,
    )
