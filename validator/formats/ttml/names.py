"""Namespaces and names of TTML (TTML2 section 5.1) and of the formats built on it."""

from __future__ import annotations

import re

from validator.formats.xml.tree import Name

TT = "http://www.w3.org/ns/ttml"
TTP = TT + "#parameter"
TTS = TT + "#styling"
TTA = TT + "#audio"
TTM = TT + "#metadata"
ISD = TT + "#isd"
XLINK = "http://www.w3.org/1999/xlink"
EBUTTM = "urn:ebu:tt:metadata"
EBUTTS = "urn:ebu:tt:style"
ITTP = TT + "/profile/imsc1#parameter"
ITTS = TT + "/profile/imsc1#styling"
ITTM = TT + "/profile/imsc1#metadata"

STYLE_NAMESPACES = frozenset({TTS, TTA, EBUTTS, ITTS})
"""Namespaces whose attributes are style properties."""

TT_NAMESPACES = frozenset({TT, TTP, TTS, TTA, TTM, ISD})
"""Namespaces whose whole vocabulary the specification defines."""

BODY, DIV, P, SPAN, BR = (Name(TT, local) for local in ("body", "div", "p", "span", "br"))
HEAD, STYLING, STYLE, LAYOUT, REGION = (
    Name(TT, local) for local in ("head", "styling", "style", "layout", "region")
)
INITIAL, METADATA, SET, ANIMATE, ANIMATION = (
    Name(TT, local) for local in ("initial", "metadata", "set", "animate", "animation")
)
RESOURCES, DATA, CHUNK, SOURCE, FONT, IMAGE, AUDIO = (
    Name(TT, local) for local in ("resources", "data", "chunk", "source", "font", "image", "audio")
)
ROOT = Name(TT, "tt")
PROFILE = Name(TTP, "profile")
ISD_SEQUENCE, ISD_DOCUMENT, ISD_STYLES, ISD_REGION = (
    Name(ISD, local) for local in ("sequence", "isd", "css", "region")
)

BEGIN, END, DURATION, TIME_CONTAINER = (Name("", local) for local in ("begin", "end", "dur", "timeContainer"))
STYLE_REFERENCES, REGION_REFERENCE = Name("", "style"), Name("", "region")

# TTML before its first Recommendation: drafts of 2004 to 2006, still found in old deliveries.
OLD_NAMESPACE = re.compile(r"http://www\.w3\.org/\d{4}/(?:\d\d/)?ttaf1(?=#|\Z)")


def current(namespace: str) -> str:
    """The present namespace for one of a draft, ``#style`` being what ``#styling`` was; else itself."""
    if not OLD_NAMESPACE.match(namespace):
        return namespace
    fragment = namespace.partition("#")[2]
    fragment = "styling" if fragment == "style" else fragment
    return f"{TT}#{fragment}" if fragment else TT
