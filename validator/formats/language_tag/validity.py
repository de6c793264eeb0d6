"""Is a language tag valid (RFC 5646 section 2.2.9), and what else is there to say of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from validator.formats.language_range import in_range
from validator.formats.language_tag.canonical import canonical_parts
from validator.formats.language_tag.iso639 import SHORTEST
from validator.formats.language_tag.registry import Registry, bundled_registry
from validator.formats.language_tag.suggestion import suggestion
from validator.formats.language_tag.syntax import LanguageTag, read, recommended_case

Verdict = Literal["valid", "invalid", "malformed"]

# Languages of the registry's scope "special": undetermined, multiple, no content, uncoded.
SPECIAL = frozenset({"und", "mul", "zxx", "mis"})

MALFORMED = ("malformed", "underscore")
INVALID = (
    "unregistered-language",
    "unregistered-extlang",
    "unregistered-script",
    "unregistered-region",
    "unregistered-variant",
    "iso639-2-in-bcp47",
    "duplicate-variant",
    "duplicate-singleton",
    "extlang-count",
)
ADVICE = (
    "extlang-used",
    "extlang-prefix",
    "deprecated",
    "grandfathered",
    "redundant",
    "suppress-script",
    "variant-prefix",
    "private-use",
    "special-code",
    "case",
)
CODES: tuple[str, ...] = (*MALFORMED, *INVALID, *ADVICE)


@dataclass(frozen=True, slots=True)
class TagFault:
    """One thing to say of a tag.

    ``code`` is one of :data:`CODES`, ``subtag`` the part of the tag it is about.
    ``preferred`` is the whole tag that the registry prefers instead, ``suggest`` a guess at what
    was meant, for people; each is ``None`` where there is none.
    """

    code: str
    subtag: str
    preferred: str | None = None
    suggest: str | None = None


def verdict(tag: str, registry: Registry | None = None) -> Verdict:
    """``malformed``, ``invalid`` (well-formed and not valid), or ``valid``; case never matters."""
    codes = {fault.code for fault in faults(tag, registry)}
    if codes.intersection(MALFORMED):
        return "malformed"
    return "invalid" if codes.intersection(INVALID) else "valid"


def faults(tag: str, registry: Registry | None = None) -> tuple[TagFault, ...]:
    """Everything there is to say of a tag on its own, in the order of its subtags; case comes last."""
    return _faults(tag, registry or bundled_registry())


@lru_cache(maxsize=4096)
def _faults(tag: str, registry: Registry) -> tuple[TagFault, ...]:
    parts = read(tag)
    if parts is None:
        return (_malformed(tag, registry),)
    if parts.grandfathered:
        return tuple(_grandfathered(parts, registry))
    found = [*_invalid(parts, registry)]
    found += _extlang_advice(parts, registry)
    found += _registry_advice(parts, registry)
    if tag != (recommended := recommended_case(tag)) and not any(fault.code in INVALID for fault in found):
        found.append(TagFault("case", _differing(tag, recommended)))
    return tuple(found)


def _malformed(tag: str, registry: Registry) -> TagFault:
    hyphened = tag.replace("_", "-")
    parts = read(hyphened) if "_" in tag else None
    if parts is None:
        return TagFault("malformed", tag)
    meant = suggestion(parts, registry) or str(canonical_parts(parts, registry))
    return TagFault("underscore", tag, suggest=meant if verdict(meant, registry) == "valid" else None)


def _grandfathered(parts: LanguageTag, registry: Registry) -> Iterator[TagFault]:
    lowered = parts.text.lower()
    preferred = registry.preferred["grandfathered"].get(lowered)
    preferred = recommended_case(preferred) if preferred else None
    yield TagFault("grandfathered", parts.text, preferred)
    if lowered in registry.deprecated["grandfathered"]:
        yield TagFault("deprecated", parts.text, preferred)


def _subtags(parts: LanguageTag) -> Iterator[tuple[str, str, str]]:
    """Kind, subtag, and subtag as written, of all that the registry lists, in the order of the tag."""
    listed = [
        ("language", parts.language),
        *[("extlang", extlang) for extlang in parts.extlangs],
        ("script", parts.script),
        ("region", parts.region),
        *[("variant", variant) for variant in parts.variants],
    ]
    present = [(kind, subtag) for kind, subtag in listed if subtag]
    for (kind, subtag), written in zip(present, parts.text.split("-"), strict=False):
        yield kind, subtag, written


def _invalid(parts: LanguageTag, registry: Registry) -> Iterator[TagFault]:
    for kind, subtag, written in _subtags(parts):
        if subtag in registry.registered[kind]:
            continue
        three_letters = kind == "language" and subtag in SHORTEST
        code = "iso639-2-in-bcp47" if three_letters else f"unregistered-{kind}"
        yield TagFault(code, written, suggest=suggestion(parts, registry))
    if len(parts.extlangs) > 1:  # permanently reserved (section 2.2.2, rule 4)
        yield TagFault("extlang-count", "-".join(parts.extlangs), suggest=suggestion(parts, registry))
    for variant in _repeated(parts.variants):
        yield TagFault("duplicate-variant", variant)
    for singleton in _repeated(tuple(singleton for singleton, _ in parts.extensions)):
        yield TagFault("duplicate-singleton", singleton)


def _extlang_advice(parts: LanguageTag, registry: Registry) -> Iterator[TagFault]:
    if not parts.extlangs or not registry.registered["extlang"].issuperset(parts.extlangs):
        return
    first = parts.extlangs[0]
    in_place = parts.language in registry.prefixes["extlang"].get(first, ())
    usable = in_place and len(parts.extlangs) == 1
    preferred = str(canonical_parts(parts, registry)) if usable else None
    yield TagFault("extlang-used", first, preferred)
    if not in_place:
        yield TagFault("extlang-prefix", first)


def _registry_advice(parts: LanguageTag, registry: Registry) -> Iterator[TagFault]:
    for kind, subtag, written in _subtags(parts):
        if kind != "extlang" and subtag in registry.deprecated[kind]:
            replaced = subtag in registry.preferred[kind]
            preferred = str(canonical_parts(parts, registry)) if replaced else None
            yield TagFault("deprecated", written, preferred)
    lowered = parts.text.lower()
    if lowered in registry.registered["redundant"]:
        whole = registry.preferred["redundant"].get(lowered)
        yield TagFault("redundant", parts.text, recommended_case(whole) if whole else None)
    if parts.script and registry.suppress_script.get(parts.language) == parts.script:
        yield TagFault("suppress-script", parts.script.title())
    yield from _misplaced_variants(parts, registry)
    yield from _private_use(parts, registry)
    if parts.language in SPECIAL:
        yield TagFault("special-code", parts.language)


def _misplaced_variants(parts: LanguageTag, registry: Registry) -> Iterator[TagFault]:
    """Variants behind none of the prefixes they are registered for (section 2.2.5, rule 6)."""
    macrolanguage = registry.macrolanguage.get(parts.language, parts.language)
    rest = [*parts.extlangs, *filter(None, (parts.script, parts.region))]
    for place, variant in enumerate(parts.variants):
        before = "-".join(["", *rest, *parts.variants[:place]])
        prefixes = registry.prefixes["variant"].get(variant, ())
        ahead = (parts.language + before, macrolanguage + before)
        if prefixes and not any(in_range(tag, prefix) for prefix in prefixes for tag in ahead):
            yield TagFault("variant-prefix", variant)


def _private_use(parts: LanguageTag, registry: Registry) -> Iterator[TagFault]:
    for kind, subtag, written in _subtags(parts):
        if subtag in registry.private_use[kind]:
            yield TagFault("private-use", written)
    if parts.private_use:
        yield TagFault("private-use", "-".join(("x", *parts.private_use)))


def _repeated(subtags: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(subtag for subtag in subtags if subtags.count(subtag) > 1))


def _differing(tag: str, recommended: str) -> str:
    pairs = zip(tag.split("-"), recommended.split("-"), strict=True)
    return "-".join(given for given, wanted in pairs if given != wanted)
