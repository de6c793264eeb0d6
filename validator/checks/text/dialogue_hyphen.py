"""Dialogue hyphens: two speakers in one cue are told apart as the language does it.

What it checks
    Cues of two rows whose second row begins with a hyphen: whether the first row has one too, and
    whether a space follows. A hyphen before a digit is a minus sign, two of them are a broken-off
    word; neither counts.

Why it matters
    The hyphen is all that tells a reader that somebody else is answering.

Parameters
    ``form``: ``both`` (both rows, no space), ``both-space`` (both rows, a space after each),
    ``second`` (second row only, no space) or ``second-space`` (second row only, with a space).

Example
    Fails ``{form: both}``::

        1
        00:00:01,000 --> 00:00:03,000
        - Where were you?
        - At home.

    Passes::

        1
        00:00:01,000 --> 00:00:03,000
        -Where were you?
        -At home.

References
    Timed-text specifications of the platforms, dual speakers by language.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from validator.checks.definition import check
from validator.checks.text._rows import Row, begins_turn, row_finding, visible_rows
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset, FrameRate

_AREA = "text.dialogue-hyphen"


@dataclass(frozen=True, slots=True)
class Params:
    """Which rows begin with a hyphen, and whether a space follows it."""

    form: Literal["both", "both-space", "second", "second-space"]


@check(
    "text/dialogue-hyphen",
    subject="asset",
    codes=tuple(
        f"{_AREA}.{problem}"
        for problem in ("first-missing", "first-not-wanted", "space-missing", "space-not-wanted")
    ),
)
def dialogue_hyphen(asset: Asset, text: TimedText, rate: FrameRate, params: Params) -> Judgement:
    """Judge every cue of one file in which two people speak."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    findings: list[Finding] = []
    dialogues = 0
    for cue in text.cues:
        rows = visible_rows(cue)
        if len(rows) == 2 and begins_turn(rows[1].text):
            dialogues += 1
            for row, problem in _problems(rows[0], rows[1], params):
                findings.append(row_finding(f"{_AREA}.{problem}", asset, text, cue, row, rate))
    return Judgement.of(findings, (Measurement("dialogue_cues", dialogues),))


def _problems(first: Row, second: Row, params: Params) -> Iterator[tuple[Row, str]]:
    """Each row that is not as the form has it, and what is wrong with it."""
    has_first = begins_turn(first.text)
    wants_first = params.form.startswith("both")
    if wants_first and not has_first:
        yield first, "first-missing"
    if has_first and not wants_first:
        yield first, "first-not-wanted"
    for row in (first, second) if has_first and wants_first else (second,):
        has_space = row.text[1].isspace()
        if has_space is not params.form.endswith("space"):
            yield row, "space-not-wanted" if has_space else "space-missing"
