"""Lays what a case says over what its file says for all cases."""

from __future__ import annotations

from validator.formats.yaml_nodes import MappingNode, Node, SequenceNode


def merged(base: Node | None, over: Node | None) -> Node | None:
    """``over`` on top of ``base``.

    Mappings merge key by key. Lists merge item by item where both hold mappings, the last item of
    the base under all further ones, and have the length of ``over``: one full track in the base is
    enough for cases with two.
    """
    if base is None or over is None:
        return base if over is None else over
    if isinstance(base, MappingNode) and isinstance(over, MappingNode):
        return _mappings(base, over)
    if isinstance(base, SequenceNode) and isinstance(over, SequenceNode) and base.items:
        last = len(base.items) - 1
        items = [_item(base.items[min(place, last)], item) for place, item in enumerate(over.items)]
        return SequenceNode(items, over.line, over.column)
    return over


def _item(base: Node, over: Node) -> Node:
    if isinstance(base, MappingNode) and isinstance(over, MappingNode):
        return _mappings(base, over)
    return over


def _mappings(base: MappingNode, over: MappingNode) -> MappingNode:
    given = {key.text: value for key, value in over.entries}
    entries = [(key, merged(value, given.pop(key.text, None)) or value) for key, value in base.entries]
    entries += [(key, value) for key, value in over.entries if key.text in given]
    return MappingNode(entries, over.line, over.column)
