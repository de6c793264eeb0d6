"""The language of the text: it is the one that the tag says.

What it checks
    First the script: most letters are of the script that the tag promises (its own subtag, else what
    goes without saying for the language). Then, for languages that share a script, the language of
    the file as a whole. Languages that are too near each other to be told apart (Danish and
    Norwegian, Croatian and Serbian, Malay and Indonesian …) are not held against each other; what
    the second part finds never weighs more than a warning.

Why it matters
    Players choose tracks by the tag. A French file tagged ``en`` is what English viewers are shown.

Parameters
    ``min_characters``: how many letters a file must have to be judged.

Example
    Fails ``{min_characters: 10}`` when this is tagged ``ja``::

        1
        00:00:01,000 --> 00:00:03,000
        어젯밤에 어디 있었어요?

    Passes when it is tagged ``ko``.

References
    RFC 5646; IANA Language Subtag Registry (Suppress-Script); ISO 15924.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from validator.checks.definition import check
from validator.checks.language._common_words import confirm
from validator.checks.language._identification import can_identify, identify, near
from validator.checks.language._scripts import promised, scripts_of
from validator.formats.language_tag.syntax import LanguageTag, read
from validator.formats.language_tag.validity import SPECIAL
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset
from validator.model.vocabulary import Severity

_AREA = "language.text-language"
# Half of the letters: dialogue in another language and credits leave more, another script leaves less.
_MOST = Fraction(1, 2)
# Japanese without kana is Chinese, Korean without Hangul is none; a twentieth is far less than any text has.
_MARKED_BY: dict[tuple[str, ...], str] = {("Hani", "Kana"): "Kana", ("Hang", "Hani"): "Hang"}
_SOME = Fraction(1, 20)
# Scripts in which one language is written, all but alone: nothing is left to identify.
_OWN_SCRIPT = frozenset({
    "Hang", "Kana", "Grek", "Thai", "Laoo", "Khmr", "Mymr", "Armn", "Geor", "Hebr", "Sinh", "Taml", "Telu",
    "Knda", "Mlym", "Gujr", "Guru", "Orya", "Tibt", "Thaa", "Hani",
})  # fmt: skip
# What the identifier says of noise.
_NO_LANGUAGE = "zxx"
# Of the blocks that a text is cut into, those that must agree.
_CERTAIN = Fraction(4, 5)


@dataclass(frozen=True, slots=True)
class Params:
    """How much text there must be."""

    min_characters: int


@check(
    "language/text-language",
    subject="asset",
    codes=(f"{_AREA}.other-script", f"{_AREA}.other-language"),
)
def text_language(asset: Asset, text: TimedText, params: Params) -> Judgement:
    """Judge the text of one file against its tag: the one claimed, else the document's own."""
    stated = asset.language or text.language
    tag = read(stated) if stated else None
    if tag is None or not tag.language or tag.language in SPECIAL:
        return Judgement.not_applicable("language.none-stated")
    lines = [line for cue in text.cues for line in cue.lines]
    scripts = scripts_of(lines)
    letters = scripts.total()
    if letters < params.min_characters:
        return Judgement.not_applicable(f"{_AREA}.too-short", letters=letters, limit=params.min_characters)
    main = scripts.most_common(1)[0][0]
    found = list(_other_script(asset, tag, scripts)) or list(_other_language(asset, tag, main, lines))
    return Judgement.of(found, (Measurement("letters", letters), Measurement("script", main or "?")))


def _other_script(asset: Asset, tag: LanguageTag, scripts: Counter[str]) -> Iterator[Finding]:
    wanted = promised(tag)
    if not wanted:
        return
    letters = scripts.total()
    share = Fraction(sum(scripts[script] for script in wanted), letters)
    marked_by = _MARKED_BY.get(wanted)
    if share >= _MOST and (marked_by is None or scripts[marked_by] >= _SOME * letters):
        return
    script, number = scripts.most_common(1)[0]
    shown = f"{script or '?'} {round(Fraction(100 * number, letters))} %"
    yield Finding(
        f"{_AREA}.other-script",
        {"tag": tag.text, "found": shown, "wanted": " + ".join(wanted)},
        Location(asset=asset.path, field="language"),
        measured=shown,
        expected=" + ".join(wanted),
        anchor=tag.text,
    )


def _other_language(asset: Asset, tag: LanguageTag, script: str, lines: Sequence[str]) -> Iterator[Finding]:
    same = near(tag.language)
    if script in _OWN_SCRIPT or confirm(lines, same) or not can_identify(same):
        return
    found, blocks, of = identify(lines)
    if found in same or found == _NO_LANGUAGE or blocks < _CERTAIN * of:
        return
    yield Finding(
        f"{_AREA}.other-language",
        {"tag": tag.text, "found": found, "blocks": blocks, "of": of},
        Location(asset=asset.path, field="language"),
        measured=found,
        expected=tag.text,
        anchor=tag.text,
        severity=Severity.WARNING,
    )
