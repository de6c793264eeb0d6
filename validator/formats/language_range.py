"""Language ranges: does a language tag fall within a range, and do two tags agree (RFC 4647)."""

from __future__ import annotations

from typing import Literal

TagComparison = Literal["exact", "primary", "range"]


def in_range(tag: str | None, language_range: str) -> bool:
    """True when ``tag`` falls within the range by extended filtering (RFC 4647 section 3.3.2).

    ``ko`` contains ``ko-KR``; ``en-*`` and ``en`` contain the same tags; ``*`` contains every
    tag. Nothing contains ``None``. Tags are compared without regard to case (section 2.1.1).
    """
    if tag is None:
        return False
    wanted = language_range.lower().split("-")
    given = tag.lower().split("-")
    if wanted[0] not in ("*", given[0]):
        return False
    place = 1
    for subtag in wanted[1:]:
        if subtag == "*":
            continue
        while place < len(given) and given[place] != subtag:
            if len(given[place]) == 1:  # nothing is sought behind a singleton (step 3.D)
                return False
            place += 1
        if place == len(given):
            return False
        place += 1
    return True


def agree(tag: str | None, other: str | None, comparison: TagComparison) -> bool:
    """True when two tags name the same language, as the comparison counts.

    ``exact``: equal but for case. ``primary``: the same primary subtag. ``range``: ``tag`` falls
    within ``other`` read as a range, so that ``ko-KR`` agrees with ``ko`` and not the reverse.
    ``None`` agrees with nothing.
    """
    if tag is None or other is None:
        return False
    if comparison == "exact":
        return tag.lower() == other.lower()
    if comparison == "primary":
        return tag.lower().partition("-")[0] == other.lower().partition("-")[0]
    return in_range(tag, other)


def ranges_overlap(one: str, other: str) -> bool:
    """True when some tag falls within both ranges; neither may hold a wildcard.

    ``zh-Hant`` and ``zh-TW`` share ``zh-Hant-TW``; ``zh-Hant`` and ``zh-Hans`` share nothing, since
    a tag has one script and one region (RFC 5646 section 2.1).
    """
    first, second = _parts(one), _parts(other)
    return all(
        first.get(kind) == second.get(kind) or kind not in first or kind not in second
        for kind in ("language", "script", "region")
    )


def subtags(language_range: str) -> frozenset[str]:
    """The subtags of a range, in lower case."""
    return frozenset(language_range.lower().split("-"))


def _parts(language_range: str) -> dict[str, str]:
    primary, *rest = language_range.lower().split("-")
    parts = {"language": primary}
    for subtag in rest:
        if len(subtag) == 1:
            break
        if len(subtag) == 4 and subtag.isalpha():
            parts["script"] = subtag
        elif len(subtag) == 2 or (len(subtag) == 3 and subtag.isdigit()):
            parts["region"] = subtag
    return parts
