"""Namespaces and names of TTML (TTML2 section 5.1) and of the formats built on it."""

from __future__ import annotations

import re

from validator.formats.xml.tree import Name

TT = "http://www.w3.org/ns/ttml"
TTP = TT + "#parameter"
TTS = TT + "#styling"
TTM = TT + "#metadata"
ISD = TT + "#isd"
EBUTTM = "urn:ebu:tt:metadata"

BODY, DIV, P, SPAN, BR = (Name(TT, local) for local in ("body", "div", "p", "span", "br"))
HEAD, STYLING, STYLE, LAYOUT, REGION = (
    Name(TT, local) for local in ("head", "styling", "style", "layout", "region")
)
ROOT = Name(TT, "tt")
IMAGE = Name(TT, "image")
ISD_SEQUENCE, ISD_DOCUMENT = Name(ISD, "sequence"), Name(ISD, "isd")

BEGIN, END, DURATION, TIME_CONTAINER = (Name("", local) for local in ("begin", "end", "dur", "timeContainer"))
STYLE_REFERENCES, REGION_REFERENCE = Name("", "style"), Name("", "region")

# TTML before its first Recommendation: drafts of 2004 to 2006, still found in old deliveries.
OLD_NAMESPACE = re.compile(r"http://www\.w3\.org/\d{4}/(?:\d\d/)?ttaf1(?=#|\Z)")


def is_tt(namespace: str) -> bool:
    """True for the TT namespace and those that the specification derives from it."""
    return namespace == TT or namespace.startswith((TT + "#", TT + "/"))


def current(namespace: str) -> str:
    """The present namespace for one of a draft, ``#style`` being what ``#styling`` was; else itself."""
    if not OLD_NAMESPACE.match(namespace):
        return namespace
    fragment = namespace.partition("#")[2]
    fragment = "styling" if fragment == "style" else fragment
    return f"{TT}#{fragment}" if fragment else TT
