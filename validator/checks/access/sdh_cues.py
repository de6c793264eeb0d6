"""SDH in more than name: the file describes sounds or names speakers somewhere.

What it checks
    That at least one cue carries a mark of SDH: text in brackets or parentheses, a music sign, a
    speaker's name before a colon, a chevron or dash for a new speaker, or a sound in capitals.
    What a finding rests on is absence, so it never weighs more than a warning.

Why it matters
    Plain subtitles delivered as SDH leave deaf and hard-of-hearing viewers without the sounds.

Parameters
    None.

Example
    Warns when this is all there is::

        1
        00:00:01,000 --> 00:00:03,000
        Who is there?

    Passes with a cue such as ``[door creaks]`` or ``(문이 삐걱거린다)``.

References
    Practice of the platforms' style guides for the deaf and hard of hearing.
"""

from __future__ import annotations

import re

from validator.checks.definition import check
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.vocabulary import Severity

_MARKS = re.compile(
    r"""
    [\[(（［【〔]                       # a sound, a manner or a name in brackets
    | [♪♫♬♩]                          # music
    | ^\s*(?:[-–—‐]|>>|≫|»)\s*\S      # a new speaker
    | ^\s*\#                          # music where the character set has no note
    | ^\s*[^\W\d_][\w.'’ -]{0,30}[:：](?!\d)   # a speaker's name
    """,
    re.VERBOSE | re.MULTILINE,
)


@check("access/sdh-cues", subject="asset", codes=("access.sdh-cues.none",))
def sdh_cues(asset: Asset, text: TimedText) -> Judgement:
    """Judge one file as a whole."""
    if not text.cues:
        return Judgement.not_applicable("text.no-cues")
    marked = sum(1 for cue in text.cues if _is_marked(cue.lines))
    measurements = (Measurement("cue_count", text.cue_count), Measurement("marked_cues", marked))
    if marked:
        return Judgement.of([], measurements)
    nothing = Finding(
        "access.sdh-cues.none",
        {"cues": text.cue_count},
        Location(asset=asset.path),
        measured="0",
        expected="≥ 1",
        severity=Severity.WARNING,
    )
    return Judgement.of([nothing], measurements)


def _is_marked(lines: tuple[str, ...]) -> bool:
    text = "\n".join(lines)
    return _MARKS.search(text) is not None or (" " in text and text.isupper())
