"""Glyphs: only characters that the platform's fonts have.

What it checks
    Every displayed character, in normalisation form C, against a set that the ruleset gives. Each
    character outside the set is one finding, with its first place and how often it occurs.

Why it matters
    A player without the glyph shows a box, or nothing.

Parameters
    ``characters``: the set, as strings of literal characters (``"♪…“”"``), single code points
    (``U+00E9``) or ranges (``U+0020-U+007E``).

Example
    Fails ``{characters: [U+0020-U+007E]}``::

        1
        00:00:01,000 --> 00:00:03,000
        ♪ La la la

    Passes with ``♪`` added to the set.

References
    The platforms' lists of glyphs; The Unicode Standard, normalisation forms (UAX #15).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from unicodedata import name, normalize

from validator.checks.definition import check
from validator.checks.text._rows import Row, row_finding
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate

_CODE_POINTS = re.compile(r"U\+([0-9A-Fa-f]{4,6})(?:-U\+([0-9A-Fa-f]{4,6}))?")


@dataclass(frozen=True, slots=True)
class Params:
    """The characters that may be used."""

    characters: tuple[str, ...]

    def __post_init__(self) -> None:
        if not any(map(_members, self.characters)):
            raise ValueError("characters must name at least one character")


@check("text/glyphs", subject="asset", codes=("text.glyphs.not-in-set",))
def glyphs(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every character of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    allowed = _allowed(params.characters)
    used: Counter[str] = Counter()
    first: dict[str, tuple[Cue, Row]] = {}
    for cue in text.cues:
        for place, line in enumerate(cue.lines):
            characters = normalize("NFC", line)
            used.update(characters)
            for character in set(characters) - allowed:
                first.setdefault(character, (cue, Row(place, line)))
    findings = [
        _finding(asset, text, rate, character, used[character], *where) for character, where in first.items()
    ]
    return Judgement.of(findings, (Measurement("different_characters", len(used)),))


def _finding(
    asset: Asset, text: TimedText, rate: FrameRate, character: str, count: int, cue: Cue, row: Row
) -> Finding:
    found = row_finding(
        "text.glyphs.not-in-set",
        asset,
        text,
        cue,
        row,
        rate,
        character=character,
        code_point=f"U+{ord(character):04X}",
        name=name(character, "?"),
        count=count,
    )
    return replace(found, anchor=character)


@lru_cache(maxsize=8)
def _allowed(characters: tuple[str, ...]) -> frozenset[str]:
    return frozenset().union(*map(_members, characters))


def _members(written: str) -> frozenset[str]:
    """The characters that one entry of the set names."""
    match = _CODE_POINTS.fullmatch(written)
    if match is None:
        return frozenset(written)
    first = int(match[1], 16)
    last = min(int(match[2], 16) if match[2] else first, 0x10FFFF)
    return frozenset(map(chr, range(first, last + 1)))
