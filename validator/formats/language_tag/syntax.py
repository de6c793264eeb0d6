"""The grammar of a language tag (RFC 5646 section 2.1): a tag in, its subtags out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

# The two closed lists of the grammar; no further tag can ever be grandfathered (section 2.2.8).
_IRREGULAR = """
en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay
i-tsu sgn-be-fr sgn-be-nl sgn-ch-de
"""
_REGULAR = "art-lojban cel-gaulish no-bok no-nyn zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang"
_GRANDFATHERED = frozenset((_IRREGULAR + _REGULAR).split())

_LANGTAG = re.compile(
    r"""
    (?P<language>[a-z]{2,3}(?P<extlangs>(?:-[a-z]{3}){0,3}) | [a-z]{4,8})
    (?:-(?P<script>[a-z]{4}))?
    (?:-(?P<region>[a-z]{2}|[0-9]{3}))?
    (?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)
    (?P<extensions>(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*)
    (?P<private>-x(?:-[a-z0-9]{1,8})+)?
    """,
    re.VERBOSE | re.ASCII,
)
_PRIVATE = re.compile(r"x(?:-[a-z0-9]{1,8})+", re.ASCII)


class LanguageTagError(ValueError):
    """The text is not a well-formed language tag."""


@dataclass(frozen=True, slots=True)
class LanguageTag:
    """A well-formed tag in its parts, all in lower case; ``text`` is the tag as written.

    ``extensions`` holds each singleton with its subtags. ``private_use`` is what follows ``x``.
    Of a grandfathered tag, and of one that is private use as a whole, ``language`` is empty.
    """

    text: str
    language: str = ""
    extlangs: tuple[str, ...] = ()
    script: str = ""
    region: str = ""
    variants: tuple[str, ...] = ()
    extensions: tuple[tuple[str, tuple[str, ...]], ...] = ()
    private_use: tuple[str, ...] = ()
    grandfathered: bool = False

    def __str__(self) -> str:
        """The tag composed of its parts, in the recommended case."""
        if self.grandfathered:
            return recommended_case(self.text)
        parts = [self.language, *self.extlangs, self.script, self.region, *self.variants]
        for singleton, subtags in self.extensions:
            parts += [singleton, *subtags]
        if self.private_use:
            parts += ["x", *self.private_use]
        return recommended_case("-".join(part for part in parts if part))


def parse(tag: str) -> LanguageTag:
    """Read a tag by the grammar of RFC 5646 section 2.1; whether it is registered is not asked.

    Raises :class:`LanguageTagError` when it is not well-formed.
    """
    found = read(tag)
    if found is None:
        raise LanguageTagError(f"not a well-formed language tag: {tag!r}")
    return found


@lru_cache(maxsize=4096)
def read(tag: str) -> LanguageTag | None:
    """As :func:`parse`; ``None`` for a tag that is not well-formed."""
    if not tag.isascii():
        return None
    lowered = tag.lower()
    if lowered in _GRANDFATHERED:
        return LanguageTag(tag, grandfathered=True)
    if match := _LANGTAG.fullmatch(lowered):
        extlangs = _subtags(match["extlangs"])
        return LanguageTag(
            tag,
            match["language"].partition("-")[0],
            extlangs,
            match["script"] or "",
            match["region"] or "",
            _subtags(match["variants"]),
            _extensions(match["extensions"]),
            _subtags(match["private"])[1:],
        )
    if _PRIVATE.fullmatch(lowered):
        return LanguageTag(tag, private_use=tuple(lowered.split("-")[1:]))
    return None


def recommended_case(tag: str) -> str:
    """The tag in the case that RFC 5646 section 2.1.1 recommends: ``zh-Hant-TW``, ``en-x-us``."""
    parts = tag.lower().split("-")
    for place in range(1, len(parts)):
        if len(parts[place - 1]) == 1:
            break  # what follows a singleton stays in lower case
        if len(parts[place]) == 2:
            parts[place] = parts[place].upper()
        elif len(parts[place]) == 4:
            parts[place] = parts[place].title() if parts[place].isalpha() else parts[place]
    return "-".join(parts)


def _subtags(text: str | None) -> tuple[str, ...]:
    return tuple(text.strip("-").split("-")) if text else ()


def _extensions(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: list[tuple[str, list[str]]] = []
    for subtag in _subtags(text):
        if len(subtag) == 1:
            found.append((subtag, []))
        else:
            found[-1][1].append(subtag)
    return tuple((singleton, tuple(subtags)) for singleton, subtags in found)
