"""Numbers: small ones, and those at the beginning of a sentence, are written as words.

What it checks
    Rows of text for whole numbers in digits that stand alone: up to a limit, and at the beginning of
    a sentence. Left alone are times, dates, decimals, money, measures, ordinals, scores and
    whatever a label such as ``No.`` or ``Chapter`` counts. Meant for English; style guides leave
    room for exceptions, so a finding never weighs more than a warning.

Why it matters
    Words read as speech does; digits are for figures that matter.

Parameters
    ``spell_out_to``: the highest number that is written as a word; 0 for none. ``at_start``: whether
    any number at the beginning of a sentence is.

Example
    Warns ``{spell_out_to: 10}``::

        1
        00:00:01,000 --> 00:00:03,000
        I have 3 sisters.

    Passes with ``three``.

References
    Timed-text specifications of the platforms, numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from validator.checks.definition import check
from validator.checks.text._rows import Row, row_finding, visible_rows, without_hyphen
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate
from validator.model.vocabulary import Severity

# Words before a number that is a label (``Room 3``, ``May 5``); measures and the like behind one.
_LABELS = frozenset({
    "act", "apartment", "apr", "april", "apt", "area", "aug", "august", "bay", "block", "bus", "camera",
    "case", "channel", "chapter", "class", "code", "day", "dec", "december", "district", "division",
    "dock", "episode", "exhibit", "exit", "feb", "february", "flight", "floor", "formula", "gate",
    "grade", "hangar", "highway", "interstate", "item", "jan", "january", "jul", "july", "jun", "june",
    "lane", "level", "line", "lot", "mar", "march", "mark", "may", "no", "nos", "nov", "november",
    "number", "numbers", "oct", "october", "page", "part", "phase", "pier", "plan", "platform", "room",
    "route", "row", "rule", "scene", "season", "section", "sector", "sep", "sept", "september", "size",
    "squad", "stage", "step", "studio", "suite", "team", "track", "type", "unit", "verse", "version",
    "volume", "war", "zone",
})  # fmt: skip
_UNITS = frozenset({
    "a.m", "am", "billion", "cm", "degrees", "ft", "g", "gb", "ghz", "hz", "kb", "kg", "khz", "km",
    "km/h", "kph", "kw", "lb", "lbs", "m", "mb", "mg", "mhz", "million", "mm", "mph", "o'clock", "oz",
    "o’clock", "p.m", "percent", "pm", "tb", "trillion", "v", "x",
})  # fmt: skip

_QUOTES = "([{\"“‘'"
_STOPS = ".,;:!?…)]}\"”’'"
_SENTENCE_ENDS = tuple(".!?…:♪")


@dataclass(frozen=True, slots=True)
class Params:
    """Which numbers are written as words."""

    spell_out_to: int = 0
    at_start: bool = False

    def __post_init__(self) -> None:
        if self.spell_out_to < 1 and not self.at_start:
            raise ValueError("spell_out_to or at_start is needed")


@check("text/numbers", subject="asset", codes=("text.numbers.spell-out", "text.numbers.at-start"))
def numbers(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every row of one file that has a digit."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings: list[Finding] = []
    in_sentence = False
    for cue in text.cues:
        if any(map(str.isdecimal, cue.text)):
            for found in _problems(cue, params, in_sentence):
                findings.append(_finding(asset, text, cue, rate, found))
        in_sentence = not _ends_sentence(cue.text)
    return Judgement.of(findings)


class Problem(NamedTuple):
    """A number that should be words, and the row that it stands in."""

    code: str
    row: Row
    number: str


def _finding(asset: Asset, text: TimedText, cue: Cue, rate: FrameRate, found: Problem) -> Finding:
    return row_finding(
        found.code, asset, text, cue, found.row, rate, severity=Severity.WARNING, number=found.number
    )


def _problems(cue: Cue, params: Params, in_sentence: bool) -> Iterator[Problem]:
    """The numbers of a cue; ``in_sentence``: the cue before it ended in the middle of one."""
    for row in visible_rows(cue):
        spoken = without_hyphen(row.text)
        is_start = spoken != row.text or not in_sentence
        before = ""
        words = spoken.split()
        for word, behind in zip(words, [*words[1:], ""], strict=True):
            number = word.lstrip(_QUOTES).rstrip(_STOPS)
            if number.isdecimal() and not _is_counted(before, behind, word):
                if params.at_start and is_start:
                    yield Problem("text.numbers.at-start", row, number)
                elif 0 < int(number[:9]) <= params.spell_out_to:
                    yield Problem("text.numbers.spell-out", row, number)
            before, is_start = word, _ends_sentence(word)
        in_sentence = not is_start


def _ends_sentence(text: str) -> bool:
    return text.rstrip().rstrip("\"”’')]").endswith(_SENTENCE_ENDS)


def _is_counted(before: str, behind: str, word: str) -> bool:
    """True when the words beside a number say that it is a label or a measure, or is one of a list."""
    before, behind = (each.strip(_QUOTES + _STOPS).lower() for each in (before, behind))
    # A foot or minute mark right behind the digits is a measure as well.
    is_measure = word[-1] in "'’\"" and word[:1] not in tuple(_QUOTES)
    return (
        before in _LABELS
        or behind in _UNITS
        or before[:1].isdecimal()
        or behind[:1].isdecimal()
        or is_measure
    )
