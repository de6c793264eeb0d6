"""Simplified or traditional: Chinese text is in the characters that its tag says.

What it checks
    In text tagged as Chinese with a script (``zh-Hans``, ``zh-Hant``) or a region that implies one
    (``CN``, ``SG``, ``MY``: simplified; ``TW``, ``HK``, ``MO``: traditional): which characters it has
    that are only simplified or only traditional. A text with some of the other kind is a warning:
    names and signs may be quoted.

Why it matters
    The two are two deliveries for two audiences; one in place of the other is a wrong file.

Parameters
    ``min_characters``: how many characters that tell the two apart a file must have to be judged.

Example
    Fails ``{min_characters: 3}`` when this is tagged ``zh-Hant``::

        1
        00:00:01,000 --> 00:00:03,000
        这个问题没有时间说

    Passes when it is tagged ``zh-Hans``.

References
    RFC 5646 (script subtags ``Hans`` and ``Hant``); the CC-CEDICT dictionary's characters.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.formats.language_tag import bundled_registry
from validator.formats.language_tag.syntax import LanguageTag, read
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.vocabulary import Severity

_OF_REGION = {"cn": "hans", "sg": "hans", "my": "hans", "tw": "hant", "hk": "hant", "mo": "hant"}
_OTHER = {"hans": "hant", "hant": "hans"}
_PROBLEM = {"hans": "traditional", "hant": "simplified"}
_MOST = Fraction(1, 2)
# A share that a few quoted names do not reach.
_SOME = Fraction(1, 10)


@dataclass(frozen=True, slots=True)
class Params:
    """How many telling characters there must be."""

    min_characters: int


@check(
    "language/han-script",
    subject="asset",
    codes=tuple(f"language.han-script.{problem}" for problem in ("simplified", "traditional", "mixed")),
)
def han_script(asset: Asset, text: TimedText, params: Params) -> Judgement:
    """Judge the characters of one file against its tag: the one claimed, else the document's own."""
    stated = asset.language or text.language
    script = _script(read(stated) if stated else None)
    if not script:
        return Judgement.not_applicable("language.han-script.not-stated")
    counts = _telling(text)
    total = counts.total()
    if total < params.min_characters:
        return Judgement.not_applicable(
            "language.han-script.too-few", characters=total, limit=params.min_characters
        )
    measured = (Measurement("simplified", counts["hans"]), Measurement("traditional", counts["hant"]))
    share = Fraction(counts[_OTHER[script]], total)
    if share < _SOME:
        return Judgement.of([], measured)
    problem = _PROBLEM[script] if share > _MOST else "mixed"
    found = Finding(
        f"language.han-script.{problem}",
        {"tag": stated or "", "share": f"{round(share * 100)} %"},
        Location(asset=asset.path, field="language"),
        measured=f"{_OTHER[script].title()} {round(share * 100)} %",
        expected=script.title(),
        anchor=stated or "",
        severity=Severity.WARNING if problem == "mixed" else None,
    )
    return Judgement.of([found], measured)


def _script(tag: LanguageTag | None) -> str:
    """``hans`` or ``hant``, as a tag of Chinese says; empty where it says neither."""
    if tag is None or not bundled_registry().encompasses("zh", tag.language):
        return ""
    if tag.script:
        return tag.script if tag.script in _OTHER else ""
    return _OF_REGION.get(tag.region, "")


def _telling(text: TimedText) -> Counter[str]:
    """How many characters are only simplified (``hans``) and only traditional (``hant``)."""
    import hanzidentifier

    kinds = {hanzidentifier.SIMPLIFIED: "hans", hanzidentifier.TRADITIONAL: "hant"}
    found: Counter[str] = Counter()
    for character, number in Counter(character for cue in text.cues for character in cue.text).items():
        kind = kinds.get(hanzidentifier.identify(character))
        if kind:
            found[kind] += number
    return found
