"""What refers to other elements of the document: styles, regions, animations, agents."""

from __future__ import annotations

from collections.abc import Mapping

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import (
    ANIMATE,
    ANIMATION,
    HEAD,
    ISD_STYLES,
    LAYOUT,
    METADATA,
    REGION,
    REGION_REFERENCE,
    SET,
    STYLE,
    STYLE_REFERENCES,
    STYLING,
    TTM,
)
from validator.formats.ttml.values.reading import words
from validator.formats.xml.tree import Element, Name

_UNQUALIFIED_ID = Name("", "id")
_ANIMATE_REFERENCES = Name("", "animate")
_AGENT, _ACTOR = Name(TTM, "agent"), Name(TTM, "actor")
_ACTOR_REFERENCE = Name("", "agent")
_FONT = "font"


def judge(document: Document, log: FaultLog) -> None:
    """Record references that lead nowhere, to the wrong kind of element, or in a circle."""
    for element in document.having(_UNQUALIFIED_ID):
        log.at(element, "ttml.id.unqualified")
    for element in document.having(STYLE_REFERENCES):
        if element.name.local != _FONT:
            _judge_list(element, "style", STYLE_REFERENCES, document, log)
    for element in document.having(REGION_REFERENCE):
        region = element.attributes[REGION_REFERENCE].strip(" \t\r\n")
        _judge_one(element, "region", region, document.identified, log)
    for element in document.having(_ANIMATE_REFERENCES):
        _judge_list(element, "animate", _ANIMATE_REFERENCES, document, log)
    for element in document.having(_AGENT):
        _judge_list(element, "agent", _AGENT, document, log)
    for element in document.named(_ACTOR):
        agent = element.attributes.get(_ACTOR_REFERENCE)
        if agent is not None:
            _judge_one(element, "agent", agent.strip(" \t\r\n"), document.identified, log)
    _judge_loops(document.identified, log)


def _judge_list(element: Element, kind: str, attribute: Name, document: Document, log: FaultLog) -> None:
    references = words(element.attributes[attribute])
    if not references:
        log.at(element, f"ttml.{kind}.empty")
    for reference in references:
        _judge_one(element, kind, reference, document.identified, log)
    if kind == "animate" and len(set(references)) < len(references):
        log.at(element, "ttml.animate.repeated")


def _judge_one(
    element: Element, kind: str, reference: str, identified: Mapping[str, Element], log: FaultLog
) -> None:
    target = identified.get(reference)
    if target is None:
        log.at(element, f"ttml.{kind}.unresolved", reference=reference[:40])
    elif not _is_significant(kind, target):
        log.at(element, f"ttml.{kind}.wrong-element", reference=reference[:40])


def _is_significant(kind: str, target: Element) -> bool:
    """Styles stand in styling, regions in layout, animations in animation, agents in the head's metadata.

    Sections 10.2.1, 11.2.1, 13.2.1 and 14.1.3. Intermediate documents have their styles in ``isd:css``.
    """
    if kind == "style" and target.name == ISD_STYLES:
        return True
    parents = [each.name for each in target.ancestors()][1:]
    if kind == "agent":
        return target.name == _AGENT and (parents[:1] == [HEAD] or parents[:2] == [METADATA, HEAD])
    wanted, within = {
        "style": ({STYLE}, STYLING),
        "region": ({REGION}, LAYOUT),
        "animate": ({ANIMATE, SET}, ANIMATION),
    }[kind]
    return target.name in wanted and within in parents


def _judge_loops(identified: Mapping[str, Element], log: FaultLog) -> None:
    """Record every style whose references lead into a loop (section 10.4.1.3)."""
    chained = {
        name: {ref for ref in words(element.attributes.get(STYLE_REFERENCES, "")) if ref in identified}
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
        log.at(identified[name], "ttml.style.loop", style=name[:40])
