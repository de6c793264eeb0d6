"""Brackets of sounds: descriptions for the hard of hearing stand in the brackets the platform uses.

What it checks
    Cues, and rows once the hyphen of a speaker is set aside, that are enclosed as a whole in
    brackets: whether these are the ones asked for. Brackets inside a sentence are left alone.

Why it matters
    Viewers tell a sound from speech by its brackets; parentheses are also used in speech.

Parameters
    ``pair``: the brackets asked for: ``[]``, ``()``, ``{}``, ``（）``, ``［］``, ``【】`` or ``〔〕``.

Example
    Fails ``{pair: "[]"}``::

        1
        00:00:01,000 --> 00:00:03,000
        (door creaks)

    Passes with ``[door creaks]``.

References
    Timed-text specifications of the platforms, subtitles for the deaf and hard of hearing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from validator.checks.definition import check
from validator.checks.text._rows import Row, row_finding, visible_rows, without_hyphen
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Judgement, Measurement
from validator.model.package import Asset, FrameRate

Pair = Literal["[]", "()", "{}", "（）", "［］", "【】", "〔〕"]
_PAIRS: tuple[Pair, ...] = ("[]", "()", "{}", "（）", "［］", "【】", "〔〕")


@dataclass(frozen=True, slots=True)
class Params:
    """The brackets in which descriptions stand."""

    pair: Pair


@check("text/sound-brackets", subject="asset", codes=("text.sound-brackets.other-pair",))
def sound_brackets(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file that is, or has a row that is, in brackets."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    described = [(cue, *found) for cue in text.cues for found in _enclosed(cue)]
    findings = [
        row_finding(
            "text.sound-brackets.other-pair", asset, text, cue, row, rate, found=pair, wanted=params.pair
        )
        for cue, row, pair in described
        if pair != params.pair
    ]
    return Judgement.of(findings, (Measurement("described", len(described)),))


def _enclosed(cue: Cue) -> list[tuple[Row, str]]:
    """The rows that stand in brackets with their pairs; only the first when the whole cue does."""
    rows = visible_rows(cue)
    whole = _pair("\n".join(row.text for row in rows))
    if rows and whole:
        return [(rows[0], whole)]
    return [(row, pair) for row in rows if (pair := _pair(without_hyphen(row.text)))]


def _pair(text: str) -> str:
    """The brackets around the whole of a text; empty without any."""
    for pair in _PAIRS:
        inner = text[1:-1]
        if text[:1] == pair[0] and text[-1:] == pair[1] and inner and not set(inner) & set(pair):
            return pair
    return ""
