"""Reads facts as a case states them, by the type hints of the fact classes."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar, cast

from tests.cases.loader import Case, complain
from validator.formats.binding import Binder
from validator.formats.yaml_nodes import MappingNode, Node, ScalarNode, SequenceNode
from validator.model.facts import FACTS
from validator.model.facts.container import AudioTrack, Container, ImageTrack, TextTrack, VideoTrack
from validator.model.reason import Unknown

T = TypeVar("T")

_TRACKS = {"video": VideoTrack, "audio": AudioTrack, "text": TextTrack, "image": ImageTrack}


def read_facts(node: Node | None, case: Case) -> dict[str, object]:
    """The facts of a mapping by their names; ``{unknown: CODE}`` is one that could not be found out."""
    if node is None:
        return {}
    assert isinstance(node, MappingNode), f"{case}: facts are no mapping"
    return {key.text: _fact(key.text, value, case) for key, value in node.entries}


def _fact(name: str, node: Node, case: Case) -> object:
    assert name in FACTS, f"{case}: there is no fact {name!r}"
    if isinstance(node, MappingNode) and (code := node.get("unknown")) is not None:
        assert isinstance(code, ScalarNode), f"{case}: unknown takes a code"
        return Unknown.because(code.text)
    if FACTS[name] is Container and isinstance(node, MappingNode):
        return _container(node, case)
    return bound(node, FACTS[name], case)


def _container(node: MappingNode, case: Case) -> Container:
    """Headers; ``kind`` says which type each track is."""
    others = [(key, value) for key, value in node.entries if key.text != "tracks"]
    container = bound(MappingNode(others, node.line, node.column), Container, case)
    tracks = node.get("tracks")
    if tracks is None:
        return container
    assert isinstance(tracks, SequenceNode), f"{case}: tracks are no list"
    return replace(container, tracks=tuple(_track(track, case) for track in tracks.items))


def _track(node: Node, case: Case) -> VideoTrack | AudioTrack | TextTrack | ImageTrack:
    kind = node.get("kind") if isinstance(node, MappingNode) else None
    assert isinstance(kind, ScalarNode), f"{case}: a track needs its kind"
    return bound(node, _TRACKS[kind.text], case)


class FactBinder(Binder):
    """Reads facts: what a ruleset may not ask for, a meter may well measure (``-.inf`` LKFS)."""

    def _scalar(self, node: Node, type_: object, metadata: Mapping[str, object]) -> object:
        value = node.value if isinstance(node, ScalarNode) else None
        if type_ is float and isinstance(value, float) and math.isinf(value):
            return value
        return Binder._scalar(self, node, type_, metadata)


def bound(node: Node, type_: type[T], case: Case) -> T:
    """The value of a node. Raises ``ValueError`` that names every mistake with its line."""
    binder = FactBinder(str(case.folder / "cases.yaml"))
    value = binder.bind(node, type_)
    complain(binder.problems)
    return cast("T", value)
