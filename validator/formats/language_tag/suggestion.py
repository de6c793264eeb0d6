"""What was probably meant by a tag that is not valid: a hint for people, never a correction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from validator.formats.language_tag.iso639 import SHORTEST
from validator.formats.language_tag.registry import Registry
from validator.formats.language_tag.syntax import LanguageTag

# Country codes and everyday names taken for languages, each of them no registered language.
_LANGUAGES = {
    "jp": "ja", "cn": "zh", "cz": "cs", "dk": "da", "ua": "uk", "vn": "vi", "sp": "es", "gr": "el",
    "il": "he", "ir": "fa", "pk": "ur", "ph": "fil", "by": "be", "rs": "sr", "us": "en", "gb": "en",
    "greek": "el", "mandarin": "cmn", "farsi": "fa", "filipino": "fil", "malay": "ms",
}  # fmt: skip

# Region codes that are not registered, by what they stand for; then three-letter country codes
# (ISO 3166-1 alpha-3), which stand where an extlang would.
_REGIONS = {
    "uk": "gb", "ko": "kr", "latam": "419", "lat": "419", "lam": "419", "sp": "rs", "korea": "kr",
    "taiwan": "tw", "america": "us", "usa": "us", "gbr": "gb", "kor": "kr", "jpn": "jp", "chn": "cn",
    "twn": "tw", "hkg": "hk", "bra": "br", "prt": "pt", "esp": "es", "mex": "mx", "arg": "ar", "col": "co",
    "fra": "fr", "can": "ca", "che": "ch", "deu": "de", "ger": "de", "aut": "at", "ita": "it", "nld": "nl",
    "bel": "be", "swe": "se", "nor": "no", "dnk": "dk", "fin": "fi", "rus": "ru", "ukr": "ua", "pol": "pl",
    "cze": "cz", "grc": "gr", "tur": "tr", "isr": "il", "sau": "sa", "egy": "eg", "ind": "in", "idn": "id",
    "mys": "my", "tha": "th", "vnm": "vn", "phl": "ph", "aus": "au", "nzl": "nz", "irl": "ie", "zaf": "za",
}  # fmt: skip
_SCRIPTS = {"chs": "hans", "cht": "hant"}

# The region that is meant where a language is repeated in its place (da-DA).
_REGION_OF_LANGUAGE = {
    "ja": "jp", "zh": "cn", "da": "dk", "el": "gr", "cs": "cz", "uk": "ua", "hi": "in", "he": "il",
    "fa": "ir",
}  # fmt: skip


def suggestion(tag: LanguageTag, registry: Registry) -> str | None:
    """The nearest valid tag, or ``None`` where no part can be told or the whole stays invalid."""
    meant = _repaired(tag, registry)
    if meant is None or meant.language not in registry.registered["language"]:
        return None
    # Kanuri with a mistaken region is Korean, written with the country's code twice.
    if meant.language == "kr" and meant.region == "kr":
        meant = replace(meant, language="ko")
    text = str(meant)
    return None if text.lower() == tag.text.lower() else text


def _repaired(tag: LanguageTag, registry: Registry) -> LanguageTag | None:
    """The tag with each unknown subtag replaced by what was meant, at the place it belongs to."""
    meant = replace(
        tag, language=_language(tag.language, registry), extlangs=(), script="", region="", variants=()
    )
    given = [("extlang", subtag) for subtag in tag.extlangs]
    given += [("script", tag.script), ("region", tag.region)]
    given += [("variant", subtag) for subtag in tag.variants]
    for kind, subtag in given:
        placed = _placed(meant, kind, subtag, registry) if subtag else meant
        if placed is None:
            return None
        meant = placed
    return meant


def _language(subtag: str, registry: Registry) -> str:
    if subtag in registry.registered["language"]:
        return subtag
    names = registry.names["language"]
    known = SHORTEST.get(subtag) or _LANGUAGES.get(subtag) or names.get(subtag)
    return known or names.get(_nearest(subtag, names), subtag)


def _placed(tag: LanguageTag, kind: str, subtag: str, registry: Registry) -> LanguageTag | None:
    if subtag in registry.registered[kind]:
        return _with(tag, kind, subtag, registry)
    if kind == "region" and subtag == tag.language:
        return replace(tag, region=_REGION_OF_LANGUAGE.get(subtag, ""))
    if script := _SCRIPTS.get(subtag) or registry.names["script"].get(subtag):
        return replace(tag, script=script)
    if region := _REGIONS.get(subtag) or registry.names["region"].get(subtag):
        return replace(tag, region=region)
    nearest = _nearest(subtag, registry.registered[kind] - registry.deprecated[kind])
    return _with(tag, kind, nearest, registry) if nearest else None


def _with(tag: LanguageTag, kind: str, subtag: str, registry: Registry) -> LanguageTag:
    if kind == "extlang":
        return replace(tag, language=registry.preferred["extlang"].get(subtag, subtag))
    if kind == "script":
        return replace(tag, script=subtag)
    if kind == "region":
        return replace(tag, region=subtag)
    return replace(tag, variants=tuple(dict.fromkeys((*tag.variants, subtag))))


def _nearest(word: str, candidates: Iterable[str]) -> str:
    """The only candidate one slip of the keyboard away; empty if there is none or several.

    Words of less than four letters are too near to each other to guess.
    """
    if len(word) < 4:
        return ""
    found = [candidate for candidate in candidates if len(candidate) > 3 and _one_slip(word, candidate)]
    return found[0] if len(found) == 1 else ""


def _one_slip(word: str, other: str) -> bool:
    """True when one letter is added, lost or replaced, or two neighbours have changed places."""
    if abs(len(word) - len(other)) > 1:
        return False
    pairs = zip(word, other, strict=False)
    start = next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(word), len(other)))
    rest, others = word[start:], other[start:]
    swapped = rest[1:2] + rest[:1] + rest[2:]
    return others in (swapped, rest[1:]) or others[1:] in (rest, rest[1:])
