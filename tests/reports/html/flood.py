"""Reports with a great many findings."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from tests.reports.sample import PACKAGE, REPORT, SUBTITLES, too_short
from tests.reports.sample import result as answer
from validator.model.facts.text import Cue, TimedText
from validator.model.package import Asset
from validator.model.report import Report, Result
from validator.model.vocabulary import Outcome

FILES = 20
RULES = 10
LISTED = 100  # findings that one result lists at most


def flood() -> Report:
    """20,000 findings: 20 files break 10 rules in 100 places each. Each file has 1,500 cues."""
    assets = tuple(replace(SUBTITLES, path=f"text/{number:02d}.srt") for number in range(FILES))
    results = tuple(_broken(f"rule-{rule}", asset) for asset in assets for rule in range(RULES))
    cues = tuple(
        Cue(number, "", Fraction(4 * number), Fraction(4 * number + 2), ("",), number, 1, number)
        for number in range(1500)
    )
    facts = {asset.path: {"text": TimedText("srt", cues)} for asset in assets}
    return replace(
        REPORT, packages=(replace(PACKAGE, assets=assets, results=results, facts=facts, digests={}),)
    )


def many_passes(count: int) -> Report:
    """One rule with so many answers that pass."""
    results = tuple(answer("gap", Outcome.PASS, f"text/{number}.srt") for number in range(count))
    return replace(REPORT, packages=(replace(PACKAGE, results=results),))


def _broken(rule: str, asset: Asset) -> Result:
    found = tuple(
        replace(one, finding=replace(one.finding, location=replace(one.finding.location, asset=asset.path)))
        for one in map(too_short, range(LISTED))
    )
    return answer(rule, Outcome.FAIL, asset.path, findings=found, finding_count=LISTED)
