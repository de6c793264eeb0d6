"""What a TTML document declares itself to be."""

from __future__ import annotations

import re

from validator.formats.ttml.names import EBUTTM, HEAD, TTP
from validator.formats.xml.tree import Element, Name

_BASE = "http://www.w3.org/ns/ttml/profile/"
# Designator to our name, the most demanding first: a document may declare several.
_DESIGNATORS: dict[str, str] = {
    f"{_BASE}dapt1.0/content": "dapt",
    "urn:ebu:tt:distribution:2014-01": "ebu-tt-d",
    "urn:ebu:tt:distribution:2018-04": "ebu-tt-d",
    f"{_BASE}imsc1.3/text": "imsc1.3-text",
    f"{_BASE}imsc1.2/text": "imsc1.2-text",
    f"{_BASE}imsc1.1/text": "imsc1.1-text",
    f"{_BASE}imsc1.1/image": "imsc1.1-image",
    f"{_BASE}imsc1/text": "imsc1.0-text",
    f"{_BASE}imsc1/image": "imsc1.0-image",
    "http://www.smpte-ra.org/schemas/2052-1/2013/profiles/smpte-tt-full": "smpte-tt",
    "http://www.smpte-ra.org/schemas/2052-1/2010/profiles/smpte-tt-full": "smpte-tt",
    f"{_BASE}ttml2-presentation": "ttml2",
    f"{_BASE}ttml2-transformation": "ttml2",
    f"{_BASE}ttml2-full": "ttml2",
    f"{_BASE}dfxp-presentation": "ttml1",
    f"{_BASE}dfxp-transformation": "ttml1",
    f"{_BASE}dfxp-full": "ttml1",
    f"{_BASE}sdp-us": "ttml1",
}
_TOKEN = re.compile(r"[^\s()]+")
_ATTRIBUTES = (Name(TTP, "profile"), Name(TTP, "contentProfiles"))
_PROFILE = Name(TTP, "profile")
_CONFORMS_TO = Name(EBUTTM, "conformsToStandard")


def declared_profile(root: Element) -> str | None:
    """The most demanding known profile that the document declares; ``None`` without any."""
    designators = {
        token if ":" in token else _BASE + token
        for value in _declarations(root)
        for token in _TOKEN.findall(value)
    }
    return next((name for designator, name in _DESIGNATORS.items() if designator in designators), None)


def _declarations(root: Element) -> list[str]:
    """Values of ttp:profile, ttp:contentProfiles, profile elements and ebuttm:conformsToStandard."""
    values = [root.attributes[name] for name in _ATTRIBUTES if name in root.attributes]
    for head in root.elements():
        if head.name != HEAD:
            continue
        for element in head.walk():
            if element.name == _PROFILE and element.parent is head:
                values.append(element.attributes.get(Name("", "use"), ""))
            elif element.name == _CONFORMS_TO:
                values.append(element.text)
    return values
