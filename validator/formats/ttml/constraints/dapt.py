"""DAPT scripts: what the root must say, and what each part represents (DAPT, Data Model)."""

from __future__ import annotations

from collections.abc import Iterator

from validator.formats.faults import FaultLog
from validator.formats.language_tag.syntax import read as read_tag
from validator.formats.ttml.constraints._dapt import (
    DESCRIPTION_TYPE,
    DESCRIPTION_TYPES,
    LANGUAGE_SOURCE,
    ON_SCREEN,
    ON_SCREEN_VALUES,
    REPRESENTS,
    SCRIPT_REPRESENTS,
    SCRIPT_TYPE,
    SCRIPT_TYPES,
    is_descriptor,
    is_known_descriptor,
    is_sub_type,
)
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import BODY, DIV, ROOT, SPAN, TIME_CONTAINER, TTM, TTP, P
from validator.formats.ttml.profiles.designators import BASE
from validator.formats.xml.tree import ID, LANG, Element, Name

CONTENT_PROFILE, PROCESSOR_PROFILE = f"{BASE}dapt1.0/content", f"{BASE}dapt1.0/processor"
_CONTENT_PROFILES, _PROCESSOR_PROFILES, _PROFILE = (
    Name(TTP, local) for local in ("contentProfiles", "processorProfiles", "profile")
)
_INHERITED_ON = frozenset({ROOT, BODY, DIV, P, SPAN})
_DESCRIPTION = Name(TTM, "desc")


def judge(document: Document, log: FaultLog) -> None:
    """Record what a document lacks of a DAPT script, and values that DAPT does not know."""
    _judge_profiles(document.root, log)
    _judge_root(document.root, log)
    script = document.root.attributes.get(SCRIPT_REPRESENTS, "").split()
    _judge_represents(document, script if all(map(is_descriptor, script)) else [], log)
    for element in document.having(LANGUAGE_SOURCE):
        value = element.attributes[LANGUAGE_SOURCE]
        if element.name not in _INHERITED_ON:
            log.at(element, "dapt.attribute.misplaced", attribute="daptm:langSrc")
        if value and read_tag(value) is None:
            log.at(element, "dapt.lang-src.malformed", value=value[:40])
    _judge_listed(document, log)
    for element in document.having(TIME_CONTAINER):
        if element.attributes[TIME_CONTAINER] != "par":
            log.at(element, "dapt.time-container", value=element.attributes[TIME_CONTAINER][:40])


def _judge_profiles(root: Element, log: FaultLog) -> None:
    """Declared as content, and not in the way of TTML1 (DAPT, Profile Signaling)."""
    if CONTENT_PROFILE not in _tokens(root.attributes.get(_CONTENT_PROFILES, "")):
        log.at(root, "dapt.profile.undeclared", designator=CONTENT_PROFILE)
    if _PROFILE in root.attributes:
        log.at(root, "dapt.profile.attribute")
    if _PROCESSOR_PROFILES in root.attributes and PROCESSOR_PROFILE not in _tokens(
        root.attributes[_PROCESSOR_PROFILES]
    ):
        log.at(root, "dapt.profile.processor", designator=PROCESSOR_PROFILE)


def _tokens(value: str) -> list[str]:
    return value.replace("all(", "").replace("any(", "").rstrip(")").split()


def _judge_root(root: Element, log: FaultLog) -> None:
    represents = root.attributes.get(SCRIPT_REPRESENTS)
    if represents is None:
        log.at(root, "dapt.script-represents.missing")
    elif not represents.split():
        log.at(root, "dapt.script-represents.malformed", value="")
    for value in (represents or "").split():
        if not is_descriptor(value):
            log.at(root, "dapt.script-represents.malformed", value=value[:40])
        elif not is_known_descriptor(value):
            log.at(root, "dapt.script-represents.unknown", value=value[:40])
    script_type = root.attributes.get(SCRIPT_TYPE)
    if script_type is None:
        log.at(root, "dapt.script-type.missing")
    elif script_type not in SCRIPT_TYPES:
        log.at(root, "dapt.script-type.unknown", value=script_type[:40])
    if not root.attributes.get(LANG):
        log.at(root, "dapt.language.missing")


def _judge_represents(document: Document, script: list[str], log: FaultLog) -> None:
    """Every script event represents something, and nothing that the script as a whole does not.

    ``script`` is what the script represents, empty where that is not known.
    """
    for element in document.having(REPRESENTS):
        value = element.attributes[REPRESENTS]
        if element.name not in _INHERITED_ON:
            log.at(element, "dapt.attribute.misplaced", attribute="daptm:represents")
        elif not is_descriptor(value):
            log.at(element, "dapt.represents.malformed", value=value[:40])
        elif not is_known_descriptor(value):
            log.at(element, "dapt.represents.unknown", value=value[:40])
        elif script and not any(is_sub_type(value, of) for of in script):
            log.at(element, "dapt.represents.not-in-script", value=value[:40])
    for event in script_events(document):
        if not any(REPRESENTS in ancestor.attributes for ancestor in event.ancestors()):
            log.at(event, "dapt.represents.missing")


def script_events(document: Document) -> Iterator[Element]:
    """The ``div`` elements that are script events: identified, and without another ``div`` in them."""
    for division in document.named(DIV):
        if ID in division.attributes and not any(child.name == DIV for child in division.elements()):
            yield division


def _judge_listed(document: Document, log: FaultLog) -> None:
    """Values that a list of the specification or a registry gives, and where they may stand."""
    for attribute in (SCRIPT_REPRESENTS, SCRIPT_TYPE):
        for element in document.having(attribute):
            if element.name != ROOT:
                log.at(element, "dapt.attribute.misplaced", attribute=f"daptm:{attribute.local}")
    for element in document.having(ON_SCREEN):
        value = element.attributes[ON_SCREEN]
        if value not in ON_SCREEN_VALUES:
            log.at(element, "dapt.on-screen.unknown", value=value[:40])
        if element.name != DIV:
            log.at(element, "dapt.attribute.misplaced", attribute="daptm:onScreen")
    for element in document.having(DESCRIPTION_TYPE):
        value = element.attributes[DESCRIPTION_TYPE]
        if value not in DESCRIPTION_TYPES and not value.startswith("x-"):
            log.at(element, "dapt.desc-type.unknown", value=value[:40])
        if element.name != _DESCRIPTION:
            log.at(element, "dapt.attribute.misplaced", attribute="daptm:descType")
