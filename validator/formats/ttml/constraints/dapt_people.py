"""Characters of a DAPT script and the people who speak them: ``ttm:agent`` (DAPT, Character)."""

from __future__ import annotations

from validator.formats.faults import FaultLog
from validator.formats.ttml.document import Document
from validator.formats.ttml.names import TTM
from validator.formats.xml.tree import ID, Element, Name

_AGENT, _NAME, _ACTOR = (Name(TTM, local) for local in ("agent", "name", "actor"))
_TYPE, _REFERENCE = Name("", "type"), Name("", "agent")
_NAME_TYPES = {"character": "alias", "person": "full"}
"""The type of name that each type of agent needs."""


def judge(document: Document, log: FaultLog) -> None:
    """Record agents without identifier or name, and actors that are no person of the script."""
    speaking = {actor.attributes.get(_REFERENCE, "").strip() for actor in document.named(_ACTOR)}
    for agent in document.named(_AGENT):
        kind = agent.attributes.get(_TYPE, "")
        if kind not in _NAME_TYPES:
            continue
        if ID not in agent.attributes:
            log.at(agent, "dapt.agent.id-missing")
        names = [child for child in agent.elements() if child.name == _NAME]
        if not names:
            log.at(agent, "dapt.agent.name-missing")
        elif (kind == "character" or agent.attributes.get(ID) in speaking) and not any(
            name.attributes.get(_TYPE) == _NAME_TYPES[kind] for name in names
        ):
            log.at(agent, "dapt.agent.name-type", type=kind, wanted=_NAME_TYPES[kind])
        for actor in agent.elements():
            if actor.name == _ACTOR:
                _judge_actor(document, agent, actor, log)


def _judge_actor(document: Document, agent: Element, actor: Element, log: FaultLog) -> None:
    reference = actor.attributes.get(_REFERENCE, "").strip()
    target = document.identified.get(reference)
    if target is agent:
        log.at(actor, "dapt.actor.itself", reference=reference[:40])
    elif target is not None and target.name == _AGENT and target.attributes.get(_TYPE) != "person":
        log.at(actor, "dapt.actor.not-person", reference=reference[:40])
