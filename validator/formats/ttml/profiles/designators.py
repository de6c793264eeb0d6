"""How documents name the profile that they follow."""

from __future__ import annotations

import re
from collections.abc import Iterator

from validator.formats.ttml.names import EBUTTM, HEAD, TTP
from validator.formats.ttml.profiles import ProfileName
from validator.formats.xml.tree import Element, Name

BASE = "http://www.w3.org/ns/ttml/profile/"
"""What a designator without a scheme is relative to (TTML2 section 5.2)."""

# Designator to profile. Of several that a document declares, the first here is taken: W3C's own before
# those that others built on them.
DESIGNATORS: dict[str, ProfileName] = {
    f"{BASE}dapt1.0/content": "dapt",
    f"{BASE}imsc1.3/text": "imsc1.3-text",
    f"{BASE}imsc1.2/text": "imsc1.2-text",
    f"{BASE}imsc1.1/text": "imsc1.1-text",
    f"{BASE}imsc1.1/image": "imsc1.1-image",
    f"{BASE}imsc1/text": "imsc1.0-text",
    f"{BASE}imsc1/image": "imsc1.0-image",
    "urn:ebu:tt:distribution:2014-01": "ebu-tt-d",
    "urn:ebu:tt:distribution:2018-04": "ebu-tt-d",
    "http://www.smpte-ra.org/schemas/2052-1/2013/profiles/smpte-tt-full": "smpte-tt",
    "http://www.smpte-ra.org/schemas/2052-1/2010/profiles/smpte-tt-full": "smpte-tt",
    f"{BASE}ttml2-presentation": "ttml2",
    f"{BASE}ttml2-transformation": "ttml2",
    f"{BASE}ttml2-full": "ttml2",
    f"{BASE}dfxp-presentation": "ttml1",
    f"{BASE}dfxp-transformation": "ttml1",
    f"{BASE}dfxp-full": "ttml1",
    f"{BASE}sdp-us": "ttml1",
}
_TOKEN = re.compile(r"[^\s()]+")
_ATTRIBUTES = (Name(TTP, "profile"), Name(TTP, "contentProfiles"))
_PROFILE, _USE = Name(TTP, "profile"), Name("", "use")
_CONFORMS_TO = Name(EBUTTM, "conformsToStandard")


def declared_designators(root: Element) -> tuple[str, ...]:
    """Every designator declared of the content, absolute, in the order of the document.

    Taken from ``ttp:profile`` (attribute and element), ``ttp:contentProfiles`` and
    ``ebuttm:conformsToStandard``.
    """
    tokens = (token for value in _declarations(root) for token in _TOKEN.findall(value))
    return tuple(dict.fromkeys(token if ":" in token else BASE + token for token in tokens))


def declared_profile(designators: tuple[str, ...]) -> ProfileName | None:
    """The known profile among designators, or the first of several; ``None`` without any."""
    return next((name for designator, name in DESIGNATORS.items() if designator in designators), None)


def _declarations(root: Element) -> Iterator[str]:
    yield from (root.attributes[name] for name in _ATTRIBUTES if name in root.attributes)
    for head in root.elements():
        if head.name != HEAD:
            continue
        for element in head.walk():
            if element.name == _PROFILE and element.parent is head:
                yield element.attributes.get(_USE, "")
            elif element.name == _CONFORMS_TO:
                yield element.text
