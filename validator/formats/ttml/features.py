"""Features of TTML that a document makes use of (TTML2 appendix E), which profiles permit or prohibit.

Recorded are the designations of single elements, attributes and values; those that only name sets of
others, and those of what applies where, are not.
"""

from __future__ import annotations

from collections.abc import Iterable

from validator.formats.faults import FaultLog
from validator.formats.ttml.names import (
    ANIMATE,
    ANIMATION,
    AUDIO,
    BODY,
    CHUNK,
    DATA,
    DIV,
    FONT,
    IMAGE,
    INITIAL,
    METADATA,
    PROFILE,
    REGION,
    RESOURCES,
    SET,
    SOURCE,
    SPAN,
    STYLE,
    TTM,
    TTP,
    XLINK,
    P,
)
from validator.formats.ttml.values.table import PARAMETERS
from validator.formats.ttml.vocabulary import STYLE_ATTRIBUTES
from validator.formats.xml.tree import XML_NAMESPACE, Element, Name

ELEMENTS: dict[Name, str] = {
    ANIMATE: "#animate",
    ANIMATION: "#animation-out-of-line",
    AUDIO: "#audio",
    CHUNK: "#chunk",
    DATA: "#data",
    FONT: "#font",
    IMAGE: "#image",
    INITIAL: "#initial",
    METADATA: "#metadata",
    Name(TTM, "item"): "#metadata-item",
    PROFILE: "#profile",
    RESOURCES: "#resources",
    SET: "#set",
    SOURCE: "#source",
    P: "#content",
}

# Parameters whose feature is not called like the attribute.
_PARAMETERS = {
    "contentProfileCombination": "#contentProfiles-combined",
    "inferProcessorProfileMethod": "#profile-version-2",
    "inferProcessorProfileSource": "#profile-version-2",
    "processorProfileCombination": "#processorProfiles-combined",
    "timeBase": "",
    "validationAction": "#validation",
}

ATTRIBUTES: dict[Name, str] = {
    **{name: f"#{name.local}" for name in STYLE_ATTRIBUTES},
    **{Name(TTP, local): _PARAMETERS.get(local, f"#{local}") for local in PARAMETERS},
    **{Name(XLINK, local): "#xlink" for local in ("arcrole", "href", "role", "show", "title")},
    Name(XML_NAMESPACE, "base"): "#base-general",
    Name("", "animate"): "#animation-out-of-line",
    Name("", "keySplines"): "#animate-spline",
    Name("", "timeContainer"): "#timeContainer",
    Name("", "extends"): "#profile-version-2",
    Name("", "restricts"): "#profile-version-2",
    Name("", "combine"): "#profile-version-2",
    Name("", "designator"): "#profile-version-2",
}

ATTRIBUTES_ON: dict[tuple[Name, Name], str] = {
    (PROFILE, Name("", "type")): "#profile-version-2",
    (PROFILE, Name(XML_NAMESPACE, "base")): "#base-version-2",
    (Name(TTP, "features"), Name(XML_NAMESPACE, "base")): "#base",
    (Name(TTP, "extensions"), Name(XML_NAMESPACE, "base")): "#base",
    (ANIMATE, Name("", "fill")): "#animate-fill",
    (ANIMATE, Name("", "repeatCount")): "#animate-repeat",
    (SET, Name("", "fill")): "#set-fill",
    (SET, Name("", "repeatCount")): "#set-repeat",
    (REGION, Name(XML_NAMESPACE, "base")): "#base-general",
}

# Elements inside elements that are features of their own.
_NESTED: dict[tuple[Name, Name], str] = {
    (DIV, DIV): "#nested-div",
    (SPAN, SPAN): "#nested-span",
    (PROFILE, PROFILE): "#profile-nesting",
    (DIV, REGION): "#region-inline",
    (P, REGION): "#region-inline",
    (STYLE, METADATA): "#metadata-version-2",
    **{(STYLE, Name(TTM, local)): "#metadata-version-2" for local in ("agent", "copyright", "desc", "title")},
    (BODY, IMAGE): "#embedded-image",
}


def attribute_feature(element: Name, attribute: Name) -> str:
    """The feature that an attribute is, whatever its value; empty for none."""
    found = ATTRIBUTES_ON.get((element, attribute))
    return ATTRIBUTES.get(attribute, "") if found is None else found


def element_features(element: Element) -> Iterable[str]:
    """The features that an element is, by its name and by its place."""
    if (named := ELEMENTS.get(element.name)) is not None:
        yield named
    if element.parent is not None:
        nested = _NESTED.get((element.parent.name, element.name))
        if nested is not None:
            yield nested


def use(log: FaultLog, element: Element, features: Iterable[str], what: str) -> None:
    """Record that an element makes use of features; ``what`` is the word of the document that does."""
    for feature in features:
        log.at(element, "ttml.feature", feature=feature, what=what)
