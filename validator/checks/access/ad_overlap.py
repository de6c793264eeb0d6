"""Audio description leaves the dialogue alone: the narrator speaks in the pauses.

What it checks
    Where description speaks while somebody in the programme does. The dialogue is the speech in the
    main mix; where a caption or subtitle file of the language is there, only what it has a cue for
    counts, so that a song or a crowd is not taken for dialogue. Findings are warnings where there
    was nothing to align by, as in narration alone.

Why it matters
    Two voices at once are two voices lost. Guides give the dialogue priority nearly always.

Parameters
    ``max_overlap``: how long a description may run into the dialogue; a time. Detectors hear the
    edges of speech a tenth of a second late or early, so it should not be less than that.

Example
    Fails ``{max_overlap: 1 s}``: a description of 3 s laid over an answer.

    Passes: one whose last word meets the first of the next line.

References
    Audio-description guides of the platforms and broadcasters (dialogue takes priority).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.access._description import Described, described
from validator.checks.access._languages import compatible
from validator.checks.access._mixes import JOINS, SUBJECTS, unanswered
from validator.checks.access._spans import common, joined_up, moved, total, within
from validator.checks.definition import Join, Joined, check
from validator.checks.location import span_location
from validator.messages.formatting import clock, rational
from validator.model.facts.audio import Span
from validator.model.facts.container import AudioTrack
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason
from validator.model.vocabulary import Severity

_TEXTS = ("text.sdh", "text.captions", "text.normal")


@dataclass(frozen=True, slots=True)
class Params:
    """How long both may speak."""

    max_overlap: Quantity = field(metadata={"dimension": ("time",)})


@check(
    "access/ad-overlap",
    subject="asset",
    subjects=SUBJECTS,
    codes=("access.ad-overlap.over-dialogue",),
    joins=(*JOINS, Join(TimedText, _TEXTS)),
)
def ad_overlap(
    asset: Asset,
    outline: SoundOutline,
    speech: Speech,
    rate: FrameRate,
    joined: Joined,
    params: Params,
    track: AudioTrack | None = None,
) -> Judgement:
    """Judge every description of one file or track."""
    found = described(asset, track, outline, speech, joined)
    if isinstance(found, Reason):
        return unanswered(found)
    if found.form == "other":
        return Judgement.not_applicable("access.description.unlike-main")
    dialogue = _dialogue(found, joined)
    over = [(event, total(within(event, dialogue))) for event in found.events]
    findings = [
        _finding(event, overlap, rate, found, params)
        for event, overlap in over
        if overlap > params.max_overlap.base
    ]
    measurements = (
        Measurement("descriptions", len(found.events)),
        Measurement("longest_overlap", max((overlap for _, overlap in over), default=Fraction(0)), "s"),
    )
    return Judgement.of(findings, measurements)


def _dialogue(found: Described, joined: Joined) -> list[Span]:
    """The dialogue on the description's timeline: what is heard, and what cues say where there are any."""
    texts = [
        joined.get(text, TimedText)
        for text in joined.assets(*_TEXTS)
        if compatible(text.language, found.own.language)
    ]
    cues = joined_up(
        Span(cue.start, cue.end) for text in texts if isinstance(text, TimedText) for cue in text.cues
    )
    return common(found.dialogue, moved(cues, found.offset)) if cues else found.dialogue


def _finding(event: Span, overlap: Fraction, rate: FrameRate, found: Described, params: Params) -> Finding:
    measured, limit = f"{rational(overlap)} s", f"{rational(params.max_overlap.base)} s"
    return Finding(
        "access.ad-overlap.over-dialogue",
        {"start": clock(event.start), "end": clock(event.end), "overlap": measured, "limit": limit},
        span_location(found.own.asset, event, found.own.track, rate),
        measured=measured,
        expected=f"≤ {limit}",
        anchor=str(event.start),
        severity=None if found.form == "mix" else Severity.WARNING,
    )
