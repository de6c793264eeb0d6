"""White space: none where nobody sees it, and none too many.

What it checks
    Every row of a cue that shows something: white space at its beginning or end, two blanks in a row,
    a blank before a punctuation mark that takes none; and empty rows between others.

Why it matters
    A space at the edge moves centred text off its place; doubled ones are traces of editing, and all
    of them count against the length of the row.

Parameters
    ``before_punctuation``: the marks that take no space before them (``,.!?``). Languages
    differ: French sets a space before ``! ? : ;``. Left out, none is looked at.

Example
    Fails::

        1
        00:00:01,000 --> 00:00:03,000
        Where  were you?

    Passes with one space.

References
    Timed-text specifications of the platforms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from validator.checks.definition import check
from validator.checks.text._counting import is_visible
from validator.checks.text._rows import Row, row_finding
from validator.model.facts.text import Cue, TimedText
from validator.model.findings import Finding, Judgement
from validator.model.package import Asset, FrameRate

_AREA = "text.white-space"
# An ideographic space at the edge sets text apart on purpose, so it is none of these.
_BLANK = " \t\u00a0\u202f"
_DOUBLED = re.compile(rf"(?<=[^{_BLANK}])[{_BLANK}]{{2,}}(?=[^{_BLANK}])")


@dataclass(frozen=True, slots=True)
class Params:
    """The punctuation marks that take no space before them."""

    before_punctuation: str = ""


@check(
    "text/white-space",
    subject="asset",
    codes=tuple(
        f"{_AREA}.{problem}"
        for problem in ("leading", "trailing", "doubled", "blank-line", "before-punctuation")
    ),
)
def white_space(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every row of one file."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings: list[Finding] = []
    for cue in text.cues:
        for row, problem in _problems(cue, params.before_punctuation):
            findings.append(row_finding(f"{_AREA}.{problem}", asset, text, cue, row, rate))
    return Judgement.of(findings)


def _problems(cue: Cue, marks: str) -> Iterator[tuple[Row, str]]:
    visible = [place for place, line in enumerate(cue.lines) if is_visible(line)]
    for place in range(visible[0], visible[-1] + 1) if visible else ():
        row = Row(place, cue.lines[place])
        if place not in visible:
            yield row, "blank-line"
            continue
        for problem in _problems_of(row.text, marks):
            yield row, problem


def _problems_of(row: str, marks: str) -> Iterator[str]:
    if row[0] in _BLANK:
        yield "leading"
    if row[-1] in _BLANK:
        yield "trailing"
    if _DOUBLED.search(row):
        yield "doubled"
    if marks and _before(marks).search(row):
        yield "before-punctuation"


@lru_cache(maxsize=64)
def _before(marks: str) -> re.Pattern[str]:
    """A blank before one of the marks; one that opens a word (``.com``) or an ellipsis is not meant."""
    return re.compile(rf"(?<=\S)[{_BLANK}]+[{re.escape(marks)}](?![\w.…])")
