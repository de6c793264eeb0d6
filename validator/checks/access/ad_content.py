"""Audio description describes: beside the main mix, a voice speaks, and does so throughout.

What it checks
    What a file of audio description holds that the main mix does not: the two are aligned, and the
    speech in what remains is the description. A file that holds nothing but the main mix fails,
    whatever it was encoded with. So does one with fewer descriptions than asked for, or with too
    long a stretch without any, from the start of the programme to its end.

    A copy of the main mix, byte for byte, is not judged here: ``access/ad-not-main`` finds it.

Why it matters
    A description that stops after the first reel, or was never laid over the mix, passes every
    check of names and durations, and fails only the people it is for.

Parameters
    ``min_count``: how many descriptions there must be; a pause of a second or less does not part two.

    ``max_gap``: the longest stretch without one, a time.

Example
    Fails ``{min_count: 10}``: the main mix as AAC in the role ``audio.narration``.

    Passes: the main mix with a narrator in the pauses of the dialogue.

References
    EBU QC 0251B (audio description occurrences: minimum count and maximum gap).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction

from validator.checks.access._description import Described, described
from validator.checks.access._mixes import JOINS, MAINS, SUBJECTS, unanswered
from validator.checks.access._spans import total
from validator.checks.definition import Join, Joined, check
from validator.checks.location import span_location
from validator.messages.formatting import clock, rational
from validator.model.facts.audio import Span
from validator.model.facts.container import AudioTrack
from validator.model.facts.file import FileFacts
from validator.model.facts.speech import SoundOutline, Speech
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset
from validator.model.quantity import Quantity
from validator.model.reason import Reason


@dataclass(frozen=True, slots=True)
class Params:
    """How much description there must be."""

    min_count: int = 1
    max_gap: Quantity | None = field(default=None, metadata={"dimension": ("time",)})


CODES = ("access.ad-content.same-as-main", "access.ad-content.few", "access.ad-content.gap")


@check(
    "access/ad-content",
    subject="asset",
    subjects=SUBJECTS,
    codes=CODES,
    joins=(*JOINS, Join(FileFacts, (*MAINS, "audio.narration"))),
)
def ad_content(
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
    if _is_copy(asset, found.main.asset, joined):
        return Judgement.not_applicable("access.ad-content.copy", main=found.main.name)
    end = found.own.outline.start + found.own.outline.duration
    gap = _longest_gap(found.events, end)
    measurements = (
        Measurement("descriptions", len(found.events)),
        Measurement("described", total(found.events), "s"),
        Measurement("longest_gap", gap.duration, "s"),
        Measurement("agreement_with_main", found.comparison.agreement),
    )
    if not found.events and found.form == "mix":
        return Judgement.of([_nothing(found)], measurements)
    findings = []
    if len(found.events) < params.min_count:
        findings.append(_few(found, params.min_count))
    if params.max_gap is not None and gap.duration > params.max_gap.base:
        findings.append(_gap(found, gap, params.max_gap.base))
    return Judgement.of(findings, measurements)


def _is_copy(asset: Asset, main: Asset, joined: Joined) -> bool:
    """True for two files of the same bytes; two tracks of one file are compared by their sound."""
    if asset.path == main.path:
        return False
    own, other = joined.get(asset, FileFacts), joined.get(main, FileFacts)
    return isinstance(own, FileFacts) and isinstance(other, FileFacts) and own.sha256 == other.sha256


def _longest_gap(events: tuple[Span, ...], end: Fraction) -> Span:
    starts = [Fraction(0), *(event.end for event in events)]
    ends = [*(event.start for event in events), end]
    gaps = [Span(start, max(start, stop)) for start, stop in zip(starts, ends, strict=True)]
    return max(gaps, key=lambda gap: gap.duration)


def _nothing(found: Described) -> Finding:
    return Finding(
        "access.ad-content.same-as-main",
        {"asset": found.own.name, "main": found.main.name},
        found.own.place,
        measured=f"= {found.main.name}",
        expected=f"≠ {found.main.name}",
        anchor=found.main.name,
    )


def _few(found: Described, least: int) -> Finding:
    return Finding(
        "access.ad-content.few",
        {"count": len(found.events), "limit": least},
        found.own.place,
        measured=str(len(found.events)),
        expected=f"≥ {least}",
    )


def _gap(found: Described, gap: Span, longest: Fraction) -> Finding:
    duration, limit = f"{rational(gap.duration)} s", f"{rational(longest)} s"
    return Finding(
        "access.ad-content.gap",
        {"start": clock(gap.start), "end": clock(gap.end), "duration": duration, "limit": limit},
        span_location(found.own.asset, gap, found.own.track),
        measured=duration,
        expected=f"≤ {limit}",
        anchor="gap",
    )
