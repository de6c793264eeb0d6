"""Findings about one stated tag: what RFC 5646 and the registry say of it, whatever its place."""

from __future__ import annotations

from collections.abc import Iterator

from validator.checks.language._places import Place
from validator.formats.language_range import in_range
from validator.formats.language_tag import CODES, TagFault, bundled_registry, canonical, faults
from validator.formats.language_tag.validity import INVALID, MALFORMED
from validator.model.findings import Finding
from validator.model.reason import Scalar
from validator.model.vocabulary import Severity

AREA = "language.tag"
TAG_CODES = tuple(f"{AREA}.{code}" for code in CODES)

# What is not valid may be an error; the rest is advice of one weight or another. What a special
# code weighs depends on where it stands.
_CAPS = dict.fromkeys(CODES, Severity.WARNING) | {
    **dict.fromkeys((*MALFORMED, *INVALID), None),
    **dict.fromkeys(("suppress-script", "case"), Severity.INFO),
}
_ALLOWABLE = ("private-use", "special-code")


def tag_findings(place: Place, allow: tuple[str, ...], three_letter: bool) -> Iterator[Finding]:
    """One finding for each fault of the tag, special codes left to the caller.

    ``allow`` are ranges whose private use is agreed on; with ``three_letter`` ISO 639-2 codes
    pass for languages.
    """
    for fault in faults(place.tag):
        agreed = fault.code in _ALLOWABLE and is_allowed(place.tag, allow)
        if agreed or fault.code == "special-code" or (three_letter and fault.code == "iso639-2-in-bcp47"):
            continue
        instead = fault.preferred or fault.suggest or _tidied(place.tag, fault)
        yield finding(
            f"{AREA}.{fault.code}", place, _cap(fault, place), subtag=fault.subtag, suggestion=instead
        )


def is_allowed(tag: str, allow: tuple[str, ...]) -> bool:
    """True when the tag falls within one of the ranges."""
    return any(in_range(tag, language_range) for language_range in allow)


def finding(code: str, place: Place, cap: Severity | None, suggestion: str = "", **args: Scalar) -> Finding:
    """A finding at a place; an argument ``suggestion`` of ``none`` means that there is none."""
    given: dict[str, Scalar] = {
        "tag": place.tag,
        "field": place.field,
        "count": place.count,
        "suggestion": suggestion or "none",
        "registry": bundled_registry().file_date,
    }
    return Finding(
        code,
        {**given, **args},
        place.location,
        measured=place.tag,
        expected=suggestion,
        anchor=f"{place.location.xpath or place.field} {place.tag}",
        severity=cap,
    )


def _cap(fault: TagFault, place: Place) -> Severity | None:
    if fault.code == "redundant" and fault.preferred is None:
        return Severity.INFO
    cap = _CAPS[fault.code]
    return Severity.WARNING if cap is None and place.kind == "foreign" else cap


def _tidied(tag: str, fault: TagFault) -> str:
    """The same tag without what the advice is about."""
    if fault.code == "case":
        return canonical(tag)
    if fault.code == "suppress-script":
        return "-".join(part for part in canonical(tag).split("-") if part != fault.subtag)
    return ""
