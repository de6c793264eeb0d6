"""The IANA language subtag registry as a typed table: the one bundled here, or a newer file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

KINDS: tuple[str, ...] = ("language", "extlang", "script", "region", "variant", "grandfathered", "redundant")


class RegistryError(ValueError):
    """A file that is not a language subtag registry; the message names the line."""


@dataclass(frozen=True, slots=True, eq=False)
class Registry:
    """What the registry says of every subtag; all subtags and tags in lower case.

    ``file_date`` is the registry's own date (ISO 8601). ``registered``, ``deprecated`` and
    ``private_use`` are subtags by kind (ranges such as ``qaa..qtz`` are written out);
    ``preferred`` gives the value to use instead. ``prefixes`` are the tags a variant or extlang
    is meant for, ``suppress_script`` the script that goes without saying for a language,
    ``macrolanguage`` the language that encompasses another. ``names`` maps English names of one
    word to languages with a two-letter subtag, scripts and regions.
    """

    file_date: str
    registered: Mapping[str, frozenset[str]]
    deprecated: Mapping[str, frozenset[str]]
    private_use: Mapping[str, frozenset[str]]
    preferred: Mapping[str, Mapping[str, str]]
    prefixes: Mapping[str, Mapping[str, tuple[str, ...]]]
    suppress_script: Mapping[str, str]
    macrolanguage: Mapping[str, str]
    names: Mapping[str, Mapping[str, str]]

    def encompasses(self, language: str, other: str) -> bool:
        """True when two language subtags are one language, or one is the other's macrolanguage."""
        return language == other or language in self._above(other) or other in self._above(language)

    def _above(self, language: str) -> tuple[str, ...]:
        macrolanguage = self.macrolanguage.get(language)
        return (macrolanguage,) if macrolanguage else ()


@cache
def bundled_registry() -> Registry:
    """The registry that ships with the product; read when it is first needed, in about 2 ms."""
    from validator.formats.language_tag import compact

    return compact.load(Path(__file__).with_name("registry.txt").read_text(encoding="utf-8"))


def load_registry(path: str | Path) -> Registry:
    """Read a registry as IANA publishes it (the text file ``language-subtag-registry``).

    Raises :class:`RegistryError` for other content, ``OSError`` when it can't be read.
    """
    from validator.formats.language_tag import iana

    try:
        return iana.load(Path(path).read_text(encoding="utf-8"))
    except UnicodeDecodeError as error:
        raise RegistryError(f"not UTF-8 at byte {error.start}") from None


def is_registered_language(subtag: str, registry: Registry | None = None) -> bool:
    """True when the text is a registered primary language subtag, in whatever case."""
    return subtag.lower() in (registry or bundled_registry()).registered["language"]
