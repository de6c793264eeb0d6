"""Languages of the title: what the package says of the programme is in valid BCP 47 tags.

What it checks
    The original language of the title and the language of every access service that is claimed:
    well-formed, registered, and without deprecated, redundant or misplaced parts.

Why it matters
    Which audio is the original and which a dub follows from the original language; a tag that no
    asset can match makes every rule on dubs answer wrongly.

Parameters
    ``allow``: ranges of private-use and special tags that are agreed on. ``three_letter``: ISO
    639-2 codes pass.

Example
    Fails: ``original_language: eng``. Passes: ``original_language: en``.

References
    RFC 5646 sections 2.1 and 2.2.9; IANA Language Subtag Registry.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from validator.checks.definition import check
from validator.checks.language._places import Place
from validator.checks.language._tags import AREA, TAG_CODES, finding, is_allowed, tag_findings
from validator.formats.language_tag.syntax import read
from validator.formats.language_tag.validity import SPECIAL
from validator.model.findings import Finding, Judgement, Location, Measurement
from validator.model.package import Package
from validator.model.vocabulary import Severity


@dataclass(frozen=True, slots=True)
class Params:
    """What is agreed on beyond RFC 5646."""

    allow: tuple[str, ...] = ()
    three_letter: bool = False


@check("language/title", subject="package", codes=TAG_CODES)
def title(package: Package, params: Params) -> Judgement:
    """Judge every tag that the package states of itself."""
    places = list(_places(package))
    if not places:
        return Judgement.not_applicable("language.none-stated")
    findings = [found for place in places for found in _judge(place, params)]
    tags = ", ".join(dict.fromkeys(place.tag for place in places))
    return Judgement.of(findings, (Measurement("tags", tags),))


def _places(package: Package) -> Iterator[Place]:
    original = package.title.original_language
    if original is not None:
        document = package.document
        place = Location(document.file, document.title, field="title.original_language")
        yield Place("claim", "original_language", original, place)
    for number, service in enumerate(package.access_services):
        if service.language is not None:
            place = package.document.of_service(number, f"access_services[{number}].language")
            yield Place("claim", "access_services", service.language, place)


def _judge(place: Place, params: Params) -> Iterator[Finding]:
    yield from tag_findings(place, params.allow, params.three_letter)
    parts = read(place.tag)
    # A silent film has no language (zxx); a film in none that is known has.
    if parts is not None and parts.language in SPECIAL - {"zxx"} and not is_allowed(place.tag, params.allow):
        yield finding(f"{AREA}.special-code", place, Severity.WARNING, subtag=parts.language, role="title")
