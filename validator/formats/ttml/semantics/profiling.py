"""Profiles that a document defines: designations, nesting, fragments (TTML2 sections 5.2 and 6.1)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from validator.formats.faults import FaultLog
from validator.formats.ttml import profiles
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import HEAD, PROFILE, TTP
from validator.formats.ttml.validity import label
from validator.formats.ttml.values.addresses import (
    TT_EXTENSION,
    TT_FEATURE,
    is_absolute,
    is_address,
    split_designators,
)
from validator.formats.ttml.values.reading import LWSP
from validator.formats.ttml.values.tokens import is_name_characters
from validator.formats.xml.tree import XML_NAMESPACE, Element, Name

_FEATURE, _EXTENSION = Name(TTP, "feature"), Name(TTP, "extension")
_FEATURES, _EXTENSIONS = Name(TTP, "features"), Name(TTP, "extensions")
_BASE = Name(XML_NAMESPACE, "base")
_TYPE, _VALUE = Name("", "type"), Name("", "value")
_EXTENDS, _RESTRICTS = Name("", "extends"), Name("", "restricts")
_FEATURES_FILE = Path(profiles.__file__).with_name("features.txt")
_DESIGNATING = tuple(Name(TTP, local) for local in ("contentProfiles", "processorProfiles", "profile"))


def judge(document: Document, log: FaultLog) -> None:
    """Record designations that name nothing, and profiles that contradict themselves."""
    for name in (_FEATURE, _EXTENSION):
        for element in document.named(name):
            _judge_designations(element, log)
    for profile in document.named(PROFILE):
        _judge_nesting(profile, log)
        _judge_composition(profile, log)
    for name in _DESIGNATING:
        value = document.root.attributes.get(name)
        if value is not None:
            _judge_fragments(document.root, value, document, log)


@cache
def known_features() -> Mapping[str, tuple[str, ...]]:
    """Every feature, without its ``#``, and those that it comprises (TTML2 appendix E)."""
    lines = _FEATURES_FILE.read_text(encoding="utf-8").splitlines()
    parted = (line.partition(":") for line in lines if line and not line.startswith("#"))
    return {name.removeprefix("+"): tuple(parts.split()) for name, _, parts in parted}


@cache
def first_features() -> frozenset[str]:
    """The features of TTML1, without their ``#`` (TTML1 appendix D)."""
    lines = _FEATURES_FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(line.partition(":")[0][1:] for line in lines if line.startswith("+"))


def _judge_designations(element: Element, log: FaultLog) -> None:
    """A feature or an extension is named by its content; two attributes may name others."""
    _judge_designation(element, element.text.strip(LWSP), log)
    if _EXTENDS in element.attributes and _RESTRICTS in element.attributes:
        log.at(element, "ttml.profile.extends-and-restricts")
    for name in (_EXTENDS, _RESTRICTS):
        if name in element.attributes:
            _judge_designation(element, element.attributes[name].strip(LWSP), log)


def _judge_designation(element: Element, designation: str, log: FaultLog) -> None:
    if not designation:
        log.at(element, "ttml.profile.designation-missing", element=label(element.name))
        return
    namespace, _, token = _absolute(element, designation).partition("#")
    args = {"designation": designation[:60]}
    if not is_address(designation) or not is_name_characters(token) or not is_absolute(namespace):
        log.at(element, "ttml.profile.designation-malformed", **args)
    elif namespace == TT_FEATURE:
        if token not in known_features():
            log.at(element, "ttml.profile.unknown-designation", **args)
        elif token not in first_features():
            log.at(element, "ttml.profile.later-designation", **args)
    elif element.name == _FEATURE:
        log.at(element, "ttml.profile.unknown-namespace", value=namespace[:60], expected=TT_FEATURE)
    elif namespace == TT_EXTENSION:
        log.at(element, "ttml.profile.unknown-designation", **args)


def _absolute(element: Element, designation: str) -> str:
    """A designation resolved against the base of its group (sections 6.1.3 and 6.1.5)."""
    default = TT_FEATURE if element.name == _FEATURE else TT_EXTENSION
    group = next((each for each in element.ancestors() if each.name in {_FEATURES, _EXTENSIONS}), None)
    base = group.attributes.get(_BASE, default).strip(LWSP) if group is not None else default
    try:
        return urljoin(base, designation)
    except ValueError:
        return designation


def _type_of(profile: Element) -> str:
    return profile.attributes.get(_TYPE, "processor").strip(LWSP)


def _judge_nesting(profile: Element, log: FaultLog) -> None:
    """Either nested profiles of the same type, or features and extensions."""
    nested = [child for child in profile.elements() if child.name == PROFILE]
    if nested and any(child.name in {_FEATURES, _EXTENSIONS} for child in profile.elements()):
        log.at(profile, "ttml.profile.mixed-content")
    for child in nested:
        if _type_of(child) != _type_of(profile):
            log.at(child, "ttml.profile.mixed-types")


def _judge_composition(profile: Element, log: FaultLog) -> None:
    """A content profile can't permit a feature and prohibit a part of it (appendix E)."""
    if _type_of(profile) != "content":
        return
    specified = {
        feature.text.strip(LWSP).rpartition("#")[2]: feature
        for group in profile.elements()
        if group.name == _FEATURES
        for feature in group.elements()
        if feature.name == _FEATURE
    }
    prohibited = {
        name for name, each in specified.items() if each.attributes.get(_VALUE, "").strip() == "prohibited"
    }
    for name, feature in specified.items():
        if name not in prohibited:
            for part in sorted(prohibited.intersection(known_features().get(name, ()))):
                log.at(feature, "ttml.profile.part-prohibited", whole=f"#{name}", part=f"#{part}")


def _judge_fragments(element: Element, value: str, document: Document, log: FaultLog) -> None:
    """A designator that is a bare fragment leads to a profile directly inside the head."""
    for designator in _fragments(value):
        target = document.identified.get(designator[1:])
        parent = target.parent if target is not None and target.name == PROFILE else None
        if parent is None or parent.name != HEAD:
            log.at(element, "ttml.profile.fragment", designator=designator[:60])


def _fragments(value: str) -> Iterable[str]:
    split = split_designators(value)
    return [designator for designator in split[1] if designator.startswith("#")] if split else []
