"""The canonical form of a language tag (RFC 5646 section 4.5)."""

from __future__ import annotations

from dataclasses import replace

from validator.formats.language_tag.registry import Registry, bundled_registry
from validator.formats.language_tag.syntax import LanguageTag, parse


def canonical(tag: str, registry: Registry | None = None) -> str:
    """The tag with every value replaced by the one the registry prefers, in the recommended case.

    Extensions are ordered by singleton; an extlang that stands behind its own prefix becomes the
    language (``zh-yue-HK`` -> ``yue-HK``). Subtags that are not registered stay as they are.
    Raises :class:`~validator.formats.language_tag.syntax.LanguageTagError` for a malformed tag.
    """
    return str(canonical_parts(parse(tag), registry or bundled_registry()))


def canonical_parts(tag: LanguageTag, registry: Registry) -> LanguageTag:
    """As :func:`canonical`, in parts."""
    whole = _preferred_whole(tag, registry)
    if whole is not None:
        return parse(whole)
    if tag.grandfathered:
        return tag
    language, extlangs = tag.language, tag.extlangs
    if len(extlangs) == 1 and language in registry.prefixes["extlang"].get(extlangs[0], ()):
        language, extlangs = registry.preferred["extlang"].get(extlangs[0], extlangs[0]), ()
    return replace(
        tag,
        language=_preferred(registry, "language", language),
        extlangs=extlangs,
        script=_preferred(registry, "script", tag.script),
        region=_preferred(registry, "region", tag.region),
        variants=tuple(_preferred(registry, "variant", variant) for variant in tag.variants),
        extensions=tuple(sorted(tag.extensions)),
    )


def _preferred_whole(tag: LanguageTag, registry: Registry) -> str | None:
    lowered = tag.text.lower()
    found = registry.preferred["redundant"].get(lowered)
    return found or registry.preferred["grandfathered"].get(lowered)


def _preferred(registry: Registry, kind: str, subtag: str) -> str:
    return registry.preferred[kind].get(subtag, subtag)
