"""Audio description in time with the picture: its mix stands where the main mix does.

What it checks
    By how much the main mix inside a description's mix is later or earlier than the main mix itself.
    Narration alone holds nothing to compare, and is not judged.

Why it matters
    A player swaps one mix for the other under a running picture: an offset is lip sync lost for
    everybody who listens to the description.

Parameters
    ``tolerance``: how far apart they may be; a time or a number of frames. The comparison has steps
    of 0.02 s, so smaller tolerances are taken as that.

Example
    Fails ``{tolerance: 2 frames}``: a description whose mix begins with a second of silence.

    Passes: one exported from the same timeline.

References
    ITU-R BT.1359-1 (relative timing of sound and vision).
"""

from __future__ import annotations

from dataclasses import dataclass, field

from validator.checks.access._description import described
from validator.checks.access._mixes import JOINS, SUBJECTS, unanswered
from validator.checks.definition import Joined, check
from validator.messages.formatting import rational
from validator.model.facts.container import AudioTrack
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason


@dataclass(frozen=True, slots=True)
class Params:
    """How far apart the mixes may be."""

    tolerance: Quantity = field(metadata={"dimension": ("time", "frames")})


@check("access/ad-sync", subject="asset", subjects=SUBJECTS, codes=("access.ad-sync.offset",), joins=JOINS)
def ad_sync(
    asset: Asset,
    outline: SoundOutline,
    speech: Speech,
    rate: FrameRate,
    joined: Joined,
    params: Params,
    track: AudioTrack | None = None,
) -> Judgement:
    """Judge one audio description against the main mix."""
    found = described(asset, track, outline, speech, joined)
    if isinstance(found, Reason):
        return unanswered(found)
    if found.form != "mix":
        return Judgement.not_applicable("access.description.nothing-to-align")
    tolerance = params.tolerance.seconds(rate.value)
    if tolerance is None:
        return Judgement.cannot_tell(Reason("text.frame-rate-unknown"))
    measurements = (Measurement("offset", found.offset, "s"),)
    if abs(found.offset) <= max(tolerance, found.main.outline.step):
        return Judgement.of([], measurements)
    measured, limit = f"{rational(found.offset)} s", f"{rational(tolerance)} s"
    finding = Finding(
        "access.ad-sync.offset",
        {"offset": measured, "limit": limit, "main": found.main.name},
        found.own.place,
        measured=measured,
        expected=f"± {limit}",
        anchor=found.main.name,
    )
    return Judgement.of([finding], measurements)
