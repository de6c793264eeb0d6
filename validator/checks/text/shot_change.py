"""Shot changes: cues begin and end with the shot, or far enough from its cuts.

What it checks
    The first and the last frame of every cue against the cuts of the picture, where the delivery
    lists them: as the claim ``shot_changes`` of the primary video, the numbers of the frames that
    begin a shot, counted from 0. A cue starts on a cut or at least a pause away from it, and ends a
    few frames before a cut or at least a pause away. Without such a list nothing is asked.

Why it matters
    Text that outlasts a cut by a few frames makes the eye go back to read it again.

Parameters
    ``pause``: how far from a cut a cue that does not meet it starts or ends; a time (rounded to
    whole frames, half away from zero) or a number of frames. ``out``: how long before the cut a cue
    ends that does. ``to_cut``: the share of the pause within which a cue that starts early is moved
    to the cut, and beyond which to a pause before it.

Example
    Fails ``{pause: 1/2 s, out: 2 frames, to_cut: 3/4}`` at 24 frames a second, with a cut at frame 48::

        1
        00:00:02,125 --> 00:00:04,000
        Where were you?

    Passes when it starts at ``00:00:02,000``.

References
    Timed-text specifications of the platforms, shot changes; the frame arithmetic is exact.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import NamedTuple

from validator.checks.definition import Joined, check
from validator.checks.location import cue_location
from validator.checks.text._timing import TIME, nearest_frames
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate
from validator.model.quantity import Quantity
from validator.model.reason import Reason

_LIST = re.compile(r"\d{1,9}(?:[\s,]+\d{1,9})*")


@dataclass(frozen=True, slots=True)
class Params:
    """How far from a cut cues stay that do not meet it, and how those end that do."""

    pause: Quantity = field(metadata=TIME)
    out: Quantity = field(metadata=TIME)
    to_cut: Fraction


class Limits(NamedTuple):
    """The parameters in whole frames."""

    pause: int
    out: int
    to_cut: int


class Problem(NamedTuple):
    """An edge of a cue near a cut: both frames, and the one that the edge should be moved to."""

    code: str
    frame: int
    cut: int
    target: int


@check(
    "text/shot-change",
    subject="asset",
    codes=tuple(f"text.shot-change.{problem}" for problem in ("in-late", "in-early", "out-near")),
)
def shot_change(asset: Asset, text: TimedText, rate: FrameRate, joined: Joined, params: Params) -> Judgement:
    """Judge both edges of every cue of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    listed = [
        str(video.claims["shot_changes"]).strip()
        for video in joined.assets("video.primary")
        if "shot_changes" in video.claims
    ]
    if not listed:
        return Judgement.not_applicable("text.shot-change.no-list")
    if not _LIST.fullmatch(listed[0]):
        return Judgement.cannot_tell(Reason("text.shot-change.list-malformed"))
    if rate.value is None:
        return Judgement.cannot_tell(Reason("text.frame-rate-unknown"))
    cuts = sorted(set(map(int, re.findall(r"\d+", listed[0]))))
    limits = _limits(params, rate.value)
    findings = [
        _finding(asset, cue, rate, problem)
        for cue in text.cues
        for problem in _problems(cue, cuts, limits, rate.value)
    ]
    return Judgement.of(findings, (Measurement("cut_count", len(cuts)),))


def _limits(params: Params, rate: Fraction) -> Limits:
    def frames(quantity: Quantity) -> int:
        seconds = quantity.seconds(rate)
        assert seconds is not None  # with a rate every time has its seconds
        return nearest_frames(seconds, rate)

    pause = frames(params.pause)
    return Limits(pause, frames(params.out), nearest_frames(params.to_cut * pause, Fraction(1)))


def _problems(cue: Cue, cuts: Sequence[int], limits: Limits, rate: Fraction) -> Iterator[Problem]:
    start = nearest_frames(cue.start, rate)
    cut = _nearest(start, cuts)
    if 0 < start - cut < limits.pause:
        yield Problem("text.shot-change.in-late", start, cut, cut)
    elif 0 < cut - start < limits.pause:
        target = cut if cut - start < limits.to_cut else cut - limits.pause
        yield Problem("text.shot-change.in-early", start, cut, target)
    if cue.open_ended:
        return
    end = nearest_frames(cue.end, rate)
    meets = end + limits.out
    at = bisect_left(cuts, meets)
    cut = _nearest(end, cuts)
    if abs(cut - end) < limits.pause and not (at < len(cuts) and cuts[at] == meets):
        yield Problem("text.shot-change.out-near", end, cut, cut - limits.out)


def _nearest(frame: int, cuts: Sequence[int]) -> int:
    """The cut nearest to a frame; of two at the same distance the earlier."""
    at = bisect_left(cuts, frame)
    return min(cuts[max(at - 1, 0) : at + 1], key=lambda cut: abs(cut - frame))


def _finding(asset: Asset, cue: Cue, rate: FrameRate, problem: Problem) -> Finding:
    distance = problem.frame - problem.cut
    return Finding(
        problem.code,
        {"cue": cue.number, "frames": abs(distance), "cut": problem.cut, "target": problem.target},
        cue_location(asset, cue, rate),
        measured=f"{distance:+d} frames @ {rate.value}",
        expected=f"{problem.target - problem.cut:+d} frames",
        anchor=f"{problem.code}\n{cue.text}",
    )
