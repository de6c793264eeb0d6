"""Language tags (RFC 5646, BCP 47): grammar, validity on the IANA registry, canonical form, suggestions."""

from __future__ import annotations

from validator.formats.language_tag.canonical import canonical
from validator.formats.language_tag.comparison import comparable, same_language
from validator.formats.language_tag.iso639 import from_iso639
from validator.formats.language_tag.registry import (
    Registry,
    RegistryError,
    bundled_registry,
    is_registered_language,
    load_registry,
)
from validator.formats.language_tag.syntax import LanguageTag, LanguageTagError, parse, recommended_case
from validator.formats.language_tag.validity import CODES, TagFault, faults, verdict

__all__ = [
    "CODES",
    "LanguageTag",
    "LanguageTagError",
    "Registry",
    "RegistryError",
    "TagFault",
    "bundled_registry",
    "canonical",
    "comparable",
    "faults",
    "from_iso639",
    "is_registered_language",
    "load_registry",
    "parse",
    "recommended_case",
    "same_language",
    "verdict",
]
