"""The bundled form of the registry: sections of words, small, quick to read, clear in a diff."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping

from validator.formats.language_tag.registry import KINDS, Registry

# A section is a heading in brackets and words parted by white space; a word of a table is
# key=value, the prefixes of a variant are joined by commas.
_SETS = ("registered", "deprecated", "private_use")
_NAMED = ("language", "script", "region")
_PREFIXED = ("extlang", "variant")


def dump(registry: Registry) -> str:
    """The registry as text that :func:`load` reads."""
    return "\n".join([f"File-Date: {registry.file_date}", *_sections(registry)]) + "\n"


def load(text: str) -> Registry:
    """The registry that :func:`dump` wrote."""
    heading, *sections = text.split("\n[")
    words = {name: body.split() for name, _, body in (section.partition("]\n") for section in sections)}
    sets: dict[str, dict[str, frozenset[str]]] = {
        field: {kind: frozenset(words[f"{field}.{kind}"]) for kind in KINDS} for field in _SETS
    }
    return Registry(
        file_date=heading.removeprefix("File-Date: ").strip(),
        registered=sets["registered"],
        deprecated=sets["deprecated"],
        private_use=sets["private_use"],
        preferred={kind: _table(words[f"preferred.{kind}"]) for kind in KINDS},
        prefixes={
            kind: {key: tuple(value.split(",")) for key, value in _table(words[f"prefixes.{kind}"]).items()}
            for kind in _PREFIXED
        },
        suppress_script=_table(words["suppress_script"]),
        macrolanguage=_table(words["macrolanguage"]),
        names={kind: _table(words[f"names.{kind}"]) for kind in _NAMED},
    )


def _table(words: list[str]) -> dict[str, str]:
    return dict(word.split("=", 1) for word in words)


def _sections(registry: Registry) -> Iterator[str]:
    for field in _SETS:
        for kind in KINDS:
            yield _section(f"{field}.{kind}", getattr(registry, field)[kind])
    for kind in KINDS:
        yield _section(f"preferred.{kind}", _words(registry.preferred[kind]))
    for kind in _PREFIXED:
        joined = {key: ",".join(value) for key, value in registry.prefixes[kind].items()}
        yield _section(f"prefixes.{kind}", _words(joined))
    yield _section("suppress_script", _words(registry.suppress_script))
    yield _section("macrolanguage", _words(registry.macrolanguage))
    for kind in _NAMED:
        yield _section(f"names.{kind}", _words(registry.names[kind]))


def _words(table: Mapping[str, str]) -> list[str]:
    return [f"{key}={value}" for key, value in table.items()]


def _section(name: str, words: Iterable[str]) -> str:
    body = textwrap.fill(" ".join(sorted(words)), 110, break_on_hyphens=False, break_long_words=False)
    return f"[{name}]\n{body}"
