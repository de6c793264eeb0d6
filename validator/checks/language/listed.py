"""Platform languages: every language stated is one that the platform's list holds.

What it checks
    The tag claimed for the asset and those inside its document, against a list of tags.

Why it matters
    Tags outside the list are refused at ingest, or the track appears under no name.

Parameters
    ``languages``: tags, compared without regard to case; an entry with ``*`` is a range
    (``en-*`` holds ``en`` and ``en-AU``).

Example
    Fails ``{languages: [en, fr, fr-CA]}``: ``language: fr-FR``. Passes: ``language: fr-ca``.

References
    The platform's own list of languages; RFC 4647 section 3.3.2 (ranges) and 3.4 (lookup).
"""

from __future__ import annotations

from dataclasses import dataclass

from validator.checks.definition import Joined, check
from validator.checks.language._places import JOINS, Place, stated
from validator.formats.language_range import in_range
from validator.formats.language_tag import recommended_case
from validator.model.findings import Finding, Judgement, Measurement
from validator.model.package import Asset


@dataclass(frozen=True, slots=True)
class Params:
    """The platform's list."""

    languages: tuple[str, ...]


@check("language/listed", subject="asset", codes=("language.listed.not-in-list",), joins=JOINS)
def listed(asset: Asset, joined: Joined, params: Params) -> Judgement:
    """Judge every tag of one asset."""
    places, unread = stated(asset, joined)
    written = [place for place in places if place.kind != "file-name"]
    findings = [
        _finding(place, params.languages) for place in written if not _holds(params.languages, place.tag)
    ]
    if not findings and unread is not None:
        return Judgement.cannot_tell(unread)
    if not written:
        return Judgement.not_applicable("language.none-stated")
    tags = ", ".join(dict.fromkeys(place.tag for place in written))
    return Judgement.of(findings, (Measurement("tags", tags),))


def _holds(languages: tuple[str, ...], tag: str) -> bool:
    return any(in_range(tag, one) if "*" in one else tag.lower() == one.lower() for one in languages)


def _finding(place: Place, languages: tuple[str, ...]) -> Finding:
    nearest = _nearest(place.tag, languages)
    return Finding(
        "language.listed.not-in-list",
        {"tag": place.tag, "field": place.field, "suggestion": nearest or "none", "entries": len(languages)},
        place.location,
        measured=place.tag,
        expected=nearest,
        anchor=f"{place.location.xpath or place.field} {place.tag}",
    )


def _nearest(tag: str, languages: tuple[str, ...]) -> str:
    """The entry left when subtags are dropped from the end (RFC 4647 section 3.4), if there is one."""
    parts = tag.replace("_", "-").split("-")
    for length in range(len(parts), 0, -1):
        shortened = "-".join(parts[:length])
        if _holds(languages, shortened):
            return recommended_case(shortened)
    return ""
