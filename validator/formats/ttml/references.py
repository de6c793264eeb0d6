"""Identifiers and what refers to them: ``xml:id``, ``style`` and ``region``."""

from __future__ import annotations

import re
from collections.abc import Iterable

from validator.formats.faults import FaultLog
from validator.formats.ttml.names import LAYOUT, REGION, REGION_REFERENCE, STYLE, STYLE_REFERENCES, STYLING
from validator.formats.xml.tree import ID, Element, Name

# NCName of Namespaces in XML 1.0; the character classes of XML 1.0, fifth edition, section 2.3.
_START = (
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f"
    "\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_NC_NAME = re.compile(f"[{_START}][{_START}0-9.\xb7\u0300-\u036f\u203f\u2040-]*")
_UNQUALIFIED_ID = Name("", "id")


def read_identifiers(elements: Iterable[Element], log: FaultLog) -> dict[str, Element]:
    """Every element by its ``xml:id`` (xml:id 1.0); the first wins where one is used twice."""
    identified: dict[str, Element] = {}
    for element in elements:
        if ID not in element.attributes:
            continue
        identifier = element.attributes[ID].strip(" \t\r\n")
        place = element.line, element.column
        if not _NC_NAME.fullmatch(identifier):
            log.add("ttml.id.malformed", *place, xpath=element.xpath, args={"id": identifier[:40]})
        first = identified.setdefault(identifier, element)
        if first is not element:
            args = {"id": identifier[:40], "first": str(first.line)}
            log.add("ttml.id.duplicate", *place, xpath=element.xpath, args=args)
    return identified


def judge_references(elements: Iterable[Element], identified: dict[str, Element], log: FaultLog) -> None:
    """Record references of TT elements that lead nowhere, or to the wrong kind of element."""
    for element in elements:
        if _UNQUALIFIED_ID in element.attributes:
            log.add("ttml.id.unqualified", element.line, element.column, xpath=element.xpath)
        styles = element.attributes.get(STYLE_REFERENCES)
        if styles is not None:
            if not styles.strip():
                log.add("ttml.style.empty", element.line, element.column, xpath=element.xpath)
            for reference in styles.split():
                _judge(element, "style", reference, identified, log)
        region = element.attributes.get(REGION_REFERENCE)
        if region is not None:
            _judge(element, "region", region.strip(" \t\r\n"), identified, log)
    _judge_loops(identified, log)


_WANTED = {"style": (STYLE, STYLING), "region": (REGION, LAYOUT)}


def _judge(
    element: Element, kind: str, reference: str, identified: dict[str, Element], log: FaultLog
) -> None:
    """A style must stand in the styling element, a region in the layout (sections 10.2.1 and 11.2.1)."""
    target = identified.get(reference)
    wanted, within = _WANTED[kind]
    args = {"reference": reference[:40]}
    if target is None:
        code = f"ttml.{kind}.unresolved"
    elif target.name != wanted or not any(each.name == within for each in target.ancestors()):
        code = f"ttml.{kind}.wrong-element"
    else:
        return
    log.add(code, element.line, element.column, xpath=element.xpath, args=args)


def _judge_loops(identified: dict[str, Element], log: FaultLog) -> None:
    """Record every style whose references lead into a loop (section 10.4.1.3)."""
    chained = {
        name: {ref for ref in element.attributes.get(STYLE_REFERENCES, "").split() if ref in identified}
        for name, element in identified.items()
        if element.name == STYLE
    }
    referring: dict[str, list[str]] = {}
    for name, references in chained.items():
        for reference in references:
            referring.setdefault(reference, []).append(name)
    # Take away, again and again, the styles whose references all end.
    ended = [name for name in identified if not chained.get(name)]
    while ended:
        name = ended.pop()
        chained.pop(name, None)
        for other in referring.get(name, ()):
            if other in chained:
                chained[other].discard(name)
                if not chained[other]:
                    ended.append(other)
    for name in chained:
        element = identified[name]
        args = {"style": name[:40]}
        log.add("ttml.style.loop", element.line, element.column, xpath=element.xpath, args=args)
