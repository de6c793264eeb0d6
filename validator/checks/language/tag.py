"""Language tags: every language an asset states is a valid BCP 47 tag that fits its use.

What it checks
    The tag claimed for the asset, the tags inside its timed text and XML, and the BCP 47 fields of
    its media headers: well-formed and registered (RFC 5646, IANA registry), without deprecated,
    redundant or misplaced parts; special codes where they belong; no script on sound; no ``kr``
    (Kanuri) for Korean. Header fields that hold ISO 639-2 by definition are not asked.

Why it matters
    Players choose tracks by tag: ``spa`` where ``es`` is asked for, or ``kr`` for Korean, and the
    viewer never gets to see the track.

Parameters
    ``allow``: ranges of private-use and special tags that are agreed on (``qaa``, ``x-*``).
    ``three_letter``: ISO 639-2 codes pass. ``macrolanguages``: languages that have to be told
    apart further (``zh`` as ``cmn`` or ``yue``, ``no`` as ``nb`` or ``nn``); a script tells
    writings apart. ``required``: an asset without any stated language fails.

Example
    Fails: ``language: en_US``, ``xml:lang="eng"``, ``language: kr`` on a file written in Hangul.
    Passes: ``language: en-US``, ``xml:lang="ko"``, ``language: zxx`` on music and effects.

References
    RFC 5646 sections 2.1, 2.2.9 and 4.5; RFC 4647; IANA Language Subtag Registry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from validator.checks.definition import Joined, check
from validator.checks.language._places import JOINS, Place, stated
from validator.checks.language._tags import AREA, TAG_CODES, finding, is_allowed, tag_findings
from validator.formats.language_tag import LanguageTag, bundled_registry, comparable
from validator.formats.language_tag.syntax import read
from validator.formats.language_tag.validity import SPECIAL
from validator.model.facts.text import TimedText
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Asset, Package
from validator.model.vocabulary import Severity

_SPEECH = ("audio.primary", "audio.narration", "audio.dialogcentric", "audio.commentary", "text.*")
_HANGUL = re.compile("[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]")


@dataclass(frozen=True, slots=True)
class Params:
    """What is agreed on beyond RFC 5646."""

    allow: tuple[str, ...] = ()
    three_letter: bool = False
    macrolanguages: tuple[str, ...] = ()
    required: bool = False


@check(
    "language/tag",
    subject="asset",
    codes=(
        *TAG_CODES,
        "language.tag.script-on-audio",
        "language.tag.macrolanguage-ambiguous",
        "language.tag.kr-for-ko",
        "language.tag.absent",
    ),
    joins=JOINS,
)
def tag(package: Package, asset: Asset, joined: Joined, params: Params) -> Judgement:
    """Judge every tag of one asset."""
    places, unread = stated(asset, joined)
    findings = [found for place in places for found in _judge(package, asset, joined, place, params)]
    written = [place for place in places if place.kind != "file-name"]
    if not findings and unread is not None:
        return Judgement.cannot_tell(unread)
    if not written and params.required:
        findings.append(Finding("language.tag.absent", {}, Location(asset=asset.path, field="language")))
    if not written and not findings:
        return Judgement.not_applicable("language.none-stated")
    tags = ", ".join(dict.fromkeys(place.tag for place in written))
    registry = Measurement("registry_date", bundled_registry().file_date)
    return Judgement.of(findings, (Measurement("tags", tags), registry))


def _judge(package: Package, asset: Asset, joined: Joined, place: Place, params: Params) -> Iterator[Finding]:
    parts = read(place.tag)
    if parts is not None and parts.language == "kr" and _is_korean(package, asset, joined, parts):
        suggestion = "-".join(["ko", *place.tag.split("-")[1:]])
        yield finding(f"{AREA}.kr-for-ko", place, Severity.WARNING, suggestion)
    if place.kind == "file-name":  # nobody wrote it there as a tag
        return
    yield from tag_findings(place, params.allow, params.three_letter)
    if parts is not None:
        yield from _in_use(asset, place, parts, params)


def _in_use(asset: Asset, place: Place, parts: LanguageTag, params: Params) -> Iterator[Finding]:
    """What depends on the use: special codes, scripts of sound, languages to be told apart."""
    if parts.language in SPECIAL and not is_allowed(place.tag, params.allow):
        yield from _special(asset, place, parts.language)
    sounds = asset.role.matches(("audio.*",)) and place.kind in ("claim", "header")
    if sounds and parts.script:
        spoken = "-".join(part for part in place.tag.split("-") if part.lower() != parts.script)
        yield finding(f"{AREA}.script-on-audio", place, Severity.WARNING, spoken, subtag=parts.script.title())
    told_apart = parts.extlangs or (parts.script and not sounds)
    if parts.language in params.macrolanguages and not told_apart:
        yield finding(f"{AREA}.macrolanguage-ambiguous", place, None, subtag=parts.language)


def _special(asset: Asset, place: Place, code: str) -> Iterator[Finding]:
    """``und``, ``zxx``, ``mul`` and ``mis``: each is right in some use and says nothing in others."""
    is_speech = asset.role.matches(_SPEECH)
    states_all = place.kind in ("claim", "document")
    unset = code == "und" and place.kind == "header"
    silent = code == "zxx" and (not is_speech or not states_all)
    if unset or silent:
        return
    cap = None if code == "und" and is_speech and states_all else Severity.WARNING
    yield finding(f"{AREA}.special-code", place, cap, subtag=code, role=asset.role.value)


def _is_korean(package: Package, asset: Asset, joined: Joined, parts: LanguageTag) -> bool:
    """Evidence that ``kr``, the subtag of Kanuri, was written for Korean."""
    text = joined.get(asset, TimedText)
    if isinstance(text, TimedText) and any(map(_HANGUL.search, (cue.text for cue in text.cues))):
        return True
    stated_beside = [package.title.original_language, *(other.language for other in package.assets)]
    meant = [comparable(one) for one in stated_beside if one]
    return (
        parts.region in ("kr", "kp")
        or _HANGUL.search(package.title.name or "") is not None
        or any(one is not None and one.language == "ko" for one in meant)
    )
