"""Addresses (xsd:anyURI) and profile designators (TTML2 sections 5.2 and 8.3)."""

from __future__ import annotations

import re
from collections.abc import Callable

from validator.formats.ttml.values.reading import EMPTY, GOOD, LWSP, Reading, words

_SCHEME = r"[A-Za-z][A-Za-z0-9+.-]*:"
_CHARACTER = r"[^\x00-\x20\x7f<>\"{}|\\^`]"
_ADDRESS = re.compile(rf"{_CHARACTER}+")
_FIRST_SEGMENT = re.compile(r"[^/?#]*")
_SCHEME_START = re.compile(_SCHEME)

TT_PROFILE = "http://www.w3.org/ns/ttml/profile/"
TT_FEATURE = "http://www.w3.org/ns/ttml/feature/"
TT_EXTENSION = "http://www.w3.org/ns/ttml/extension/"


def is_absolute(text: str) -> bool:
    """True for an address with a scheme."""
    return _SCHEME_START.match(text) is not None


def is_address(text: str) -> bool:
    """True for what can be an address, absolute or relative."""
    if not _ADDRESS.fullmatch(text):
        return False
    # A colon before the first slash ends a scheme (RFC 3986 section 4.2).
    first = _FIRST_SEGMENT.match(text)
    return first is None or ":" not in first[0] or is_absolute(text)


def address(value: str) -> Reading:
    """One address."""
    text = value.strip(LWSP)
    if not text:
        return EMPTY
    return GOOD if is_address(text) else Reading("ttml.value.address", "<uri>")


def addresses(value: str) -> Reading:
    """Addresses with white space between them."""
    parts = words(value)
    if not parts:
        return EMPTY
    return GOOD if all(is_address(part) for part in parts) else Reading("ttml.value.address", "<uri-list>")


def absolute_address(value: str) -> Reading:
    """One address with a scheme."""
    reading = address(value)
    if reading.fault or is_absolute(value.strip(LWSP)):
        return reading
    return Reading("ttml.value.address", "<absolute-uri>")


def base_of(namespace: str) -> Callable[[str], Reading]:
    """The base of features or extensions: absolute, and for features one of the given namespace."""

    def read(value: str) -> Reading:
        reading = absolute_address(value)
        if reading.fault or not namespace or value.strip(LWSP) == namespace:
            return reading
        return Reading("ttml.profile.unknown-namespace", namespace)

    return read


_NAMES = (
    "dfxp-full dfxp-presentation dfxp-transformation sdp-us ttml2-full ttml2-presentation "
    "ttml2-transformation imsc1/text imsc1/image imsc1.0.1/text imsc1.0.1/image imsc1.1/text imsc1.1/image "
    "imsc1.2/text imsc1.2/image imsc1.3/text imsc1.3/image dapt1.0/content dapt1.0/processor"
)
KNOWN_PROFILES = frozenset(TT_PROFILE + name for name in _NAMES.split())
"""The designators in the TT Profile namespace that are given out (table 5-2 and the profile registry)."""


def absolute_designator(designator: str) -> str:
    """A designator resolved against the TT Profile namespace; fragments stay as they are."""
    if designator.startswith("#") or is_absolute(designator):
        return designator
    return TT_PROFILE + designator


def designator(value: str) -> Reading:
    """One profile designator."""
    text = value.strip(LWSP)
    reading = address(text)
    if reading.fault:
        return reading
    full = absolute_designator(text)
    if full.startswith(TT_PROFILE) and full not in KNOWN_PROFILES:
        return Reading("ttml.profile.unknown-designator", "<profile-designator>")
    return GOOD


def baseline(value: str) -> Reading:
    """The designator of the profile that another builds on: a whole document, not one in this (``use``)."""
    if value.strip(LWSP).startswith("#"):
        return Reading("ttml.value.address", "<absolute-profile-designator> | <relative-profile-designator>")
    return designator(value)


_QUANTIFIED = re.compile(r"(?:(all|any)\()?([^()]*)(\))?")


def split_designators(value: str) -> tuple[str, list[str]] | None:
    """The quantifier, empty without one, and the designators; ``None`` where the brackets are wrong."""
    match = _QUANTIFIED.fullmatch(value.strip(LWSP))
    if match is None or bool(match[1]) != bool(match[3]):
        return None
    return match[1] or "", words(match[2])


def designators(*quantifiers: str) -> Callable[[str], Reading]:
    """A list of designators, none of them twice, at will inside ``all(...)`` or ``any(...)``."""
    expected = " | ".join(("<designators>", *(f"{one}(<designators>)" for one in quantifiers)))

    def read(value: str) -> Reading:
        if not value.strip(LWSP):
            return EMPTY
        split = split_designators(value)
        if split is None or (split[0] and split[0] not in quantifiers) or not split[1]:
            return Reading("ttml.value.malformed", expected)
        full = [absolute_designator(one) for one in split[1]]
        readings = [designator(one) for one in split[1]]
        fault = next((reading for reading in readings if reading.fault), GOOD)
        if fault.fault:
            return fault
        return GOOD if len(set(full)) == len(full) else Reading("ttml.profile.repeated-designator", expected)

    return read
