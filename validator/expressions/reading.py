"""Which fields of its subject an expression reads, so that a finding can show their values."""

from __future__ import annotations

from collections.abc import Iterator

from validator.expressions import nodes


def paths(node: nodes.Node) -> Iterator[tuple[str, nodes.Node]]:
    """Each longest path of fields outside generators, as written and as a node."""
    match node:
        case nodes.Field() | nodes.Fact() | nodes.Item():
            written = _spelled(node)
            if written:
                yield written, node
        case nodes.Sequence(elements=parts) | nodes.Logic(operands=parts):
            for part in parts:
                yield from paths(part)
        case nodes.Comparison(left=left, right=right) | nodes.Arithmetic(left=left, right=right):
            yield from paths(left)
            yield from paths(right)
        case nodes.Negation(operand=part) | nodes.Presence(operand=part) | nodes.Seconds(frames=part):
            yield from paths(part)
        case nodes.Length(operand=part):
            yield f"count({_spelled(part)})", node


def _spelled(node: nodes.Node) -> str:
    """The path as an author writes it; empty when it does not begin at a name."""
    match node:
        case nodes.Name(name):
            return name
        case nodes.Field(owner, name) | nodes.Fact(owner, name):
            return f"{_spelled(owner)}.{name}"
        case nodes.Item(owner, key):
            return f"{_spelled(owner)}.{key}" if isinstance(key, str) else f"{_spelled(owner)}[{key}]"
    return ""
