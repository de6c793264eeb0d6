"""Words a minute: no more than a viewer can read while the picture goes on.

What it checks
    The words of every cue over the minutes it is shown, or of the whole file over the time for which
    it shows text. A word is what stands between spaces and has a letter or a digit. Text in a script
    that sets no spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese) has none to count
    and is left out, and so is a cue without an end.

Why it matters
    The guidance for the deaf and hard of hearing is stated in words a minute; above it, reading leaves
    no time to look.

Parameters
    ``max_wpm``: the highest number of words a minute. ``per``: ``cue``, or ``file`` for the average.
    ``count_sounds``: whether descriptions in brackets and names of speakers count.

Example
    Fails ``{max_wpm: 160}``::

        1
        00:00:01,000 --> 00:00:03,000
        I never said that she stole it.

    Passes when it stays until ``00:00:03,625``.

References
    DCMP Captioning Key, presentation rate; Ofcom, BBC: subtitling guidelines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from validator.checks.definition import check
from validator.checks.location import cue_location
from validator.checks.sound_cues import without_sounds
from validator.checks.text._numbers import decimal
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, FrameRate

_SPACELESS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_SHORTEST_MEASURABLE = Fraction(1, 1000)


@dataclass(frozen=True, slots=True)
class Params:
    """The highest number of words a minute, over what, and what counts as a word."""

    max_wpm: Fraction
    per: Literal["cue", "file"] = "cue"
    count_sounds: bool = True

    def __post_init__(self) -> None:
        if self.max_wpm <= 0:
            raise ValueError("max_wpm must be more than 0")


@check(
    "text/words-per-minute",
    subject="asset",
    codes=("text.words-per-minute.too-fast", "text.words-per-minute.average-too-fast"),
)
def words_per_minute(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file that has words and is shown for a measurable time, or their sum."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    counted = [
        (cue, _words(cue, params.count_sounds))
        for cue in text.cues
        if cue.duration >= _SHORTEST_MEASURABLE and not cue.open_ended and not _SPACELESS.search(cue.text)
    ]
    if not counted:
        return Judgement.not_applicable("text.words-per-minute.no-words")
    words = sum(number for _, number in counted)
    seconds = sum((cue.duration for cue, _ in counted), Fraction(0))
    average = words * 60 / seconds
    fastest = max(number * 60 / cue.duration for cue, number in counted)
    findings: list[Finding] = []
    if params.per == "file" and average > params.max_wpm:
        findings = [_average(asset, params, words, seconds)]
    elif params.per == "cue" and fastest > params.max_wpm:
        findings = [
            _finding(asset, cue, rate, params, number)
            for cue, number in counted
            if number * 60 > params.max_wpm * cue.duration
        ]
    measured = (Measurement("fastest", fastest, "wpm"), Measurement("average", average, "wpm"))
    return Judgement.of(findings, measured)


def _words(cue: Cue, count_sounds: bool) -> int:
    rows = cue.lines if count_sounds else [without_sounds(line) for line in cue.lines]
    return sum(any(map(str.isalnum, word)) for row in rows for word in row.split())


def _finding(asset: Asset, cue: Cue, rate: FrameRate, params: Params, words: int) -> Finding:
    speed, limit = decimal(words * 60 / cue.duration, 1), decimal(params.max_wpm, 1)
    seconds = decimal(cue.duration, 3)
    return Finding(
        "text.words-per-minute.too-fast",
        {"cue": cue.number, "speed": speed, "limit": limit, "words": words, "seconds": seconds},
        cue_location(asset, cue, rate),
        measured=f"{speed} wpm ({words} / {seconds} s)",
        expected=f"≤ {limit} wpm",
        anchor=cue.text,
    )


def _average(asset: Asset, params: Params, words: int, seconds: Fraction) -> Finding:
    speed, limit = decimal(words * 60 / seconds, 1), decimal(params.max_wpm, 1)
    return Finding(
        "text.words-per-minute.average-too-fast",
        {"speed": speed, "limit": limit, "words": words, "seconds": decimal(seconds, 3)},
        Location(asset=asset.path),
        measured=f"{speed} wpm ({words} / {decimal(seconds, 3)} s)",
        expected=f"≤ {limit} wpm",
    )
