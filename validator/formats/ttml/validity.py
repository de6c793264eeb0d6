"""Every element, attribute and value of a document against the vocabulary (TTML2 sections 4 to 14)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from validator.formats.faults import FaultLog
from validator.formats.ttml.features import attribute_feature, element_features, use
from validator.formats.ttml.names import ISD, TT, TT_NAMESPACES, TTA, TTM, TTP, TTS, XLINK
from validator.formats.ttml.values.reading import LWSP, Grammar, Reading
from validator.formats.ttml.values.table import grammar_of
from validator.formats.ttml.vocabulary import ElementType, attribute_names, element_types
from validator.formats.xml.tree import XML_NAMESPACE, Element, Name

_PREFIXES = {
    "": "", TT: "tt:", TTS: "tts:", TTP: "ttp:", TTM: "ttm:", TTA: "tta:", ISD: "isd:", XLINK: "xlink:",
    XML_NAMESPACE: "xml:",
}  # fmt: skip
_LONGEST_SHOWN = 60
_MOST_VALUES = 5000


@dataclass(slots=True)
class _Attribute:
    """One attribute on one kind of element: its grammar, its feature, and the values read so far."""

    label: str
    grammar: Grammar | None
    feature: str
    readings: dict[str, Reading] = field(default_factory=dict)

    def read(self, value: str) -> Reading | None:
        if self.grammar is None:
            return None
        reading = self.readings.get(value)
        if reading is None:
            if len(self.readings) >= _MOST_VALUES:
                self.readings.clear()
            reading = self.readings[value] = self.grammar(value)
        return reading


def label(name: Name) -> str:
    """A name as people write it: ``tts:color``, ``p``."""
    prefix = "" if name.namespace == TT else _PREFIXES.get(name.namespace, "")
    return prefix + name.local


def judge_validity(elements: Iterable[Element], log: FaultLog) -> None:
    """Judge elements that foreign ones have been left out of; what stands in foreign ones does not count."""
    known = element_types()
    attributes: dict[tuple[Name, Name], _Attribute] = {}
    for element in elements:
        kind = known.get(element.name)
        if kind is None:
            log.at(element, "ttml.element.unknown", element=label(element.name))
            continue
        _judge_attributes(element, kind, attributes, log)
        _judge_children(element, kind, known, log)
        use(log, element, element_features(element), label(element.name))


def _judge_attributes(
    element: Element, kind: ElementType, known: dict[tuple[Name, Name], _Attribute], log: FaultLog
) -> None:
    for name, value in element.attributes.items():
        if name not in kind.attributes:
            _judge_misplaced(element, name, log)
            continue
        key = element.name, name
        attribute = known.get(key)
        if attribute is None:
            grammar = grammar_of(*key)
            attribute = known[key] = _Attribute(label(name), grammar, attribute_feature(*key))
        if attribute.feature:
            log.at(element, "ttml.feature", feature=attribute.feature, what=attribute.label)
        reading = attribute.read(value)
        if reading is not None and reading.fault:
            args = {
                "attribute": attribute.label,
                "value": value[:_LONGEST_SHOWN],
                "expected": reading.expected,
            }
            log.at(element, reading.fault, **args)
        elif reading is not None and reading.features:
            use(log, element, reading.features, f'{attribute.label}="{value[:_LONGEST_SHOWN]}"')
    for name in kind.required:
        if name not in element.attributes:
            log.at(element, "ttml.attribute.missing", element=label(element.name), attribute=label(name))


def _judge_misplaced(element: Element, name: Name, log: FaultLog) -> None:
    """An attribute that the element does not take; one of a foreign namespace is no matter."""
    if name.namespace and name.namespace not in TT_NAMESPACES:
        if name.namespace == XLINK:
            use(log, element, ("#xlink",), label(name))
        return
    # An unqualified id is judged with the identifiers.
    if name == Name("", "id"):
        return
    known = name in attribute_names()
    code = "ttml.attribute.not-allowed" if known else "ttml.attribute.unknown"
    log.at(element, code, element=label(element.name), attribute=label(name))


def _judge_children(
    element: Element, kind: ElementType, known: dict[Name, ElementType], log: FaultLog
) -> None:
    takes_text = kind.text and (kind.mixed or not any(child.name in known for child in element.elements()))
    slot = 0
    filled: set[int] = set()
    for child in element.children:
        if isinstance(child, str):
            if not takes_text and child.strip(LWSP):
                log.at(element, "ttml.text.not-allowed", element=label(element.name), text=_shown(child))
            continue
        if child.name.namespace not in TT_NAMESPACES or child.name not in known:
            continue
        place = kind.slots.get(child.name)
        args = {"element": label(child.name), "parent": label(element.name)}
        if place is None:
            log.at(child, "ttml.element.not-allowed", **args)
        elif place < slot:
            log.at(child, "ttml.element.out-of-order", **args)
        elif place in filled and place in kind.single:
            log.at(child, "ttml.element.repeated", **args)
        else:
            slot = place
            filled.add(place)


def _shown(text: str) -> str:
    return text.strip(LWSP)[:_LONGEST_SHOWN]
