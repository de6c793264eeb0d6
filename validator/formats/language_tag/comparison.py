"""Do two carriers name the same language, when one writes BCP 47 and the other ISO 639-2."""

from __future__ import annotations

from dataclasses import replace

from validator.formats.language_tag.canonical import canonical_parts
from validator.formats.language_tag.iso639 import from_iso639
from validator.formats.language_tag.registry import Registry, bundled_registry
from validator.formats.language_tag.syntax import LanguageTag, read

# Filipino is the standardised form of Tagalog; carriers with ISO 639-2 codes use either.
_ONE_LANGUAGE = frozenset({"fil", "tl"})


def comparable(value: str, registry: Registry | None = None) -> LanguageTag | None:
    """What a tag or ISO 639 code means, in canonical parts: ``ger`` is ``de``, ``iw`` is ``he``.

    Underscores count as hyphens, since what is asked is the meaning. ``None`` for what names no
    registered language, and for ``und`` and private use, which name none that could be compared.
    """
    known = registry or bundled_registry()
    parts = read(value.strip().replace("_", "-"))
    if parts is None:
        return None
    shortest = from_iso639(parts.language, known)
    meant = canonical_parts(replace(parts, language=shortest) if shortest else parts, known)
    unnamed = meant.language == "und" or meant.language in known.private_use["language"]
    return meant if meant.language in known.registered["language"] and not unnamed else None


def same_language(tag: LanguageTag, other: LanguageTag, registry: Registry | None = None) -> bool:
    """True when the primary languages are one, or one is the other's macrolanguage (``zh``, ``cmn``)."""
    pair = {tag.language, other.language}
    return pair <= _ONE_LANGUAGE or (registry or bundled_registry()).encompasses(tag.language, other.language)
