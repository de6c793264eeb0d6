"""Audio description in the form ordered: the whole mix with a narrator, or the narration alone.

What it checks
    Whether a file of audio description holds the main mix. A mix holds the main mix with a voice
    here and there; narration alone is silent most of the time. A file that is neither may be another
    cut or another title: that is a warning, because a remix of its own may sound so.

Why it matters
    A player that expects a mix and gets narration plays a film in which nobody else makes a sound.

Parameters
    ``form``: ``mix``, ``narration``, or ``any`` of them.

Example
    Fails ``{form: mix}``: a file in which only the narrator is heard. Passes: the mix with narrator.

References
    Delivery specifications of the platforms (pre-mixed description), ETSI TS 101 154 annex E
    (description mixed by the broadcaster or by the receiver).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validator.checks.access._description import described
from validator.checks.access._mixes import JOINS, SUBJECTS, unanswered
from validator.checks.definition import Joined, check
from validator.model.facts.container import AudioTrack
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.reason import Reason
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Params:
    """The form asked for."""

    form: Literal["mix", "narration", "any"]


_CODES = {
    "narration": "access.ad-form.narration-only",
    "mix": "access.ad-form.mixed",
    "other": "access.ad-form.unlike-main",
}


@check("access/ad-form", subject="asset", subjects=SUBJECTS, codes=tuple(_CODES.values()), joins=JOINS)
def ad_form(
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
    measurements = (
        Measurement("form", found.form),
        Measurement("agreement_with_main", found.comparison.agreement),
        Measurement("silent_share", found.comparison.silent_share),
    )
    if found.form == params.form or (params.form == "any" and found.form != "other"):
        return Judgement.of([], measurements)
    finding = Finding(
        _CODES[found.form],
        {"asset": found.own.name, "main": found.main.name},
        found.own.place,
        measured=found.form,
        expected=params.form,
        severity=Severity.WARNING if found.form == "other" else None,
    )
    return Judgement.of([finding], measurements)
